// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/sidebarplace.h"

#include "gui/common/sidebar.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Letters of a page that has room for a sidebar: 960 pixels at the usual size.
constexpr int roomForBoth = 132;

} // namespace

SidebarPlace::SidebarPlace(QSplitter &splitter, Sidebar &sidebar, QAction &action,
                           std::function<void()> focusPage)
    : QObject(&splitter)
    , m_splitter(splitter)
    , m_sidebar(sidebar)
    , m_action(action)
    , m_focusPage(std::move(focusPage))
{
    splitter.setStretchFactor(0, 0);
    splitter.setStretchFactor(1, 1);
    splitter.installEventFilter(this);
    connect(&splitter, &QSplitter::splitterMoved, this, [this] { m_width = m_sidebar.width(); });
    connect(&action, &QAction::triggered, this, [this](bool isOn) {
        if (!isNarrow())
            m_isWanted = isOn;
        setShown(isOn);
    });
}

bool SidebarPlace::isNarrow() const
{
    return m_splitter.width() < m_splitter.fontMetrics().averageCharWidth() * roomForBoth;
}

bool SidebarPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

/// Only when the page becomes narrow or wide: in between, the user decides.
void SidebarPlace::fit()
{
    const bool isNarrowNow = isNarrow();
    if (isNarrowNow == m_wasNarrow)
        return;
    m_wasNarrow = isNarrowNow;
    setShown(isNarrowNow ? m_isNeeded : m_isWanted);
}

void SidebarPlace::giveWay()
{
    m_isNeeded = false;
    if (m_wasNarrow == true)
        setShown(false);
}

void SidebarPlace::show()
{
    setShown(true);
}

void SidebarPlace::setShown(bool isShown)
{
    // Qt would give the focus to the next button, and the keys that follow would press it.
    if (!isShown && m_sidebar.isAncestorOf(m_sidebar.window()->focusWidget()))
        m_focusPage();
    m_sidebar.setVisible(isShown);
    m_action.setChecked(isShown);
    if (isShown) {
        const int width = m_width > 0 ? m_width : m_sidebar.sizeHint().width();
        QList<int> sizes = m_splitter.sizes();
        int others = 0; // beside the page
        for (qsizetype i = 2; i < sizes.size(); ++i)
            others += sizes[i];
        sizes[0] = width;
        sizes[1] = std::max(m_splitter.width() - width - others, 1);
        m_splitter.setSizes(sizes);
    }
}

QJsonObject SidebarPlace::saveState() const
{
    return {{u"shown"_s, m_isWanted}, {u"width"_s, m_width}};
}

void SidebarPlace::restoreState(const QJsonObject &state)
{
    m_isWanted = state.value(u"shown"_s).toBool(true);
    m_width = state.value(u"width"_s).toInt();
    setShown(m_wasNarrow == true ? m_isNeeded : m_isWanted);
}

} // namespace flokdesk
