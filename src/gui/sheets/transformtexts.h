// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmapping.h"

namespace flokdesk {

/// One transformation in words: "Decimal comma to point".
QString textOf(const CellTransform &step);
/// All that happens to the cells of a rule, in one line.
QString textOf(const ColumnRule &rule);

} // namespace flokdesk
