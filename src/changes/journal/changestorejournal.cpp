// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/changestore.h"
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

Result<int> ChangeStore::prune(const QDateTime &before)
{
    Pruned gone;
    const auto written = write([&](JournalTables &tables) {
        gone = tables.prune(before);
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
