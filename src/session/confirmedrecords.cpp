// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/confirmedrecords.h"

#include <algorithm>

namespace flokdesk {

const ConfirmedRecords::Sent *ConfirmedRecords::add(const Change &change, const QString &receipt)
{
    Sent sent{m_last + 1, {}, receipt, {}, true};
    if (const auto *added = std::get_if<AddRecord>(&change)) {
        sent.database = added->database;
        sent.values = added->values;
    } else if (const auto *update = std::get_if<UpdateRecord>(&change)) {
        // A record inserted because its id was missing got a number of its own.
        sent.isNew = update->insertWhenMissing && !receipt.isEmpty() && receipt != update->id;
        sent.database = update->database;
        sent.id = sent.isNew ? receipt : update->id;
        for (const FieldEdit &edit : update->edits)
            sent.values.push_back({edit.name, edit.after});
    } else {
        return nullptr;
    }
    ++m_last;
    if (!sent.isNew)
        m_updates.insert(sent.id, m_sent.size());
    return &m_sent.emplace_back(std::move(sent));
}

bool ConfirmedRecords::forget(const QString &database, quint64 lastNumber)
{
    const auto isShown = [&](const Sent &sent) {
        return sent.database == database && sent.number <= lastNumber;
    };
    if (std::erase_if(m_sent, isShown) == 0)
        return false;
    m_updates.clear();
    for (size_t i = 0; i < m_sent.size(); ++i) {
        if (!m_sent[i].isNew)
            m_updates.insert(m_sent[i].id, i);
    }
    return true;
}

const ConfirmedRecords::Sent *ConfirmedRecords::numbered(quint64 number) const
{
    const auto sent = std::ranges::lower_bound(m_sent, number, {}, &Sent::number);
    return sent != m_sent.end() && sent->number == number ? &*sent : nullptr;
}

std::vector<const ConfirmedRecords::Sent *> ConfirmedRecords::updatesOf(const QString &database,
                                                                        const QString &id) const
{
    std::vector<const Sent *> updates;
    for (auto [at, end] = m_updates.equal_range(id); at != end; ++at) {
        if (m_sent[*at].database == database)
            updates.push_back(&m_sent[*at]);
    }
    return updates;
}

const JsonValue *ConfirmedRecords::value(const QString &database, const QString &id,
                                         const QString &column) const
{
    const JsonValue *newest = nullptr;
    quint64 number = 0;
    for (const Sent *sent : updatesOf(database, id)) {
        const auto value = std::ranges::find(sent->values, column, &FieldValue::name);
        if (value == sent->values.end() || sent->number < number)
            continue;
        newest = &value->value;
        number = sent->number;
    }
    return newest;
}

} // namespace flokdesk
