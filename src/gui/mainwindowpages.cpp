// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/emptystate.h"
#include "gui/mainwindow.h"
#include "ui_mainwindow.h"

#include <array>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename Page>
QWidget *newPage(Session &session, Dialogs &dialogs, MainWindow *window,
                 void (MainWindow::*review)())
{
    auto *page = new Page(session, dialogs);
    QObject::connect(page, &Page::reviewRequested, window, review);
    return page;
}

// In place of a page that could only fail.
QWidget *keyMissingPage(const QString &keyName)
{
    auto *state = new EmptyState;
    state->setTexts(MainWindow::tr("This profile has no key for that"),
                    MainWindow::tr("It needs the %1 of your organisation. Add it under Profiles › "
                                   "Edit the open profile.")
                        .arg(keyName));
    return state;
}

} // namespace

/// A new page is one line here.
void MainWindow::addPages()
{
    const Connection &connection = m_session->client.connection();
    const bool hasData = !connection.dataKey.isEmpty();
    const bool hasUsers = !connection.userKey.isEmpty();
    QTabWidget *tabs = m_ui->pageTabs;
    tabs->addTab(hasData ? makePage(0) : keyMissingPage(tr("data key")), tr("Instances"));
    tabs->addTab(hasData ? makePage(1) : keyMissingPage(tr("data key")), tr("Databases"));
    tabs->addTab(hasUsers ? makePage(2) : keyMissingPage(tr("user-management key")), tr("Users"));
    if (!hasData && hasUsers)
        tabs->setCurrentIndex(2);
}

QWidget *MainWindow::makePage(int index)
{
    Q_UNUSED(index)
    return new EmptyState;
}

void MainWindow::review() { }

} // namespace flokdesk
