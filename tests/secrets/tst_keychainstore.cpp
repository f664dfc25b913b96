// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstore.h"
#include "support/manualclock.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Against the key store of the system; keychain.sh makes one and says which in FLOKDESK_KEYCHAIN.
class TestKeychainStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void probeSaysWhetherKeysCanBeKept();
    void keepsAKey();
    void aMissingKeyIsNoError();
    void accountsDoNotMix();
    void namesMayHoldAnyLetter();
    void aKeyThatIsTooLongIsRefused();
    void withoutAStoreEveryAnswerSaysSo();
    void callsNoHandlerWhenTheContextIsGone();
    void givesUpAfterAWhileAndAnswersOnce();

private:
    std::optional<Result<Done>> writeAndWait(const QString &account, const QByteArray &key);
    std::optional<Result<std::optional<Secret>>> readAndWait(const QString &account);
    std::optional<Result<Done>> removeAndWait(const QString &account);

    const QByteArray m_place = qgetenv("FLOKDESK_KEYCHAIN");
    const bool m_unlocked = m_place == "unlocked";
    SystemClock m_clock;
    KeychainStore m_store{m_clock, u"org.flokdesk.Test"_s};
};

namespace {

const QByteArray canaryKey = QByteArrayLiteral("canary-key-0123456789");

/// Long enough for the store to answer or to give up.
constexpr auto patience = 40000;

} // namespace

void TestKeychainStore::initTestCase()
{
    QVERIFY2(!m_place.isEmpty(), "run through keychain.sh, so that no real key is touched");
}

std::optional<Result<Done>> TestKeychainStore::writeAndWait(const QString &account,
                                                            const QByteArray &key)
{
    std::optional<Result<Done>> answer;
    m_store.write(account, Secret(key), this, [&](Result<Done> done) { answer = done; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, patience); }();
    return answer;
}

std::optional<Result<std::optional<Secret>>> TestKeychainStore::readAndWait(const QString &account)
{
    std::optional<Result<std::optional<Secret>>> answer;
    m_store.read(account, this,
                 [&](Result<std::optional<Secret>> found) { answer = std::move(found); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, patience); }();
    return answer;
}

std::optional<Result<Done>> TestKeychainStore::removeAndWait(const QString &account)
{
    std::optional<Result<Done>> answer;
    m_store.remove(account, this, [&](Result<Done> done) { answer = done; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, patience); }();
    return answer;
}

void TestKeychainStore::probeSaysWhetherKeysCanBeKept()
{
    std::optional<bool> usable;
    probe(m_store, this, [&](bool answer) { usable = answer; });
    QVERIFY(!usable);
    QTRY_VERIFY_WITH_TIMEOUT(usable, patience);
    QCOMPARE(*usable, m_unlocked);
}

void TestKeychainStore::keepsAKey()
{
    if (!m_unlocked)
        QSKIP("needs a key store");
    QVERIFY(writeAndWait(u"a1/data"_s, canaryKey)->ok());
    const auto found = readAndWait(u"a1/data"_s);
    QVERIFY(found->ok() && (**found).has_value());
    QCOMPARE((**found)->reveal(), canaryKey);
    QVERIFY(writeAndWait(u"a1/data"_s, "other \xc3\xb3")->ok());
    QCOMPARE((**readAndWait(u"a1/data"_s))->reveal(), "other \xc3\xb3");
    QVERIFY(removeAndWait(u"a1/data"_s)->ok());
    QVERIFY(!(**readAndWait(u"a1/data"_s)).has_value());
    // Left behind on purpose: keychain.sh looks for it in every file.
    QVERIFY(writeAndWait(u"a1/data"_s, canaryKey)->ok());
}

void TestKeychainStore::aMissingKeyIsNoError()
{
    if (!m_unlocked)
        QSKIP("needs a key store");
    const auto found = readAndWait(u"nobody/data"_s);
    QVERIFY(found->ok());
    QVERIFY(!(**found).has_value());
    QVERIFY(removeAndWait(u"nobody/data"_s)->ok());
}

void TestKeychainStore::accountsDoNotMix()
{
    if (!m_unlocked)
        QSKIP("needs a key store");
    QVERIFY(writeAndWait(u"a2/data"_s, "data API key")->ok());
    QVERIFY(writeAndWait(u"a2/users"_s, "user key")->ok());
    QCOMPARE((**readAndWait(u"a2/data"_s))->reveal(), "data API key");
    QCOMPARE((**readAndWait(u"a2/users"_s))->reveal(), "user key");
}

void TestKeychainStore::namesMayHoldAnyLetter()
{
    if (!m_unlocked)
        QSKIP("needs a key store");
    QVERIFY(writeAndWait(u"Ñandú 鍵/data"_s, "its key")->ok());
    QCOMPARE((**readAndWait(u"Ñandú 鍵/data"_s))->reveal(), "its key");
    QVERIFY(removeAndWait(u"Ñandú 鍵/data"_s)->ok());
    QVERIFY(!(**readAndWait(u"Ñandú 鍵/data"_s)).has_value());
}

void TestKeychainStore::aKeyThatIsTooLongIsRefused()
{
#ifndef Q_OS_WIN
    QSKIP("only the store of Windows has a limit");
#endif
    const QByteArray longest(5 * 512, 'k');
    QVERIFY(writeAndWait(u"a3/data"_s, longest)->ok());
    QCOMPARE((**readAndWait(u"a3/data"_s))->reveal(), longest);
    const auto written = writeAndWait(u"a3/data"_s, longest + 'k');
    QVERIFY(!written->ok());
    QVERIFY(written->error().message.contains(u"this session only"));
    QVERIFY(removeAndWait(u"a3/data"_s)->ok());
}

void TestKeychainStore::withoutAStoreEveryAnswerSaysSo()
{
    if (m_unlocked)
        QSKIP("needs a machine without a key store");
    const auto written = writeAndWait(u"a1/data"_s, canaryKey);
    QVERIFY(!written->ok());
    QCOMPARE(written->error().kind, Error::Kind::Storage);
    QVERIFY(written->error().message.contains(u"this session only"));
    QVERIFY(!written->error().detail.contains(QString::fromLatin1(canaryKey)));
    QVERIFY(!readAndWait(u"a1/data"_s)->ok());
    QVERIFY(!removeAndWait(u"a1/data"_s)->ok());
}

void TestKeychainStore::callsNoHandlerWhenTheContextIsGone()
{
    bool answered = false;
    {
        QObject context;
        m_store.read(u"a1/data"_s, &context,
                     [&](Result<std::optional<Secret>>) { answered = true; });
    }
    // Jobs run one after the other, so this one ends later.
    readAndWait(u"a1/data"_s);
    QVERIFY(!answered);
}

void TestKeychainStore::givesUpAfterAWhileAndAnswersOnce()
{
#ifdef Q_OS_WIN
    QSKIP("the store of Windows asks no questions");
#endif
    ManualClock clock;
    KeychainStore slow(clock, u"org.flokdesk.Test"_s);
    int answers = 0;
    Error error;
    slow.read(u"a1/data"_s, this, [&](Result<std::optional<Secret>> found) {
        ++answers;
        error = found.error();
    });
    clock.advance(19s);
    QCOMPARE(answers, 0);
    clock.advance(1s); // before the system had a chance to answer
    QCOMPARE(answers, 1);
    QVERIFY2(error.detail.contains(u"in time"), qPrintable(error.detail));
    readAndWait(u"a1/data"_s);
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
