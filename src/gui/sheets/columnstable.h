// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/columnsmodel.h"
#include "gui/sheets/sheetcelldelegate.h"

#include <QTableView>

namespace flokdesk {

/// Fields to choose from in the column of targets; the list has the targets that are taken too, disabled, with the
/// column that fills them.
class TargetDelegate final : public SheetCellDelegate {
    Q_OBJECT
public:
    TargetDelegate(ColumnDecisions &decisions, ColumnsModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    ColumnDecisions &m_decisions;
    ColumnsModel &m_model;
};

/// The columns of the file, one each row. Enter, Space, F2 and a click open the list of targets.
class ColumnsTable final : public QTableView {
    Q_OBJECT
public:
    ColumnsTable(ColumnDecisions &decisions, ColumnsModel &model, QWidget *parent);

    /// Opens the list of targets of a row.
    void choose(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    ColumnsModel &m_model;
};

} // namespace flokdesk
