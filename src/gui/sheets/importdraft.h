// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/importplan.h"
#include "changes/sheets/resultfile.h"
#include "session/recordloader.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace flokdesk {

/// A table to import, as the user wants it read.
struct ImportSource {
    QString name; ///< of the file, or how the clipboard is called; for people
    QString sheet; ///< of a workbook; empty for others
    std::shared_ptr<const SheetTable> table;
    int headerRow = -1; ///< -1 where no row names the columns
    SheetColumns columns; ///< of the table; of a result file only those in front of the result
    std::vector<std::uint32_t> rows; ///< of the table, ascending: those to import
    bool isWhole = true; ///< false while only the first rows were read: nothing is compared yet
    std::optional<KnownResultFile> result; ///< of an earlier run
};

/// One import while the user decides about it. Each part rests on the one before: a part that is set anew drops those
/// that rest on it, so that nothing is applied that belongs to an earlier file or mapping.
class ImportDraft final : public QObject {
    Q_OBJECT

public:
    ImportDraft(Session &session, const QString &database, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    const QString &database() const { return m_database; }

    const ImportSource &source() const { return m_source; }
    /// Drops the difference. The mapping stays; a step maps anew what the new table lacks.
    void setSource(ImportSource source);

    const ColumnMapping &mapping() const { return m_mapping; }
    const LookUps &lookUps() const { return m_lookUps; }
    /// Drops the difference where the mapping is another one; its name alone changes nothing.
    void setMapping(const ColumnMapping &mapping);
    void setLookUps(const LookUps &lookUps);

    /// What the run with the mapping met. Keeps the difference.
    void setLastRun(const LastRun &run);

    /// The list of the database as it was loaded last, to count in before anything is compared; nothing where none was.
    const std::optional<LoadedRecords> &loaded() const { return m_loaded; }
    void setLoaded(const LoadedRecords &loaded);

    /// What is to be compared; complete where the source is whole.
    SheetImport import() const;

    /// Null until the file was compared.
    const std::shared_ptr<const SheetDifference> &difference() const { return m_difference; }
    /// All updates are ticked and no additions, see ImportTicks.
    void setDifference(std::shared_ptr<const SheetDifference> difference);
    /// Nothing until the file was compared.
    const std::optional<ImportTicks> &ticks() const { return m_ticks; }
    void setTicks(const ImportTicks &ticks);

Q_SIGNALS:
    void sourceChanged();
    void mappingChanged();
    /// Also when it was dropped.
    void differenceChanged();
    void ticksChanged();
    void loadedChanged();

private:
    void dropDifference();

    Session &m_session;
    QString m_database;
    ImportSource m_source;
    ColumnMapping m_mapping;
    LookUps m_lookUps;
    std::shared_ptr<const SheetDifference> m_difference;
    std::optional<ImportTicks> m_ticks;
    std::optional<LoadedRecords> m_loaded;
};

} // namespace flokdesk
