// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/planfiles.h"
#include "support/sessionfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

/// A window and files of plans.
struct Fixture : SessionFixture {
    QWidget window;
    PlanFiles files{session, dialogs, &window};
    QString path = directory.filePath(u"plan.json"_s);
    QSignalSpy saved{&files, &PlanFiles::saved};
    QSignalSpy failed{&files, &PlanFiles::failed};
    QSignalSpy staged{&files, &PlanFiles::staged};

    void edit(const QString &id = u"17"_s)
    {
        changes.editRecord(u"Suppliers"_s, id, {u"Stock"_s, text(u"40"_s), text(u"35"_s)});
    }
    void save()
    {
        files.save(Plan::freeze(changes.copies()));
        dialogs.answer(std::optional(path));
    }
    void load()
    {
        files.load();
        dialogs.answer(std::optional(path));
    }
    QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file was written");
    }
    /// As the first version wrote it, which did not say of which profile it is.
    void makeFileOld() const
    {
        QByteArray old = content().replace("\"version\":2", "\"version\":1");
        const QByteArray member = "\"profileId\":\"profile-1\",";
        write(old.replace(member, ""));
    }
    void becomeAnotherProfile()
    {
        session.profile.id = u"profile-2"_s;
        session.profile.name = u"Acme PROD"_s;
    }
    const Dialogs::Question &question() const { return dialogs.asked.back().question; }
    QString failure() const
    {
        return failed.isEmpty() ? QString() : failed.last()[0].value<Error>().message;
    }
};

} // namespace

class TestPlanFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeFilesAreKnownByNameOrBeginning();
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aColleagueLoadsExactlyWhatWasSaved();
    void loadingIsOneStep();
    void aFileIsForItsUserOnlyAndHoldsNoKey();
    void cancellingDoesNothing();
    void aFileThatCannotBeWrittenIsTold();
    void whatIsNoPlanIsToldInWords();
    void aFileThatIsNotThereIsTold();
    void aPipeIsNotWaitedFor();
    void aPlanForAnotherServerIsRefused();
    void whatIsStagedAlreadyIsNotMixedWithAPlan();
    void whatIsStagedWhileTheQuestionWaitsCountsToo();
    void doubtsAreSaidBeforeItIsStaged();
    void aPlanOfAnotherProfileIsOnlyStagedAfterTheNameOfThisOneWasTyped();
    void aPlanOfTheSameProfileStaysItsOwnWhenThatIsRenamed();
    void aPlanOfAnEarlierVersionIsToldApartByName();
    void accountsAreOnlyDeletedAfterSomebodyTyped();
    void accountsOfAnotherProfileAreOnlyDeletedAfterTheNameOfThisOneWasTyped();
    void aPlanThatDeletesTheAccountOfTheProfileIsRefused();
};

void TestPlanFiles::changeFilesAreKnownByNameOrBeginning()
{
    Fixture f;
    f.edit();
    f.files.save(Plan::freeze(f.changes.copies()));
    QVERIFY(f.dialogs.asked.back().expected.endsWith(u".flokdesk"_s));
    f.dialogs.answer(std::optional(f.path));
    QVERIFY(PlanFiles::isChangeFile(f.path)); // .json, as earlier versions called it
    f.write(R"({"rows":[{"format":"other"}]})");
    QVERIFY(!PlanFiles::isChangeFile(f.path));
    QVERIFY(PlanFiles::isChangeFile(f.directory.filePath(u"Plan.FLOKDESK"_s)));
    QVERIFY(!PlanFiles::isChangeFile(f.directory.filePath(u"flokdesk.csv"_s)));
}

void TestPlanFiles::aColleagueLoadsExactlyWhatWasSaved()
{
    Fixture desk;
    desk.edit();
    desk.changes.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
    const QByteArray digest = Plan::freeze(desk.changes.copies()).digest();
    desk.save();
    QCOMPARE(desk.saved.count(), 1);
    QVERIFY(desk.saved[0][0].toString().contains(desk.path));
    desk.changes.revertAll();

    desk.load();
    QVERIFY(desk.changes.isEmpty()); // before the answer
    QVERIFY(desk.question().text.contains(u"admin@example.org"_s));
    QVERIFY(desk.question().text.contains(u"Acme test"_s));
    QVERIFY(desk.question().detail.contains(QString::fromLatin1(digest)));
    desk.dialogs.answer(true);
    QCOMPARE(desk.staged.count(), 1);
    QCOMPARE(Plan::freeze(desk.changes.copies()).digest(), digest);
    QCOMPARE(desk.sent(), 0);
}

