// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace flokdesk {

using TestRow = std::vector<std::pair<std::string, std::string>>;

/// Records of text cells: {{"Id", "1"}, {"City", "Quito"}}.
inline std::shared_ptr<const RecordSet> recordsOf(const std::vector<TestRow> &rows)
{
    RecordSetBuilder builder;
    for (const TestRow &row : rows) {
        builder.beginRow();
        for (const auto &[name, text] : row)
            builder.set(builder.column(name), CellKind::String, text);
    }
    return builder.finish();
}

} // namespace flokdesk
