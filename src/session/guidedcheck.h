// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "session/checklines.h"

#include <deque>
#include <QObject>
#include <QPointer>

namespace flokdesk {

/// The reading part of the guided check (src/api/README.md, section 13). Finds out how a service answers: at most `mostRequests` requests that change nothing, one
/// after the other, each in the form that the contract names first and in the other one where that is
/// refused. It has a client of its own over the shared scheduler, which begins with what is assumed and
/// with what the user set by hand.
class GuidedCheck : public QObject {
    Q_OBJECT
public:
    static constexpr int mostRequests = 20;

    /// What to read; an empty name leaves out the questions about it.
    struct Target {
        QString instance;
        QString database;
    };
    using Line = CheckLine;

    GuidedCheck(RequestScheduler &scheduler, const Connection &connection, const Dialect &present,
                const Target &target, QObject *parent = nullptr);

    void start();
    /// What was learned so far stays.
    void stop();
    bool isFinished() const { return m_isFinished; }
    const std::vector<Line> &lines() const { return m_lines.all(); }
    int requests() const { return m_requests; }
    /// What the answers showed, and what the user had set; the rest is assumed.
    const Dialect &dialect() const { return m_client.dialect(); }
    /// JSON for other people: each call without any value, and what was learned. No key, no address.
    QByteArray report() const { return m_lines.report(dialect()); }

Q_SIGNALS:
    void changed();
    void finished();

private:
    struct Step {
        QString question;
        /// Nullptr where there is nothing to ask for.
        std::function<ReplyBase *(const CallContext &)> ask;
    };

    void planCommons();
    void planInstance();
    void planDatabase();
    template <typename T, typename Ask, typename Words>
    void plan(const QString &question, const Ask &ask, const Words &words);
    template <typename T, typename Ask>
    void planMissing(const QString &question, const Ask &ask);
    void readsList(const RecordList &list);
    void next();
    void finish();
    void failed(const Error &error);
    void ended(Line::State state, const QString &words);
    void follow(const Exchange &exchange);
    CallContext contextOf(const QString &question);

    ApiClient m_client;
    CommonsApi m_commons;
    InstancesApi m_instances;
    RecordsApi m_records;
    UsersApi m_users;
    const Target m_target;
    std::deque<Step> m_steps;
    QString m_reason; // of the requests of the step that is asked
    QPointer<ReplyBase> m_reply;
    CheckLines m_lines;
    Filters m_condition; // that finds a record
    int m_requests = 0;
    bool m_isFinished = false;
};

} // namespace flokdesk
