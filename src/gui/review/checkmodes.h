// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runestimate.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QRadioButton;

namespace flokdesk {

/// The ways to check whether other people changed what a job writes, each with its requests and its end, for
/// the user to choose from.
class CheckModes final : public QWidget {
    Q_OBJECT
public:
    explicit CheckModes(QWidget *parent = nullptr);

    GuardMode current() const { return m_current; }
    void setCurrent(GuardMode mode);
    void showCosts(const std::map<GuardMode, RunCost> &costs, const QDateTime &now);

Q_SIGNALS:
    /// By the user.
    void chosen();

private:
    struct Row {
        QRadioButton *button;
        QLabel *requests;
        QLabel *end;
        QLabel *when;
    };
    QLabel *addLabel(QGridLayout &layout, int row, int column, const QString &text);
    void addRow(QGridLayout &layout, GuardMode mode);
    void choose(GuardMode mode);
    void showCurrent();

    std::map<GuardMode, Row> m_rows;
    GuardMode m_current = GuardMode::Guard;
};

} // namespace flokdesk
