// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace flokdesk {

/// Many small texts in few blocks. A text stays where it is until clear().
class TextArena {
public:
    explicit TextArena(size_t blockSize)
        : m_blockSize(blockSize)
    {
    }

    std::string_view keep(std::string_view text)
    {
        if (text.size() > m_free)
            addBlock(text.size());
        char *place = m_next;
        std::copy(text.begin(), text.end(), place);
        m_next += text.size();
        m_free -= text.size();
        m_used += text.size();
        return {place, text.size()};
    }

    /// Keeps one block for the next texts.
    void clear()
    {
        m_used = 0;
        if (m_blocks.size() == 1 && m_firstSize == m_blockSize) {
            m_next = m_blocks.front().get();
            m_free = m_blockSize;
        } else if (!m_blocks.empty()) {
            m_blocks.clear();
            m_free = 0;
        }
    }

    size_t size() const { return m_used; }

private:
    void addBlock(size_t atLeast)
    {
        m_free = std::max(m_blockSize, atLeast);
        m_blocks.push_back(std::unique_ptr<char[]>(new char[m_free]));
        m_next = m_blocks.back().get();
        if (m_blocks.size() == 1)
            m_firstSize = m_free;
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_blockSize;
    size_t m_firstSize = 0;
    char *m_next = nullptr;
    size_t m_free = 0;
    size_t m_used = 0;
};

} // namespace flokdesk
