// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/formactions.h"

#include <QToolButton>

namespace flokdesk {

void showFormActions(QWidget &form)
{
    for (QToolButton *button : form.findChildren<QToolButton *>()) {
        if (!button->defaultAction() && button->actions().size() == 1)
            button->setDefaultAction(button->actions().constFirst());
    }
}

QToolButton *flatButton(const QString &name, QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    return button;
}

} // namespace flokdesk
