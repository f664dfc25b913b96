// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/sheetdifference.h"
#include "session/recordloader.h"

#include <memory>

namespace flokdesk {

/// Whether records may be missing from a list of a whole database.
bool mayBeCut(const LoadedRecords &list);
/// What a file is compared with where only the list is known: the pending additions count, too.
LiveRecords liveRecordsOf(const LoadedRecords &list, const ChangeSet &changes);

/// Reads what a file is compared with: the list of the database, and then, where it may be cut, keys one by one.
/// Deleting it cancels.
class LiveList final : public QObject {
    Q_OBJECT

public:
    LiveList(Session &session, const QString &database, QObject *parent);
    ~LiveList() override;

    /// Reads the list anew and forgets the keys that were read.
    void load();
    /// Reads each of these keys; at least one. listed() must have been emitted.
    void readKeys(std::vector<KeyToRead> keys);
    /// What was read stays.
    void cancel();

    bool isBusy() const { return m_loader->isBusy() || isReadingKeys(); }
    bool isReadingKeys() const { return m_reading != nullptr; }
    int keysRead() const { return m_done; }
    int keysToRead() const { return static_cast<int>(m_keys.size()); }
    /// Keys that Flokzu gave no usable answer for; their rows stay unknown.
    int failedKeys() const { return m_failed; }
    /// Of the list and all keys since load().
    int requests() const { return m_requests; }
    /// The reason why the user waits, in words.
    QString progress() const;

    /// Nothing before the first listed().
    const std::optional<LoadedRecords> &list() const { return m_list; }
    /// Puts together the list, what was read since, and the additions that are pending now; on any thread.
    std::function<LiveRecords()> records() const;

Q_SIGNALS:
    void listed();
    /// All keys were asked for.
    void keysWereRead();
    void failed(const flokdesk::Error &error);
    void progressed();

private:
    void askNext();
    void take(const KeyToRead &key, const Result<RecordList> &list);
    void endReading();

    Session &m_session;
    QString m_database;
    RecordLoader *m_loader;
    std::optional<LoadedRecords> m_list;
    std::vector<std::shared_ptr<const RecordSet>> m_reads;
    std::set<QStringList> m_readKeys;
    std::vector<KeyToRead> m_keys;
    std::unique_ptr<QObject> m_reading; // owns the replies
    size_t m_next = 0;
    int m_done = 0;
    int m_failed = 0;
    int m_requests = 0;
};

} // namespace flokdesk
