// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace flokdesk {

class DifferenceModel;

/// The rows of a DifferenceModel. Space, or a click into it, changes the tick of the current row or cell; with several
/// rows selected Space changes all of them, also with Shift.
class DifferenceTable final : public QTableView {
    Q_OBJECT

public:
    /// The model must outlive it.
    DifferenceTable(DifferenceModel &model, QWidget *parent);

    /// As wide as the first rows need. After the model was filled.
    void fitColumns();
    /// Goes to the next unusual cell.
    void goToNextDoubt();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void changeTicks();
    std::vector<int> selectedRows() const;

    DifferenceModel &m_model;
};

} // namespace flokdesk
