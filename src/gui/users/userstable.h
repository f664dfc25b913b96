// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace flokdesk {

class ColumnArrangement;

/// The matrix on the screen: a double click or Space on role cells asks for a toggle. A click alone
/// only selects, so that one that went astray changes nothing.
class UsersTable final : public QTableView {
    Q_OBJECT
public:
    explicit UsersTable(QWidget *parent = nullptr);

    /// Keeps the column between these widths and wide enough for what is in it, if that can be, until
    /// the user gives it a width. After setModel(), once. `columns` do not keep such widths.
    void fitColumn(int column, int leastWidth, int mostWidth, ColumnArrangement *columns = nullptr);

Q_SIGNALS:
    /// The cell the user means most comes first. The cells may be of any column.
    void toggleRequested(const QModelIndexList &cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggleSelection();
    void fitSoon();
    void fit();

    int m_fitted = -1; ///< the column that fits itself, until the user does it
    int m_mostWidth = 0;
    ColumnArrangement *m_columns = nullptr;
    bool m_isFitting = false;
    bool m_fitsSoon = false;
};

} // namespace flokdesk
