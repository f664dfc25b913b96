// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iterator>

namespace flokdesk {

/// Calls `one` with the first and the last number of each run of numbers that follow each other. `sorted` has
/// each number once, the smallest first.
template <typename Numbers, typename One>
void forEachRun(const Numbers &sorted, const One &one)
{
    for (auto first = sorted.begin(); first != sorted.end();) {
        auto end = std::next(first);
        while (end != sorted.end() && *end == *std::prev(end) + 1)
            ++end;
        one(*first, *std::prev(end));
        first = end;
    }
}

} // namespace flokdesk
