// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/setverification.h"

#include "changes/resolution/listedrecords.h"
#include "core/text.h"

#include <map>

namespace flokdesk {

namespace {

struct Written {
    QString database;
    QString id;
    FieldEdits edits; ///< `after` is what was written
};

/// Nothing for other changes, and where the service did not name the new record.
std::optional<Written> writtenBy(const JobItem &item)
{
    if (const auto *update = std::get_if<UpdateRecord>(&item.staged.change)) {
        const bool isOther = update->insertWhenMissing && !item.receipt.isEmpty();
        return Written{update->database, isOther ? item.receipt : update->id, update->edits};
    }
    const auto *addition = std::get_if<AddRecord>(&item.staged.change);
    if (!addition || item.receipt.isEmpty())
        return std::nullopt;
    Written written{addition->database, item.receipt, {}};
    for (const FieldValue &value : addition->values)
        written.edits.push_back({value.name, std::nullopt, value.value});
    return written;
}

/// What a list confirms of one record: a column may have been written again by a later item of the job.
struct Expected {
    int item = 0;
    FieldEdit edit;
};
using ExpectedOfRecord = std::map<QString, Expected>; // by column

QString textOf(const FieldValues &values, const QString &column)
{
    const auto found = std::ranges::find(values, column, &FieldValue::name);
    return found == values.end() ? QString() : found->value.displayText();
}

} // namespace

SetVerification::SetVerification(const Job &job, const WriteApis &apis, const CallContext &context,
                                 QObject *parent)
    : QObject(parent)
    , m_job(job)
    , m_apis(apis)
    , m_context(context)
{
    for (int i = 0; i < static_cast<int>(job.items.size()); ++i) {
        const JobItem &item = job.items[size_t(i)];
        const auto written = item.state == ItemState::Done ? writtenBy(item) : std::nullopt;
        if (written)
            m_databases[written->database].push_back(i);
    }
    std::erase_if(m_databases, [&job](const auto &database) {
        return !isWorthIt(job.guard, static_cast<int>(database.second.size()));
    });
}

void SetVerification::start()
{
    next();
}

void SetVerification::next()
{
    if (m_databases.empty()) {
        Q_EMIT finished();
        return;
    }
    const auto first = m_databases.extract(m_databases.begin());
    CallContext context = m_context;
    context.isFresh = true;
    //: %1 is a database
    context.reason =
        tr("Read the records of %1, to confirm the job").arg(withVisibleControls(first.key()));
    m_apis.records.list(first.key(), {}, context)
        ->then(this,
               [this, database = first.key(),
                items = first.mapped()](const Result<RecordList> &answer) {
                   confirm(database, items, answer);
                   tellDifferences();
               });
}

void SetVerification::confirm(const QString &database, const std::vector<int> &items,
                              const Result<RecordList> &answer)
{
    const QString name = withVisibleControls(database);
    if (!answer) {
        //: %1 is a database, %2 what went wrong
        m_notes
            << tr("The changes in %1 could not be confirmed: %2").arg(name, answer.error().message);
        return;
    }
    std::map<QString, ExpectedOfRecord> records; // by id
    for (const int index : items) {
        const Written written = *writtenBy(m_job.items[size_t(index)]);
        for (const FieldEdit &edit : written.edits)
            records[written.id].insert_or_assign(edit.name, Expected{index, edit});
    }
    const ListedRecords list(answer->records);
    int unconfirmed = 0;
    for (const auto &[id, columns] : records) {
        FieldEdits edits;
        for (const auto &[column, expected] : columns)
            edits.push_back(expected.edit);
        const auto present = list.presentValues(id, edits);
        unconfirmed += present ? 0 : 1;
        for (const auto &[column, expected] : columns) {
            const QString found = present ? textOf(*present, column) : QString();
            const QString sent = expected.edit.after.displayText();
            if (present && found != sent)
                //: %1 a column, %2 the value that was found, %3 the one that was sent
                m_differences[expected.item]
                    << tr("%1 is “%2”; “%3” was sent.")
                           .arg(withVisibleControls(column), visibleExcerpt(found),
                                visibleExcerpt(sent));
        }
    }
    if (unconfirmed > 0)
        //: %1 is a database
        m_notes << tr("%n changed record(s) of %1 could not be confirmed: its list does not "
                      "include them.",
                      nullptr, unconfirmed)
                       .arg(name);
}

/// Each of them is written down, so that thousands take a while: a few in each turn of the event loop.
void SetVerification::tellDifferences()
{
    constexpr int inOneTurn = 20;
    for (int i = 0; i < inOneTurn && !m_differences.empty(); ++i) {
        const auto first = m_differences.extract(m_differences.begin());
        Q_EMIT differs(first.key(),
                       Error{Error::Kind::NotUnderstood,
                             tr("Applied, but the values in Flokzu differ."),
                             first.mapped().join(u'\n'), 0});
    }
    if (m_differences.empty())
        return next();
    m_apis.clock.callSoon(this, [this] { tellDifferences(); });
}

} // namespace flokdesk
