// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <cstring>
#include <QTest>
#include <vector>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define FLOKDESK_WATCHES_FREE
#include <malloc.h>
#endif

using namespace flokdesk;

namespace {

const char *watchedFor = nullptr;
int freedWithIt = 0;

/// Counts blocks of memory that are given back while the key is still in them.
class FreeWatch {
public:
    explicit FreeWatch(const char *key)
    {
        freedWithIt = 0;
        watchedFor = key;
    }
    ~FreeWatch() { watchedFor = nullptr; }
    int found() const { return freedWithIt; }
};

} // namespace

#ifdef FLOKDESK_WATCHES_FREE
extern "C" void __libc_free(void *block);

extern "C" void free(void *block)
{
    if (block && watchedFor
        && memmem(block, malloc_usable_size(block), watchedFor, std::strlen(watchedFor)))
        ++freedWithIt;
    __libc_free(block);
}
#endif

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyIsOverwrittenWhenTheLastCopyGoes();
    void aReplacedKeyIsOverwritten_data();
    void aReplacedKeyIsOverwritten();
    void charactersTrimmedAwayAreOverwrittenToo();
    void aSharedBufferIsLeftToItsOtherOwner();
    void assigningToItselfKeepsTheKey();
    void movingLeavesNothingBehind();
    void theHintTellsKeysApartWithoutShowingThem();
};

void TestSecret::initTestCase()
{
#ifndef FLOKDESK_WATCHES_FREE
    QSKIP("Only glibc without a sanitizer lets a test see what is in freed memory.");
#endif
    FreeWatch watch("seen-when-freed-0001");
    {
        const QByteArray plain = QByteArray("seen-when-freed-") + "0001";
        QCOMPARE(plain.size(), 20);
    }
    QVERIFY(watch.found() > 0); // the watch sees memory that is not overwritten
}

void TestSecret::aKeyIsOverwrittenWhenTheLastCopyGoes()
{
    FreeWatch watch("canary-key-of-a-copy");
    {
        Secret outer;
        {
            const Secret first(QByteArray("canary-key-of-a-copy"));
            const Secret second = first;
            outer = second;
        }
        QCOMPARE(outer.reveal(), QByteArrayView("canary-key-of-a-copy"));
    }
    QCOMPARE(watch.found(), 0);
}

void TestSecret::aReplacedKeyIsOverwritten_data()
{
    QTest::addColumn<bool>("moved");
    QTest::newRow("by a copy") << false;
    QTest::newRow("by a moved one") << true;
}

void TestSecret::aReplacedKeyIsOverwritten()
{
    QFETCH(bool, moved);
    FreeWatch watch("canary-key-replaced-x");
    Secret secret(QByteArray("canary-key-replaced-x"));
    Secret other(QByteArray("another"));
    if (moved)
        secret = std::move(other);
    else
        secret = other;
    QCOMPARE(secret.reveal(), QByteArrayView("another"));
    QCOMPARE(watch.found(), 0);
}

void TestSecret::charactersTrimmedAwayAreOverwrittenToo()
{
    FreeWatch watch("canary-tail");
    {
        QByteArray typed("0123456789 canary-tail");
        typed.chop(11);
        const Secret secret(std::move(typed));
        QCOMPARE(secret.reveal(), QByteArrayView("0123456789 "));
    }
    {
        QByteArray typed("canary-tail 0123456789");
        typed.remove(0, 12);
        const Secret secret(std::move(typed));
        QCOMPARE(secret.reveal(), QByteArrayView("0123456789"));
    }
    QCOMPARE(watch.found(), 0);
}

void TestSecret::aSharedBufferIsLeftToItsOtherOwner()
{
    QByteArray request;
    {
        const Secret secret(QByteArray("on-its-way-to-the-wire"));
        request = secret.reveal();
    }
    QCOMPARE(request, QByteArrayView("on-its-way-to-the-wire"));
    overwrite(request);
    QVERIFY(request.isEmpty());
}

void TestSecret::assigningToItselfKeepsTheKey()
{
    Secret secret(QByteArray("key"));
    Secret &same = secret;
    secret = same;
    QCOMPARE(secret.reveal(), QByteArrayView("key"));
    secret = std::move(same);
    QCOMPARE(secret.reveal(), QByteArrayView("key"));
}

void TestSecret::movingLeavesNothingBehind()
{
    Secret from(QByteArray("key"));
    const Secret to = std::move(from);
    QVERIFY(from.isEmpty());
    QCOMPARE(to.reveal(), QByteArrayView("key"));
    Secret wiped(QByteArray("key"));
    wiped.wipe();
    QVERIFY(wiped.isEmpty());
    QVERIFY(wiped.hint().isEmpty());
}

void TestSecret::theHintTellsKeysApartWithoutShowingThem()
{
    QCOMPARE(Secret(QByteArray("0123456789abcdef")).hint(), QStringLiteral("••••cdef"));
    QCOMPARE(Secret(QByteArray("short")).hint(), QStringLiteral("••••"));
    QCOMPARE(Secret(QByteArray("eleven-char")).hint(), QStringLiteral("••••"));
    QCOMPARE(Secret().hint(), QString());
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