void TestPlanFiles::loadingIsOneStep()
{
    Fixture desk;
    desk.edit(u"17"_s);
    desk.edit(u"18"_s);
    desk.save();
    desk.changes.revertAll();
    desk.load();
    desk.dialogs.answer(true);
    QCOMPARE(desk.changes.changes().size(), size_t(2));
    desk.changes.undoStack().undo();
    QVERIFY(desk.changes.isEmpty());
}

void TestPlanFiles::aFileIsForItsUserOnlyAndHoldsNoKey()
{
    Fixture desk;
    desk.edit();
    desk.save();
    QVERIFY(!desk.content().isEmpty());
    QVERIFY(!desk.content().contains("data-key"));
    QVERIFY(!desk.content().contains("user-key"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(desk.path).permissions() & others));
}

void TestPlanFiles::cancellingDoesNothing()
{
    Fixture desk;
    desk.edit();
    desk.files.save(Plan::freeze(desk.changes.copies()));
    desk.dialogs.answer(std::optional<QString>());
    QVERIFY(!QFile::exists(desk.path));
    desk.save();
    desk.changes.revertAll();
    desk.files.load();
    desk.dialogs.answer(std::optional<QString>());
    desk.load();
    desk.dialogs.answer(false);
    QVERIFY(desk.changes.isEmpty());
    QCOMPARE(desk.failed.count(), 0);
}

void TestPlanFiles::aFileThatCannotBeWrittenIsTold()
{
    Fixture desk;
    desk.edit();
    desk.path = desk.directory.filePath(u"missing/plan.json"_s);
    desk.save();
    QVERIFY(desk.failure().contains(u"could not be written"_s));
    QCOMPARE(desk.saved.count(), 0);
}

void TestPlanFiles::whatIsNoPlanIsToldInWords()
{
    Fixture desk;
    desk.write("{\"prices\":[1,2]}");
    desk.load();
    QVERIFY(desk.failure().contains(u"not a change file"_s));
    QVERIFY(!desk.dialogs.isAsking());
}

void TestPlanFiles::aPipeIsNotWaitedFor()
{
    Fixture desk;
    QCOMPARE(mkfifo(QFile::encodeName(desk.path).constData(), 0600), 0);
    desk.load();
    QVERIFY2(desk.failure().contains(u"cannot be read"_s), qPrintable(desk.failure()));
}

void TestPlanFiles::aFileThatIsNotThereIsTold()
{
    Fixture desk;
    desk.load();
    QVERIFY(desk.failure().contains(u"cannot be read"_s));
}

void TestPlanFiles::aPlanForAnotherServerIsRefused()
{
    Fixture desk;
    desk.edit();
    desk.save();
    desk.changes.revertAll();
    desk.write(desk.content().replace("flokzu.example.org", "other.example.org"));
    desk.load();
    QVERIFY(desk.failure().contains(u"other.example.org"_s));
    QVERIFY(!desk.dialogs.isAsking());
    QVERIFY(desk.changes.isEmpty());
}

void TestPlanFiles::whatIsStagedAlreadyIsNotMixedWithAPlan()
{
    Fixture desk;
    desk.edit();
    desk.save();
    desk.load();
    QVERIFY(desk.failure().contains(u"pending"_s));
    QCOMPARE(desk.failed.last()[0].value<Error>().detail, u"Update record 17 of Suppliers"_s);
    QVERIFY(!desk.dialogs.isAsking());
}

void TestPlanFiles::whatIsStagedWhileTheQuestionWaitsCountsToo()
{
    Fixture desk;
    desk.edit();
    desk.save();
    desk.changes.revertAll();
    desk.load();
    desk.changes.editRecord(u"Suppliers"_s, u"17"_s, {u"City"_s, text(u"Lima"_s), text(u"Cali"_s)});
    desk.dialogs.answer(true);
    QCOMPARE(desk.staged.count(), 0);
    QVERIFY(desk.failure().contains(u"pending"_s));
    QCOMPARE(editsOf(desk.changes.changes().front().change)->size(), size_t(1));
}

