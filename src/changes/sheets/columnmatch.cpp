// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/columnmatch.h"

#include "core/text.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Equal for names that differ in case, accents and blanks only.
QString foldedName(const QString &name)
{
    return foldedForSearch(name.simplified()).remove(u' ');
}

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

class Matching {
public:
    Matching(const SheetColumns &file, const QStringList &targets)
        : m_file(file)
        , m_targets(targets)
        , m_matches(file.size())
    {
    }

    void useEarlier(const ColumnMapping &earlier)
    {
        for (size_t i = 0; i < m_file.size(); ++i) {
            const ColumnRule *rule = earlier.ruleOf(m_file[i]);
            const bool isIgnored =
                std::ranges::find(earlier.ignored, m_file[i]) != earlier.ignored.end();
            if (rule && m_targets.contains(rule->target))
                map(i, rule->target, ColumnMatch::By::EarlierMapping);
            else if (isIgnored)
                m_matches[i] = {
                    ColumnMatch::State::Ignored, ColumnMatch::By::EarlierMapping, {}, {}};
        }
        for (const ColumnRule &rule : earlier.rules) {
            if (!rule.source)
                m_taken << rule.target; // by a fixed value
        }
    }

    /// Maps each column to the only target of the same name, where it is the only such column.
    void useNames(QString (*nameIn)(const QString &))
    {
        QHash<QString, QStringList> targets;
        QHash<QString, int> columns;
        for (const QString &target : m_targets)
            targets[nameIn(target)] << target;
        for (const SheetColumn &column : m_file)
            ++columns[nameIn(column.header)];
        for (size_t i = 0; i < m_file.size(); ++i) {
            const QString name = nameIn(m_file[i].header);
            const QStringList &found = targets[name];
            if (!isOpen(i) || name.isEmpty() || found.isEmpty())
                continue;
            if (m_taken.contains(found[0]))
                refuse(i, found[0]);
            else if (found.size() == 1 && columns[name] == 1)
                map(i, found[0], ColumnMatch::By::Name);
            else
                propose(
                    i, found[0],
                    QCoreApplication::translate("SheetImport", "Several columns have this name."));
        }
    }

    void proposeLookAlikes()
    {
        for (size_t i = 0; i < m_file.size(); ++i) {
            if (!isOpen(i) || !m_matches[i].reason.isEmpty())
                continue;
            for (const QString &target : m_targets) {
                const QString reason = lookAlikeReason(m_file[i].header, target);
                if (reason.isEmpty())
                    continue;
                if (m_taken.contains(target)) {
                    refuse(i, target);
                    continue;
                }
                propose(i, target, reason);
                break;
            }
        }
    }

    std::vector<ColumnMatch> take() { return std::move(m_matches); }

private:
    bool isOpen(size_t column) const { return m_matches[column].state == ColumnMatch::State::None; }
    void map(size_t column, const QString &target, ColumnMatch::By by)
    {
        m_matches[column] = {ColumnMatch::State::Mapped, by, target, {}};
        m_taken << target;
    }
    void propose(size_t column, const QString &target, const QString &reason)
    {
        m_matches[column] = {ColumnMatch::State::Proposed, ColumnMatch::By::LookAlike, target,
                             reason};
    }
    void refuse(size_t column, const QString &target)
    {
        const auto other = std::ranges::find_if(m_matches, [&target](const ColumnMatch &match) {
            return match.state == ColumnMatch::State::Mapped && match.target == target;
        });
        const auto at = other - m_matches.begin();
        const QString by = other == m_matches.end()
            ? QCoreApplication::translate("SheetImport", "a fixed value")
            : nameOf(m_file[size_t(at)], int(at));
        m_matches[column].reason = QCoreApplication::translate("SheetImport", "%1 is filled by %2")
                                       .arg(withVisibleControls(target), by);
    }

    const SheetColumns &m_file;
    const QStringList &m_targets;
    std::vector<ColumnMatch> m_matches;
    QStringList m_taken;
};

} // namespace

