// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"
#include "models/recordtablemodel.h"

namespace flokdesk {

/// What people know a record by: the values of the key columns, or the first text of the record where
/// none are chosen or all are empty. Shortened, one line; empty where the record has no text.
QString recordLabel(const RecordTableModel &model, int row, const QStringList &keys);
QString recordLabel(const Record &record, const QStringList &keys);

} // namespace flokdesk
