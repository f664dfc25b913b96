// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/laterview.h"

#include <algorithm>
#include <QTabWidget>
#include <QVBoxLayout>
#include <utility>
#include <vector>

namespace flokdesk {

LaterView::LaterView(const QString &name, Make make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QWidget *LaterView::view()
{
    if (!m_view) {
        m_view = m_make(this);
        layout()->addWidget(m_view);
        setFocusProxy(m_view);
        m_view->setGeometry(rect());
        m_view->show(); // by itself it would be shown one turn of the event loop later
        layout()->activate();
    }
    return m_view;
}

void LaterView::makeAll(const QWidget &window)
{
    for (bool wasAnyMade = true; std::exchange(wasAnyMade, false);) { // one may hold another one
        for (auto *place : window.findChildren<LaterView *>()) {
            wasAnyMade = wasAnyMade || !place->isMade();
            place->view();
        }
    }
}

void LaterView::deleteTabs(QTabWidget &tabs, int first, int last)
{
    std::vector<QWidget *> pages;
    for (int i = first; i <= last; ++i)
        pages.push_back(tabs.widget(i));
    const QWidget *shown = tabs.currentWidget();
    std::ranges::partition(pages, [shown](const QWidget *page) { return page != shown; });
    for (const QWidget *page : pages)
        delete page;
}

void LaterView::showEvent(QShowEvent *event)
{
    view();
    QWidget::showEvent(event);
}

} // namespace flokdesk
