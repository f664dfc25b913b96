// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/emailinput.h"

#include "core/text.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 section 4.5.3.1
constexpr qsizetype longestAddress = 254;

/// Letters and digits of any script, and what an unquoted name may hold (RFC 5322 section 3.2.3).
bool fitsLocalPart(QChar c)
{
    return c.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~."_s.contains(c);
}

bool isDotted(QStringView text, int fewestLabels)
{
    const auto labels = text.split(u'.');
    return labels.size() >= fewestLabels
        && std::none_of(labels.begin(), labels.end(),
                        [](QStringView label) { return label.isEmpty(); });
}

bool isHostName(QStringView host)
{
    const auto labels = host.split(u'.');
    return isDotted(host, 2) && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
               return label.front() != u'-' && label.back() != u'-'
                   && std::all_of(label.begin(), label.end(),
                                  [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
           });
}

QString withoutWrapping(QString word)
{
    static const QRegularExpression wrapping(uR"re(^["'<(\[]+|["'>)\].:]+$)re"_s);
    word.remove(wrapping);
    if (word.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        word.remove(0, 7);
    return word;
}

/// "Ana García <ana@example.org>" leaves only the address.
QString withoutNames(QString text)
{
    static const QRegularExpression named(uR"re([^,;\t\n\r]*<\s*([^<>\s]*@[^<>\s]*)\s*>)re"_s);
    return text.replace(named, u"\\1\n"_s);
}

} // namespace

bool isEmailAddress(const QString &text)
{
    const auto at = text.indexOf(u'@');
    if (at < 1 || at > longestLocalPart || text.size() > longestAddress || text.count(u'@') != 1)
        return false;
    const QStringView local = QStringView(text).first(at);
    return isDotted(local, 1) && std::all_of(local.begin(), local.end(), fitsLocalPart)
        && isHostName(QStringView(text).sliced(at + 1));
}

bool sameEmail(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

EmailInput parseEmails(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;|\\x{2028}\\x{2029}]+"_s);
    EmailInput input;
    QSet<QString> seen;
    const auto words = withoutNames(normalisedInput(text)).split(separators, Qt::SkipEmptyParts);
    for (const QString &raw : words) {
        const QString word = withoutWrapping(raw);
        if (word.isEmpty())
            continue;
        if (!isEmailAddress(word))
            input.notAddresses.append(word);
        else if (seen.contains(word.toLower()))
            ++input.repeated;
        else
            input.addresses.append(word);
        seen.insert(word.toLower());
    }
    return input;
}

} // namespace flokdesk
