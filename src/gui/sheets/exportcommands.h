// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/sheets/exporthabits.h"

#include <functional>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

class QAction;

namespace flokdesk {

class ExportDialog;
class Notice;

/// The command that exports the table in which the user is. Remembers what was chosen for the next time.
class ExportCommands final : public QObject {
    Q_OBJECT
public:
    /// `action` begins an export, by its key also in a line of text of `window`, which owns this; `page` gives the page
    /// that is shown; `notice` tells what was exported. All must outlive it.
    ExportCommands(QAction &action, std::function<QWidget *()> page, Dialogs &dialogs,
                   Notice &notice, QWidget &window);

    /// The table of the widget that has the focus; where that is in none, the one of the page.
    void begin();
    /// Ends what is being exported; of another profile from now on.
    void close();

    QJsonObject saveState() const { return m_habits.toJson(); }
    void restoreState(const QJsonObject &state) { m_habits = ExportHabits::fromJson(state); }

Q_SIGNALS:
    /// saveState() returns something else now.
    void viewChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ExportSource *source() const;

    QAction &m_action;
    std::function<QWidget *()> m_page;
    Dialogs &m_dialogs;
    Notice &m_notice;
    QWidget &m_window;
    ExportHabits m_habits;
    QPointer<ExportDialog> m_dialog;
};

} // namespace flokdesk
