// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellsnapshot.h"

#include <optional>
#include <QString>

namespace flokdesk {

/// What the values of cells come to.
struct CellFigures {
    qint64 cells = 0;
    qint64 filled = 0; ///< with a text that is not empty
    qint64 numbers = 0; ///< of those, the ones that the sum has
    qint64 different = 0; ///< texts that are not empty, each once
    /// Exact, with the decimal sign that most of the numbers have; empty without numbers.
    QString sum;
    friend bool operator==(const CellFigures &, const CellFigures &) = default;
};

/// Numbers are read as the order of a column reads them (src/models/README.md, section 2). Takes each
/// distinct value of a column once. Nothing where it was cancelled.
std::optional<CellFigures> figuresOf(const CellSnapshot &cells, const IsCancelled &isCancelled);

} // namespace flokdesk
