// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordgrid.h"

#include "gui/common/columnarrangement.h"
#include "gui/common/longtextdialog.h"
#include "gui/common/rowheader.h"
#include "gui/common/tablesetup.h"
#include "gui/databases/columnhintfinder.h"
#include "gui/databases/filterheader.h"
#include "gui/databases/pasteplan.h"
#include "gui/databases/recorddelegate.h"
#include "gui/editing/cellentry.h"
#include "gui/editing/firstinput.h"
#include "gui/editing/owncopies.h"
#include "models/recordtablemodel.h"

#include <algorithm>
#include <map>
#include <optional>
#include <QAction>
#include <QGuiApplication>
#include <QHash>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonObject>
#include <QKeyEvent>
#include <QResizeEvent>
#include <set>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

FilterHeader *newHeader(QTableView &table)
{
    auto *header = new FilterHeader(&table);
    table.setHorizontalHeader(header);
    return header;
}

} // namespace

RecordGrid::RecordGrid(QWidget *parent)
    : QTableView(parent)
    , m_header(newHeader(*this))
    , m_arrangement(new ColumnArrangement(*horizontalHeader(), [this](int column) {
        return m_records ? m_records->columnName(column) : QString();
    }))
{
    setItemDelegate(new RecordDelegate(this));
    setVerticalHeader(new RowHeader(RecordTableModel::StateRole, *this));
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setCornerButtonEnabled(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    new FirstInput(this);
    setupActions();
}

void RecordGrid::setRecords(RecordTableModel *model)
{
    m_records = model;
    setModel(model);
    // For one symbol that changes Qt lays out and paints the whole table. The headers have connections of their own, and the
    // width of the one with the symbols is fixed.
    disconnect(model, &QAbstractItemModel::headerDataChanged, this, nullptr);
    setUpRows(*this);
    // The headers show no selection. To look for it, Qt asks for the flags of each cell of a row and
    // of a column, hundreds of thousands of times where everything is selected.
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setSelectionModel(new QItemSelectionModel(model, header));
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    // A model without records cannot be sorted, and other records may have other columns.
    connect(model, &RecordTableModel::orderReady, this, [this, model] {
        executeDelayedItemsLayout(); // a header that is scrolled beyond its end paints all sections
        fitColumns();
        static_cast<RecordDelegate *>(itemDelegate())->setSearched(model->query().text);
        model->sort(horizontalHeader()->sortIndicatorSection(),
                    horizontalHeader()->sortIndicatorOrder());
    });
    connect(model, &RecordTableModel::rowsLeaving, this, &RecordGrid::leaveRows);
    static_cast<RecordDelegate *>(itemDelegate())
        ->setHelper(
            [hints = new ColumnHintFinder(*model, this)](ExactLine &line, const QModelIndex &cell) {
                hints->help(line, cell.column());
            });
    auto *entry = new CellEntry(
        *this, [model](const QModelIndex &cell) { return model->whyNotEditable(cell); });
    connect(entry, &CellEntry::refused, this, &RecordGrid::hint);
}

// For more than one cell Qt paints all that is in view. A job changes one row after the other, most of them out of view.
void RecordGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    constexpr int few = 4; // rows
    if (bottomRight.row() - topLeft.row() >= few)
        return QTableView::dataChanged(topLeft, bottomRight, roles);
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
            const QModelIndex cell = m_records->index(row, column);
            QTableView::dataChanged(cell, cell, roles);
        }
}

void RecordGrid::showCurrent()
{
    executeDelayedItemsLayout(); // without it the scroll bar does not know the rows that came
    scrollTo(currentIndex());
}

// Qt would make the last row that is left current, and scroll to it.
void RecordGrid::leaveRows(const std::vector<bool> &leaves)
{
    const QModelIndex current = currentIndex();
    const auto count = static_cast<int>(leaves.size());
    const auto stays = [&](int row) { return !leaves[size_t(row)]; };
    if (!current.isValid() || current.row() >= count || stays(current.row()))
        return;
    int near = current.row();
    while (near < count && !stays(near))
        ++near;
    for (near = near < count ? near : current.row(); near >= 0 && !stays(near);)
        --near;
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(m_records->index(near, current.column()),
                                      QItemSelectionModel::NoUpdate);
    setAutoScroll(scrolls);
    Q_EMIT currentLeft();
}

