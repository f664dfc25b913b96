// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordgrid.h"

#include "gui/databases/recorddelegate.h"
#include "gui/editing/cellentry.h"
#include "gui/editing/firstinput.h"
#include "gui/editing/longtextdialog.h"
#include "gui/editing/owncopies.h"
#include "models/recordtablemodel.h"

#include <algorithm>
#include <map>
#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <set>

namespace flokdesk {

using namespace Qt::StringLiterals;

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
    new FirstInput(this);
    setupActions();
}

void RecordGrid::setRecords(RecordTableModel *model)
{
    m_records = model;
    setModel(model);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    auto *entry = new CellEntry(
        *this, [model](const QModelIndex &cell) { return model->whyNotEditable(cell); });
    connect(entry, &CellEntry::refused, this, &RecordGrid::hint);
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
        if (const int kept = m_widths.value(columns[column])) {
            setColumnWidth(column, kept);
            continue;
        }
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_records->rowCount() && width < widest(); row += step) {
            width = std::max(width,
                             RecordDelegate::widthOf(m_records->index(row, column), fontMetrics()));
        }
        setColumnWidth(column, std::min(width, widest()));
    }
}

QHash<QString, int> RecordGrid::widths() const
{
    QHash<QString, int> widths;
    for (int column = 0; column < m_fittedColumns.size(); ++column)
        widths.insert(m_fittedColumns[column], columnWidth(column));
    return widths;
}

void RecordGrid::setWidths(const QHash<QString, int> &widths)
{
    m_widths = widths;
    m_fittedColumns.clear();
    fitColumns();
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
    copyCells(rows);
}

CellWriting::Rows RecordGrid::chosenPlaces() const
{
    const QItemSelection &selection = selectionModel()->selection();
    const QModelIndex current = currentIndex();
    return CellWriting::rowsOf(selection.isEmpty() ? QItemSelection(current, current) : selection);
}

/// Asks first where it is much.
void RecordGrid::write(const QString &what, CellWriting::Rows rows, CellWriting::TextOf textOf,
                       int outside)
{
    if (m_writing)
        return;
    m_writing = new CellWriting(*m_records, std::move(rows), std::move(textOf), outside, this);
    connect(m_writing, &CellWriting::sliceBegins, this, [this, what] { Q_EMIT stepsBegin(what); });
    connect(m_writing, &CellWriting::sliceEnds, this, &RecordGrid::stepsEnd);
    connect(m_writing, &CellWriting::ended, this, &RecordGrid::writingEnded);
    if (m_writing->total() > CellWriting::mostWithoutAsking)
        Q_EMIT manyCells(what, m_writing->total());
    else
        startWriting();
}

void RecordGrid::startWriting()
{
    if (!m_writing)
        return;
    Q_EMIT seriesBegins();
    m_writing->start();
}

void RecordGrid::cancelWriting()
{
    if (m_writing)
        m_writing->cancel();
}

void RecordGrid::writingEnded()
{
    CellWriting *written = std::exchange(m_writing, nullptr);
    written->deleteLater();
    Q_EMIT seriesEnds();
    for (const QPersistentModelIndex &cell : written->edited())
        showWhole(cell);
    if (const QString remarks = written->remarks(); !remarks.isEmpty() && written->done() > 0)
        Q_EMIT hint(remarks);
}

void RecordGrid::paste()
{
    const auto rows = cellsOnClipboard();
    CellWriting::Rows places = chosenPlaces();
    if (rows.empty() || places.empty())
        return;
    if (rows.size() == 1 && rows[0].size() == 1)
        return write(tr("Paste"), std::move(places),
                     [text = rows[0][0]](int, int) { return text; });
    const auto &columns = places.front().columns;
    const auto byPlace = [this](int column) { return horizontalHeader()->visualIndex(column); };
    const int leftmost = *std::ranges::min_element(columns, {}, byPlace);
    pasteBlock(rows, m_records->index(places.front().row, leftmost));
}

