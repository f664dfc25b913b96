// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/panes.h"

#include <QWidget>
#include <utility>

namespace flokdesk {

namespace {

bool isIn(const QWidget &pane, const QWidget *widget)
{
    return widget && (&pane == widget || pane.isAncestorOf(widget));
}

bool takesFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled();
}

/// The innermost of the panes with the widget, or -1.
int paneOf(const QWidget *widget, const std::vector<QWidget *> &panes)
{
    int found = -1;
    for (size_t i = 0; i < panes.size(); ++i) {
        if (isIn(*panes[i], widget))
            found = int(i);
    }
    return found;
}

/// Where the focus goes in that pane, to `left` if that can be; nullptr where nothing in it takes the focus.
QWidget *targetIn(int index, const std::vector<QWidget *> &panes, QWidget *left)
{
    QWidget *pane = panes[size_t(index)];
    const auto isOwn = [&](const QWidget *widget) {
        return widget && takesFocus(*widget) && paneOf(widget, panes) == index;
    };
    for (QWidget *widget : {left, pane->focusWidget(), pane->focusProxy()}) {
        if (isOwn(widget))
            return widget;
    }
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (isOwn(next) && !next->focusProxy())
            return next;
    }
    return isOwn(pane) ? pane : nullptr;
}

} // namespace

Panes::Panes(QWidget &window, std::function<std::vector<QWidget *>()> list)
    : m_window(window)
    , m_list(std::move(list))
{
}

void Panes::step(int by)
{
    std::vector<QWidget *> panes;
    for (QWidget *pane : m_list()) {
        if (pane && pane->isVisible())
            panes.push_back(pane);
    }
    const int count = int(panes.size());
    const int from = paneOf(m_window.focusWidget(), panes);
    if (from >= 0)
        m_left[panes[size_t(from)]] = m_window.focusWidget();
    for (int i = 1; i <= count; ++i) {
        const int index = ((from < 0 && by < 0 ? 0 : from) + by * i + count * count) % count;
        if (QWidget *target = targetIn(index, panes, m_left[panes[size_t(index)]]))
            return target->setFocus(Qt::TabFocusReason);
    }
}

} // namespace flokdesk
