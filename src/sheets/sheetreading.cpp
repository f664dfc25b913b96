// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetreading.h"

#include "sheets/cellname.h"

#include <algorithm>
#include <QRegularExpression>
#include <tuple>

namespace flokdesk {

std::optional<SheetRange> SheetRange::fromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*\\$?([A-Za-z]{1,3})?\\$?([0-9]{1,7})?(?::\\$?([A-Za-z]{1,3})?\\$?([0-"
                       "9]{1,7})?)?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text.trimmed().isEmpty())
        return {};
    const bool isOne = !text.contains(u':');
    const auto columnOf = [&match](int group) {
        return cellNameFromText(match.captured(group).toStdString() + '1');
    };
    const auto rowOf = [&match](int group) { return match.captured(group).toLongLong(); };
    const int lastColumn = isOne ? 1 : 3;
    const int lastRow = isOne ? 2 : 4;
    SheetRange range;
    const bool hasColumns = columnOf(1).has_value() && columnOf(lastColumn).has_value();
    const bool hasRows = rowOf(2) > 0 && rowOf(lastRow) > 0;
    const bool isMixed = columnOf(1).has_value() != columnOf(lastColumn).has_value()
        || (rowOf(2) > 0) != (rowOf(lastRow) > 0);
    if (isMixed || !(hasColumns || hasRows) || (isOne && !(hasColumns && hasRows)))
        return {};
    if (hasColumns)
        std::tie(range.firstColumn, range.lastColumn) =
            std::minmax(columnOf(1)->column, columnOf(lastColumn)->column);
    if (hasRows)
        std::tie(range.firstRow, range.lastRow) =
            std::minmax<std::int64_t>(rowOf(2), rowOf(lastRow));
    return range;
}

} // namespace flokdesk
