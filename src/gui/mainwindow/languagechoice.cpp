// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/languagechoice.h"

#include "gui/common/openeditors.h"
#include "gui/mainwindow/leaving.h"
#include "gui/mainwindow/sessionexit.h"
#include "gui/mainwindow/unfinished.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace flokdesk {

LanguageChoice::LanguageChoice(QWidget &window, Dialogs &dialogs, const SessionExit &exit,
                               const Languages &languages, const QString &present)
    : QObject(&window)
    , m_window(window)
    , m_dialogs(dialogs)
    , m_exit(exit)
    , m_present(present)
    , m_actions(new QActionGroup(this))
{
    for (const auto &[language, action] : languages) {
        m_actions->addAction(action);
        action->setData(language);
        connect(action, &QAction::triggered, this,
                [this, language = language] { choose(language); });
    }
    showPresent();
}

/// Ticks the language that the window speaks, also after the user chose another one and stayed.
void LanguageChoice::showPresent()
{
    for (QAction *action : m_actions->actions())
        action->setChecked(action->data().toString() == m_present);
}

// A new window must not hold up a user that waits to leave.
void LanguageChoice::choose(const QString &language)
{
    if (language == m_present || m_exit.isWaiting())
        return;
    commitOpenEditors(m_window);
    if (!hasTypedForm(m_window))
        return Q_EMIT chosen(language);
    m_dialogs.confirm(&m_window, formQuestion(), [this, language](bool yes) {
        if (yes)
            return Q_EMIT chosen(language);
        showPresent();
    });
}

} // namespace flokdesk
