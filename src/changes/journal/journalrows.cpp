// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journalrows.h"

#include "changes/changejson.h"
#include "core/exchange.h"
#include "core/text.h"

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

QString wordsOf(const Change &change, const QString &receipt, const QString &message)
{
    QStringList words;
    for (const ChangeLine &line : linesOf(change))
        words << line.name << line.before << line.after;
    words << receipt << message;
    words.removeAll(QString());
    return words.join(u'\n');
}

void addAuthor(JsonValue &content, const JournalAuthor &author)
{
    content.set(u"profile"_s, JsonValue::string(author.profile));
    content.set(u"user"_s, JsonValue::string(author.user));
    content.set(u"host"_s, JsonValue::string(author.host));
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

bool readItem(const ItemRow &row, JobItem &item)
{
    item.staged.id = row.changeId;
    item.state = itemStateOf(row.state).value_or(ItemState::Cancelled);
    item.receipt = row.receipt;
    readEnding(row.error, item);
    const auto change = changeOf(row.change);
    if (change)
        item.staged.change = *change;
    return change.ok();
}

Job jobOf(const JobRow &row, const std::vector<ItemRow> &items, int *unreadable)
{
    Job job;
    job.id = row.id;
    job.name = row.name;
    job.host = row.host;
    job.digest = row.digest;
    job.reason = row.reason;
    job.createdAt = row.createdAt;
    job.guard = guardOf(row.guard);
    job.stopAfter = row.stopAfter;
    job.rank = row.rank;
    job.wasInterrupted = row.state != toKey(Job::State::Paused);
    for (const ItemRow &kept : items) {
        JobItem item;
        if (!readItem(kept, item)) {
            item.state = ItemState::Cancelled; // what it was is not known, so it is not sent
            ++*unreadable;
        }
        job.items.push_back(std::move(item));
    }
    return job;
}

JsonValue requestJson(const Exchange &request)
{
    return JsonValue::object({{u"verb"_s, JsonValue::string(QString::fromLatin1(request.verb))},
                              {u"url"_s, JsonValue::string(request.url)},
                              {u"body"_s, JsonValue::string(exactText(request.body))}});
}

JournalRow entryRow(const JournalAuthor &author, const QDateTime &at, const QString &event,
                    const JobItem &item, const Job *job, const JsonValue *request)
{
    JsonValue content = JsonValue::object({{u"change"_s, toJson(item.staged.change)}});
    addAuthor(content, author);
    if (job) {
        content.set(u"plan"_s, JsonValue::string(QString::fromLatin1(job->digest)));
        content.set(u"guard"_s, JsonValue::string(toKey(job->guard)));
    }
    if (request)
        content.set(u"request"_s, *request);
    if (!item.receipt.isEmpty())
        content.set(u"receipt"_s, JsonValue::string(item.receipt));
    if (!item.error.message.isEmpty())
        content.set(u"error"_s, toJson(item.error));
    if (!item.found.empty())
        content.set(u"found"_s, toJson(item.found));
    JournalRow row;
    row.job = job ? job->id : 0;
    row.at = at;
    row.event = event;
    row.title = titleOf(item.staged.change);
    row.words = wordsOf(item.staged.change, item.receipt, item.error.message);
    row.content = content.toJson();
    return row;
}

JournalRow entryRow(const JournalAuthor &author, const QDateTime &at, const QString &event,
                    const QString &title, const JsonValue &facts)
{
    JsonValue content = JsonValue::object({{u"facts"_s, facts}});
    addAuthor(content, author);
    JournalRow row;
    row.at = at;
    row.event = event;
    row.title = title;
    row.content = content.toJson();
    return row;
}

} // namespace flokdesk
