// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/columnmatch.h"

#include "changes/sheets/lookalikename.h"
#include "core/text.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

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
            else if (rule)
                m_matches[i].reason = QCoreApplication::translate(
                                          "SheetImport", "The database has no column %1 any more.")
                                          .arg(withVisibleControls(rule->target));
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
        std::vector<ComparableName> targets;
        for (const QString &target : m_targets)
            targets.emplace_back(target);
        for (size_t i = 0; i < m_file.size(); ++i) {
            if (isOpen(i) && m_matches[i].reason.isEmpty())
                proposeLookAlike(i, targets);
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
    void proposeLookAlike(size_t column, const std::vector<ComparableName> &targets)
    {
        const ComparableName header(m_file[column].header);
        for (const ComparableName &target : targets) {
            const QString reason = lookAlikeReason(header, target);
            if (reason.isEmpty())
                continue;
            if (!m_taken.contains(target.name()))
                return propose(column, target.name(), reason);
            refuse(column, target.name());
        }
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

std::vector<ColumnMatch> matchColumns(const SheetColumns &file, const QStringList &databaseColumns,
                                      const ColumnMapping *earlier)
{
    Matching matching(file, databaseColumns);
    if (earlier)
        matching.useEarlier(*earlier);
    matching.useNames([](const QString &name) { return name; });
    matching.useNames(foldedColumnName);
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