// Measuring costs 50 ms per thousand rows, so a few rows stand for all, once per set of columns.
// Without records only the names can be measured, and that is not kept.
void RecordGrid::fitColumns()
{
    QStringList columns;
    for (int column = 0; column < m_records->columnCount(); ++column)
        columns << m_records->columnName(column);
    const bool isShown = columns == m_shownColumns;
    const bool hasRecords = m_records->recordCount() > 0;
    if (columns == m_fittedColumns || (isShown && !hasRecords))
        return;
    m_shownColumns = columns;
    m_fittedColumns = hasRecords ? columns : QStringList();
    if (!isShown)
        m_arrangement->apply();
    std::optional<ColumnArrangement::Fitting> byNames;
    if (!hasRecords)
        byNames.emplace(*m_arrangement);
    for (int column = 0; column < columns.size(); ++column)
        if (m_arrangement->widthOf(column) == 0)
            measure(column);
}

void RecordGrid::measure(int column)
{
    constexpr int sampleRows = 200;
    const int step = std::max(1, m_records->rowCount() / sampleRows);
    int width = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < m_records->rowCount() && width < widest(); row += step)
        width = std::max(width, RecordDelegate::widthOf(m_records->index(row, column), font()));
    setColumnWidth(column, std::min(width, widest()));
}

void RecordGrid::restoreColumns(const QJsonObject &state)
{
    m_arrangement->restore(state);
    m_shownColumns.clear();
    m_fittedColumns.clear();
    fitColumns();
}

QJsonObject RecordGrid::cellState() const
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid())
        return {};
    const int top = rowAt(0);
    return {{u"record"_s, m_records->recordId(cell.row())},
            {u"row"_s, cell.row()},
            {u"column"_s, m_records->columnName(cell.column())},
            {u"topRecord"_s, top < 0 ? QString() : m_records->recordId(top)},
            {u"topRow"_s, top}};
}

void RecordGrid::restoreCell(const QJsonObject &state)
{
    const auto rowOf = [&](const QString &record, const QString &row) {
        const QString id = state.value(record).toString();
        return id.isEmpty() ? state.value(row).toInt(-1) : m_records->rowOfRecord(id);
    };
    const int column = m_records->columnOf(state.value(u"column"_s).toString());
    const QModelIndex cell = m_records->index(rowOf(u"record"_s, u"row"_s), column);
    if (!cell.isValid() || isColumnHidden(column))
        return;
    setCurrentIndex(cell);
    const QModelIndex top = m_records->index(rowOf(u"topRecord"_s, u"topRow"_s), column);
    if (top.isValid())
        scrollTo(top, PositionAtTop);
}

void RecordGrid::showWhole(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const int wanted = std::min(RecordDelegate::widthOf(cell, font()), widest());
    if (wanted > columnWidth(cell.column()))
        setColumnWidth(cell.column(), wanted);
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

QList<int> RecordGrid::chosenColumns() const
{
    std::set<int> places;
    const auto add = [&](int column) {
        if (!isColumnHidden(column))
            places.insert(horizontalHeader()->visualIndex(column));
    };
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int column = range.left(); column <= range.right(); ++column)
            add(column);
    if (places.empty() && currentIndex().isValid())
        add(currentIndex().column());
    QList<int> columns;
    for (const int place : places)
        columns << horizontalHeader()->logicalIndex(place);
    return columns;
}

void RecordGrid::copy(bool withHeaders)
{
    const QList<int> columns = chosenColumns();
    if (columns.isEmpty())
        return;
    std::vector<QStringList> rows;
    if (withHeaders) {
        QStringList names;
        for (const int column : columns)
            names << m_records->columnName(column);
        rows.push_back(names);
    }
    for (const auto &[row, chosen] : chosenPlaces()) {
        QStringList cells;
        for (const int column : columns)
            cells << (std::ranges::binary_search(chosen, column)
                          ? m_records->index(row, column).data().toString()
                          : QString());
        rows.push_back(cells);
    }
    copyCells(rows);
}

