// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importcommands.h"

#include "changes/sheets/mappingfiles.h"
#include "core/text.h"
#include "gui/common/menutexts.h"
#include "gui/common/notice.h"
#include "gui/databases/databasespage.h"
#include "gui/mainwindow/pagetabs.h"
#include "gui/sheets/dropoverlay.h"
#include "gui/sheets/sourcestep.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace flokdesk {

ImportCommands::ImportCommands(Session &session, MappingFiles &mappings, Dialogs &dialogs,
                               const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_mappings(mappings)
    , m_dialogs(dialogs)
    , m_pages(parts.pages)
    , m_notice(parts.notice)
    , m_againMenu(parts.importAgainMenu)
    , m_windows(new ImportWindows(session, mappings, dialogs, window))
{
    m_windows->setParent(this);
    m_windows->setLoadedOf([this](const QString &database) -> std::optional<LoadedRecords> {
        const auto *page = m_pages.findChild<DatabasesPage *>();
        const auto loaded = page ? page->contents().loaded : std::nullopt;
        return loaded && loaded->database == database && loaded->filters.empty() ? loaded
                                                                                 : std::nullopt;
    });
    connect(parts.importAction, &QAction::triggered, this, &ImportCommands::import);
    connect(parts.importClipboardAction, &QAction::triggered, this,
            &ImportCommands::importClipboard);
    connect(m_againMenu, &QMenu::aboutToShow, this, &ImportCommands::fillAgainMenu);
    connect(&m_pages, &PageTabs::pageMade, this, &ImportCommands::takeDropsOn);
    if (auto *page = m_pages.findChild<DatabasesPage *>())
        takeDropsOn(page);
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

QStringList ImportCommands::mappingsOf(const QString &database) const
{
    QStringList names;
    for (const ColumnMapping &mapping : m_mappings.of(m_session.profile.id, database))
        names << mapping.name;
    return names;
}

void ImportCommands::fillAgainMenu()
{
    m_againMenu->clear();
    const auto *page = m_pages.findChild<DatabasesPage *>();
    const QString database = page ? page->database() : QString();
    for (const QString &mapping : mappingsOf(database)) {
        QAction *action = m_againMenu->addAction(inMenu(withVisibleControls(mapping)));
        connect(action, &QAction::triggered, this,
                [this, database, mapping] { importAgain(database, mapping); });
    }
    if (!m_againMenu->isEmpty())
        return;
    //: entries of a menu that cannot be chosen
    m_againMenu
        ->addAction(database.isEmpty() ? tr("No database is open")
                                       : tr("No mapping was saved for this database"))
        ->setEnabled(false);
}

void ImportCommands::importAgain(const QString &database, const QString &mapping)
{
    m_dialogs.askOpenFile(
        &m_pages,
        tr("Import into %1 with “%2”")
            .arg(withVisibleControls(database), withVisibleControls(mapping)),
        SourceStep::fileFilters(),
        [this, self = QPointer(this), database, mapping](const std::optional<QString> &path) {
            if (self && path)
                m_windows->openAgain(database, *path, mapping);
        });
}

void ImportCommands::takeDropsOn(QWidget *page)
{
    auto *databases = qobject_cast<DatabasesPage *>(page);
    if (!databases)
        return;
    auto *overlay = new DropOverlay(*databases, [this, databases] {
        DropOverlay::Offer offer{databases->database(), {}, {}};
        offer.mappings = mappingsOf(offer.database);
        for (const Known &known : m_session.workspace.databases())
            offer.others << known.name;
        offer.others.removeAll(offer.database);
        return offer;
    });
    connect(overlay, &DropOverlay::dropped, this, &ImportCommands::importDropped);
    connect(overlay, &DropOverlay::droppedElsewhere, this, &ImportCommands::importElsewhere);
    connect(overlay, &DropOverlay::changesDropped, this, &ImportCommands::changesDropped);
}

void ImportCommands::importDropped(const QString &path, const QString &mapping)
{
    const QString database = openDatabase();
    if (database.isEmpty())
        return;
    if (mapping.isEmpty())
        m_windows->openFile(database, path);
    else
        m_windows->openAgain(database, path, mapping);
}

void ImportCommands::importElsewhere(const QString &path)
{
    QStringList known;
    for (const Known &database : m_session.workspace.databases())
        known << database.name;
    Dialogs::Question question;
    question.title = tr("Import into which database?");
    question.text = tr("Its exact name");
    question.detail = withVisibleControls(QDir::toNativeSeparators(path));
    question.accept = tr("Import");
    m_dialogs.askText(&m_pages, question, known,
                      [this, path, self = QPointer(this)](const std::optional<QString> &name) {
                          if (self && name && !name->isEmpty())
                              m_windows->openFile(*name, path);
                      });
}

void ImportCommands::importFile(const QString &path)
{
    auto *page = m_pages.showPage<DatabasesPage>();
    if (!page) // without the key of databases, which its place says
        return;
    if (const QString database = page->database();
        !database.isEmpty() && !m_windows->isBegun(database))
        return m_windows->openFile(database, path);
    importElsewhere(path);
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
