// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columnhints.h"

#include <QObject>
#include <QPointer>

class QFocusEvent;
class QKeyEvent;
class QListWidget;

namespace flokdesk {

class CalendarPopup;
class ExactLine;

/// Helps to fill the line in which a cell is edited: known values in a list below it, from which the user
/// chooses with Down and Enter, and a calendar (Alt+Down) where the column has dates. Whatever the list shows,
/// Enter without a choice takes the text as it was typed. The list takes neither the focus nor a key that
/// writes.
class EditorHelp final : public QObject {
    Q_OBJECT
public:
    /// Belongs to the line.
    EditorHelp(ExactLine &line, const ColumnHints &hints);
    ~EditorHelp() override;

    /// nullptr where the editor has none.
    static EditorHelp *of(const QObject *editor);

    /// Uses a key that goes through the list or opens something; false: the key is the editor's.
    bool takesKey(const QKeyEvent &key);
    /// Whether the editor goes on although it loses the focus: to the calendar, or because some platforms
    /// activate no window for a moment after it is closed.
    bool goesOnAfter(const QFocusEvent &focusOut) const;
    /// Puts in what is marked in the list, if anything is.
    void takeMarked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isListShown() const;
    void listValues();
    void makeList();
    void placeList();
    void hideList();
    void goInList(int step);
    void take(const QString &value);
    void offerCalendar();
    void openCalendar();

    ExactLine &m_line;
    ColumnHints m_hints;
    QPointer<QListWidget> m_list; ///< of the window, because it is higher than the line
    QPointer<CalendarPopup> m_calendar;
    bool m_isTaking = false;
    bool m_hasChosen = false; ///< in the calendar, and pressed no key since
};

} // namespace flokdesk
