// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/calendarpopup.h"

#include <algorithm>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

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
