// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/tablesetup.h"

#include "gui/common/deskpaint.h"
#include "gui/common/lastcolumn.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStyle>
#include <QTableView>

namespace flokdesk {

namespace {

/// Qt paints only the cells anew that were and are current, but their rows have another ground.
void updateRow(QTableView &table, int row)
{
    if (row < 0)
        return;
    const int top = table.rowViewportPosition(row);
    const int height = table.rowHeight(row);
    table.viewport()->update(0, top, table.viewport()->width(), height);
    table.verticalHeader()->viewport()->update(0, top, table.verticalHeader()->width(), height);
}

} // namespace

void setUpRows(QTableView &table)
{
    const int height = rowHeightOf(table.font());
    QHeaderView *rows = table.verticalHeader();
    rows->setMinimumSectionSize(height); // first, because the other one is never less
    rows->setDefaultSectionSize(height);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setHighlightSections(false);
    QHeaderView *headings = table.horizontalHeader();
    headings->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    headings->setHighlightSections(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(false);
    table.setWordWrap(false);
    new LastColumn(table);
    QObject::connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, &table,
                     [&table](const QModelIndex &current, const QModelIndex &before) {
                         updateRow(table, before.row());
                         updateRow(table, current.row());
                     });
}

void setUpTable(QTableView *table, QAbstractItemModel *model,
                std::initializer_list<std::pair<int, int>> letters)
{
    table->setModel(model);
    setUpRows(*table);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
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

int widthOfCell(const QAbstractItemView &view, const QString &text, QFont::Weight weight)
{
    QFont font = view.font();
    font.setWeight(weight);
    const int beside = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
    constexpr int gridLine = 1;
    return QFontMetrics(font).size(Qt::TextSingleLine, text).width() + 2 * beside + gridLine;
}

void widenToTexts(QTableView &table, int column, const QStringList &texts, QFont::Weight weight)
{
    QHeaderView *header = table.horizontalHeader();
    for (const QString &text : texts) {
        const int needed = widthOfCell(table, text, weight);
        if (header->sectionSize(column) < needed)
            header->resizeSection(column, needed);
    }
}

} // namespace flokdesk
