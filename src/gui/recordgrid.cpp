// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordgrid.h"

#include "gui/celltext.h"
#include "gui/recorddelegate.h"
#include "models/recordtablemodel.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <set>

namespace flokdesk {

using namespace Qt::StringLiterals;

/// Cells written together: counts what was refused and says so at the end.
struct RecordGrid::Writing {
    RecordGrid &grid;
    int refused = 0;
    int outside = 0;
    static constexpr size_t mostWidened = 1000; // measuring many takes long
    std::vector<QModelIndex> written{}; // the first ones

    Writing(RecordGrid &target, const QString &text)
        : grid(target)
    {
        Q_EMIT grid.stepsBegin(text);
    }
    ~Writing()
    {
        Q_EMIT grid.stepsEnd();
        for (const QModelIndex &cell : written)
            grid.showWhole(cell);
        QStringList lines;
        if (refused > 0)
            lines << tr("%n cell(s) cannot be edited. Nothing was changed there.", nullptr,
                        refused);
        if (outside > 0)
            lines << tr("%n cell(s) did not fit into the table.", nullptr, outside);
        if (!lines.isEmpty())
            Q_EMIT grid.hint(lines.join(u' '));
    }
    Q_DISABLE_COPY_MOVE(Writing)

    void write(const QModelIndex &cell, const QString &text)
    {
        if (!cell.isValid())
            ++outside;
        else if (!cell.flags().testFlag(Qt::ItemIsEditable))
            ++refused;
        else if (grid.m_records->setData(cell, text) && written.size() < mostWidened)
            written.push_back(cell);
    }
};

RecordGrid::RecordGrid(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new RecordDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setCornerButtonEnabled(true);
    const QFontMetrics metrics(font());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
    verticalHeader()->setFixedWidth(metrics.averageCharWidth() * 4);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    setupActions();
}

void RecordGrid::setRecords(RecordTableModel *model)
{
    m_records = model;
    setModel(model);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
}

// Measuring costs 50 ms per thousand rows, so a few rows stand for all, once per set of columns.
void RecordGrid::fitColumns()
{
    constexpr int sampleRows = 200;
    QStringList columns;
    for (int column = 0; column < m_records->columnCount(); ++column)
        columns << m_records->columnName(column);
    if (columns == m_fittedColumns)
        return;
    m_fittedColumns = columns;
    const int step = std::max(1, m_records->rowCount() / sampleRows);
    for (int column = 0; column < columns.size(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_records->rowCount() && width < widest(); row += step) {
            width = std::max(width,
                             RecordDelegate::widthOf(m_records->index(row, column), fontMetrics()));
        }
        setColumnWidth(column, std::min(width, widest()));
    }
}

void RecordGrid::showWhole(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const int wanted = std::min(RecordDelegate::widthOf(cell, fontMetrics()), widest());
    if (wanted > columnWidth(cell.column()))
        setColumnWidth(cell.column(), wanted);
}

QModelIndexList RecordGrid::chosenCells() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    if (!selected.isEmpty() || !currentIndex().isValid())
        return selected;
    return {currentIndex()};
}

QList<int> RecordGrid::chosenRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    if (rows.empty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    return QList<int>(rows.begin(), rows.end());
}

void RecordGrid::copy(bool withHeaders)
{
    std::set<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    if (columns.empty() && currentIndex().isValid())
        columns.insert(currentIndex().column());
    if (columns.empty())
        return;
    std::vector<QStringList> rows;
    if (withHeaders) {
        QStringList names;
        for (const int column : columns)
            names << m_records->columnName(column);
        rows.push_back(names);
    }
    const QItemSelection selection = selectionModel()->selection();
    for (const int row : chosenRows()) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = m_records->index(row, column);
            const bool isMeant = selection.isEmpty() || selection.contains(cell);
            cells << (isMeant ? cell.data().toString() : QString());
        }
        rows.push_back(cells);
    }
    QString text = toClipboardText(rows);
    if (rows.size() == 1 && columns.size() == 1)
        text.chop(1); // a single cell goes into a line of text without a line end
    QGuiApplication::clipboard()->setText(text);
}