QString lookAlikeReason(const QString &header, const QString &target)
{
    const QString shownTarget = withVisibleControls(target);
    const QString drawn = asDrawn(header);
    if (drawn != header && foldedName(drawn) == foldedName(target))
        //: %1 a column of the database, %2 a letter with its code
        return QCoreApplication::translate("SheetImport", "Looks like “%1”, but has the letter %2.")
            .arg(shownTarget, foreignLetter(header));
    const QStringList words = wordsOfName(header);
    const QStringList targetWords = wordsOfName(target);
    const QString joined = words.join(QString());
    const QString targetJoined = targetWords.join(QString());
    if (joined.isEmpty() || targetJoined.isEmpty())
        return {};
    if (joined == targetJoined)
        return QCoreApplication::translate("SheetImport", "“%1” is written with other signs.")
            .arg(shownTarget);
    if (areAbbreviated(words, targetWords))
        return QCoreApplication::translate("SheetImport", "May be “%1”, abbreviated.")
            .arg(shownTarget);
    const qsizetype longer = std::max(joined.size(), targetJoined.size());
    const qsizetype most = longer >= 8 ? 2 : longer >= 4 ? 1 : 0;
    const qsizetype lengths = std::abs(joined.size() - targetJoined.size());
    const qsizetype distance = lengths > most ? lengths : editDistance(joined, targetJoined);
    if (distance > most)
        return {};
    return QCoreApplication::translate("SheetImport", "“%1” differs by %n letter(s).", nullptr,
                                       int(distance))
        .arg(shownTarget);
}

std::vector<ColumnMatch> matchColumns(const SheetColumns &file, const QStringList &databaseColumns,
                                      const ColumnMapping *earlier)
{
    Matching matching(file, databaseColumns);
    if (earlier)
        matching.useEarlier(*earlier);
    matching.useNames([](const QString &name) { return name; });
    matching.useNames(foldedName);
    matching.proposeLookAlikes();
    return matching.take();
}

ColumnMapping mappingOf(const SheetColumns &file, const std::vector<ColumnMatch> &matches,
                        const ColumnMapping *earlier)
{
    ColumnMapping mapping = earlier ? *earlier : ColumnMapping();
    mapping.columns = file;
    mapping.rules.clear();
    mapping.ignored.clear();
    for (size_t i = 0; i < file.size(); ++i) {
        const ColumnMatch &match = matches[i];
        const ColumnRule *rule = earlier ? earlier->ruleOf(file[i]) : nullptr;
        if (match.state == ColumnMatch::State::Ignored)
            mapping.ignored.push_back(file[i]);
        else if (match.state == ColumnMatch::State::Mapped && rule && rule->target == match.target)
            mapping.rules.push_back(*rule);
        else if (match.state == ColumnMatch::State::Mapped)
            mapping.rules.push_back({file[i], match.target});
    }
    if (earlier) {
        for (const ColumnRule &rule : earlier->rules) {
            if (!rule.source)
                mapping.rules.push_back(rule);
        }
    }
    mapping.keys.removeIf([&mapping](const QString &key) { return !mapping.ruleFor(key); });
    return mapping;
}

ColumnCounts countColumns(const SheetColumns &file, const std::vector<ColumnMatch> &matches,
                          const ColumnMapping &mapping)
{
    ColumnCounts counts;
    for (size_t i = 0; i < file.size(); ++i) {
        const bool isIgnored = std::ranges::find(mapping.ignored, file[i]) != mapping.ignored.end();
        if (mapping.ruleOf(file[i]))
            ++counts.mapped;
        else if (!isIgnored && matches[i].state == ColumnMatch::State::Proposed)
            ++counts.toDecide;
        else
            ++counts.notImported;
    }
    counts.fixed = static_cast<int>(std::ranges::count_if(
        mapping.rules, [](const ColumnRule &rule) { return !rule.source.has_value(); }));
    return counts;
}

} // namespace flokdesk
