// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importcommands.h"

#include "gui/common/notice.h"
#include "gui/databases/databasespage.h"
#include "gui/mainwindow/pagetabs.h"

#include <QAction>

namespace flokdesk {

ImportCommands::ImportCommands(Session &session, Dialogs &dialogs, const Parts &parts,
                               QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_pages(parts.pages)
    , m_notice(parts.notice)
    , m_window(window)
    , m_windows(new ImportWindows(session, dialogs, window))
{
    m_windows->setParent(this);
    connect(parts.importAction, &QAction::triggered, this, &ImportCommands::import);
    connect(parts.importClipboardAction, &QAction::triggered, this,
            &ImportCommands::importClipboard);
}

/// Empty where none is open, which the notice says then.
QString ImportCommands::openDatabase()
{
    auto *page = m_pages.showPage<DatabasesPage>();
    const QString database = page ? page->database() : QString();
    if (page && database.isEmpty())
        m_notice.show(Notice::Level::Information,
                      tr("Open the database first that the rows are to be imported into."),
                      Fact::until(page, &DatabasesPage::viewChanged));
    return database;
}

void ImportCommands::import()
{
    if (const QString database = openDatabase(); !database.isEmpty())
        m_windows->open(database);
}

void ImportCommands::importClipboard()
{
    if (const QString database = openDatabase(); !database.isEmpty())
        m_windows->openClipboard(database);
}

} // namespace flokdesk
