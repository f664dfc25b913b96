// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmapping.h"

namespace flokdesk {

/// What is known of one column of a file before the user decides.
struct ColumnMatch {
    enum class State {
        Mapped,
        Proposed, ///< the names look alike: never mapped before the user has seen the reason
        Ignored, ///< as in the earlier mapping
        None
    };
    enum class By {
        Name, ///< the same but for case, accents and blanks
        EarlierMapping,
        LookAlike
    };
    State state = State::None;
    By by = By::Name;
    QString target; ///< of what is mapped or proposed
    QString reason; ///< in words: why it is only proposed, or why it is not mapped; may be empty

    friend bool operator==(const ColumnMatch &, const ColumnMatch &) = default;
};

/// One for each column of the file, in their order. What the earlier mapping says wins where its names still fit;
/// no two columns are mapped to one target.
std::vector<ColumnMatch> matchColumns(const SheetColumns &file, const QStringList &databaseColumns,
                                      const ColumnMapping *earlier = nullptr);

/// A mapping with all that is mapped; the rules, key and options of the earlier one where they fit.
ColumnMapping mappingOf(const SheetColumns &file, const std::vector<ColumnMatch> &matches,
                        const ColumnMapping *earlier = nullptr);

/// The columns of a file: mapped + to decide + not imported. Fixed values fill columns of the database beside them.
struct ColumnCounts {
    int mapped = 0;
    int toDecide = 0; ///< proposed, and neither mapped nor ignored since
    int notImported = 0;
    int fixed = 0;

    friend bool operator==(const ColumnCounts &, const ColumnCounts &) = default;
};
ColumnCounts countColumns(const SheetColumns &file, const std::vector<ColumnMatch> &matches,
                          const ColumnMapping &mapping);

} // namespace flokdesk
