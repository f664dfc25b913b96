// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListWidgetItem;
class QString;
class QTreeWidgetItem;
class QWidget;

namespace flokdesk {

/// Sets a tooltip that shows `text` literally, and gives screen readers the same text. See plainToolTip().
void setPlainToolTip(QWidget *widget, const QString &text);
void setPlainToolTip(QListWidgetItem *item, const QString &text);
void setPlainToolTip(QTreeWidgetItem *item, int column, const QString &text);

} // namespace flokdesk
