// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/textpieces.h"

#include <QIODevice>
#include <utility>

namespace flokdesk {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr qsizetype leastBeginning = 512; // for marks and fileKindOf()

/// The mark of an encoding that the user chose; that of another one is text, or a fault.
int markSizeOf(TextEncoding encoding, QByteArrayView bytes)
{
    const EncodingGuess guess = guessEncoding(bytes.first(std::min<qsizetype>(bytes.size(), 4)));
    return guess.encoding == encoding ? guess.markSize : 0;
}

} // namespace

TextPieces::TextPieces(QIODevice &device, std::optional<TextEncoding> chosen)
    : m_device(device)
    , m_chosen(chosen)
    , m_decoder(TextEncoding::Utf8)
{
}

unsigned char TextPieces::faultyByte() const
{
    const QByteArray &rest = m_decoder.rest();
    return rest.isEmpty() ? m_decoder.faultyByte() : static_cast<unsigned char>(rest[0]);
}

bool TextPieces::meet(Fault fault)
{
    m_fault = fault;
    return false;
}

bool TextPieces::readBytes()
{
    const qsizetype least = m_hasBegun ? 1 : leastBeginning;
    qsizetype size = 0;
    m_bytes.resize(pieceSize);
    while (size < least && !m_isAtEnd) {
        const qint64 read = m_device.read(m_bytes.data() + size, m_bytes.size() - size);
        if (read < 0)
            return false;
        size += qsizetype(read);
        m_isAtEnd = read == 0 || m_device.atEnd();
    }
    m_bytes.resize(size);
    return true;
}

QByteArrayView TextPieces::begin()
{
    const EncodingGuess guess = guessEncoding(m_bytes);
    m_encoding = m_chosen.value_or(guess.encoding);
    m_isUndecided = !m_chosen && guess.isOnlyAscii;
    m_decoder = Utf8Decoder(m_encoding);
    const int markSize = m_chosen ? markSizeOf(*m_chosen, m_bytes) : guess.markSize;
    m_hasMark = markSize > 0;
    m_hasBegun = true;
    return QByteArrayView(m_bytes).sliced(markSize);
}

void TextPieces::decideLater(QByteArrayView bytes)
{
    const QByteArray waiting = m_decoder.rest();
    const EncodingGuess guess = guessEncoding(waiting + bytes.toByteArray());
    m_isUndecided = guess.isOnlyAscii;
    if (guess.encoding != TextEncoding::Windows1252)
        return;
    m_encoding = guess.encoding;
    m_decoder = Utf8Decoder(m_encoding);
    m_bytes.prepend(waiting);
}

// The last letter of a text in Windows-1252 may look like the first byte of a character in UTF-8.
void TextPieces::endWithinCharacter(std::string &piece)
{
    const QByteArray rest = m_decoder.rest();
    m_encoding = m_isUndecided ? TextEncoding::Windows1252 : m_encoding;
    const bool isText = std::exchange(m_isUndecided, false);
    m_decoder = Utf8Decoder(m_encoding);
    if (!m_decoder.decode(rest, piece) || !isText)
        m_ahead = Fault::Bytes;
}

bool TextPieces::next(std::string &piece)
{
    piece.clear();
    while (piece.empty()) {
        if (m_ahead != Fault::None)
            return meet(m_ahead);
        if (m_isAtEnd && m_decoder.rest().isEmpty())
            return true;
        if (m_isAtEnd) {
            endWithinCharacter(piece);
            continue;
        }
        if (!readBytes())
            return meet(Fault::Device);
        const bool isFirst = !m_hasBegun;
        QByteArrayView bytes = isFirst ? begin() : QByteArrayView(m_bytes);
        if (!isFirst && m_isUndecided) {
            decideLater(bytes);
            bytes = m_bytes;
        }
        if (!m_decoder.decode(bytes, piece))
            m_ahead = Fault::Bytes;
        if (const size_t nul = piece.find('\0'); nul != std::string::npos) {
            piece.resize(nul);
            m_ahead = Fault::Nul;
        }
    }
    return true;
}

} // namespace flokdesk
