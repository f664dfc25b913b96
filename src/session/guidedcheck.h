// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"

#include <QObject>

namespace flokdesk {

/// The reading part of the guided check (src/api/README.md, section 13): finds out how the service of a
/// profile speaks, by calls that change nothing. Each read is asked in the usual form first and in another
/// only after a refusal. It never sends more than `mostRequests`. It has a client of its own over the shared
/// scheduler, so the profile learns nothing before learned() is taken over.
class GuidedCheck : public QObject {
    Q_OBJECT
public:
    static constexpr int mostRequests = 20;

    /// What the user names; the steps of what is empty are left out.
    struct Subjects {
        QString instance; ///< an identifier
        QString database;
    };
    struct Step {
        enum class State {
            Waiting,
            Running,
            Answered,
            NotFound, ///< the answer that was wanted of an object that does not exist
            Refused, ///< a complete answer that was no data
            Failed, ///< no complete answer, or none that was understood
            NotTested ///< there was nothing to ask for, no key, or no request left
        };
        CallId call = CallId::Echo;
        QString title; ///< translated
        State state = State::Waiting;
        QString words = {}; ///< what was found; translated, plain text
        int requests = 0;
    };

    GuidedCheck(RequestScheduler &scheduler, const Connection &connection, Subjects subjects,
                QObject *parent = nullptr);

    /// Once.
    void start();
    /// Ends after the request on the wire. What was learned stays.
    void stop();
    bool isFinished() const { return m_finished; }
    const std::vector<Step> &steps() const { return m_steps; }
    int requests() const { return m_requests; }
    /// From nothing, by this check alone.
    const Dialect &learned() const { return m_client.dialect(); }
    /// A text without keys, addresses and values: for each request the method, the path, the status, the
    /// names of the headers of the answer, and the shape of the answer (api/jsonshape.h).
    QByteArray report() const { return m_report; }

Q_SIGNALS:
    void changed();
    void finished();

private:
    void addSteps();
    void next();
    void run(size_t step);
    template <typename T>
    void ask(Reply<T> *reply, std::function<QString(const T &)> words);
    void settle(Step::State state, const QString &words);
    void askAboutRecord(size_t step);
    CallContext context();
    void noteExchange(const Exchange &exchange);

    ApiClient m_client;
    CommonsApi m_commons;
    InstancesApi m_instances;
    RecordsApi m_records;
    UsersApi m_users;
    Subjects m_subjects;
    std::vector<Step> m_steps;
    size_t m_current = 0;
    QString m_recordId; // of a record that the list showed
    QByteArray m_report;
    int m_requests = 0;
    bool m_stopped = false;
    bool m_finished = false;
};

} // namespace flokdesk
