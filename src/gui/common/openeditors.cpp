// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/openeditors.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>

namespace flokdesk {

namespace {

QWidget *editorIn(const QAbstractItemView &table)
{
    return table.model() ? table.indexWidget(table.currentIndex()) : nullptr;
}

} // namespace

bool isCellEditor(const QWidget &focus)
{
    for (const QWidget *at = &focus; at->parentWidget(); at = at->parentWidget()) {
        const auto *table =
            qobject_cast<const QAbstractItemView *>(at->parentWidget()->parentWidget());
        if (table && table->viewport() == at->parentWidget())
            return true;
    }
    return false;
}

bool hasOpenEditor(const QWidget &window)
{
    for (const auto *table : window.findChildren<QAbstractItemView *>())
        if (editorIn(*table))
            return true;
    return false;
}

void commitOpenEditors(QWidget &window)
{
    for (auto *table : window.findChildren<QAbstractItemView *>()) {
        QWidget *editor = editorIn(*table);
        if (!editor)
            continue;
        QAbstractItemDelegate *delegate = table->itemDelegateForIndex(table->currentIndex());
        Q_EMIT delegate->commitData(editor);
        Q_EMIT delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

} // namespace flokdesk
