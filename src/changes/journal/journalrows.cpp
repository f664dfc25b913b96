// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journalrows.h"

#include "changes/changejson.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// The values of another person, as a list; for a refused change, an object.
QByteArray doubtJson(const StagedChange &staged)
{
    if (staged.isRefused)
        return JsonValue::object({{u"refused"_s, JsonValue::boolean(true)}}).toJson();
    return staged.conflict.empty() ? QByteArray() : toJson(staged.conflict).toJson();
}

} // namespace

StagedChange stagedOf(const StagedRow &row, const Change &change)
{
    StagedChange staged{row.id, change, row.problem, row.outcomeUnknown};
    const auto doubt = parseJson(row.conflict);
    if (doubt && doubt->isObject())
        staged.isRefused = doubt->find(u"refused") != nullptr;
    else if (doubt)
        staged.conflict = fieldValuesFromJson(*doubt);
    return staged;
}

StagedRow rowOf(const StagedChange &staged)
{
    return {staged.id, toJson(staged.change).toJson(), staged.problem, staged.outcomeUnknown,
            doubtJson(staged)};
}

ItemRow rowOf(const JobItem &item)
{
    return {item.staged.id, toJson(item.staged.change).toJson(), toKey(item.state),
            endingJson(item), item.receipt};
}

Result<Change> changeOf(const QByteArray &json)
{
    const auto parsed = parseJson(json);
    return parsed ? changeFromJson(*parsed) : Result<Change>(parsed.error());
}

std::vector<ItemRow> rowsOf(const std::vector<JobItem> &items)
{
    std::vector<ItemRow> rows;
    rows.reserve(items.size());
    for (const JobItem &item : items)
        rows.push_back(rowOf(item));
    return rows;
}

} // namespace flokdesk
