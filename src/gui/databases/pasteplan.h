// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/databases/cellwriting.h"

#include <optional>
#include <QList>
#include <QStringList>

namespace flokdesk {

/// Where the cells of a copied block go. Rows from the number of rows of the table on are new records.
struct PastePlan {
    CellWriting::Rows places;
    CellWriting::TextOf textOf;
    int withoutColumn = 0; ///< values to the right of the last column
    int unselected = 0; ///< values whose cells lie between those that are selected
};

/// The selected cells, which are known by their rows and columns as in a spreadsheet.
struct PasteTarget {
    CellWriting::Rows chosen; ///< not empty; top to bottom, without hidden columns
    QList<int> columns; ///< those that are shown, in that order
};

/// In each direction the block is repeated where the selection is a multiple of it, and is put from the
/// first selected cell on where it is none. A selection of several areas counts as the smallest table
/// with all of its rows and columns, as it is copied; the cells between the areas stay as they are.
/// Nothing where several areas are no multiple of the block: no place would be the right one.
std::optional<PastePlan> planPaste(const std::vector<QStringList> &block,
                                   const PasteTarget &target);

} // namespace flokdesk
