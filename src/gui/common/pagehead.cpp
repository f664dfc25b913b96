// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/pagehead.h"

#include <QLabel>

namespace flokdesk {

void makeTitle(QLabel &label)
{
    constexpr double larger = 1.4;
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setBold(true);
    label.setFont(font);
}

} // namespace flokdesk
