// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <QPointer>
#include <vector>

class QWidget;

namespace flokdesk {

/// The panes of a window, in the order in which F6 visits them. One may lie inside another one that comes before it.
class Panes {
public:
    /// `list` is asked at each step, because pages come and go; it may name hidden ones.
    Panes(QWidget &window, std::function<std::vector<QWidget *>()> list);

    /// Gives the focus to the next pane (1) or the one before (-1) that is shown and takes it: to the widget that had
    /// it last, else to the first that takes it.
    void step(int by);

private:
    QWidget &m_window;
    std::function<std::vector<QWidget *>()> m_list;
    std::map<QWidget *, QPointer<QWidget>> m_left; ///< where the focus was when it left a pane
};

} // namespace flokdesk
