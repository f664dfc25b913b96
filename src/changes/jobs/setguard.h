// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"
#include "changes/jobs/writecalls.h"

#include <map>
#include <memory>
#include <optional>
#include <QMap>
#include <QObject>

namespace flokdesk {

/// Tells what the records that a job updates hold now, many of them by one list of their database: a list,
/// then a burst of updates right behind it, then the next list (src/changes/README.md, section 4.1). A
/// database whose lists cannot be trusted for that is left to single reads from then on.
///
/// It asks for a list only when the updates behind it can leave at once, so that little time passes between
/// reading and writing. Never more than one list of a database is under way.
class SetGuard final : public QObject {
    Q_OBJECT
public:
    /// Fewer updates of one database are read one by one.
    static constexpr int fewestUpdates = 6;

    /// So many follow a list that comes quickly.
    static constexpr int updatesBehindAList = 19;

    /// The present values of the edited columns.
    struct Seen {
        FieldValues values;
        TimePoint until; ///< later, they must be read again
    };

    /// `job` and all that `apis` refers to must outlive it. `context` is that of its lists.
    SetGuard(const Job &job, const WriteApis &apis, const CallContext &context,
             QObject *parent = nullptr);
    ~SetGuard() override;

    /// What the record of an update holds; nothing where it must be read by itself. nullptr where that is
    /// known at once, as for all other changes.
    [[nodiscard]] Reply<std::optional<Seen>> *ask(const Change &change, QObject *owner);
    /// It had to be read by itself, and was there.
    void foundSingly(const Change &change);
    /// It is on the wire from now on, until ended().
    void sending(const Change &change);
    void ended(const Change &change);
    /// Asks for nothing more.
    void stop();

    /// The databases that are read record by record although there are many updates, each with the reason in a
    /// sentence for people.
    QMap<QString, QString> readSingly() const;

private:
    struct Database;

    Database *databaseOf(const Change &change) const;
    void listWithABurst(Database &database);
    void list(Database &database);
    void listed(Database &database, const Result<RecordList> &answer);
    static QString whySingly(const Database &database, const RecordList &answer, Duration took);
    void answerAll(Database &database);
    void leaveLists(Database &database, const QString &why);
    int left(const QString &database) const;

    const Job &m_job;
    WriteApis m_apis;
    CallContext m_context;
    std::map<QString, std::unique_ptr<Database>> m_databases; // with many updates
};

} // namespace flokdesk