void RecordGrid::paste()
{
    const auto rows = fromClipboardText(QGuiApplication::clipboard()->text());
    const QModelIndexList cells = chosenCells();
    if (rows.empty() || cells.isEmpty())
        return;
    if (rows.size() == 1 && rows[0].size() == 1) {
        Writing writing(*this, tr("Paste"));
        for (const QModelIndex &cell : cells)
            writing.write(cell, rows[0][0]);
        return;
    }
    const auto byPlace = [this](const QModelIndex &a, const QModelIndex &b) {
        const auto place = [this](const QModelIndex &cell) {
            return std::pair(cell.row(), horizontalHeader()->visualIndex(cell.column()));
        };
        return place(a) < place(b);
    };
    pasteBlock(rows, *std::min_element(cells.begin(), cells.end(), byPlace));
}

void RecordGrid::pasteBlock(const std::vector<QStringList> &rows, const QModelIndex &first)
{
    // A record may change its row only by filter and sort, which wait for the event loop.
    Writing writing(*this, tr("Paste"));
    const int left = horizontalHeader()->visualIndex(first.column());
    for (size_t r = 0; r < rows.size(); ++r) {
        for (int c = 0; c < rows[r].size(); ++c) {
            const int column = horizontalHeader()->logicalIndex(left + c);
            writing.write(m_records->index(first.row() + static_cast<int>(r), column), rows[r][c]);
        }
    }
}

void RecordGrid::clearCells()
{
    Writing writing(*this, tr("Clear cells"));
    for (const QModelIndex &cell : chosenCells())
        writing.write(cell, {});
}

void RecordGrid::fillDown()
{
    fillFrom(true);
}

void RecordGrid::fillRight()
{
    fillFrom(false);
}

// The first cell of each column (or row) of the selection goes into the others.
void RecordGrid::fillFrom(bool down)
{
    QModelIndexList cells = chosenCells();
    const auto line = [&](const QModelIndex &cell) { return down ? cell.column() : cell.row(); };
    const auto place = [&](const QModelIndex &cell) {
        return down ? cell.row() : horizontalHeader()->visualIndex(cell.column());
    };
    std::sort(cells.begin(), cells.end(), [&](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(line(a), place(a)) < std::pair(line(b), place(b));
    });
    Writing writing(*this, down ? tr("Fill down") : tr("Fill right"));
    QModelIndex source;
    QString text;
    for (const QModelIndex &cell : cells) {
        if (source.isValid() && line(source) == line(cell)) {
            writing.write(cell, text);
            continue;
        }
        source = cell;
        text = cell.data(Qt::EditRole).toString();
    }
}

void RecordGrid::revertCells()
{
    Q_EMIT revertRequested(chosenCells());
}

void RecordGrid::addCellAction(const QString &name, const QString &text, const QKeySequence &keys,
                               void (RecordGrid::*f)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // an open editor keeps its own keys
    connect(action, &QAction::triggered, this, f);
    addAction(action);
    m_cellActions << action;
}

void RecordGrid::setupActions()
{
    addCellAction(u"copyAction"_s, tr("&Copy"), QKeySequence::Copy, &RecordGrid::copyCells);
    addCellAction(u"copyWithHeadersAction"_s, tr("Copy with &headers"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_C, &RecordGrid::copyWithHeaders);
    addCellAction(u"pasteAction"_s, tr("&Paste"), QKeySequence::Paste, &RecordGrid::paste);
    addCellAction(u"clearCellsAction"_s, tr("C&lear cells"), Qt::Key_Delete,
                  &RecordGrid::clearCells);
    addCellAction(u"fillDownAction"_s, tr("Fill &down"), Qt::CTRL | Qt::Key_D,
                  &RecordGrid::fillDown);
    addCellAction(u"fillRightAction"_s, tr("Fill &right"), Qt::CTRL | Qt::Key_R,
                  &RecordGrid::fillRight);
    addCellAction(u"revertCellsAction"_s, tr("Re&vert cells"), Qt::Key_Escape,
                  &RecordGrid::revertCells);
}

void RecordGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState
        && edit(currentIndex(), EditKeyPressed, event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

// Enter commits and goes down, as in a spreadsheet.
void RecordGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex edited = currentIndex();
    QTableView::closeEditor(editor, hint);
    showWhole(edited);
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid())
        setCurrentIndex(below);
}

} // namespace flokdesk
