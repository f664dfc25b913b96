// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/importwindows.h"

class QAction;
class QMenu;

namespace flokdesk {

class Notice;
class PageTabs;

/// The ways into an import: commands of the main window, and files that are dropped on the Databases tab.
class ImportCommands final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PageTabs &pages;
        Notice &notice; ///< says what is missing
        QAction *importAction;
        QAction *importClipboardAction;
        QMenu *importAgainMenu; ///< gets the named mappings of the open database
    };

    /// The window owns it and deletes it before the session and the pages.
    ImportCommands(Session &session, MappingFiles &mappings, Dialogs &dialogs, const Parts &parts,
                   QWidget &window);

    /// Shows the import into the database that is open.
    void import();
    void importClipboard();
    /// A file that came from outside: into the database that is open. Asks for one where none is, and where an import into
    /// it was begun, which the file would replace.
    void importFile(const QString &path);
    ImportWindows &windows() { return *m_windows; }

Q_SIGNALS:
    /// A change file was dropped, which is no table.
    void changesDropped(const QString &path);

private:
    QString openDatabase();
    QStringList mappingsOf(const QString &database) const;
    void fillAgainMenu();
    void importAgain(const QString &database, const QString &mapping);
    void takeDropsOn(QWidget *page);
    void importDropped(const QString &path, const QString &mapping);
    void importElsewhere(const QString &path);

    Session &m_session;
    MappingFiles &m_mappings;
    Dialogs &m_dialogs;
    PageTabs &m_pages;
    Notice &m_notice;
    QMenu *m_againMenu;
    ImportWindows *m_windows;
};

} // namespace flokdesk
