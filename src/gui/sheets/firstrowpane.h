// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/importplan.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace flokdesk {

/// The first row that an import sends, with what changes in it.
class FirstRowPane final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRowPane(QWidget *parent);

    /// A plan of at least one row.
    void show(const ImportPlan &plan);

private:
    void addLine(const QString &name, const QString &old, const QString &fresh);

    QLabel *m_rowLabel;
    QLabel *m_keyLabel;
    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace flokdesk
