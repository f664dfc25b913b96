// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsWithoutAFile();
    void keepsEveryFieldThroughARestart();
    void replacesTheOneWithTheSameId();
    void removesOne();
    void theFileIsForTheOwnerOnlyAndHoldsNoKey();
    void keepsMembersOfANewerProgram();
    void setsABrokenFileAside_data();
    void setsABrokenFileAside();
    void leavesTheFileOfANewerVersionAlone();
    void readsAFileFromBeforeThereWereDialects();
    void anUnknownProtectionIsTheMostCareful();
    void aFailedSaveChangesNothing();

private:
    Profile example() const;
    void writeFile(const QByteArray &content);
    QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestProfile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"state/profiles.json"_s);
}

Profile TestProfile::example() const
{
    return {u"a1"_s,
            u"Acme  \"Perú\" "_s,
            QUrl(u"https://app.flokzu.com/flokzuopenapi/api"_s),
            u"ana@example.org"_s,
            u"#aa0000"_s,
            Protection::Normal,
            GuardMode::Paranoid,
            true,
            false,
            JsonValue::object({{u"settings"_s, JsonValue::object()}})};
}

void TestProfile::writeFile(const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestProfile::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void TestProfile::startsWithoutAFile()
{
    ProfileStore store(m_path);
    QVERIFY(store.load());
    QVERIFY(store.profiles().empty());
    QVERIFY(!QFile::exists(m_path));
}

void TestProfile::keepsEveryFieldThroughARestart()
{
    Profile second = example();
    second.id = u"a2"_s;
    second.name = u"Twin"_s;
    second.baseUrl = QUrl(u"http://127.0.0.1:8080/api%20x"_s);
    second.protection = Protection::ReadOnly;
    second.hasUserKey = true;
    ProfileStore store(m_path);
    QVERIFY(store.save(example()));
    QVERIFY(store.save(second));
    ProfileStore again(m_path);
    QVERIFY(again.load());
    QCOMPARE(again.profiles(), (std::vector<Profile>{example(), second}));
    QCOMPARE(*again.byName(u"Twin"_s), second);
    QCOMPARE(*again.byId(u"a1"_s), example());
    QVERIFY(!again.byName(u"twin"_s));
    QVERIFY(!again.byId(u"a3"_s));
}

void TestProfile::replacesTheOneWithTheSameId()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(example()));
    Profile renamed = example();
    renamed.name = u"Other"_s;
    QVERIFY(store.save(renamed));
    QCOMPARE(store.profiles(), std::vector<Profile>{renamed});
    ProfileStore again(m_path);
    QVERIFY(again.load());
    QCOMPARE(again.profiles(), std::vector<Profile>{renamed});
}

void TestProfile::removesOne()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(example()));
    QVERIFY(store.remove(u"a1"_s));
    ProfileStore again(m_path);
    QVERIFY(again.load());
    QVERIFY(again.profiles().empty());
}

void TestProfile::theFileIsForTheOwnerOnlyAndHoldsNoKey()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(example()));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_path), mine);
    QVERIFY(QFile::setPermissions(m_path, mine | QFile::ReadOther));
    QVERIFY(store.save(example()));
    QCOMPARE(QFile::permissions(m_path), mine);
    QVERIFY(!content().contains("\"dataKey\""));
}

void TestProfile::keepsMembersOfANewerProgram()
{
    writeFile(R"({"version":1,"profiles":[{"id":"a1","name":"A","baseUrl":"https://x.example",)"
              R"("future":{"mode":"strict", "n":1.10}}]})");
    ProfileStore store(m_path);
    QVERIFY(store.load());
    Profile profile = store.profiles().front();
    profile.name = u"B"_s;
    QVERIFY(store.save(profile));
    QVERIFY2(content().contains(R"("future":{"mode":"strict", "n":1.10})"), content().constData());
    QVERIFY(content().contains(R"("name":"B")"));
}

void TestProfile::setsABrokenFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version":1,"profiles":[{"id":"a)");
    QTest::newRow("other shape") << QByteArray(R"([1,2])");
    QTest::newRow("no address") << QByteArray(R"({"version":1,"profiles":[{"id":"a1"}]})");
    QTest::newRow("same id twice")
        << QByteArray(R"({"version":1,"profiles":[{"id":"a","baseUrl":"https://x.example"},)"
                      R"({"id":"a","baseUrl":"https://y.example"}]})");
    QTest::newRow("not UTF-8") << QByteArray("{\"version\":1,\"profiles\":[],\"x\":\"\xff\"}");
}

void TestProfile::setsABrokenFileAside()
{
    QFETCH(const QByteArray, bytes);
    writeFile(bytes);
    ProfileStore store(m_path);
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Storage);
    QVERIFY(store.profiles().empty());
    QVERIFY(store.save(example()));
    QDir dir = QFileInfo(m_path).dir();
    const QStringList aside = dir.entryList({u"profiles.json.broken-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY2(loaded.error().message.contains(aside.front()), qPrintable(loaded.error().message));
    m_path = dir.filePath(aside.front());
    QCOMPARE(content(), bytes);
}

void TestProfile::leavesTheFileOfANewerVersionAlone()
{
    const QByteArray newer(R"({"version":2,"tenants":{}})");
    writeFile(newer);
    ProfileStore store(m_path);
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.contains(u"newer"));
    QCOMPARE(store.save(example()).error(), loaded.error());
    QCOMPARE(store.remove(u"a1"_s).error(), loaded.error());
    QCOMPARE(content(), newer);
}

void TestProfile::readsAFileFromBeforeThereWereDialects()
{
    QFile before(QStringLiteral(FLOKDESK_TEST_DATA "/store/profiles-v1-before-dialects.json"));
    QVERIFY(before.open(QIODevice::ReadOnly));
    writeFile(before.readAll());
    ProfileStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.profiles().size(), size_t(2));
    const Profile &query = store.profiles()[0];
    QCOMPARE(query.dialect.toJson(), "{\"queryGets\":true}"_ba);
    QVERIFY(store.profiles()[1].dialect.isNull()); // bodies were only assumed
    QVERIFY(store.save(query));
    QVERIFY(content().contains("\"dialect\":{\"queryGets\":true}"));
    QVERIFY(content().contains("\"later\":1")); // of a newer program
}

void TestProfile::anUnknownProtectionIsTheMostCareful()
{
    writeFile(R"({"version":1,"profiles":[{"id":"a1","baseUrl":"https://x.example",)"
              R"("protection":"lenient"}]})");
    ProfileStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.profiles().front().protection, Protection::ReadOnly);
}

void TestProfile::aFailedSaveChangesNothing()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(example()));
    QVERIFY(QDir(QFileInfo(m_path).path()).removeRecursively());
    QFile inTheWay(QFileInfo(m_path).path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Profile renamed = example();
    renamed.name = u"Other"_s;
    const auto saved = store.save(renamed);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QCOMPARE(store.profiles(), std::vector<Profile>{example()});
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
