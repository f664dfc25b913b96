// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/sheetcontent.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace flokdesk {

/// The rows of a source under the names of its columns. Row headers are the numbers that the user finds in the
/// spreadsheet program.
class SourcePreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(std::shared_ptr<const SheetContent> content);
    const std::shared_ptr<const SheetContent> &content() const { return m_content; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    CellFlag flagAt(int row, int column) const;

private:
    std::shared_ptr<const SheetContent> m_content;
};

/// Shows what was read of a file, letter for letter.
class SourcePreview final : public QTableView {
    Q_OBJECT
public:
    explicit SourcePreview(QWidget *parent = nullptr);

    /// The user stays at the same place where it is the same table.
    void show(std::shared_ptr<const SheetContent> content);
    /// Goes to the next cell with that flag, or with any for None, from the current one on, and from the beginning
    /// again; false where there is none.
    bool goToFlagged(CellFlag flag = CellFlag::None, int onlyColumn = -1);

private:
    void fitColumns();

    SourcePreviewModel *m_model;
};

} // namespace flokdesk
