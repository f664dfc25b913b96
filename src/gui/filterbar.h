// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
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
    void setFilters(Filters filters);
    /// Suggestions; others may be typed.
    void setColumns(const QStringList &columns);
    QString findText() const;
    void clearFind();
    void focusFind();
    void focusFilter();

Q_SIGNALS:
    /// By the user; setFilters() does not signal.
    void filtersChanged();
    void findTextChanged(const QString &text);

private:
    void buildServerRow();
    void buildLocalRow();
    void addFilter();
    void removeFilter(size_t index);
    void showChips();

    Filters m_filters;
    QComboBox *m_columnCombo;
    ExactLine *m_valueEdit;
    QToolButton *m_addButton;
    QWidget *m_chips;
    QHBoxLayout *m_chipsLayout;
    ExactLine *m_findEdit;
};

/// "City = “Quito” and Code = “S-01”", names and values made visible.
QString textOf(const Filters &filters);

} // namespace flokdesk