// A selection may reach over hidden columns, whose cells the user does not see.
CellWriting::Rows RecordGrid::chosenPlaces() const
{
    const QItemSelection &selection = selectionModel()->selection();
    const QModelIndex current = currentIndex();
    CellWriting::Rows rows =
        CellWriting::rowsOf(selection.isEmpty() ? QItemSelection(current, current) : selection);
    for (CellWriting::Row &row : rows)
        std::erase_if(row.columns, [this](int column) { return isColumnHidden(column); });
    std::erase_if(rows, [](const CellWriting::Row &row) { return row.columns.empty(); });
    return rows;
}

/// Asks first where it is much.
void RecordGrid::write(const QString &what, CellWriting::Rows rows, CellWriting::TextOf textOf,
                       const CellWriting::Left &left)
{
    if (m_writing)
        return;
    m_writing = new CellWriting(*m_records, std::move(rows), std::move(textOf), left, this);
    connect(m_writing, &CellWriting::sliceBegins, this, [this, what] { Q_EMIT stepsBegin(what); });
    connect(m_writing, &CellWriting::sliceEnds, this, &RecordGrid::stepsEnd);
    connect(m_writing, &CellWriting::recordRequested, this, &RecordGrid::newRecordRequested);
    connect(m_writing, &CellWriting::ended, this, &RecordGrid::writingEnded);
    if (m_writing->total() > CellWriting::mostWithoutAsking)
        Q_EMIT manyCells(what, m_writing->total());
    else
        startWriting();
}

void RecordGrid::replaceTexts(CellWriting::Rows rows, CellWriting::TextOf textOf)
{
    if (m_writing)
        return;
    m_tellsChanged = true;
    write(tr("Replace"), std::move(rows), std::move(textOf));
}

void RecordGrid::markFound(const std::optional<CellMatcher> &matcher,
                           std::function<bool(const QModelIndex &)> isFound)
{
    static_cast<RecordDelegate *>(itemDelegate())->setFound(matcher, std::move(isFound));
    viewport()->update();
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
    const bool tellsChanged = std::exchange(m_tellsChanged, false);
    if (written->done() == 0 && written->total() > 0)
        return; // the user did not want it
    QStringList lines{written->remarks()};
    if (tellsChanged)
        lines.prepend(
            tr("%n cell(s) were changed; the changes are pending.", nullptr, written->changed()));
    lines.removeAll(QString());
    if (!lines.isEmpty())
        Q_EMIT hint(lines.join(u' '));
}

QList<int> RecordGrid::shownColumns() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !isColumnHidden(column))
            columns << column;
    }
    return columns;
}

void RecordGrid::paste()
{
    const auto block = cellsOnClipboard();
    const PasteTarget target{chosenPlaces(), shownColumns()};
    if (block.empty() || target.chosen.empty())
        return;
    auto plan = planPaste(block, target);
    if (!plan)
        return Q_EMIT hint(tr("Nothing was pasted: the selected cells are not one block, and they "
                              "are no multiple of what was copied."));
    write(tr("Paste"), std::move(plan->places), std::move(plan->textOf),
          {plan->withoutColumn, plan->unselected});
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
    if (!m_writing)
        Q_EMIT revertRequested(chosenPlaces());
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
    addCellAction(u"revertCellsAction"_s, tr("Di&scard cell changes"), Qt::CTRL | Qt::Key_Backspace,
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

// What comes in below must not hide the cell in which the user is, unless the mouse holds something.
void RecordGrid::resizeEvent(QResizeEvent *event)
{
    const QRect before(QPoint(), event->oldSize());
    const QRect cell = visualRect(currentIndex());
    const bool wasShown = !cell.isEmpty() && before.contains(cell);
    QTableView::resizeEvent(event);
    if (wasShown && !viewport()->rect().contains(cell)
        && QGuiApplication::mouseButtons() == Qt::NoButton)
        scrollTo(currentIndex());
}

void RecordGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex edited = currentIndex();
    QTableView::closeEditor(editor, hint);
    showWhole(edited);
}

} // namespace flokdesk
