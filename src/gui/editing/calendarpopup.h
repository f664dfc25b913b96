// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace flokdesk {

/// A calendar below an editor, from which the user chooses one date or, with Escape, none. The focus goes
/// back to the editor.
class CalendarPopup final : public QFrame {
    Q_OBJECT
public:
    /// Belongs to the editor, which takes the focus of a window inside of itself for its own, and deletes
    /// itself when it is closed.
    CalendarPopup(const QDate &shown, QWidget &editor);

    void openBelow();

Q_SIGNALS:
    void chosen(const QDate &date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(const QDate &date);

    QWidget &m_editor;
    QCalendarWidget *m_calendar;
};

} // namespace flokdesk
