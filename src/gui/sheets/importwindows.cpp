// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importwindows.h"

#include "gui/sheets/columnsstep.h"
#include "gui/sheets/differencestep.h"
#include "gui/sheets/importreviewstep.h"
#include "gui/sheets/importwindow.h"
#include "gui/sheets/keystep.h"
#include "gui/sheets/mappingbox.h"
#include "gui/sheets/sourcestep.h"

namespace flokdesk {

namespace {

constexpr int columnsAt = 1; // the step of that number, from 0
constexpr int differenceAt = 3;

} // namespace

ImportWindows::ImportWindows(Session &session, MappingFiles &mappings, Dialogs &dialogs,
                             QWidget &parent)
    : QObject(&parent)
    , m_session(session)
    , m_mappings(mappings)
    , m_dialogs(dialogs)
    , m_parent(parent)
{
}

ImportWindows::~ImportWindows()
{
    for (const auto &[database, open] : m_windows)
        delete open.window;
}

/// A new step is one line here.
ImportWindows::Open &ImportWindows::shown(const QString &database)
{
    Open &open = m_windows[database];
    if (!open.window) {
        open.window = new ImportWindow(m_session, database, &m_parent);
        ImportDraft &draft = open.window->draft();
        open.source = new SourceStep(draft, m_dialogs, open.window);
        open.window->addStep(open.source);
        auto *columns = new ColumnsStep(draft, m_dialogs, open.window);
        open.window->addStep(columns);
        open.window->addStep(new KeyStep(draft, m_dialogs, open.window));
        auto *difference = new DifferenceStep(draft, m_dialogs, open.window);
        open.window->addStep(difference);
        connect(difference, &DifferenceStep::columnRequested, columns,
                [window = open.window.data(), columns](const QString &target) {
                    window->goTo(columnsAt);
                    columns->showTarget(target);
                });
        open.window->addStep(new ImportReviewStep(draft, m_dialogs, open.window));
        open.mapping = new MappingBox(columns->decisions(), m_mappings, m_dialogs, open.window);
        open.window->addBeside(open.mapping);
    }
    ImportDraft &draft = open.window->draft();
    const auto loaded = m_loadedOf(database);
    if (loaded && (!draft.loaded() || draft.loaded()->at < loaded->at))
        draft.setLoaded(*loaded);
    open.window->bringToFront();
    return open;
}

bool ImportWindows::isBegun(const QString &database) const
{
    const auto found = m_windows.find(database);
    return found != m_windows.end() && found->second.window
        && found->second.window->draft().source().table;
}

ImportWindow &ImportWindows::open(const QString &database)
{
    return *shown(database).window;
}

void ImportWindows::openFile(const QString &database, const QString &path)
{
    const Open &open = shown(database);
    open.window->goTo(0);
    open.source->openFile(path);
}

void ImportWindows::openAgain(const QString &database, const QString &path, const QString &mapping)
{
    const Open &open = shown(database);
    open.mapping->useNext(mapping);
    open.window->goTo(0);
    open.source->openFile(path);
    open.window->advanceTo(differenceAt);
}

void ImportWindows::openClipboard(const QString &database)
{
    const Open &open = shown(database);
    open.window->goTo(0);
    open.source->takeClipboard();
}

} // namespace flokdesk
