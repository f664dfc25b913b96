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

} // namespace flokdesk
