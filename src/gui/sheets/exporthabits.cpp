// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exporthabits.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

QJsonObject ExportHabits::toJson() const
{
    QJsonObject state = choice.toJson();
    state[u"allRows"_s] = rows == ExportRows::Loaded;
    state[u"allColumns"_s] = allColumns;
    if (folder.isValidUtf16())
        state[u"folder"_s] = folder;
    return state;
}

ExportHabits ExportHabits::fromJson(const QJsonObject &state)
{
    return {ExportChoice::fromJson(state),
            state.value(u"allRows"_s).toBool() ? ExportRows::Loaded : ExportRows::Shown,
            state.value(u"allColumns"_s).toBool(), state.value(u"folder"_s).toString()};
}

} // namespace flokdesk
