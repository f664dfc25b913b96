// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/inspectorsheet.h"

#include <algorithm>
#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace flokdesk {

namespace {

constexpr int gapBelowButton = 4;

/// Of the buttons with that action on the page.
int bottomOfButtons(const QAction &action, const QWidget &page)
{
    int bottom = 0;
    for (const QObject *object : action.associatedObjects()) {
        const auto *button = qobject_cast<const QWidget *>(object);
        if (button && button != &page && page.isAncestorOf(button) && button->isVisibleTo(&page))
            bottom = std::max(bottom, button->mapTo(&page, QPoint()).y() + button->height());
    }
    return bottom > 0 ? bottom + gapBelowButton : 0;
}

bool isEsc(const QEvent &event)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier;
}

} // namespace

InspectorSheet::InspectorSheet(QWidget &page, const QAction &action)
    : QFrame(&page)
    , m_action(action)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    page.installEventFilter(this);
    hide();
}

void InspectorSheet::hold(QWidget &inspector, int width)
{
    m_width = width;
    layout()->addWidget(&inspector);
    show();
    fit();
    raise();
}

void InspectorSheet::fit()
{
    const QWidget &page = *parentWidget();
    const int width = std::min(std::max(m_width, layout()->minimumSize().width()), page.width());
    const int top = bottomOfButtons(m_action, page);
    setGeometry(page.width() - width, top, width, page.height() - top);
}

bool InspectorSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEsc(*event)) {
        event->accept(); // it is not for the page
        return true;
    }
    if (event->type() == QEvent::KeyPress && isEsc(*event)) {
        Q_EMIT closed();
        return true;
    }
    return QFrame::event(event);
}

bool InspectorSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (!isHidden() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fit();
    return QFrame::eventFilter(watched, event);
}

} // namespace flokdesk
