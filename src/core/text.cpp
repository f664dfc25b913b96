// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <algorithm>
#include <array>
#include <QChar>
#include <QList>
#include <utility>

namespace flokdesk {

namespace {

/// Latin letters that Unicode (or Qt's one-to-one folding) leaves whole but people search by their
/// plain letters.
QString plainLetters(char32_t letter)
{
    switch (letter) {
    case U'\u00df':
        return QStringLiteral("ss");
    case U'\u00e6':
        return QStringLiteral("ae");
    case U'\u00f0':
    case U'\u0111':
        return QStringLiteral("d");
    case U'\u00f8':
        return QStringLiteral("o");
    case U'\u00fe':
        return QStringLiteral("th");
    case U'\u0127':
        return QStringLiteral("h");
    case U'\u0131':
        return QStringLiteral("i");
    case U'\u0142':
        return QStringLiteral("l");
    case U'\u0153':
        return QStringLiteral("oe");
    case U'\u0167':
        return QStringLiteral("t");
    default:
        return {};
    }
}

/// Folds letter by letter, so that the fold of two texts is the fold of the two together.
QString foldedByUnicode(const QString &text)
{
    const QString letters = text.toCaseFolded()
                                .normalized(QString::NormalizationForm_KD)
                                .toCaseFolded(); // KD makes capitals of some symbols
    QString folded;
    folded.reserve(letters.size());
    for (const QChar letter : letters) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        const QString plain = plainLetters(letter.unicode());
        if (plain.isEmpty())
            folded += letter;
        else
            folded += plain;
    }
    return folded;
}

constexpr char32_t firstInTable = 0x80;
constexpr char32_t behindTable = 0x240; // Latin-1, Latin Extended-A and most of -B

/// The folds of the two-byte Latin letters, which are nearly all that Spanish and Portuguese use.
std::string_view foldedLatin(char32_t letter)
{
    static const auto table = [] {
        std::array<std::string, behindTable - firstInTable> folds;
        for (char32_t c = firstInTable; c < behindTable; ++c)
            folds[c - firstInTable] = foldedByUnicode(QString(QChar(c))).toStdString();
        return folds;
    }();
    return table[letter - firstInTable];
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The table's letter that starts at `at`, or 0.
char32_t tableLetter(std::string_view utf8, size_t at)
{
    const auto lead = static_cast<unsigned char>(utf8[at]);
    if (lead < 0xc2 || lead > 0xc8 || at + 1 == utf8.size())
        return 0;
    const auto next = static_cast<unsigned char>(utf8[at + 1]);
    return (next & 0xc0) == 0x80 ? ((lead & 0x1fU) << 6) | (next & 0x3fU) : 0;
}

/// Where the run of characters that need the slow way ends.
size_t endOfUncommon(std::string_view utf8, size_t from)
{
    size_t end = from + 1;
    while (end < utf8.size() && !isAscii(utf8[end]) && !tableLetter(utf8, end))
        ++end;
    return end;
}

QString codePoint(char32_t c)
{
    return QStringLiteral("⟨U+%1⟩").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

QString visibleControl(char32_t c)
{
    if (c < 0x20)
        return QString(QChar(static_cast<char16_t>(0x2400 + c)));
    if (c == 0x7f)
        return QStringLiteral("␡");
    return codePoint(c);
}

QString visibleSpace(char32_t c)
{
    if (c == U' ')
        return QStringLiteral("␣");
    return c == 0xa0 ? QStringLiteral("⍽") : codePoint(c);
}

bool isSpaceSeparator(char32_t c)
{
    return QChar::category(c) == QChar::Separator_Space;
}

/// Printable ASCII without spaces at its ends: nothing in it has to be made visible.
bool isPlainAscii(const QString &text)
{
    const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
    return text.isEmpty()
        || (text.front() != u' ' && text.back() != u' '
            && std::all_of(text.begin(), text.end(), isPlain));
}

bool endsAddress(uint c)
{
    constexpr std::string_view marks = ",;:<>()[]\"";
    return QChar::isSpace(c) || (c < 0x80 && marks.find(static_cast<char>(c)) != marks.npos);
}

using Letters = std::pair<QList<uint>::const_iterator, QList<uint>::const_iterator>;

/// One @ in a word that has Latin letters of ASCII too.
bool isLatinAddress(const Letters &word)
{
    const auto isLatin = [](uint c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    return std::count(word.first, word.second, uint(u'@')) == 1
        && std::any_of(word.first, word.second, isLatin);
}

/// True for what may be taken for another character of an address: anything but ASCII, accents,
/// accented Latin letters, and a few Latin letters that look like no other.
bool isForeignInAddress(char32_t c)
{
    if (c < 0x80 || QChar::category(c) == QChar::Mark_NonSpacing)
        return false;
    constexpr std::u32string_view own = U"ßæœøłđðþħÆŒØŁĐÞĦ";
    const QString letter = QChar::decomposition(c);
    const bool isAccented = QChar::decompositionTag(c) == QChar::Canonical && letter.size() > 1
        && (letter.front().unicode() < 0x80 || !isForeignInAddress(letter.front().unicode()));
    return !isAccented && own.find(c) == own.npos;
}

} // namespace

bool isInvisibleCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, tags
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // Letters and symbols by their category, but without a picture: fillers and the empty braille
    // pattern.
    constexpr std::array unseen{U'\u034f', U'\u115f', U'\u1160', U'\u2800', U'\u3164', U'\uffa0'};
    return std::find(unseen.begin(), unseen.end(), c) != unseen.end();
}

QString exactFromUtf8(std::string_view utf8)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    QString marks;
    while (utf8.starts_with(mark)) {
        marks += QChar(QChar::ByteOrderMark);
        utf8.remove_prefix(mark.size());
    }
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return marks.isEmpty() ? text : marks + text;
}

QString normalisedInput(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C);
}

