// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"

#include <functional>
#include <map>
#include <QItemSelection>
#include <QObject>
#include <QTimer>

namespace flokdesk {

/// Writes texts into many cells of a record table: a few at once, many a slice at a time, so that the
/// event loop turns in between. It ends early where the rows of the table come, go or change places
/// meanwhile, because cells are known by their place.
class CellWriting final : public QObject {
    Q_OBJECT
public:
    /// Cells of a slice: a few microseconds each.
    static constexpr int cellsAtOnce = 2000;
    /// Above this it asks first.
    static constexpr int mostWithoutAsking = 10'000;

    /// The new text of a cell; nothing where the cell stays as it is.
    using TextOf = std::function<std::optional<QString>(int row, int column)>;
    struct Row {
        int row = 0;
        std::vector<int> columns; ///< ascending
    };
    using Rows = std::vector<Row>;
    /// The cells of a selection, top to bottom, each once.
    static Rows rowsOf(const QItemSelection &selection);
    static int cellsIn(const Rows &rows);

    /// Values that have no cell to be written into.
    struct Left {
        int withoutColumn = 0; ///< to the right of the last column
        int unselected = 0; ///< between the selected cells
    };
    /// Rows from the number of rows of the table on are new records.
    CellWriting(RecordTableModel &records, Rows rows, TextOf textOf, const Left &left,
                QObject *parent);

    void start();
    void cancel() { end(); }
    int done() const { return m_done; }
    int total() const { return m_total; }
    /// The first cells that were edited.
    const std::vector<QPersistentModelIndex> &edited() const { return m_edited; }
    /// Cells that have another text now.
    int changed() const { return m_changed; }
    /// What the user would not expect, in words: new records, and the cells that were not written, counted by
    /// the reason. Empty where all were.
    QString remarks() const;

Q_SIGNALS:
    void sliceBegins();
    void sliceEnds();
    /// A record with these texts shall be added.
    void recordRequested(const std::vector<flokdesk::RecordTableModel::CellText> &texts);
    void ended();

private:
    void writeSlice();
    void writeRow(const Row &row);
    void requestRecord(const std::vector<RecordTableModel::CellText> &texts);
    void end();

    RecordTableModel &m_records;
    Rows m_rows;
    TextOf m_textOf;
    QTimer m_next;
    std::vector<QPersistentModelIndex> m_edited;
    size_t m_nextRow = 0;
    int m_done = 0;
    int m_total = 0;
    int m_changed = 0;
    int m_added = 0;
    int m_rowsBefore = 0; ///< of the table
    std::map<QString, int> m_refused; ///< by the reason
    Left m_left;
    bool m_ended = false;
};

} // namespace flokdesk
