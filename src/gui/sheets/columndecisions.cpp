// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/columndecisions.h"

#include "core/text.h"
#include "gui/sheets/sourcetexts.h"

#include <algorithm>

namespace flokdesk {

ColumnDecisions::ColumnDecisions(ImportDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    connect(&draft, &ImportDraft::sourceChanged, this, &ColumnDecisions::refresh);
    connect(&draft, &ImportDraft::mappingChanged, this, &ColumnDecisions::changed);
    connect(&draft.session().workspace, &Workspace::changed, this, [this](Workspace::Part part) {
        if (part == Workspace::Part::Databases)
            refresh();
    });
    refresh();
}

ColumnDecisions::State ColumnDecisions::state(int column) const
{
    if (ruleOf(column))
        return State::Mapped;
    const SheetColumns &ignored = m_draft.mapping().ignored;
    const bool isIgnored = std::ranges::find(ignored, m_file[size_t(column)]) != ignored.end();
    return !isIgnored && match(column).state == ColumnMatch::State::Proposed ? State::ToDecide
                                                                             : State::NotImported;
}

const ColumnRule *ColumnDecisions::ruleOf(int column) const
{
    return m_draft.mapping().ruleOf(m_file[size_t(column)]);
}

QStringList ColumnDecisions::fixedTargets() const
{
    QStringList targets;
    for (const ColumnRule &rule : m_draft.mapping().rules) {
        if (!rule.source)
            targets << rule.target;
    }
    return targets;
}

ColumnCounts ColumnDecisions::counts() const
{
    ColumnCounts counts = countColumns(m_file, m_matches, m_draft.mapping());
    counts.notImported -=
        static_cast<int>(m_file.size() - m_columns.size()); // without name and cells
    return counts;
}

std::vector<int> ColumnDecisions::undecided() const
{
    std::vector<int> columns;
    std::ranges::copy_if(m_columns, std::back_inserter(columns),
                         [this](int column) { return state(column) == State::ToDecide; });
    return columns;
}

QStringList ColumnDecisions::unfilledTargets() const
{
    QStringList unfilled = m_draft.mapping().unfilledTargets(m_targets);
    unfilled.removeIf([](const QString &target) { return isIdName(target); });
    return unfilled;
}

QString ColumnDecisions::takenBy(const QString &target, int column) const
{
    const ColumnRule *rule = m_draft.mapping().ruleFor(target);
    if (!rule)
        return {};
    if (!rule->source)
        return tr("a fixed value");
    const int by = positionOf(*rule->source, m_file);
    return by == column ? QString() : nameOf(*rule->source, by);
}

QString ColumnDecisions::brokenStep() const
{
    for (const ColumnRule &rule : m_draft.mapping().rules) {
        for (const CellTransform &step : rule.steps) {
            if (const QString problem = problemIn(step); !problem.isEmpty())
                //: %1 a column, %2 a sentence
                return tr("%1: %2").arg(withVisibleControls(rule.target), problem);
        }
    }
    return {};
}

QString ColumnDecisions::problemIn(const CellTransform &step) const
{
    const auto *lookUp = std::get_if<LookUpStep>(&step);
    if (!lookUp)
        return problemOf(step);
    return m_draft.lookUps().contains(lookUp->place)
        ? QString()
        : tr("the values to look up are not loaded yet");
}

void ColumnDecisions::findColumns()
{
    m_columns.clear();
    for (int column = 0; size_t(column) < m_file.size(); ++column) {
        if (!isBlankColumn(m_draft.source(), column))
            m_columns.push_back(column);
    }
}

void ColumnDecisions::refresh()
{
    QStringList targets;
    for (const Known &column : m_draft.session().workspace.columns(m_draft.database()))
        targets << column.name;
    const SheetColumns &file = m_draft.source().columns;
    const bool isSame = file == m_file && targets == m_targets;
    m_targets = targets;
    m_file = file;
    findColumns();
    if (isSame)
        Q_EMIT changed();
    else
        rematch(m_draft.mapping().rules.empty() ? nullptr : &m_draft.mapping());
}

void ColumnDecisions::use(const ColumnMapping &earlier)
{
    rematch(&earlier);
}

/// While there is no file, what was decided stays for the next one.
void ColumnDecisions::rematch(const ColumnMapping *earlier)
{
    m_matches = matchColumns(m_file, m_targets, earlier);
    if (!m_file.empty() && !m_targets.isEmpty()) {
        ColumnMapping mapping = mappingOf(m_file, m_matches, earlier);
        mapping.database = m_draft.database();
        m_draft.setMapping(mapping);
    }
    Q_EMIT changed();
}

Result<Done> ColumnDecisions::map(int column, const QString &target)
{
    ColumnMapping mapping = m_draft.mapping();
    const SheetColumn &source = m_file[size_t(column)];
    ColumnRule rule{source, target};
    if (const ColumnRule *before = mapping.ruleOf(source)) {
        if (before->target == target)
            return Done{};
        rule = *before;
        rule.target = target;
        mapping.remove(before->target);
    }
    if (const auto added = mapping.add(rule); !added)
        return added;
    m_draft.setMapping(mapping);
    return Done{};
}

void ColumnDecisions::leaveOut(int column)
{
    ColumnMapping mapping = m_draft.mapping();
    const SheetColumn &source = m_file[size_t(column)];
    if (const ColumnRule *rule = mapping.ruleOf(source))
        mapping.remove(QString(rule->target));
    if (std::ranges::find(mapping.ignored, source) == mapping.ignored.end())
        mapping.ignored.push_back(source);
    m_draft.setMapping(mapping);
}

void ColumnDecisions::setRule(const ColumnRule &rule)
{
    ColumnMapping mapping = m_draft.mapping();
    const auto found = std::ranges::find(mapping.rules, rule.target, &ColumnRule::target);
    if (found == mapping.rules.end())
        return;
    *found = rule;
    m_draft.setMapping(mapping);
}

Result<Done> ColumnDecisions::addFixed(const QString &target, const QString &value)
{
    ColumnMapping mapping = m_draft.mapping();
    ColumnRule rule;
    rule.target = target;
    rule.steps = {FixedStep{value}};
    if (const auto added = mapping.add(rule); !added)
        return added;
    m_draft.setMapping(mapping);
    return Done{};
}

void ColumnDecisions::removeFixed(const QString &target)
{
    ColumnMapping mapping = m_draft.mapping();
    mapping.remove(target);
    m_draft.setMapping(mapping);
}

} // namespace flokdesk
