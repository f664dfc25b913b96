// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/databases/cellwriting.h"
#include "models/cellmatcher.h"

#include <QTableView>

namespace flokdesk {

class ColumnArrangement;
class FilterHeader;
class RecordTableModel;

/// The table of records: cells are edited, copied, pasted, cleared and filled as in a spreadsheet, in
/// the order in which the user sees the columns. Commands leave cells of hidden columns alone.
/// Everything typed goes through the model's setData; what belongs together stands between
/// stepsBegin and stepsEnd, to be undone together.
class RecordGrid final : public QTableView {
    Q_OBJECT
public:
    explicit RecordGrid(QWidget *parent = nullptr);

    /// Not owned; once.
    void setRecords(RecordTableModel *model);
    /// Widths by a sample of the records; again only when the columns are others.
    void fitColumns();
    /// Widths, order, hidden columns and sort, by the names of the columns.
    ColumnArrangement &arrangement() const { return *m_arrangement; }
    FilterHeader &filterHeader() const { return *m_header; }
    /// As saved by arrangement(); columns that were never arranged are measured.
    void restoreColumns(const QJsonObject &state);
    /// The current cell and the row at the top, by the Ids of their records where they have one, because
    /// another answer may have other rows; empty where there is no current cell.
    QJsonObject cellState() const;
    /// Goes there, where that record and column are shown.
    void restoreCell(const QJsonObject &state);
    /// Columns with a cell of the selection, or the current one, in the order in which they are shown.
    QList<int> chosenColumns() const;

    /// Those that are not hidden, in the order in which the user sees them.
    QList<int> shownColumns() const;

    /// Scrolls to the current cell, also where rows just came.
    void showCurrent();
    void copy(bool withHeaders);
    /// The clipboard into the selected cells, as planPaste() says; what goes beyond the last row becomes new
    /// records.
    void paste();
    void clearCells();
    void fillDown();
    void fillRight();
    void revertCells();
    /// The current cell in an editor of its own; to read where it cannot be edited.
    void openLargerEditor();
    /// Replaces the texts of these cells, as one step, and tells how many it changed.
    void replaceTexts(CellWriting::Rows rows, CellWriting::TextOf textOf);
    /// Marks what the matcher finds in the cells for which `isFound` is true, instead of what narrows the rows;
    /// nothing: that again.
    void markFound(const std::optional<CellMatcher> &matcher,
                   std::function<bool(const QModelIndex &)> isFound);
    /// The actions of cells, in the order of a menu; their keys work while the table has the focus.
    const QList<QAction *> &cellActions() const { return m_cellActions; }
    /// The writing that goes on a slice at a time, or waits for startWriting(); nullptr: none.
    const CellWriting *writing() const { return m_writing; }
    void startWriting();
    void cancelWriting();
    /// Selected rows, each once, top to bottom; the current one when nothing is selected.
    QList<int> chosenRows() const;

Q_SIGNALS:
    void stepsBegin(const QString &text);
    void stepsEnd();
    /// The steps between them belong together; writing them may take many turns of the event loop.
    void seriesBegins();
    void seriesEnds();
    /// So many cells are not written before startWriting() is called; cancelWriting() forgets them.
    void manyCells(const QString &what, int cells);
    /// A record with these texts shall be added.
    void newRecordRequested(const std::vector<flokdesk::RecordTableModel::CellText> &texts);
    /// These cells shall be as they were.
    void revertRequested(const flokdesk::CellWriting::Rows &cells);
    /// The current record leaves with others; one near to it is current instead, if any is left.
    void currentLeft();
    /// Something that was asked for could not be done everywhere.
    void hint(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

private:
    void addCellAction(const QString &name, const QString &text, const QKeySequence &keys,
                       void (RecordGrid::*f)());
    void setupActions();
    void copyWithoutHeaders() { copy(false); }
    void copyWithHeaders() { copy(true); }
    CellWriting::Rows chosenPlaces() const;
    void write(const QString &what, CellWriting::Rows rows, CellWriting::TextOf textOf,
               const CellWriting::Left &left = {});
    void writingEnded();

    RecordTableModel *m_records = nullptr;
    void measure(int column);
    void leaveRows(const std::vector<bool> &leaves);
    /// Half a number is another number: widens the column of what was edited.
    void showWhole(const QModelIndex &cell);
    int widest() const { return fontMetrics().averageCharWidth() * 40; }

    FilterHeader *m_header;
    ColumnArrangement *m_arrangement;
    QStringList m_shownColumns; ///< that were arranged last
    QStringList m_fittedColumns; ///< that were measured by their records last
    bool m_tellsChanged = false; ///< how many cells were changed
    CellWriting *m_writing = nullptr; // what is being written, or asked about
    QList<QAction *> m_cellActions;
};

} // namespace flokdesk
