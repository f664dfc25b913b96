// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/textencoding.h"

#include <optional>
#include <QByteArray>
#include <QString>
#include <string>

class QIODevice;

namespace flokdesk {

/// The text of a device as UTF-8, piece by piece, without its byte order mark.
class TextPieces {
public:
    enum class Fault : std::uint8_t {
        None,
        Device, ///< the device could not be read
        Bytes, ///< bytes that the encoding does not have
        Nul, ///< the character U+0000
    };

    /// `device` is open for reading and stays with the caller. Without `chosen` the encoding is guessed; while all
    /// characters are ASCII, the guess may still turn from UTF-8 to Windows-1252.
    TextPieces(QIODevice &device, std::optional<TextEncoding> chosen);

    /// Replaces `piece` by the next one; empty behind the last. A piece ends in front of a fault, which is met when the
    /// next one is asked for: then false.
    bool next(std::string &piece);
    Fault fault() const { return m_fault; }
    unsigned char faultyByte() const;

    /// The bytes of the first piece, while it is the last that was read.
    const QByteArray &bytes() const { return m_bytes; }
    TextEncoding encoding() const { return m_encoding; }
    bool hasMark() const { return m_hasMark; }
    bool isAtEnd() const { return m_isAtEnd; }

private:
    bool readBytes();
    QByteArrayView begin();
    void decideLater(QByteArrayView bytes);
    void endWithinCharacter(std::string &piece);
    bool meet(Fault fault);

    QIODevice &m_device;
    std::optional<TextEncoding> m_chosen;
    TextEncoding m_encoding = TextEncoding::Utf8;
    Utf8Decoder m_decoder;
    QByteArray m_bytes;
    bool m_hasBegun = false;
    bool m_hasMark = false;
    bool m_isUndecided = false;
    bool m_isAtEnd = false;
    Fault m_ahead = Fault::None; // met behind the piece that was handed out
    Fault m_fault = Fault::None;
};

} // namespace flokdesk
