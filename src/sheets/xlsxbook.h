// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/numberformat.h"
#include "sheets/textarena.h"

#include <deque>

namespace flokdesk {

/// The texts that cells of a workbook share, once each. Kept until the workbook is closed.
struct SharedTexts {
    TextArena arena{1024 * 1024};
    std::deque<std::string_view> texts;
    bool isRead = false;
};

/// What all sheets of a workbook need.
struct XlsxBook {
    DateSystem dates = DateSystem::From1900;
    std::vector<NumberFormat> formats; ///< those that cells use, once each
    std::vector<std::uint32_t> formatOfStyle; ///< indexes of `formats`, by cell style
    SharedTexts shared;
};

} // namespace flokdesk
