// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/plainlabel.h"

#include <QLabel>

namespace flokdesk {

QLabel *newPlainLabel(QWidget *parent, const QString &text, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace flokdesk
