// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using Proof = ConnectionTest::Proof;

// No process has such a code, so the service must say "not found" if it lets us ask at all.
const QString &impossibleIdentifier()
{
    static const QString identifier = u"FLOKDESK-CONNECTION-TEST-0"_s;
    return identifier;
}

CallContext testContext(const QString &reason)
{
    using namespace std::chrono_literals;
    // The user waits in front of the dialog, and is told at once when it takes longer.
    return {Lane::Interactive, u"connection test"_s, reason, 20s};
}

/// A complete answer that refuses the key; without an answer nothing was sent.
bool isRefusedByServer(const Error &error)
{
    return error.kind == Error::Kind::KeyRejected && error.httpStatus != 0;
}

/// The key is missing or cannot be sent, so that nothing is known of the server.
bool isUnusableKey(const Error &error)
{
    return error.kind == Error::Kind::KeyRejected && error.httpStatus == 0;
}

// The verdict on the key, by the answer to a question that needs it.
Proof keyProof(const Error *error)
{
    using State = Proof::State;
    if (!error || error->kind == Error::Kind::NotFound)
        return {State::Accepted, ConnectionTest::tr("accepted")};
    if (isRefusedByServer(*error))
        return {State::Refused,
                ConnectionTest::tr("refused by Flokzu; check the key, and that it "
                                   "is of this kind: the two are different")};
    if (error->kind == Error::Kind::Rejected)
        return {State::Unclear,
                ConnectionTest::tr("unclear; the answer was: %1. A guided check (Tools menu) finds "
                                   "out how Flokzu answers")
                    .arg(error->message)};
    return {State::Failed, error->message};
}

Proof noKey()
{
    return {Proof::State::NotTested, ConnectionTest::tr("no key entered")};
}

Proof running()
{
    return {Proof::State::Running, ConnectionTest::tr("being tested…")};
}

QString proofGlyph(Proof::State state)
{
    switch (state) {
    case Proof::State::NotTested:
        return u"–"_s;
    case Proof::State::Running:
        return u"…"_s;
    case Proof::State::Accepted:
        return u"✓"_s;
    case Proof::State::Refused:
    case Proof::State::Failed:
        return u"✗"_s;
    case Proof::State::Unclear:
        return u"?"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString proofText(const QString &subject, const Proof &proof)
{
    //: a glyph, what was tested, and what was found
    return ConnectionTest::tr("%1 %2: %3").arg(proofGlyph(proof.state), subject, proof.words);
}

ConnectionTest::ConnectionTest(RequestScheduler &scheduler, const Connection &connection,
                               const Dialect &dialect, QObject *parent)
    : QObject(parent)
    , m_client(scheduler, connection)
    , m_commons(m_client)
    , m_instances(m_client)
    , m_users(m_client)
    , m_dataKey(noKey())
    , m_userKey(noKey())
{
    m_client.setDialect(dialect);
}

void ConnectionTest::start()
{
    m_connection = running();
    if (m_client.connection().dataKey.isEmpty())
        testUserKey();
    else
        testEcho();
    Q_EMIT changed();
}

void ConnectionTest::testEcho()
{
    m_commons.echo(u"flokdesk"_s, testContext(tr("Connection test: does Flokzu answer?")))
        ->then(this, [this](const Result<QString> &echoed) {
            connectionProved(echoed ? nullptr : &echoed.error());
        });
}

void ConnectionTest::connectionProved(const Error *error)
{
    if (error && isUnusableKey(*error)) {
        m_dataKey = keyProof(error);
        return testUserKey();
    }
    const bool hasFailed = error && !isRefusedByServer(*error);
    if (hasFailed && error->httpStatus == 0 && error->kind != Error::Kind::NotUnderstood) {
        m_connection = {Proof::State::Failed,
                        error->message}; // the next request would meet the same
        m_dataKey = m_userKey = {Proof::State::NotTested, tr("not tested")};
        return finishWhenSettled();
    }
    m_connection = hasFailed ? Proof{Proof::State::Failed, error->message} : answersProof();
    testDataKey();
    testUserKey();
    Q_EMIT changed();
}

void ConnectionTest::testDataKey()
{
    m_dataKey = running();
    m_instances
        .get(impossibleIdentifier(),
             testContext(tr("Connection test: is the data API key accepted?")))
        ->then(this, [this](const Result<Instance> &instance) {
            settle(m_dataKey, keyProofBesideEcho(instance ? nullptr : &instance.error()));
        });
}

void ConnectionTest::testUserKey()
{
    if (m_client.connection().userKey.isEmpty())
        return finishWhenSettled();
    m_userKey = running();
    m_users
        .roles(m_client.connection().userName,
               testContext(tr("Connection test: is the user API key accepted?")))
        ->then(this, [this](const Result<QStringList> &roles) {
            settle(m_userKey, keyProofBesideEcho(roles ? nullptr : &roles.error()));
        });
}

// Without an echo before it, "not found" may also mean that there is no such service here.
ConnectionTest::Proof ConnectionTest::keyProofBesideEcho(const Error *error) const
{
    if (error && error->kind == Error::Kind::NotFound
        && m_connection.state != Proof::State::Accepted)
        return {Proof::State::Unclear,
                tr("unclear; “not found” was the answer, so the address or the user may be wrong")};
    return keyProof(error);
}

ConnectionTest::Proof ConnectionTest::answersProof() const
{
    return {Proof::State::Accepted, tr("%1 answers").arg(m_client.connection().baseUrl.host())};
}

void ConnectionTest::settle(Proof &proof, Proof result)
{
    proof = std::move(result);
    // Without an echo, what the keys showed must do.
    if (m_connection.state == Proof::State::Running || m_connection.state == Proof::State::Failed) {
        const bool answered =
            proof.state == Proof::State::Accepted || proof.state == Proof::State::Refused;
        const bool hadEcho = m_connection.state == Proof::State::Failed;
        if (answered)
            m_connection = answersProof();
        else if (!hadEcho)
            m_connection = proof;
        if (proof.state == Proof::State::Failed)
            proof = {Proof::State::NotTested, tr("not tested")}; // one reason is told once
    }
    finishWhenSettled();
}

void ConnectionTest::finishWhenSettled()
{
    const auto isRunning = [](const Proof &proof) { return proof.state == Proof::State::Running; };
    const bool keysSettled = !isRunning(m_dataKey) && !isRunning(m_userKey);
    const bool isKeyMissing = m_dataKey.state == Proof::State::NotTested;
    if (keysSettled && isRunning(m_connection))
        m_connection = {Proof::State::NotTested,
                        isKeyMissing ? tr("enter at least one key to test it") : tr("not tested")};
    m_finished = keysSettled;
    Q_EMIT changed();
    if (m_finished)
        Q_EMIT finished();
}

} // namespace flokdesk
