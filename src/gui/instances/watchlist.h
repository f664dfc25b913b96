// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"
#include "changes/stagedstate.h"
#include "gui/common/statetint.h"
#include "models/tablemodel.h"

#include <memory>
#include <optional>
#include <QDateTime>
#include <QHash>
#include <QSortFilterProxyModel>

namespace flokdesk {

/// One instance that the user asked for: its last answer, the age of that, and what is staged.
struct WatchRow {
    enum class Load { Stale, Loading, Loaded, NotFound, Failed };

    QString identifier;
    std::shared_ptr<const Instance> instance; ///< nullptr while it was never read
    QDateTime seenAt; ///< of the last answer; invalid while it was never read
    Load load = Load::Stale;
    std::optional<StagedState> staged; ///< nothing where nothing is staged
    QString problem; ///< why it could not be read, or what is wrong with what is staged
    QString age; ///< "seen 10:41"

    /// As Instance::process(), also of one that was never read.
    QString process() const { return identifier.left(identifier.lastIndexOf(u'-')); }

    friend bool operator==(const WatchRow &, const WatchRow &) = default;
};

/// "in progress", "finished", or the number where its meaning is unknown (src/api/README.md,
/// section 9).
QString statusText(const QString &lockStatus);
/// The status of an instance, or that Flokzu does not know it; empty while it was never read.
QString statusOf(const WatchRow &row);
bool isFinished(const Instance &instance);
/// All that the column of the status can hold, but codes that Flokzu has invented since.
QStringList statusTexts();
/// Names of the active tasks.
QString tasksText(const Instance &instance);
/// "seen 10:41", with the date when that was not today.
QString seenText(const QDateTime &seenAt, const QDateTime &now);
/// The symbol of a row's state; nothing where the instance is as in Flokzu.
std::optional<StateSymbol> symbolOf(const WatchRow &row);
/// The state in a sentence.
QString stateWords(const WatchRow &row);

/// The watch-list, in the order in which instances were asked for.
class WatchList final : public TableModel<WatchRow> {
    Q_OBJECT
public:
    /// State has no text: it stands in the row headers, and in words in files.
    enum ColumnIndex { State, Identifier, Process, Status, Task, Initiated, Initiator, Age };

    /// StateSymbol of a row, under its vertical header.
    static constexpr int SymbolRole = Qt::UserRole + 1;

    explicit WatchList(QObject *parent = nullptr);

    /// -1 when it is not on the list.
    int indexOf(const QString &identifier) const;
    /// Those that are not on the list yet.
    void add(const QStringList &identifiers);
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    mutable QHash<QString, int> m_places; // of the rows; empty where they must be counted anew
};

} // namespace flokdesk
