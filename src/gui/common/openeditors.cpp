// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/openeditors.h"

#include "gui/common/fieldform.h"
#include "gui/editing/typing.h"

#include <algorithm>
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
        if (qobject_cast<const FieldForm *>(at->parentWidget()) && isTypedInto(&focus))
            return true;
    }
    return false;
}

bool hasOpenEditor(const QWidget &window)
{
    for (const auto *table : window.findChildren<QAbstractItemView *>())
        if (editorIn(*table))
            return true;
    return std::ranges::any_of(window.findChildren<FieldForm *>(),
                               [](const FieldForm *form) { return form->isTyped(); });
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
    for (FieldForm *form : window.findChildren<FieldForm *>())
        form->commit();
}

} // namespace flokdesk
