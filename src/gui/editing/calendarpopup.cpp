// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/calendarpopup.h"

#include "gui/common/symbol.h"

#include <algorithm>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// The names of Qt's own parts; without them the icons of the desktop stay, which is no fault.
void setArrow(const QCalendarWidget &calendar, const QString &name, Symbol symbol)
{
    if (auto *button = calendar.findChild<QToolButton *>(name))
        button->setIcon(symbolIcon(symbol));
}

} // namespace

CalendarPopup::CalendarPopup(const QDate &shown, QWidget &editor)
    : QFrame(&editor, Qt::Popup)
    , m_editor(editor)
    , m_calendar(new QCalendarWidget(this))
{
    setObjectName(u"calendarPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Calendar"));
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) // red is the colour of errors
        m_calendar->setWeekdayTextFormat(day, QTextCharFormat());
    m_calendar->setSelectedDate(shown);
    constexpr int lettersOfWeek = 7 * 6; // with room between the names of the days
    m_calendar->setMinimumWidth(fontMetrics().averageCharWidth() * lettersOfWeek);
    setArrow(*m_calendar, u"qt_calendar_prevmonth"_s, Symbol::Left);
    setArrow(*m_calendar, u"qt_calendar_nextmonth"_s, Symbol::Right);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_calendar);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
}

void CalendarPopup::openBelow()
{
    const QRect screen = m_editor.screen()->availableGeometry();
    const QRect line(m_editor.mapToGlobal(QPoint()), m_editor.size());
    const QSize size = sizeHint();
    const bool isAbove = line.bottom() + size.height() > screen.bottom();
    move(std::clamp(line.left(), screen.left(),
                    std::max(screen.left(), screen.right() - size.width())),
         isAbove ? std::max(screen.top(), line.top() - size.height()) : line.bottom() + 1);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::choose(const QDate &date)
{
    if (!isVisible()) // a double click tells it twice
        return;
    Q_EMIT chosen(date);
    close();
}

void CalendarPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void CalendarPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_editor.setFocus(Qt::PopupFocusReason);
}

} // namespace flokdesk
