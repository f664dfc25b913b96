// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/focuskeeper.h"

#include <QApplication>
#include <QTabWidget>

namespace flokdesk {

FocusKeeper::FocusKeeper(QTabWidget &pages)
    : m_pages(pages)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::focusMoved);
}

void FocusKeeper::focusMoved(const QWidget *from, const QWidget *to) const
{
    QWidget *page = m_pages.currentWidget();
    if (!page || !page->isVisible() || !from || !page->isAncestorOf(from))
        return;
    const bool wasMoved = !from->isVisible() || !from->isEnabled();
    const bool isElsewhere = !to || (to->window() == page->window() && !page->isAncestorOf(to));
    if (wasMoved && isElsewhere)
        page->setFocus();
}

} // namespace flokdesk
