// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/plaintooltips.h"

#include "models/tooltip.h"

#include <QListWidgetItem>
#include <QTreeWidgetItem>
#include <QWidget>

namespace flokdesk {

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(text);
}

void setPlainToolTip(QListWidgetItem *item, const QString &text)
{
    item->setToolTip(plainToolTip(text));
    item->setData(Qt::AccessibleDescriptionRole, text);
}

void setPlainToolTip(QTreeWidgetItem *item, int column, const QString &text)
{
    item->setToolTip(column, plainToolTip(text));
    item->setData(column, Qt::AccessibleDescriptionRole, text);
}

} // namespace flokdesk
