// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace flokdesk {

/// Position of `needle` in `text` from `from` on, or npos. Looks at 16 places at a time for its
/// first and last byte, because letters like "a" stand everywhere and defeat a search for one byte.
size_t findText(std::string_view text, std::string_view needle, size_t from);

/// Folded texts of many values in one piece, so that one sweep searches them all.
class FoldedTexts {
public:
    void append(std::string_view folded);
    void reserve(size_t values, size_t bytes);
    size_t count() const { return m_ends.size(); }
    /// Sets hits[n] for every value n that contains `needle`; true when there is one.
    bool search(std::string_view needle, std::vector<std::uint8_t> &hits) const;

private:
    std::string m_text; // every value with a zero byte behind it
    std::vector<size_t> m_ends; // where those zero bytes are
};

} // namespace flokdesk
