// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/tablesetup.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

namespace flokdesk {

void setUpTable(QTableView *table, QAbstractItemModel *model,
                std::initializer_list<std::pair<int, int>> letters)
{
    constexpr int aboveAndBelow = 6;
    table->setModel(model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + aboveAndBelow);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    const int unit = table->fontMetrics().averageCharWidth();
    for (const auto &[column, width] : letters)
        table->setColumnWidth(column, width * unit);
    widenToHeadings(*table);
}

void widenToHeadings(QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const int needed = header->sectionSizeHint(column);
        if (header->sectionResizeMode(column) == QHeaderView::Interactive
            && header->sectionSize(column) < needed)
            header->resizeSection(column, needed);
    }
}

void widenToTexts(QTableView &table, int column, const QStringList &texts)
{
    QHeaderView *header = table.horizontalHeader();
    const int beside =
        2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1);
    constexpr int gridLine = 1;
    for (const QString &text : texts) {
        const int needed =
            table.fontMetrics().size(Qt::TextSingleLine, text).width() + beside + gridLine;
        if (header->sectionSize(column) < needed)
            header->resizeSection(column, needed);
    }
}

} // namespace flokdesk
