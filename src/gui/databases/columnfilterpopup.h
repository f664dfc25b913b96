// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowfilter.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace flokdesk {

/// The filter of one column over what is loaded: its values, to be ticked, where there are not too many, and
/// conditions. Each change acts at once.
class ColumnFilterPopup final : public QDialog {
    Q_OBJECT
public:
    /// More different values than this are no list that the user would read.
    static constexpr int mostValues = 1000;

    ColumnFilterPopup(const ColumnFilter &filter, const RecordSet &records,
                      QWidget *parent = nullptr);

    const ColumnFilter &filter() const { return m_filter; }
    /// How many records are left.
    void showMatches(int matches);

Q_SIGNALS:
    void filterChanged(const flokdesk::ColumnFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillValues(const RecordSet &records);
    void addValue(const QString &text, bool isMissing, int records);
    void findValue(const QString &text);
    void tickAll(bool isTicked);
    void tickOnly(const QTreeWidgetItem *only);
    void showAllTick();
    void takeTicks();
    void showConditions();
    QWidget *newRow(size_t condition);
    void addCondition();
    void removeCondition(size_t condition);
    void tell();
    void clear();

    ColumnFilter m_filter;
    QLineEdit *m_findValue;
    QCheckBox *m_all;
    QTreeWidget *m_values;
    QLabel *m_manyValues;
    QWidget *m_junction;
    QButtonGroup *m_junctionGroup;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QLabel *m_sentence;
    QLabel *m_matches;
    bool m_isFilling = false;
};

/// "City is “Quito” or “Lima”, and (begins with “Q” or contains “im”)".
QString textOf(const ColumnFilter &filter);

} // namespace flokdesk
