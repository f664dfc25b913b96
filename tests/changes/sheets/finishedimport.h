// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/resultfile.h"
#include "importcase.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

inline const QDateTime end(QDate(2026, 11, 30), QTime(12, 41, 52), Qt::UTC);

/// One row for each state of an item, then one for each class that is never sent.
struct FinishedImport {
    std::vector<ItemState> states = {ItemState::Done,    ItemState::Rejected, ItemState::NotSent,
                                     ItemState::Unknown, ItemState::Skipped,  ItemState::Cancelled,
                                     ItemState::Held,    ItemState::Waiting,  ItemState::Queued,
                                     ItemState::Sending};
    std::shared_ptr<const SheetDifference> difference;
    std::optional<ImportPlan> plan;
    ChangeSet changes;
    std::vector<ImportPlan::Staged> staged;
    std::vector<JobItem> items;

    FinishedImport()
    {
        SheetLines lines{{"Código", "Id", "Nota"}};
        std::vector<WireRecord> records;
        for (size_t i = 0; i < states.size(); ++i) {
            const std::string code = "0" + std::to_string(i);
            lines.push_back({code, "", "=new; \"x\"\ny"});
            records.push_back({{"Id", std::to_string(100 + i)}, {"Código", code}, {"Nota", "old"}});
        }
        const SheetLines others = {{"new", "", "n"}, {"unticked", "", "n"}, {"same", "", "old"},
                                   {"two", "", "n"}, {"two", "", "n"},      {"db", "", "n"},
                                   {"", "", "n"},    {"00", "", ""}};
        lines.insert(lines.end(), others.begin(), others.end());
        lines.back()[0] = "later";
        lines.back()[2] = "n";
        records.push_back({{"Id", "201"}, {"Código", "same"}, {"Nota", "old"}});
        records.push_back({{"Id", "202"}, {"Código", "db"}});
        records.push_back({{"Id", "203"}, {"Código", "db"}});
        records.push_back({{"Id", "204"}, {"Código", "unticked"}});
        records.push_back({{"Id", "205"}, {"Código", "later"}});
        difference =
            *compareSheet(importOf(tableOfLines(lines), {u"Código"_s}), {wireRecords(records)});
        ImportTicks ticks(difference);
        ticks.setAddsRecords(true);
        ticks.setTicked(11, false);
        plan.emplace(ticks);
        staged = plan->stage(changes, 0, plan->size() - 1);
        for (size_t i = 0; i < staged.size(); ++i) {
            JobItem item;
            item.staged = *changes.byId(staged[i].id);
            item.state = i < states.size() ? states[i] : ItemState::Done;
            if (item.state == ItemState::Rejected)
                item.error.message = u"Flokzu refused Precio: “no”"_s;
            if (i >= states.size())
                item.receipt = u"300"_s;
            items.push_back(item);
        }
    }

    ImportResult result() const
    {
        return {*plan, staged, items, [](ChangeId) { return end; }};
    }
};

} // namespace flokdesk
