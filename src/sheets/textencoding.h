// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <string>

namespace flokdesk {

/// How the characters of a text file are written as bytes.
enum class TextEncoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// As users know it, such as "UTF-8"; the same in all languages.
QString textEncodingName(TextEncoding encoding);

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    int markSize = 0; ///< bytes of the byte order mark at the beginning
    bool isOnlyAscii = false; ///< UTF-8 and Windows-1252 would both do so far
};

/// By the byte order mark; without one UTF-16 where every second byte is NUL, UTF-8 where all bytes are, else
/// Windows-1252. The beginning of a file may end within a character.
EncodingGuess guessEncoding(QByteArrayView beginning);

/// Makes UTF-8 of the bytes of a text, which come in pieces.
class Utf8Decoder {
public:
    explicit Utf8Decoder(TextEncoding encoding)
        : m_encoding(encoding)
    {
    }

    /// Appends the text of the bytes. An unfinished character at their end waits for the next piece. False where they
    /// are none of the encoding: everything before them has been appended, and faultyByte() is the first.
    bool decode(QByteArrayView bytes, std::string &utf8);
    /// The bytes of a character that is not finished.
    const QByteArray &rest() const { return m_rest; }
    unsigned char faultyByte() const { return m_faultyByte; }

private:
    bool decodeUtf8(QByteArrayView bytes, std::string &utf8);
    bool decodeUtf16(QByteArrayView bytes, std::string &utf8);
    bool decodeWindows1252(QByteArrayView bytes, std::string &utf8);

    TextEncoding m_encoding;
    QByteArray m_rest;
    unsigned char m_faultyByte = 0;
};

} // namespace flokdesk
