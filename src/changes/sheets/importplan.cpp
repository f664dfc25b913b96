// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/importplan.h"

#include "changes/jobs/requestcount.h"
#include "core/cellvalue.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

ImportTicks::ImportTicks(std::shared_ptr<const SheetDifference> difference)
    : m_difference(std::move(difference))
    , m_rows(size_t(m_difference->rowCount()), true)
{
}

void ImportTicks::setTicked(int row, bool isTicked)
{
    m_rows[size_t(row)] = isTicked;
}

bool ImportTicks::isTicked(int row) const
{
    const SheetClass which = m_difference->classOf(row);
    return (which == SheetClass::Changed || which == SheetClass::New) && m_rows[size_t(row)];
}

void ImportTicks::setTicked(int row, int rule, bool isTicked)
{
    m_cells[{row, rule}] = isTicked;
}

bool ImportTicks::isTicked(int row, int rule) const
{
    const auto set = m_cells.find({row, rule});
    return set == m_cells.end() ? !m_difference->wantsTick(row, rule) : set->second;
}

std::vector<int> ImportTicks::changesOf(int row) const
{
    const bool isNew = m_difference->classOf(row) == SheetClass::New;
    if (!isTicked(row) || (isNew && !m_addsRecords))
        return {};
    std::vector<int> changes;
    for (const int rule : m_difference->changes(row)) {
        if (isTicked(row, rule))
            changes.push_back(rule);
    }
    return changes;
}

ImportPlan::ImportPlan(const ImportTicks &ticks)
    : m_ticks(ticks)
{
    for (int row = 0; row < difference()->rowCount(); ++row) {
        if (!ticks.isSent(row))
            continue;
        m_rows.push_back(row);
        m_updates += difference()->classOf(row) == SheetClass::Changed ? 1 : 0;
    }
}

Change ImportPlan::change(int index) const
{
    const SheetDifference &d = *difference();
    const int at = row(index);
    const auto nameOfRule = [&d](int rule) { return d.mapping().rules[size_t(rule)].target; };
    if (d.classOf(at) == SheetClass::New) {
        AddRecord addition{d.mapping().database, {}};
        for (const int rule : m_ticks.changesOf(at))
            addition.values.push_back({nameOfRule(rule), d.newValue(at, rule)});
        return addition;
    }
    UpdateRecord update{
        d.mapping().database, d.recordId(at), {}, false, d.key(at).join(QStringLiteral(" · "))};
    for (const int rule : m_ticks.changesOf(at))
        update.edits.push_back(
            {nameOfRule(rule), jsonOf(d.oldValue(at, rule)), d.newValue(at, rule)});
    return update;
}

int ImportPlan::requests(GuardMode guard) const
{
    RequestCount count;
    const QString &database = difference()->mapping().database;
    const Change update = UpdateRecord{database, {}, {}};
    const Change addition = AddRecord{database, {}};
    for (int i = 0; i < size(); ++i)
        count.add(i < m_updates ? update : addition);
    return count.total(guard);
}

std::vector<ImportPlan::Staged> ImportPlan::stage(ChangeSet &changes, int from, int count) const
{
    std::vector<Staged> staged;
    const int end = std::min(size(), from + count);
    const int rows = std::max(0, end - from);
    changes.beginMacro(
        QCoreApplication::translate("SheetImport", "Import %n row(s)", nullptr, rows));
    for (int i = from; i < end; ++i) {
        const Change made = change(i);
        ChangeId id = 0;
        if (const auto *update = std::get_if<UpdateRecord>(&made)) {
            changes.editRecord(update->database, update->id, update->edits, update->label);
            const StagedChange *known = changes.updateOf(objectOf(made));
            id = known ? known->id : 0;
        } else {
            id = changes.stage(made);
        }
        staged.push_back({id, row(i)});
    }
    changes.endMacro();
    return staged;
}

} // namespace flokdesk
