// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

namespace flokdesk {

/// A JSON value that loses nothing: objects keep their order, numbers keep their text, and whatever
/// was not edited is written back byte for byte, white space included.
///
/// A value read by parseJson() shares the document's bytes and keeps the document alive. Editing a
/// value (set, remove, append) makes it and the values that hold it be written anew; their other
/// parts stay as received.
class JsonValue {
public:
    enum class Type { Null, Boolean, Number, String, Array, Object };
    struct Member;
    using Items = std::vector<JsonValue>;
    using Members = std::vector<Member>;

    /// null
    JsonValue() = default;
    static JsonValue boolean(bool value);
    static JsonValue string(const QString &text);
    /// A number with exactly this text; nothing when it is not a JSON number (RFC 8259 section 6).
    static std::optional<JsonValue> number(const QByteArray &text);
    static JsonValue array();
    static JsonValue array(Items items);
    static JsonValue object();
    /// Keys must be different from each other.
    static JsonValue object(Members members);

    Type type() const { return m_type; }
    bool isNull() const { return m_type == Type::Null; }
    bool isString() const { return m_type == Type::String; }
    bool isArray() const { return m_type == Type::Array; }
    bool isObject() const { return m_type == Type::Object; }

    /// The text of a string or the exact text of a number; empty for anything else. Decoded anew
    /// from the document at each call.
    QString text() const;
    /// The text of a cell: text(), "true", "false", nothing for null, compact JSON for
    /// arrays and objects.
    QString displayText() const;
    bool toBool() const { return m_bool; }

    /// Empty unless it is an array.
    const Items &items() const;
    /// Empty unless it is an object; in the order received.
    const Members &members() const;
    /// The member with this key, or nullptr. Keys are compared exactly, never trimmed or normalised.
    const JsonValue *find(QStringView key) const;

    /// Replaces the member in its place, or appends it. Only for objects.
    void set(const QString &key, JsonValue value);
    /// True when there was such a member. Only for objects.
    bool remove(QStringView key);
    /// Only for arrays.
    void append(JsonValue value);

    /// The bytes as received where nothing was edited, compact JSON in UTF-8 where it was.
    QByteArray toJson() const;

    /// Equal type and content: number text is compared exactly (1.10 is not 1.1), object members in
    /// order, white space and escapes of the source do not count.
    friend bool operator==(const JsonValue &a, const JsonValue &b);

private:
    friend class JsonReader;
    /// AsReceived keeps the source where there is one; Readable is compact and escapes only what
    /// must be.
    enum class Style { AsReceived, Readable };
    /// Strings and numbers made here, and the content of arrays and objects. Strings and numbers
    /// that were read stay in the document.
    using Content = std::variant<std::monostate, QString, Items, Members>;

    JsonValue(Type type, Content content);
    QByteArrayView source() const;
    QByteArrayView token() const;
    void forgetSource() { m_document.reset(); }
    void write(QByteArray &out, Style style) const;
    void writeItems(QByteArray &out, Style style) const;
    void writeMembers(QByteArray &out, Style style) const;

    std::shared_ptr<const QByteArray> m_document; // null once edited or when made here
    std::uint32_t m_offset = 0; // of the value in the document
    std::uint32_t m_length = 0;
    Content m_content;
    Type m_type = Type::Null;
    bool m_bool = false;
};

struct JsonValue::Member {
    QString key;
    JsonValue value;
    /// The key as received, quotes and escapes included; empty when it is written as key is.
    QByteArray rawKey = {};

    friend bool operator==(const Member &a, const Member &b)
    {
        return a.key == b.key && a.value == b.value;
    }
};

struct JsonLimits {
    int depth = 64; ///< levels of arrays and objects; at most 500 whatever is asked for
    qsizetype bytes = 64 * 1024 * 1024;
};

/// Reads one JSON document (RFC 8259). Refused, with line, column and byte offset in the error's
/// message: duplicate keys, invalid UTF-8, lone surrogates, control characters in strings, numbers
/// of another grammar, more levels or bytes than `limits`, anything behind the document, and a
/// byte-order mark. The error's kind is NotUnderstood, or TooLarge for size. Lines and columns
/// count from 1, columns in characters; the byte offset counts from 0.
Result<JsonValue> parseJson(const QByteArray &document, const JsonLimits &limits = {});

} // namespace flokdesk
