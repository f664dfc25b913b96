// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/lookuptable.h"

#include "core/cellvalue.h"
#include "core/text.h"

namespace flokdesk {

std::shared_ptr<const LookUpTable> LookUpTable::of(const RecordSet &records, int keyColumn,
                                                   int valueColumn, bool isComplete)
{
    auto table = std::make_shared<LookUpTable>();
    table->m_isComplete = isComplete;
    for (int row = 0; row < records.rowCount(); ++row)
        table->add(jsonOf(records.cell(row, keyColumn)).displayText(),
                   jsonOf(records.cell(row, valueColumn)).displayText());
    return table;
}

std::shared_ptr<const LookUpTable> LookUpTable::of(const SheetTable &sheet, int headerRow,
                                                   int keyColumn, int valueColumn)
{
    auto table = std::make_shared<LookUpTable>();
    for (int row = headerRow + 1; row < sheet.rowCount(); ++row) {
        const SheetCell value = sheet.cell(row, valueColumn);
        if (value.kind != SheetKind::Error && value.kind != SheetKind::NoResult)
            table->add(exactFromUtf8(sheet.cell(row, keyColumn).shown), exactFromUtf8(value.shown));
    }
    return table;
}

void LookUpTable::add(const QString &key, const QString &value)
{
    if (key.isEmpty())
        return;
    Found &found = m_rows[normalisedInput(key)];
    found = found.state == Found::State::Missing ? Found{Found::State::One, value}
                                                 : Found{Found::State::Ambiguous, {}};
}

LookUpTable::Found LookUpTable::find(const QString &key) const
{
    return m_rows.value(normalisedInput(key));
}

} // namespace flokdesk
