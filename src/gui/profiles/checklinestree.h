// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/checklines.h"

#include <QTreeWidget>

namespace flokdesk {

/// The requests of a guided check: purpose, parameters or call, answer, and what it showed of the service.
/// The form gives its four columns.
class CheckLinesTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit CheckLinesTree(QWidget *parent = nullptr);

    /// The second column tells the method and path instead of where the parameters travel.
    void setShowsCalls(bool yes) { m_showsCalls = yes; }
    void setWidths();
    void showLines(const std::vector<CheckLine> &lines);

private:
    void showLine(QTreeWidgetItem &row, const CheckLine &line) const;

    bool m_showsCalls = false;
};

/// How many values of the dialect these lines taught.
int learnedCount(const std::vector<CheckLine> &lines);

} // namespace flokdesk
