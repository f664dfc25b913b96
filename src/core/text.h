// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <string>
#include <string_view>

namespace flokdesk {

/// The text of valid UTF-8 with every character kept. QString::fromUtf8() drops a leading U+FEFF,
/// which would change a value unnoticed.
QString exactFromUtf8(std::string_view utf8);
inline QString exactText(const QByteArray &utf8)
{
    return exactFromUtf8({utf8.constData(), static_cast<size_t>(utf8.size())});
}

/// Typed text in Unicode NFC, so that an "ó" typed on a Mac equals the one in Flokzu
/// (src/api/README.md, section 7). Never for text that came from the service.
QString normalisedInput(const QString &typed);

/// Case and accents folded for searching: "García" and "GARCIA" give the same key. Deterministic
/// and independent of the locale; ñ folds to n.
std::string foldedForSearch(std::string_view utf8);
QString foldedForSearch(const QString &text);

/// True for characters that show nothing and take no room, such as controls and U+200B. Spaces are
/// not among them, nor are marks that change the picture of a character before them.
bool isInvisibleCharacter(char32_t c);

/// The text with control characters, bidirectional controls and leading or trailing spaces made
/// visible as symbols, for names in confirmations. In an e-mail address with Latin letters, letters
/// that may be taken for others (a Cyrillic "а") are followed by their code: "аna@example.org" becomes
/// "а⟨U+0430⟩na@example.org".
QString withVisibleControls(const QString &text);

/// The beginning of a value for a sentence, made visible, with "…" where it is cut.
QString visibleExcerpt(const QString &text);

/// The beginning of a value for one line of a table: line ends become ↵ and other controls spaces;
/// what has only blanks, and foreign letters in e-mail addresses, are made visible.
QString inOneLine(const QString &text, qsizetype longest = 500);

/// True for control characters and anything outside ASCII: such a text may not become a header
/// value (RFC 9110 section 5.5).
bool unfitForHeader(QByteArrayView value);

} // namespace flokdesk
