// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/keyindex.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace flokdesk {

void KeyTexts::addPart(std::span<const std::uint32_t> codes, std::vector<std::string_view> texts)
{
    Part part{codes, std::move(texts), {}};
    part.hashes.reserve(part.texts.size());
    for (const std::string_view text : part.texts)
        part.hashes.push_back(std::hash<std::string_view>()(text));
    m_parts.push_back(std::move(part));
}

bool KeyTexts::hasKey(std::uint32_t row) const
{
    for (const Part &part : m_parts) {
        if (part.texts[part.code(row)].empty())
            return false;
    }
    return !m_parts.empty();
}

std::uint64_t KeyTexts::hash(std::uint32_t row) const
{
    constexpr std::uint64_t odd = 0x9e3779b97f4a7c15;
    std::uint64_t hash = 0;
    for (const Part &part : m_parts)
        hash = (std::rotl(hash, 5) ^ part.hashes[part.code(row)]) * odd;
    return hash ^ (hash >> 32);
}

bool KeyTexts::areEqual(const KeyTexts &a, std::uint32_t rowOfA, const KeyTexts &b,
                        std::uint32_t rowOfB)
{
    for (size_t part = 0; part < a.m_parts.size(); ++part) {
        if (a.text(part, rowOfA) != b.text(part, rowOfB))
            return false;
    }
    return true;
}

KeyIndex::KeyIndex(std::shared_ptr<const KeyTexts> keys, std::span<const std::uint32_t> rows)
    : m_keys(std::move(keys))
    , m_slots(std::bit_ceil(std::max<size_t>(16, rows.size() * 2)))
{
    m_entries.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        if (m_keys->hasKey(row))
            insert(row);
    }
}

void KeyIndex::insert(std::uint32_t row)
{
    const auto hash = static_cast<std::uint32_t>(m_keys->hash(row));
    const size_t mask = m_slots.size() - 1;
    const auto added = static_cast<std::uint32_t>(m_entries.size());
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.entry == 0) {
            slot = {hash, added + 1};
            m_entries.push_back({row, 1, 0, added});
            return;
        }
        if (slot.hash != hash)
            continue;
        Entry &first = m_entries[slot.entry - 1];
        if (!KeyTexts::areEqual(*m_keys, first.row, *m_keys, row))
            continue;
        m_entries[first.other].next = added + 1;
        first.other = added;
        ++first.count;
        m_entries.push_back({row, 0, 0, slot.entry - 1});
        return;
    }
}

const KeyIndex::Entry *KeyIndex::firstOf(const KeyTexts &keys, std::uint32_t row) const
{
    const auto hash = static_cast<std::uint32_t>(keys.hash(row));
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask; m_slots[at].entry != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash != hash)
            continue;
        const Entry &first = m_entries[m_slots[at].entry - 1];
        if (KeyTexts::areEqual(*m_keys, first.row, keys, row))
            return &first;
    }
    return nullptr;
}

std::vector<bool> KeyIndex::areRepeated() const
{
    std::vector<bool> areRepeated;
    areRepeated.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        areRepeated.push_back(entry.count != 1);
    return areRepeated;
}

KeyIndex::Found KeyIndex::find(const KeyTexts &keys, std::uint32_t row) const
{
    const Entry *first = firstOf(keys, row);
    return first ? Found{first->row, first->count} : Found{};
}

std::vector<std::uint32_t> KeyIndex::rowsWith(const KeyTexts &keys, std::uint32_t row,
                                              int most) const
{
    std::vector<std::uint32_t> rows;
    const Entry *entry = firstOf(keys, row);
    while (entry && rows.size() < size_t(most)) {
        rows.push_back(entry->row);
        entry = entry->next == 0 ? nullptr : &m_entries[entry->next - 1];
    }
    return rows;
}

} // namespace flokdesk
