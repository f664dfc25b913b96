// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/emailinput.h"

#include "core/text.h"

#include <algorithm>
#include <QList>
#include <QSet>
#include <vector>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 section 4.5.3.1
constexpr qsizetype longestAddress = 254;

bool isWritten(QChar c)
{
    return c.isLetterOrNumber() && !isInvisibleCharacter(c.unicode());
}

/// Most lists are ASCII, and long ones are read while the user waits.
bool isAsciiWritten(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Letters and digits of any script, and what an unquoted name may hold (RFC 5322 section 3.2.3).
bool fitsLocalPart(QChar c)
{
    constexpr QStringView marks = u"!#$%&'*+-/=?^_`{|}~.";
    return isAsciiWritten(c.unicode()) || marks.contains(c) || isWritten(c);
}

bool fitsHostName(QChar c)
{
    return isAsciiWritten(c.unicode()) || c == u'-' || c == u'.' || isWritten(c);
}

bool hasEmptyLabel(QStringView text)
{
    return text.isEmpty() || text.startsWith(u'.') || text.endsWith(u'.') || text.contains(u"..");
}

bool isHostName(QStringView host)
{
    const bool hasBadDash = host.startsWith(u'-') || host.endsWith(u'-') || host.contains(u".-")
        || host.contains(u"-.");
    return host.contains(u'.') && !hasEmptyLabel(host) && !hasBadDash
        && std::all_of(host.begin(), host.end(), fitsHostName);
}

constexpr QStringView openingMarks = u"\"'<([“”«»‘’„";
constexpr QStringView closingMarks = u"\"'>)].:“”«»‘’";
constexpr QStringView quoteMarks = u"\"'“”«»‘’„";

bool isSeparator(QChar c)
{
    constexpr QStringView marks = u",;|，；、";
    if (isAsciiWritten(c.unicode()) || c == u'@' || c == u'.' || c.isLetterOrNumber())
        return false;
    return c.isSpace() || c.category() == QChar::Other_Control || marks.contains(c);
}

/// What ends a name without quotes, which may have spaces.
bool endsName(QChar c)
{
    constexpr QStringView lineEnds = u"\t\n\r\u2028\u2029";
    return isSeparator(c) && (!c.isSpace() || lineEnds.contains(c));
}

QStringView withoutWrapping(QStringView word)
{
    while (!word.isEmpty() && openingMarks.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && closingMarks.contains(word.back()))
        word.chop(1);
    constexpr QStringView link = u"mailto:";
    if (word.startsWith(link, Qt::CaseInsensitive))
        word = word.sliced(link.size());
    return word;
}

/// Where the quoted name begins whose closing quote is at `closing`, or `closing` itself.
qsizetype beginOfQuotedName(QStringView text, qsizetype from, qsizetype closing)
{
    for (qsizetype at = closing - 1; at >= from && !u"\n\r"_s.contains(text[at]); --at) {
        const bool mayOpen =
            quoteMarks.contains(text[at]) && (at == from || isSeparator(text[at - 1]));
        if (mayOpen)
            return at;
    }
    return closing;
}

/// Where the name begins that stands before the "<" at `bracket`.
qsizetype beginOfName(QStringView text, qsizetype from, qsizetype bracket)
{
    qsizetype at = bracket;
    while (at > from && text[at - 1].isSpace() && !endsName(text[at - 1]))
        --at;
    if (at > from && quoteMarks.contains(text[at - 1]))
        at = beginOfQuotedName(text, from, at - 1);
    while (at > from && !endsName(text[at - 1]))
        --at;
    return at;
}

/// "Ana García <ana@example.org>" leaves only the address.
QString withoutNames(const QString &text)
{
    QString rest;
    qsizetype done = 0;
    qsizetype close = -1;
    for (qsizetype open = text.indexOf(u'<'); open >= 0; open = text.indexOf(u'<', open + 1)) {
        if (close <= open)
            close = text.indexOf(u'>', open);
        if (close < 0)
            break;
        if (close - open > longestAddress * 2)
            continue;
        const QStringView address = QStringView(text).sliced(open + 1, close - open - 1).trimmed();
        const bool isAddress = address.contains(u'@') && !address.contains(u'<')
            && std::none_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); });
        if (!isAddress)
            continue;
        const qsizetype name = beginOfName(text, done, open);
        rest += QStringView(text).sliced(done, name - done);
        rest += address;
        rest += u'\n';
        done = close + 1;
    }
    rest += QStringView(text).sliced(done);
    return rest;
}

/// Such characters come along unseen when text is copied from a page or a file.
QString withoutInvisible(const QString &text)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isAscii))
        return text;
    const QList<uint> characters = text.toUcs4();
    QList<char32_t> seen;
    seen.reserve(characters.size());
    for (const uint c : characters) {
        const bool separates = QChar::category(c) == QChar::Other_Control || QChar::isSpace(c);
        if (separates || !isInvisibleCharacter(c))
            seen.append(c);
    }
    return QString::fromUcs4(seen.constData(), seen.size());
}

std::vector<QStringView> wordsIn(QStringView text)
{
    std::vector<QStringView> words;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isSeparator(text[at]))
            continue;
        if (at > from)
            words.push_back(text.sliced(from, at - from));
        from = at + 1;
    }
    return words;
}

} // namespace

bool isEmailAddress(QStringView text)
{
    const auto at = text.indexOf(u'@');
    if (at < 1 || at > longestLocalPart || text.size() > longestAddress || text.count(u'@') != 1)
        return false;
    const QStringView local = text.first(at);
    return !hasEmptyLabel(local) && std::all_of(local.begin(), local.end(), fitsLocalPart)
        && isHostName(text.sliced(at + 1));
}

EmailInput parseEmails(const QString &text)
{
    EmailInput input;
    QSet<QString> seen;
    const QString read = withoutNames(withoutInvisible(normalisedInput(text)));
    for (const QStringView raw : wordsIn(read)) {
        const QString word = withoutWrapping(raw).toString();
        if (word.isEmpty())
            continue;
        const qsizetype known = seen.size();
        if (!isEmailAddress(word))
            input.notAddresses.append(word);
        else if (seen.insert(word.toLower()); seen.size() == known)
            ++input.repeated;
        else
            input.addresses.append(word);
    }
    return input;
}

} // namespace flokdesk
