// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exportcommands.h"

#include "gui/common/notice.h"
#include "gui/common/openeditors.h"
#include "gui/sheets/exportdialog.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace flokdesk {

ExportCommands::ExportCommands(QAction &action, std::function<QWidget *()> page, Dialogs &dialogs,
                               Notice &notice, QWidget &window)
    : QObject(&window)
    , m_action(action)
    , m_page(std::move(page))
    , m_dialogs(dialogs)
    , m_notice(notice)
    , m_window(window)
{
    connect(&action, &QAction::triggered, this, &ExportCommands::begin);
    qApp->installEventFilter(this);
}

/// On X11, lines of text take Ctrl+E for the End key. The user exports what was found from the line of the search.
bool ExportCommands::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (event->type() != QEvent::ShortcutOverride || !widget || widget->window() != &m_window)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!m_action.shortcuts().contains(QKeySequence(key->keyCombination())))
        return false;
    event->ignore(); // so that it is the key of the action
    return true;
}

ExportSource *ExportCommands::source() const
{
    QWidget *focus = QApplication::focusWidget(); // perhaps in a panel with a window of its own
    for (QWidget *at = focus ? focus : m_window.focusWidget(); at; at = at->parentWidget())
        if (auto *source = dynamic_cast<ExportSource *>(at))
            return source;
    return dynamic_cast<ExportSource *>(m_page());
}

void ExportCommands::close()
{
    delete m_dialog;
    m_habits = {};
}

void ExportCommands::begin()
{
    commitOpenEditors(m_window); // typed, and meant to be part of it
    ExportSource *found = source();
    if (found && found->exportByItself())
        return;
    std::vector<ExportTable> tables = found ? found->exportTables() : std::vector<ExportTable>();
    if (tables.empty())
        return m_notice.show(Notice::Level::Information,
                             tr("There is nothing to export here: the table has no rows."),
                             Fact::past());
    delete m_dialog;
    m_dialog = new ExportDialog(std::move(tables), m_habits, m_dialogs, &m_window);
    connect(m_dialog, &ExportDialog::exported, &m_notice, [this](const QString &text) {
        m_notice.show(Notice::Level::Success, text, Fact::past());
    });
    connect(m_dialog, &QDialog::finished, this, [this, dialog = m_dialog.data()] {
        m_habits = dialog->habits();
        Q_EMIT viewChanged();
    });
    m_dialog->open();
}

} // namespace flokdesk
