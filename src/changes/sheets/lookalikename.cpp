// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/lookalikename.h"

#include "core/text.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>
#include <utility>
#include <vector>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOfName(const QString &name)
{
    QString spaced = foldedForSearch(name);
    for (QChar &c : spaced) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    QStringList words = spaced.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return word == "de"_L1 || word == "del"_L1 || word == "da"_L1 || word == "do"_L1
            || word == "la"_L1 || word == "el"_L1 || word == "of"_L1 || word == "the"_L1;
    });
    return words;
}

/// How many letters are to be changed, added or removed to come from one to the other.
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

/// Each word begins the word of the other name in its place: "cod. cli." and "codigo cliente".
bool areAbbreviated(const QStringList &a, const QStringList &b)
{
    if (a.size() != b.size() || a.isEmpty())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const QString &shorter = a[i].size() < b[i].size() ? a[i] : b[i];
        const QString &longer = a[i].size() < b[i].size() ? b[i] : a[i];
        if (!longer.startsWith(shorter) || (shorter != longer && shorter.size() < 2))
            return false;
    }
    return true;
}

bool isLatinLetter(QChar c)
{
    return !c.isLetter() || c.script() == QChar::Script_Latin;
}

/// Of the first letter of `text` that is not Latin: what it is, as “Р” (U+0420).
QString foreignLetter(const QString &text)
{
    const auto found = std::ranges::find_if_not(text, isLatinLetter);
    if (found == text.end())
        return {};
    return u"“%1” (U+%2)"_s.arg(*found).arg(uint(found->unicode()), 4, 16, QLatin1Char('0'));
}

/// Letters of other alphabets that are drawn like Latin ones.
QString asDrawn(const QString &text)
{
    static const QString foreign = u"АВЕКМНОРСТХаеорсухіΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"_s;
    static const QString latin = u"ABEKMHOPCTXaeopcyxiABEZHIKMNOPTYXo"_s;
    QString drawn = text;
    for (QChar &c : drawn) {
        if (const qsizetype at = foreign.indexOf(c); at >= 0)
            c = latin[at];
    }
    return drawn;
}

} // namespace

QString foldedColumnName(const QString &name)
{
    return foldedForSearch(name.simplified()).remove(u' ');
}

ComparableName::ComparableName(const QString &name)
    : m_name(name)
    , m_folded(foldedColumnName(name))
    , m_words(wordsOfName(name))
    , m_joined(m_words.join(QString()))
{
    if (const QString drawn = asDrawn(name); drawn != name)
        m_drawn = foldedColumnName(drawn);
}

QString lookAlikeReason(const ComparableName &header, const ComparableName &target)
{
    const QString shownTarget = withVisibleControls(target.m_name);
    if (!header.m_drawn.isEmpty() && header.m_drawn == target.m_folded)
        //: %1 a column of the database, %2 a letter with its code
        return QCoreApplication::translate("SheetImport", "Looks like “%1”, but has the letter %2.")
            .arg(shownTarget, foreignLetter(header.m_name));
    if (header.m_joined.isEmpty() || target.m_joined.isEmpty())
        return {};
    if (header.m_joined == target.m_joined)
        return QCoreApplication::translate("SheetImport", "“%1” is written with other signs.")
            .arg(shownTarget);
    if (areAbbreviated(header.m_words, target.m_words))
        return QCoreApplication::translate("SheetImport", "May be “%1”, abbreviated.")
            .arg(shownTarget);
    const qsizetype longer = std::max(header.m_joined.size(), target.m_joined.size());
    const qsizetype most = longer >= 8 ? 2 : longer >= 4 ? 1 : 0;
    if (std::abs(header.m_joined.size() - target.m_joined.size()) > most)
        return {};
    const qsizetype distance = editDistance(header.m_joined, target.m_joined);
    if (distance > most)
        return {};
    return QCoreApplication::translate("SheetImport", "“%1” differs by %n letter(s).", nullptr,
                                       int(distance))
        .arg(shownTarget);
}

} // namespace flokdesk
