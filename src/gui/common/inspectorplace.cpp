// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/inspectorplace.h"

#include "gui/common/inspectorsheet.h"

#include <algorithm>
#include <QAction>
#include <QEvent>
#include <QPointer>
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
                               std::function<void()> focusPage, QWidget *page)
    : QObject(&splitter)
    , m_splitter(splitter)
    , m_page(page ? *page : *splitter.parentWidget())
    , m_inspector(inspector)
    , m_action(action)
    , m_focusPage(std::move(focusPage))
{
    splitter.setStretchFactor(splitter.indexOf(&inspector), 0);
    m_page.installEventFilter(this);
    setShown(false);
    connect(&splitter, &QSplitter::splitterMoved, this, [this] {
        if (!m_inspector.isHidden() && !isOver())
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
    return m_page.width() >= m_page.fontMetrics().averageCharWidth() * letters;
}

bool InspectorPlace::isOver() const
{
    return m_sheet && m_inspector.parentWidget() == m_sheet;
}

bool InspectorPlace::hasFocus() const
{
    const QWidget *focus = m_inspector.window()->focusWidget();
    return focus && (focus == &m_inspector || m_inspector.isAncestorOf(focus));
}

bool InspectorPlace::isThereByItself() const
{
    return m_isWanted ? *m_isWanted && hasRoom(roomForBoth)
                      : hasRoom(m_isPreferred ? roomForBoth : roomForAll);
}

bool InspectorPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

/// What the user is doing in it goes on, whatever the size.
void InspectorPlace::fit()
{
    const bool isInUse = !m_inspector.isHidden() && (m_isLent || isOver() || hasFocus());
    setShown(isInUse || isThereByItself());
}

void InspectorPlace::preferBeside()
{
    m_isPreferred = true;
    fit();
}

void InspectorPlace::show()
{
    if (hasRoom(roomForBoth))
        m_isWanted = true;
    setShown(true);
    Q_EMIT changed();
}

void InspectorPlace::hide()
{
    if (hasRoom(roomForBoth))
        m_isWanted = false;
    m_isLent = false;
    setShown(false);
    Q_EMIT changed();
}

void InspectorPlace::lend()
{
    m_isLent = true;
    setShown(true);
}

void InspectorPlace::leave()
{
    m_isLent = false;
    const bool hadFocus = hasFocus();
    setShown(isThereByItself());
    if (hadFocus && hasFocus())
        m_focusPage();
}

void InspectorPlace::setShown(bool isShown)
{
    const bool isInPlace = isOver() != hasRoom(roomForBoth);
    if (isShown == !m_inspector.isHidden() && m_action.isChecked() == isShown
        && (isInPlace || !isShown))
        return;
    // Qt would give the focus to the next button, and the keys that follow would press it.
    if (!isShown && hasFocus())
        m_focusPage();
    m_action.setChecked(isShown);
    const QPointer<QWidget> focus = hasFocus() ? m_inspector.window()->focusWidget() : nullptr;
    if (isShown && hasRoom(roomForBoth))
        putBeside();
    else if (isShown)
        putOver();
    m_inspector.setVisible(isShown);
    if (m_sheet)
        m_sheet->setVisible(isShown && isOver());
    if (isShown && focus)
        focus->setFocus();
}

int InspectorPlace::width() const
{
    return m_width > 0 ? m_width : m_splitter.fontMetrics().averageCharWidth() * usualWidth;
}

void InspectorPlace::putBeside()
{
    if (isOver())
        m_splitter.addWidget(&m_inspector);
    m_splitter.setStretchFactor(m_splitter.indexOf(&m_inspector), 0);
    m_inspector.show();
    giveWidth();
}

void InspectorPlace::giveWidth()
{
    QList<int> sizes = m_splitter.sizes();
    const qsizetype page = m_splitter.indexOf(&m_inspector) - 1;
    sizes[page] = std::max(sizes[page] + sizes[page + 1] - width(), 1);
    sizes[page + 1] = width();
    m_splitter.setSizes(sizes);
}

void InspectorPlace::putOver()
{
    if (!m_sheet) {
        m_sheet = new InspectorSheet(m_page, m_action);
        connect(m_sheet, &InspectorSheet::closed, this, &InspectorPlace::leave);
    }
    m_sheet->hold(m_inspector, width());
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
    if (!m_inspector.isHidden() && !isOver())
        giveWidth();
}

} // namespace flokdesk
