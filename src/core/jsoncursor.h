// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"

#include <cstdint>
#include <QByteArrayView>
#include <string>
#include <string_view>
#include <vector>

namespace flokdesk {

enum class JsonFault;

/// One strict walk through a JSON document, for readers that want no tree. It refuses whatever
/// parseJson() refuses, in the same words; parseJson() is built on it. The document must outlive
/// the cursor and all texts that it hands out.
///
///     if (cursor.read() && cursor.kind() == JsonValue::Type::Array)
///         while (cursor.nextItem())
///             cursor.read() ...
///     if (!cursor.finish())
///         return cursor.error();
///
/// Once anything failed every function returns false, so that checking finish() is enough.
class JsonCursor {
public:
    explicit JsonCursor(QByteArrayView document, const JsonLimits &limits = {});

    /// Reads one value: a scalar as a whole, of an array or object the opening bracket only. Its
    /// items or members must then be walked to the end, or skipped.
    bool read();
    /// After an array was opened: true when there is another item, which read() must read.
    bool nextItem();
    /// After an object was opened: reads the next name and its colon; read() must read the value.
    /// False at the end of the object, where repeated names are refused.
    bool nextMember();
    /// Walks to the end of the array or object that was just opened. Nothing to do for scalars.
    bool skipRest();
    /// True when nothing is left behind the value and nothing was refused.
    bool finish();

    JsonValue::Type kind() const { return m_kind; }
    /// The exact bytes of the last scalar, with the quotes of a string.
    std::string_view token() const { return m_token; }
    /// The meaning of a string in UTF-8, the token of other scalars. Only straight after read(), and
    /// valid until the next call.
    std::string_view text();

    /// The last name as received, with quotes.
    std::string_view rawKey() const { return m_keys.back(); }
    /// The last name's meaning in UTF-8, valid until the next call.
    std::string_view key();
    /// The position of the last name in its object, from 0.
    size_t keyIndex() const { return m_keys.size() - 1 - m_open.back().firstKey; }
    /// True when the object that ended last on this level had the same name in this position, as
    /// records have.
    bool isKeyAsBefore() const { return m_keyAsBefore; }

    /// Levels of arrays and objects that are open.
    int depth() const { return m_depth; }
    /// Bytes from the beginning of the document to just behind what was read.
    std::uint32_t offset() const { return static_cast<std::uint32_t>(m_at - m_begin); }
    /// The error of parseJson(); only after a refusal.
    Error error() const;

private:
    struct OpenObject {
        size_t firstKey = 0; // in m_keys
        bool surprising = false; // it has a name that the last object on the level had not there
    };
    using Keys = std::vector<std::string_view>;

    bool readWord(std::string_view word, JsonValue::Type kind);
    bool readNumber();
    bool readString();
    bool readEscape();
    bool readUnicodeEscape();
    bool readKey();
    bool open(JsonValue::Type kind);
    bool another(char closing, JsonFault otherwise);
    bool closeObject();

    void skipSpace();
    bool take(char c);
    bool fail(JsonFault fault, const char *at);
    bool fail(JsonFault fault) { return fail(fault, m_at); }

    const char *m_begin;
    const char *m_realEnd;
    const char *m_end; // of the part that is valid UTF-8
    const char *m_at;
    int m_depth = 0;
    JsonValue::Type m_kind = JsonValue::Type::Null;
    bool m_fresh = false; // an array or object was just opened
    bool m_keyAsBefore = false;
    bool m_escaped = false; // the last string holds a backslash
    std::string_view m_token;
    std::string m_unescaped;
    Keys m_keys; // of the open objects
    std::vector<OpenObject> m_open;
    std::vector<Keys> m_keysBefore; // per level, of the last object; all different
    JsonFault m_fault{};
    const char *m_faultAt = nullptr;
    JsonLimits m_limits;
};

} // namespace flokdesk
