// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/inspectorplace.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// Letters of a page: 1280 and 1100 pixels at the usual size, and the 340 of the inspector.
constexpr int roomForAll = 176;
constexpr int roomForBoth = 150;
constexpr int usualWidth = 46;

} // namespace

InspectorPlace::InspectorPlace(QSplitter &splitter, QWidget &inspector, QAction &action,
                               std::function<void()> focusPage)
    : QObject(&splitter)
    , m_splitter(splitter)
    , m_inspector(inspector)
    , m_action(action)
    , m_focusPage(std::move(focusPage))
{
    splitter.setStretchFactor(splitter.indexOf(&inspector), 0);
    splitter.installEventFilter(this);
    setShown(false);
    connect(&splitter, &QSplitter::splitterMoved, this, [this] {
        if (!m_inspector.isHidden())
            m_width = m_inspector.width();
    });
    connect(&action, &QAction::triggered, this, [this](bool isOn) {
        if (isOn)
            show();
        else
            hide();
    });
}

bool InspectorPlace::hasRoom(int letters) const
{
    return m_splitter.width() >= m_splitter.fontMetrics().averageCharWidth() * letters;
}

bool InspectorPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void InspectorPlace::fit()
{
    m_action.setEnabled(hasRoom(roomForBoth));
    setShown(m_isWanted ? *m_isWanted && hasRoom(roomForBoth) : hasRoom(roomForAll));
}

bool InspectorPlace::show()
{
    if (!hasRoom(roomForBoth))
        return false;
    m_isWanted = true;
    setShown(true);
    Q_EMIT changed();
    return true;
}

void InspectorPlace::hide()
{
    m_isWanted = false;
    setShown(false);
    Q_EMIT changed();
}

void InspectorPlace::setShown(bool isShown)
{
    if (isShown == !m_inspector.isHidden() && m_action.isChecked() == isShown)
        return;
    // Qt would give the focus to the next button, and the keys that follow would press it.
    if (!isShown && m_inspector.isAncestorOf(m_inspector.window()->focusWidget()))
        m_focusPage();
    m_inspector.setVisible(isShown);
    m_action.setChecked(isShown);
    if (!isShown)
        return;
    const int width =
        m_width > 0 ? m_width : m_splitter.fontMetrics().averageCharWidth() * usualWidth;
    QList<int> sizes = m_splitter.sizes();
    const qsizetype page = m_splitter.indexOf(&m_inspector) - 1;
    sizes[page] = std::max(sizes[page] + sizes[page + 1] - width, 1);
    sizes[page + 1] = width;
    m_splitter.setSizes(sizes);
}

QJsonObject InspectorPlace::saveState() const
{
    QJsonObject state{{u"width"_s, m_width}};
    if (m_isWanted)
        state[u"shown"_s] = *m_isWanted;
    return state;
}

void InspectorPlace::restoreState(const QJsonObject &state)
{
    m_width = state.value(u"width"_s).toInt();
    m_isWanted.reset();
    if (state.contains(u"shown"_s))
        m_isWanted = state.value(u"shown"_s).toBool();
    fit();
}

} // namespace flokdesk
