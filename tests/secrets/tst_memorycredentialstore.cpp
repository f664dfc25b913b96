// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorycredentialstore.h"
#include "support/manualclock.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

class TestMemoryCredentialStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accountsOfBothKeysDiffer();
    void keepsWhatWasWrittenUntilItIsRemoved();
    void answersFromTheEventLoopOnly();
    void callsNoHandlerWhenTheContextIsGone();
    void doesNotSurviveTheProgram();
};

namespace {

QByteArray readNow(MemoryCredentialStore &store, ManualClock &clock, const QString &account)
{
    QObject context;
    QByteArray text("no answer");
    store.read(account, &context, [&](Result<std::optional<Secret>> found) {
        text = *found ? (*found)->reveal() : QByteArray("none");
    });
    clock.settle();
    return text;
}

} // namespace

void TestMemoryCredentialStore::accountsOfBothKeysDiffer()
{
    QCOMPARE(dataKeyAccount(u"a1"_s), u"a1/data"_s);
    QCOMPARE(userKeyAccount(u"a1"_s), u"a1/users"_s);
}

void TestMemoryCredentialStore::keepsWhatWasWrittenUntilItIsRemoved()
{
    ManualClock clock;
    MemoryCredentialStore store(clock);
    QVERIFY(!store.isPersistent());
    QCOMPARE(readNow(store, clock, u"a1/data"_s), "none");
    int answers = 0;
    const auto count = [&](Result<Done> done) { answers += done.ok() ? 1 : 0; };
    store.write(u"a1/data"_s, Secret("first"), this, count);
    store.write(u"a1/data"_s, Secret("second"), this, count);
    store.write(u"a1/users"_s, Secret("other"), this, count);
    QCOMPARE(readNow(store, clock, u"a1/data"_s), "second");
    store.remove(u"a1/data"_s, this, count);
    QCOMPARE(readNow(store, clock, u"a1/data"_s), "none");
    QCOMPARE(readNow(store, clock, u"a1/users"_s), "other");
    QCOMPARE(answers, 4);
}

void TestMemoryCredentialStore::answersFromTheEventLoopOnly()
{
    ManualClock clock;
    MemoryCredentialStore store(clock);
    bool answered = false;
    store.write(u"a"_s, Secret("key"), this, [&](Result<Done>) { answered = true; });
    QVERIFY(!answered);
    clock.settle();
    QVERIFY(answered);
}

void TestMemoryCredentialStore::callsNoHandlerWhenTheContextIsGone()
{
    ManualClock clock;
    MemoryCredentialStore store(clock);
    bool answered = false;
    {
        QObject context;
        store.read(u"a"_s, &context, [&](Result<std::optional<Secret>>) { answered = true; });
    }
    clock.settle();
    QVERIFY(!answered);
}

void TestMemoryCredentialStore::doesNotSurviveTheProgram()
{
    ManualClock clock;
    MemoryCredentialStore(clock).write(u"a"_s, Secret("key"), this, [](Result<Done>) {});
    MemoryCredentialStore store(clock);
    QCOMPARE(readNow(store, clock, u"a"_s), "none");
}

QTEST_GUILESS_MAIN(TestMemoryCredentialStore)
#include "tst_memorycredentialstore.moc"
