// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/screenfit.h"

#include <algorithm>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <QWindow>

namespace flokdesk {

namespace {

/// The margins that the frame adds to the window. Before the window is shown, as much as the
/// frame of its parent, or as a title bar is high.
QMargins frameOf(const QWidget &window)
{
    for (const QWidget *at = &window; at;
         at = at->parentWidget() ? at->parentWidget()->window() : nullptr) {
        const QRect inner = at->geometry();
        const QRect outer = at->frameGeometry();
        if (outer != inner)
            return {inner.left() - outer.left(), inner.top() - outer.top(),
                    outer.right() - inner.right(), outer.bottom() - inner.bottom()};
    }
    return {2, window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window), 2, 2};
}

} // namespace

QRect roomFor(const QWidget &window)
{
    const QWidget *parent = window.parentWidget();
    const QScreen *screen = (parent && !window.isVisible() ? parent : &window)->screen();
    return screen->availableGeometry().marginsRemoved(frameOf(window));
}

void resizeWithin(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(roomFor(window).size()));
}

void pullOntoScreen(QWidget &window)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect room = roomFor(window);
    QRect place = window.geometry();
    if (room.contains(place))
        return;
    place.setSize(place.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    window.setGeometry(place);
}

ScreenFit::ScreenFit(QWidget &dialog, QSize wanted)
    : QObject(&dialog)
    , m_dialog(dialog)
{
    if (!wanted.isEmpty())
        resizeWithin(dialog, wanted);
    dialog.installEventFilter(this);
}

// Until the window stands on the screen its place is not known, and to resize it would move it.
bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::Expose)
            QMetaObject::invokeMethod(
                this, [this] { grow(); }, Qt::QueuedConnection);
        return false;
    }
    if (event->type() == QEvent::Show && !event->spontaneous())
        prepare();
    if (event->type() == QEvent::LayoutRequest && isOnScreen())
        QMetaObject::invokeMethod(
            this, [this] { grow(); }, Qt::QueuedConnection);
    return false;
}

void ScreenFit::prepare()
{
    m_isPlaced = false;
    grow();
    m_window = m_dialog.windowHandle();
    if (m_window)
        m_window->installEventFilter(this);
}

bool ScreenFit::isOnScreen() const
{
    return m_window && m_window->isExposed();
}

// A layout alone gives wrapped texts the height that they need at a width of its own choice.
void ScreenFit::grow()
{
    QLayout *layout = m_dialog.layout();
    if (!layout)
        return;
    const int needed = std::max(layout->totalMinimumSize().height(),
                                layout->totalMinimumHeightForWidth(m_dialog.width()));
    const bool mustGrow = needed > m_dialog.height();
    if (mustGrow)
        resizeWithin(m_dialog, {m_dialog.width(), needed});
    if (isOnScreen() && (mustGrow || !std::exchange(m_isPlaced, true)))
        pullOntoScreen(m_dialog);
}

} // namespace flokdesk
