// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recordstaging.h"

namespace flokdesk {

std::vector<RecordStaging::Laid> RecordStaging::laidValues() const
{
    std::vector<Laid> all;
    for (const ConfirmedRecords::Sent &sent : m_confirmed.all()) {
        if (sent.database != m_database)
            continue;
        Laid &laid = all.emplace_back(Laid{keyOfConfirmed(sent), sent.values, sent.isNew, false});
        if (sent.isNew && !sent.id.isEmpty())
            laid.values.push_back({m_client.dialect().idName(), JsonValue::string(sent.id)});
    }
    for (const StagedChange &staged : m_changes.changes()) {
        const QString key = keyOf(staged.id, objectOf(staged.change));
        if (key.isEmpty())
            continue;
        Laid laid{key, {}, false, true};
        if (const auto *added = std::get_if<AddRecord>(&staged.change)) {
            laid.isNew = true;
            laid.values = added->values;
        } else if (const FieldEdits *edits = editsOf(staged.change)) {
            for (const FieldEdit &edit : *edits)
                laid.values.push_back({edit.name, edit.after});
        }
        all.push_back(std::move(laid));
    }
    return all;
}

} // namespace flokdesk
