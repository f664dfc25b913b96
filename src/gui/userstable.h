// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace flokdesk {

/// The matrix on the screen: a plain click or Space on role cells asks for a toggle. With Ctrl or
/// Shift a click only selects.
class UsersTable final : public QTableView {
    Q_OBJECT
public:
    explicit UsersTable(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The cell the user means most comes first. The cells may be of any column.
    void toggleRequested(const QModelIndexList &cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggleSelection();
};

} // namespace flokdesk
