// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QPointer>

namespace flokdesk {

/// The question, its answer and the time of the answer.
struct LoadedRecords {
    QString database;
    Filters filters;
    QDateTime at;
    std::shared_ptr<const RecordSet> records; ///< never null
    bool mayWantCondition = false; ///< see RecordList
};

/// Reads records for a page, one question at a time: a newer one cancels the one before, and so does
/// the end of the page.
class RecordLoader final : public QObject {
    Q_OBJECT
public:
    RecordLoader(Session &session, QObject *parent);

    void load(const QString &database, const Filters &filters);
    void findFirst(const QString &database, const Filters &filters);
    void cancel();
    bool isBusy() const { return !m_reply.isNull(); }
    /// The reason why the user waits and until when, in words; empty when nothing is asked.
    QString progress() const;

Q_SIGNALS:
    void loaded(const flokdesk::LoadedRecords &loaded);
    void found(const flokdesk::Record &record);
    void failed(const QString &database, const flokdesk::Error &error);
    /// isBusy() or progress() changed.
    void progressed();

private:
    void ask(ReplyBase *reply, const QString &what);

    Session &m_session;
    QPointer<ReplyBase> m_reply;
    QString m_what;
};

} // namespace flokdesk
