// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace flokdesk {

class ExactLine;

/// The two ways to see fewer records, each saying where it runs: conditions that Flokzu applies
/// (column equals value, all of them, one request), and a text found in what was loaded.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    const Filters &filters() const { return m_filters; }
    /// Also empties the line for the next condition.
    void setFilters(Filters filters);
    /// Adds the condition that stands in the line without having been added, so that a request never
    /// leaves it out; does not signal. False where a value has no column: the focus goes there.
    bool takeTyped();
    /// Suggestions; others may be typed.
    void setColumns(const QStringList &columns);
    QString findText() const;
    /// Conditions, also one that was typed and not added, and what is searched.
    QJsonObject saveState() const;
    /// Does not signal filtersChanged(): nothing is asked before the user does.
    void restoreState(const QJsonObject &state);
    void clearFind();
    void focusFind();
    void focusFilter();

Q_SIGNALS:
    /// By the user; setFilters() does not signal.
    void filtersChanged();
    void findTextChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFind();
    void buildCondition();
    void showCondition(bool isShown);
    void addFilter();
    void removeFilter(size_t index);
    void showChips();
    void focusChip(size_t index);

    Filters m_filters;
    ExactLine *m_findEdit;
    QWidget *m_chips;
    QHBoxLayout *m_chipsLayout;
    QWidget *m_condition;
    QComboBox *m_columnCombo;
    ExactLine *m_valueEdit;
    QToolButton *m_addButton;
};

/// "City = “Quito” and Code = “S-01”", names and values made visible.
QString textOf(const Filters &filters);

} // namespace flokdesk