void RecordGrid::pasteBlock(const std::vector<QStringList> &rows, const QModelIndex &first)
{
    const int left = horizontalHeader()->visualIndex(first.column());
    CellWriting::Rows places;
    int outside = 0;
    for (size_t r = 0; r < rows.size(); ++r) {
        CellWriting::Row place{first.row() + static_cast<int>(r), {}};
        for (int c = 0; c < rows[r].size(); ++c) {
            const int column = horizontalHeader()->logicalIndex(left + c);
            if (m_records->hasIndex(place.row, column))
                place.columns.push_back(column);
            else
                ++outside;
        }
        if (!place.columns.empty())
            places.push_back(std::move(place));
    }
    QHash<int, int> cellOf; // by column
    for (int visual = left; visual < horizontalHeader()->count(); ++visual)
        cellOf.insert(horizontalHeader()->logicalIndex(visual), visual - left);
    const auto textOf = [rows, top = first.row(), cellOf](int row, int column) {
        return rows[size_t(row - top)].at(cellOf.value(column));
    };
    write(tr("Paste"), std::move(places), textOf, outside);
}

void RecordGrid::clearCells()
{
    write(tr("Clear cells"), chosenPlaces(), [](int, int) { return QString(u""_s); });
}

/// The first cell of each column of the selection goes into those below it.
void RecordGrid::fillDown()
{
    CellWriting::Rows rows = chosenPlaces();
    std::map<int, std::pair<int, QString>> first; // row and text, by column
    for (const auto &[row, columns] : rows) {
        for (const int column : columns) {
            if (!first.contains(column))
                first[column] = {row, m_records->index(row, column).data(Qt::EditRole).toString()};
        }
    }
    write(tr("Fill down"), std::move(rows), [first](int row, int column) -> std::optional<QString> {
        const auto &[source, text] = first.at(column);
        return row == source ? std::nullopt : std::optional(text);
    });
}

/// The first cell of each row of the selection goes into those beside it.
void RecordGrid::fillRight()
{
    CellWriting::Rows rows = chosenPlaces();
    const auto byPlace = [this](int column) { return horizontalHeader()->visualIndex(column); };
    QHash<int, int> first; // column, by row
    for (const auto &[row, columns] : rows)
        first.insert(row, *std::ranges::min_element(columns, {}, byPlace));
    write(tr("Fill right"), std::move(rows),
          [first, this](int row, int column) -> std::optional<QString> {
              const int source = first.value(row);
              if (column == source)
                  return std::nullopt;
              return m_records->index(row, source).data(Qt::EditRole).toString();
          });
}

void RecordGrid::revertCells()
{
    Q_EMIT revertRequested(chosenCells());
}

void RecordGrid::openLargerEditor()
{
    const QPersistentModelIndex cell = currentIndex();
    if (!cell.isValid())
        return;
    const bool isLocked = !cell.flags().testFlag(Qt::ItemIsEditable);
    auto *dialog = new LongTextDialog(m_records->columnName(cell.column()),
                                      cell.data(Qt::EditRole).toString(), isLocked, this);
    connect(dialog, &LongTextDialog::edited, this, [this, cell](const QString &text) {
        if (cell.isValid())
            m_records->setData(cell, text);
    });
    dialog->open();
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
    addCellAction(u"largerEditorAction"_s, tr("Lar&ger editor…"), Qt::SHIFT | Qt::Key_Return,
                  &RecordGrid::openLargerEditor);
    addCellAction(u"copyAction"_s, tr("&Copy"), QKeySequence::Copy,
                  &RecordGrid::copyWithoutHeaders);
    addCellAction(u"copyWithHeadersAction"_s, tr("Copy with &headers"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_C, &RecordGrid::copyWithHeaders);
    addCellAction(u"pasteAction"_s, tr("&Paste"), QKeySequence::Paste, &RecordGrid::paste);
    addCellAction(u"clearCellsAction"_s, tr("C&lear cells"), Qt::Key_Delete,
                  &RecordGrid::clearCells);
    addCellAction(u"fillDownAction"_s, tr("Fill &down"), Qt::CTRL | Qt::Key_D,
                  &RecordGrid::fillDown);
    addCellAction(u"fillRightAction"_s, tr("Fill &right"), Qt::CTRL | Qt::Key_R,
                  &RecordGrid::fillRight);
    addCellAction(u"revertCellsAction"_s, tr("Re&vert cells"), Qt::CTRL | Qt::Key_Backspace,
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

void RecordGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex edited = currentIndex();
    QTableView::closeEditor(editor, hint);
    showWhole(edited);
}

} // namespace flokdesk
