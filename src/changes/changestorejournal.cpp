// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changestore.h"
#include "store/journaltables.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

JsonValue numberValue(qint64 number)
{
    return *JsonValue::number(QByteArray::number(number));
}

} // namespace

void ChangeStore::saveHead() const
{
    try {
        JournalTables tables(m_journal.handle(), m_profile);
        m_head.save(tables);
    } catch (const SQLite::Exception &) {
        return; // what was written is written; the file is only behind
    }
}

/// Tells once what is missing and takes the journal as it is from then on, so that a next loss is
/// seen, too. A journal that was set aside as broken was told of already.
void ChangeStore::checkHead(JournalTables &tables)
{
    const auto loss = m_head.lossOf(tables);
    if (!loss)
        return;
    if (m_journal.state() == Database::State::Usable)
        addLoadFault(
            loss->rows > 0
                ? tr("The journal lost its last %n line(s). Somebody may have put back an "
                     "older copy of the file: look in Flokzu whether your last changes are there.",
                     nullptr, static_cast<int>(loss->rows))
                : tr("Lines of the journal were replaced by others. Look in Flokzu whether your "
                     "last changes are there, and export what you need of the journal."));
    if (m_journal.state() == Database::State::ReadOnly)
        return;
    const auto entry = ownEntry(u"lines lost"_s,
                                loss->rows > 0 ? tr("%n line(s) before this one are missing",
                                                    nullptr, static_cast<int>(loss->rows))
                                               : tr("Lines before this one were replaced"),
                                JsonValue::object({{u"rows"_s, numberValue(loss->rows)},
                                                   {u"upTo"_s, numberValue(loss->upTo)}}));
    if (m_journal.state() == Database::State::Usable)
        (void)keep(
            [entry](JournalTables &now) { now.append(entry); }); // saved later where it fails
    else
        m_head.save(tables);
}

Result<int> ChangeStore::letGo(const QDateTime &before)
{
    LetGo gone;
    const auto written = write([&](JournalTables &tables) {
        gone = tables.letGo(before);
        if (gone.rows == 0)
            return;
        tables.append(ownEntry(
            u"let go"_s,
            tr("%n line(s) up to number %1 were let go", nullptr, gone.rows).arg(gone.upTo),
            JsonValue::object({{u"rows"_s, numberValue(gone.rows)},
                               {u"upTo"_s, numberValue(gone.upTo)},
                               {u"before"_s, JsonValue::string(before.toString(Qt::ISODate))}})));
    });
    if (!written)
        return written.error();
    return gone.rows;
}

JournalRow ChangeStore::ownEntry(const QString &event, const QString &title,
                                 const JsonValue &facts) const
{
    JsonValue content = JsonValue::object({{u"facts"_s, facts}});
    content.set(u"profile"_s, JsonValue::string(m_profileName));
    content.set(u"user"_s, JsonValue::string(m_userName));
    content.set(u"host"_s, JsonValue::string(m_host));
    JournalRow row;
    row.at = now();
    row.event = event;
    row.title = title;
    row.content = content.toJson();
    return row;
}

} // namespace flokdesk