void TestPlanFiles::doubtsAreSaidBeforeItIsStaged()
{
    Fixture desk;
    desk.jobQueue.setGuard(GuardMode::Fast);
    desk.edit();
    desk.save();
    desk.changes.revertAll();
    desk.load();
    const QString usual = desk.question().detail;
    desk.dialogs.answer(false);
    QVERIFY(!usual.contains(u"day"_s));

    desk.workspace.rememberColumns(u"Suppliers"_s, {u"Name"_s}, Source::Answer);
    desk.jobQueue.setGuard(GuardMode::Guard);
    desk.clock.advance(std::chrono::hours(24 * 8));
    desk.load();
    QVERIFY(desk.question().detail.contains(u"Stock of Suppliers"_s));
    QVERIFY(desk.question().detail.contains(u"8 day"_s));
    QVERIFY(!desk.question().detail.contains(u"“None”"_s));
    QVERIFY(usual.contains(u"“None”"_s));
}

void TestPlanFiles::aPlanOfAnotherProfileIsOnlyStagedAfterTheNameOfThisOneWasTyped()
{
    Fixture desk;
    desk.edit();
    desk.save();
    desk.changes.revertAll();
    desk.load();
    QVERIFY(!desk.question().dangerous);
    QVERIFY(!desk.question().detail.contains(u"another profile"_s));
    desk.dialogs.answer(false);

    desk.becomeAnotherProfile();
    desk.load();
    QVERIFY(desk.question().dangerous);
    QVERIFY2(desk.question().detail.contains(u"another profile, “Acme test”"_s),
             qPrintable(desk.question().detail));
    QVERIFY2(desk.question().text.contains(u"Acme PROD"_s), qPrintable(desk.question().text));
    QCOMPARE(desk.dialogs.asked.back().expected, u"Acme PROD"_s);
    QVERIFY(desk.changes.isEmpty());
    desk.dialogs.answer(true);
    QCOMPARE(desk.changes.changes().size(), size_t(1));
}

void TestPlanFiles::aPlanOfTheSameProfileStaysItsOwnWhenThatIsRenamed()
{
    Fixture desk;
    desk.edit();
    desk.save();
    desk.changes.revertAll();
    desk.session.profile.name = u"Acme (tests)"_s;
    desk.load();
    QVERIFY(!desk.question().dangerous);
    QVERIFY(!desk.question().detail.contains(u"another profile"_s));
}

void TestPlanFiles::aPlanOfAnEarlierVersionIsToldApartByName()
{
    Fixture desk;
    desk.edit();
    desk.save();
    desk.makeFileOld();
    desk.changes.revertAll();
    desk.load();
    QVERIFY(!desk.question().dangerous);
    desk.dialogs.answer(false);
    desk.becomeAnotherProfile();
    desk.load();
    QVERIFY(desk.question().dangerous);
    QVERIFY(desk.question().detail.contains(u"another profile, “Acme test”"_s));
    QCOMPARE(desk.dialogs.asked.back().expected, u"Acme PROD"_s);
}

void TestPlanFiles::accountsOfAnotherProfileAreOnlyDeletedAfterTheNameOfThisOneWasTyped()
{
    Fixture desk;
    desk.changes.stage(DeleteUser{u"ana@example.org"_s, {}});
    desk.save();
    desk.changes.revertAll();
    desk.becomeAnotherProfile();
    desk.load();
    QCOMPARE(desk.dialogs.asked.back().expected, u"Acme PROD"_s);
    QVERIFY2(desk.question().text.contains(u"deletes 1 user(s). Type Acme PROD"_s),
             qPrintable(desk.question().text));
}

void TestPlanFiles::accountsAreOnlyDeletedAfterSomebodyTyped()
{
    Fixture desk;
    desk.changes.stage(DeleteUser{u"ana@example.org"_s, {}});
    desk.save();
    desk.changes.revertAll();
    desk.load();
    QCOMPARE(desk.dialogs.asked.back().expected, u"ana@example.org"_s);
    QVERIFY(desk.question().dangerous);
    desk.dialogs.answer(true);
    QCOMPARE(desk.changes.changes().size(), size_t(1));
}

void TestPlanFiles::aPlanThatDeletesTheAccountOfTheProfileIsRefused()
{
    Fixture desk;
    desk.changes.stage(DeleteUser{u"Admin@example.org"_s, {}}); // as a colleague would
    desk.save();
    desk.changes.revertAll();
    desk.load();
    QVERIFY2(desk.failure().contains(u"user of this profile"_s), qPrintable(desk.failure()));
    QVERIFY(!desk.dialogs.isAsking());
    QVERIFY(desk.changes.isEmpty());
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestPlanFiles)
#include "tst_planfiles.moc"
