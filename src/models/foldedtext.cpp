// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldedtext.h"

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace flokdesk {

namespace {

#if defined(__SSE2__)

// Bit n is set when the byte at n is the needle's first and the one at n + its length - 1 its last.
unsigned candidatesAt(const char *text, std::string_view needle)
{
    const auto load = [](const char *at) {
        __m128i block;
        std::memcpy(&block, at, sizeof block);
        return block;
    };
    const __m128i first = _mm_cmpeq_epi8(load(text), _mm_set1_epi8(needle.front()));
    const __m128i last =
        _mm_cmpeq_epi8(load(text + needle.size() - 1), _mm_set1_epi8(needle.back()));
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(first, last)));
}

#endif

} // namespace

size_t findText(std::string_view text, std::string_view needle, size_t from)
{
    if (needle.empty())
        return from <= text.size() ? from : std::string_view::npos;
#if defined(__SSE2__)
    constexpr size_t step = 16;
    while (from + needle.size() - 1 + step <= text.size()) {
        for (unsigned places = candidatesAt(text.data() + from, needle); places != 0;
             places &= places - 1) {
            const size_t at = from + size_t(std::countr_zero(places));
            if (std::memcmp(text.data() + at, needle.data(), needle.size()) == 0)
                return at;
        }
        from += step;
    }
#endif
    return text.find(needle, from);
}

void FoldedTexts::append(std::string_view folded)
{
    m_text.append(folded);
    m_ends.push_back(m_text.size());
    m_text.push_back('\0');
}

void FoldedTexts::reserve(size_t values, size_t bytes)
{
    m_ends.reserve(values);
    m_text.reserve(bytes + values);
}

bool FoldedTexts::search(std::string_view needle, std::vector<std::uint8_t> &hits) const
{
    hits.assign(count(), 0);
    if (needle.find('\0') != std::string_view::npos)
        return false; // it would match across two values
    bool found = false;
    size_t value = 0;
    for (size_t at = findText(m_text, needle, 0); at < m_text.size();
         at = findText(m_text, needle, m_ends[value] + 1)) {
        while (m_ends[value] < at)
            ++value;
        hits[value] = 1;
        found = true;
    }
    return found;
}

} // namespace flokdesk
