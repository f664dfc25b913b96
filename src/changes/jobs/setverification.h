// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"
#include "changes/jobs/writecalls.h"

#include <map>
#include <QObject>

namespace flokdesk {

class ListedRecords;

/// Confirms all that a job wrote into databases, after its last write, by one list of each database. Tells
/// the records that read otherwise than they were written.
class SetVerification final : public QObject {
    Q_OBJECT
public:
    /// One more request should be little beside those of the changes.
    static bool isWorthIt(GuardMode guard, int changes)
    {
        return changes >= 6 && (guard == GuardMode::Guard || guard == GuardMode::Singly);
    }

    /// `job` and all that `apis` refers to must outlive it. `context` is that of its lists.
    SetVerification(const Job &job, const WriteApis &apis, const CallContext &context,
                    QObject *parent = nullptr);

    /// Lists that were not asked for yet.
    int requestsToCome() const { return static_cast<int>(m_databases.size()); }
    /// Once. finished() comes at once where nothing is worth a list.
    void start();
    /// How much could not be confirmed, each a sentence for people.
    const QStringList &notes() const { return m_notes; }

Q_SIGNALS:
    /// That item of the job reads otherwise; the error says how.
    void differs(int index, const flokdesk::Error &how);
    void finished();

private:
    void next();
    void tellDifferences();
    void confirm(const QString &database, const std::vector<int> &items,
                 const Result<RecordList> &answer);

    const Job &m_job;
    WriteApis m_apis;
    CallContext m_context;
    std::map<QString, std::vector<int>> m_databases; // those to come, with the items that are done
    std::map<int, QStringList> m_differences; // not told yet; by item
    QStringList m_notes;
};

} // namespace flokdesk
