// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"
#include "models/recordtablemodel.h"

namespace flokdesk {

/// A label by which users know a record: the values of the key columns, or its first text where
/// none are chosen or all are empty. Shortened, one line; empty where the record has no text.
QString recordLabel(const RecordTableModel &model, int row, const QStringList &keys);
QString recordLabel(const Record &record, const QStringList &keys);

} // namespace flokdesk
