// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"

#include <initializer_list>
#include <QObject>

class QAction;
class QActionGroup;

namespace flokdesk {

class SessionExit;

/// The actions that choose the language of a window. Another language is another window, so the user is
/// asked first where a form with typed text would be lost.
class LanguageChoice final : public QObject {
    Q_OBJECT
public:
    /// "pt_BR" and so on, empty for that of the system, each with its action.
    using Languages = std::initializer_list<std::pair<QString, QAction *>>;

    /// All of them must outlive it. `window` is its parent, `present` the language that it speaks.
    LanguageChoice(QWidget &window, Dialogs &dialogs, const SessionExit &exit,
                   const Languages &languages, const QString &present);

Q_SIGNALS:
    /// Never the present one.
    void chosen(const QString &language);

private:
    void choose(const QString &language);
    void showPresent();

    QWidget &m_window;
    Dialogs &m_dialogs;
    const SessionExit &m_exit;
    QString m_present;
    QActionGroup *m_actions;
};

} // namespace flokdesk
