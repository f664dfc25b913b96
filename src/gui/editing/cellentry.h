// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QAbstractItemDelegate>
#include <QPersistentModelIndex>

class QKeyEvent;
class QTableView;

namespace flokdesk {

/// The keys of a table into which values are typed one after another. Enter keeps a value and goes to
/// the cell below, Tab to the next cell that can be edited. Typing into a cell that cannot be edited,
/// or over the value just entered into the last row, changes nothing and says why.
class CellEntry final : public QObject {
    Q_OBJECT
public:
    /// The reason why a cell cannot be edited, in words; empty where there is nothing to say.
    using Reason = std::function<QString(const QModelIndex &cell)>;

    /// Belongs to the table. The table has its model and its delegate already.
    CellEntry(QTableView &table, Reason reason);

Q_SIGNALS:
    /// A typed key was not taken, because of `why`.
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool refuses(const QKeyEvent &event);
    void editorClosed(QAbstractItemDelegate::EndEditHint hint);
    void goBelow();
    void goOn(int step);
    QModelIndex editableFrom(const QModelIndex &cell, int step) const;

    QTableView &m_table;
    Reason m_reason;
    QPersistentModelIndex m_entered; ///< the cell of the last row that Enter left
};

} // namespace flokdesk
