// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/plan.h"
#include "changes/planfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

PlanFile plan()
{
    const FieldEdits edits{
        {u" Precio "_s, *JsonValue::number("1.10"), *JsonValue::number("12345678901234567890")}};
    PlanFile file;
    file.host = u"https://flokzu.example.org"_s;
    file.profileId = u"profile-1"_s;
    file.profile = u"Acme"_s;
    file.author = u"ana@example.org"_s;
    file.at = QDateTime({2026, 11, 25}, {10, 30}, Qt::UTC);
    file.note = u"Prices of 2027"_s;
    file.changes = {UpdateRecord{u"Artículos"_s, u"17"_s, edits, false},
                    AddRecord{u"Artículos"_s, {{u"Código"_s, JsonValue::string(u"S-9"_s)}}},
                    RemoveRole{u"leo@example.org"_s, u"Compras "_s}};
    return file;
}

} // namespace

class TestPlanFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackExactly();
    void aBaseThatWasNotReadStaysUnread();
    void aFileOfTheFirstVersionNamesNoProfileId();
    void aChangedFileIsRefused_data();
    void aChangedFileIsRefused();
    void filesOtherThanPlansAreRefused_data();
    void filesOtherThanPlansAreRefused();
    void hasTheDigestOfTheReview();
    void namesColumnsThatAreKnownNotToExist();
};

void TestPlanFile::comesBackExactly()
{
    const auto read = planFromFile(toFile(plan()));
    QVERIFY(read);
    QVERIFY(*read == plan());
}

void TestPlanFile::aBaseThatWasNotReadStaysUnread()
{
    const auto with = [](const std::optional<JsonValue> &base) {
        PlanFile file = plan();
        file.changes = {UpdateRecord{
            u"Artículos"_s, u"17"_s, {{u"Precio"_s, base, JsonValue::string(u"8"_s)}}, false}};
        return file;
    };
    const auto unread = planFromFile(toFile(with(std::nullopt)));
    QVERIFY(unread);
    QVERIFY(!editsOf(unread->changes.front())->front().before);
    const auto null = planFromFile(toFile(with(JsonValue())));
    QVERIFY(null);
    QCOMPARE(editsOf(null->changes.front())->front().before, JsonValue());
    QVERIFY(Plan::digestOf(unread->changes) != Plan::digestOf(null->changes));
}

void TestPlanFile::aFileOfTheFirstVersionNamesNoProfileId()
{
    QByteArray file = toFile(plan());
    file.replace("\"version\":2", "\"version\":1").replace("\"profileId\":\"profile-1\",", "");
    const auto read = planFromFile(file);
    QVERIFY(read);
    PlanFile expected = plan();
    expected.profileId.clear();
    QVERIFY(*read == expected);
}

void TestPlanFile::aChangedFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a digit") << "12345678901234567890"_ba
                             << "12345678901234567891"_ba;
    QTest::newRow("a base") << "1.10"_ba
                            << "1.1"_ba;
    QTest::newRow("a record") << "\"17\""_ba
                              << "\"18\""_ba;
    QTest::newRow("a role") << "Compras "_ba
                            << "Compras"_ba;
    QTest::newRow("a kind") << "remove-role"_ba
                            << "add-role"_ba;
}

void TestPlanFile::aChangedFileIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray file = toFile(plan());
    QVERIFY(file.contains(from));
    file.replace(from, to);
    const auto read = planFromFile(file);
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

void TestPlanFile::filesOtherThanPlansAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "Hello"_ba;
    QTest::newRow("other JSON") << R"({"format":"other"})"_ba;
    QTest::newRow("no changes") << QByteArray(toFile(PlanFile{}));
    QTest::newRow("a later version") << toFile(plan()).replace("\"version\":2", "\"version\":3");
    QTest::newRow("of no profile") << toFile(plan()).replace("\"profile-1\"", "\"\"");
    QTest::newRow("cut short") << toFile(plan()).chopped(1);
}

void TestPlanFile::filesOtherThanPlansAreRefused()
{
    QFETCH(QByteArray, file);
    const auto read = planFromFile(file);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NotUnderstood);
}

void TestPlanFile::hasTheDigestOfTheReview()
{
    std::vector<StagedChange> staged;
    for (const Change &change : plan().changes) {
        StagedChange next;
        next.id = staged.size() + 1;
        next.change = change;
        staged.push_back(next);
    }
    const QByteArray digest = Plan::freeze(staged).digest();
    QCOMPARE(digest.size(), 64);
    QVERIFY(toFile(plan()).contains(digest));
}

void TestPlanFile::namesColumnsThatAreKnownNotToExist()
{
    const auto known = [](const QStringList &columns) {
        return [columns](const QString &) { return columns; };
    };
    QVERIFY(unknownColumns(plan().changes, known({})).isEmpty()); // nothing is known
    QVERIFY(unknownColumns(plan().changes, known({u" Precio "_s, u"Código"_s})).isEmpty());
    const QStringList missing = unknownColumns(plan().changes, known({u"Precio"_s, u"Código"_s}));
    QCOMPARE(missing.size(), 1); // the space counts
    QVERIFY(missing.front().contains(u"Precio"_s));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestPlanFile)
#include "tst_planfile.moc"
