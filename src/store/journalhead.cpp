// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalhead.h"

#include "core/json.h"
#include "store/journaltables.h"
#include "store/localfile.h"

#include <QFile>
#include <QSaveFile>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// A longer file was not written by this program.
constexpr qint64 mostBytes = 1000;

} // namespace

JournalHead::JournalHead(const QString &journalPath)
    : m_path(journalPath + u".head"_s)
{
}

void JournalHead::save(JournalTables &tables) const
{
    const auto [number, hash] = tables.head();
    const JsonValue json =
        JsonValue::object({{u"number"_s, *JsonValue::number(QByteArray::number(number))},
                           {u"hash"_s, JsonValue::string(QString::fromLatin1(hash.toHex()))}});
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(json.toJson());
    (void)file.commit();
}

std::optional<JournalHead::Loss> JournalHead::lossOf(JournalTables &tables) const
{
    QFile file(m_path);
    if (!isOrdinaryFile(m_path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = parseJson(file.read(mostBytes));
    const JsonValue *number = json ? json->find(u"number") : nullptr;
    const JsonValue *hash = json ? json->find(u"hash") : nullptr;
    if (!number || !hash)
        return std::nullopt;
    const qint64 kept = number->text().toLongLong();
    const qint64 last = tables.head().first;
    if (kept > last)
        return Loss{kept - last, kept};
    const QByteArray there =
        kept == tables.anchor().first ? tables.anchor().second : tables.hashOfRow(kept);
    const bool wasLetGo = kept < tables.anchor().first || kept == 0;
    if (wasLetGo || there.toHex() == hash->text().toLatin1())
        return std::nullopt;
    return Loss{0, kept};
}

} // namespace flokdesk
