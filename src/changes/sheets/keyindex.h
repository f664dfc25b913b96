// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace flokdesk {

/// The texts of the key columns of many rows. Parts are hashed and compared one by one, so that ("ab", "c") is not
/// ("a", "bc"). Refers to the codes and texts.
class KeyTexts {
public:
    /// A key column: the code of each row (none: all have code 0) and the text of each code. A row whose text is empty
    /// has no key.
    void addPart(std::span<const std::uint32_t> codes, std::vector<std::string_view> texts);
    size_t partCount() const { return m_parts.size(); }
    std::string_view text(size_t part, std::uint32_t row) const
    {
        const Part &p = m_parts[part];
        return p.texts[p.code(row)];
    }
    bool hasKey(std::uint32_t row) const;
    std::uint64_t hash(std::uint32_t row) const;
    static bool areEqual(const KeyTexts &a, std::uint32_t rowOfA, const KeyTexts &b,
                         std::uint32_t rowOfB);

private:
    struct Part {
        std::span<const std::uint32_t> codes;
        std::vector<std::string_view> texts;
        std::vector<std::uint64_t> hashes;

        std::uint32_t code(std::uint32_t row) const { return codes.empty() ? 0 : codes[row]; }
    };
    std::vector<Part> m_parts;
};

/// Finds rows by their keys, in constant time. Rows without a key are not in it. Immutable once made.
class KeyIndex {
public:
    /// Of these rows of `keys`, in this order.
    KeyIndex(std::shared_ptr<const KeyTexts> keys, std::span<const std::uint32_t> rows);

    struct Found {
        std::uint32_t first = 0; ///< a row; only where count is not 0
        std::uint32_t count = 0;
    };
    Found find(const KeyTexts &keys, std::uint32_t row) const;
    /// Of each row that has a key, in the order given: whether another one has the same.
    std::vector<bool> areRepeated() const;
    /// The first rows with that key, in their order.
    std::vector<std::uint32_t> rowsWith(const KeyTexts &keys, std::uint32_t row, int most) const;

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t entry = 0; // in m_entries + 1; 0 where free
    };
    struct Entry {
        std::uint32_t row = 0;
        std::uint32_t count = 1;
        std::uint32_t next = 0; // of the same key: in m_entries + 1, or 0
        std::uint32_t other = 0; // of a first one the last of its key; of others the first
    };
    void insert(std::uint32_t row);
    const Entry *firstOf(const KeyTexts &keys, std::uint32_t row) const;

    std::shared_ptr<const KeyTexts> m_keys;
    std::vector<Slot> m_slots; // a power of two
    std::vector<Entry> m_entries;
};

} // namespace flokdesk
