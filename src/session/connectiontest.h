// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/usersapi.h"

#include <QObject>

namespace flokdesk {

/// Proves, by calls without side effects, that the service answers and which keys it accepts. An
/// echo proves the connection but no key; where it fails, the keys are tested all the same. A question for an instance that cannot exist proves the
/// data key: 404 means that the key was good enough to look. The roles of the profile's own user
/// prove the user-management key. It has a client of its own over the shared scheduler.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    struct Proof {
        enum class State { NotTested, Running, Accepted, Refused, Unclear, Failed };
        State state = State::NotTested;
        QString words; ///< what was found, for people; plain text

        friend bool operator==(const Proof &, const Proof &) = default;
    };

    ConnectionTest(RequestScheduler &scheduler, const Connection &connection,
                   const Dialect &dialect, QObject *parent = nullptr);

    void start();
    bool isFinished() const { return m_finished; }
    const Proof &connection() const { return m_connection; }
    const Proof &dataKey() const { return m_dataKey; }
    const Proof &userKey() const { return m_userKey; }
    /// What is known of the service, with what the test has shown so far.
    const Dialect &dialect() const { return m_client.dialect(); }

Q_SIGNALS:
    void changed();
    void finished();

private:
    void testEcho();
    void testDataKey();
    void testUserKey();
    void connectionProved(const Error *error);
    Proof keyProofBesideEcho(const Error *error) const;
    Proof answersProof() const;
    void settle(Proof &proof, Proof result);
    void finishWhenSettled();

    ApiClient m_client;
    CommonsApi m_commons;
    InstancesApi m_instances;
    UsersApi m_users;
    Proof m_connection;
    Proof m_dataKey;
    Proof m_userKey;
    bool m_finished = false;
};

/// "✓ Data key: accepted" and the like: glyph, subject and words.
QString proofText(const QString &subject, const ConnectionTest::Proof &proof);

} // namespace flokdesk
