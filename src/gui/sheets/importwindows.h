// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/recordloader.h"

#include <functional>
#include <map>
#include <optional>
#include <QObject>
#include <QPointer>

namespace flokdesk {

class ImportWindow;
class MappingBox;
class MappingFiles;
class SourceStep;

/// The import windows of a session, one for each database. They end with this object, which the main window has to
/// delete before the session.
class ImportWindows final : public QObject {
    Q_OBJECT
public:
    /// The windows are above `parent`. All of them must outlive it.
    ImportWindows(Session &session, MappingFiles &mappings, Dialogs &dialogs, QWidget &parent);
    ~ImportWindows() override;

    /// What the program has loaded of a database, to count in before the rows are compared; nothing where it has not.
    using LoadedOf = std::function<std::optional<LoadedRecords>(const QString &database)>;
    void setLoadedOf(LoadedOf loadedOf) { m_loadedOf = std::move(loadedOf); }
    /// Whether an import into it was begun, by a file or cells that are still in its window.
    bool isBegun(const QString &database) const;
    /// Makes the window or shows it as it was.
    ImportWindow &open(const QString &database);
    /// The same, and reads the file.
    void openFile(const QString &database, const QString &path);
    /// The same with a mapping, and goes as far as nothing is to be decided.
    void openAgain(const QString &database, const QString &path, const QString &mapping);
    /// The same, and reads the clipboard.
    void openClipboard(const QString &database);

private:
    struct Open {
        QPointer<ImportWindow> window;
        QPointer<SourceStep> source;
        QPointer<MappingBox> mapping;
    };
    Open &shown(const QString &database);

    Session &m_session;
    MappingFiles &m_mappings;
    Dialogs &m_dialogs;
    QWidget &m_parent;
    LoadedOf m_loadedOf = [](const QString &) { return std::nullopt; };
    std::map<QString, Open> m_windows;
};

} // namespace flokdesk
