// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QHeaderView;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace flokdesk {

class ColumnArrangement;

/// All columns of a table in their order: which are shown, and where they stand. What the user changes is seen in the
/// table at once.
class ColumnChooser final : public QDialog {
    Q_OBJECT
public:
    /// `columns` arranges `header`; both must outlive this.
    ColumnChooser(ColumnArrangement &columns, QHeaderView &header, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void find(const QString &text);
    void takeTick(const QListWidgetItem &item);
    void takeOrder();
    void move(int places);
    void refresh();
    int sectionOf(const QListWidgetItem &item) const;

    ColumnArrangement &m_columns;
    QHeaderView &m_header;
    QLineEdit *m_findLineEdit;
    QListWidget *m_list;
    QLabel *m_countLabel;
    QPushButton *m_upButton;
    QPushButton *m_downButton;
    QPushButton *m_showAllButton;
    bool m_isFilling = false;
};

} // namespace flokdesk