std::string foldedForSearch(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    for (size_t at = 0; at < utf8.size();) {
        if (isAscii(utf8[at])) {
            folded += lowerAscii(utf8[at++]);
        } else if (const char32_t letter = tableLetter(utf8, at)) {
            folded += foldedLatin(letter);
            at += 2;
        } else {
            const size_t end = endOfUncommon(utf8, at);
            folded += foldedByUnicode(exactFromUtf8(utf8.substr(at, end - at))).toStdString();
            at = end;
        }
    }
    return folded;
}

QString foldedForSearch(const QString &text)
{
    return foldedByUnicode(text);
}

QString withVisibleControls(const QString &text)
{
    if (isPlainAscii(text))
        return text;
    const QList<uint> characters = text.toUcs4();
    const auto isInk = [](uint c) { return !isSpaceSeparator(c); };
    const auto firstInk = std::find_if(characters.begin(), characters.end(), isInk);
    const auto behindInk = std::find_if(characters.rbegin(), characters.rend(), isInk).base();
    QString visible;
    visible.reserve(text.size());
    auto behindWord = characters.begin();
    bool isAddress = false;
    for (auto c = characters.begin(); c != characters.end(); ++c) {
        if (c == behindWord) {
            behindWord = std::find_if(c + 1, characters.end(), endsAddress);
            isAddress = isLatinAddress({c, behindWord});
        }
        if (isInvisibleCharacter(*c)) {
            visible += visibleControl(*c);
            continue;
        }
        if (isSpaceSeparator(*c) && (c < firstInk || c >= behindInk)) {
            visible += visibleSpace(*c);
            continue;
        }
        for (const QChar unit : QChar::fromUcs4(*c))
            visible += unit;
        if (isAddress && isForeignInAddress(*c))
            visible += codePoint(*c);
    }
    return visible;
}

QString visibleExcerpt(const QString &text)
{
    constexpr qsizetype longest = 300;
    const QString visible = withVisibleControls(text.left(longest));
    return text.size() > longest ? visible + u'…' : visible;
}

QString inOneLine(const QString &text, qsizetype longest)
{
    QString line = text.left(longest);
    const auto isBlank = [](QChar c) { return c.isSpace() || isInvisibleCharacter(c.unicode()); };
    const bool hasAddress = line.contains(u'@') && !isPlainAscii(line);
    if (hasAddress || std::all_of(line.begin(), line.end(), isBlank))
        return withVisibleControls(line);
    line.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : line) {
        const bool endsLine =
            c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (endsLine)
            c = u'↵';
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return line;
}

bool unfitForHeader(QByteArrayView value)
{
    return std::any_of(value.begin(), value.end(), [](char c) { return c < 0x20 || c > 0x7e; });
}

} // namespace flokdesk
