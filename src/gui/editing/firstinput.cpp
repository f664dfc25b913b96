// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/firstinput.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QScopedValueRollback>

namespace flokdesk {

FirstInput::FirstInput(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
}

bool FirstInput::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isPassing || event->type() != QEvent::InputMethod)
        return QObject::eventFilter(watched, event);
    const auto *input = static_cast<const QInputMethodEvent *>(event);
    // The view itself forwards a composition, that is, an event with a preedit text.
    const bool opensEditor = !input->commitString().isEmpty() && input->preeditString().isEmpty()
        && !m_view->indexWidget(m_view->currentIndex());
    const QScopedValueRollback passing(m_isPassing, true);
    QCoreApplication::sendEvent(watched, event);
    QWidget *editor = opensEditor ? m_view->indexWidget(m_view->currentIndex()) : nullptr;
    if (editor)
        QCoreApplication::sendEvent(editor, event);
    return true;
}

} // namespace flokdesk
