// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "changes/journal/journal.h"
#include "gui/common/notice.h"
#include "store/journaltables.h"

#include <QDir>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int additions = 40;
constexpr int doneBeforeTheCopy = 22;

SandboxOptions unlimitedTenant()
{
    SandboxOptions options;
    options.limit = 0;
    return options;
}

void copyFiles(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    for (const QString &name : QDir(from).entryList({u"journal.db*"_s, u"profiles.json"_s})) {
        QFile::remove(to + u'/' + name);
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
}

/// Someone whose data directory is saved in the middle of a job.
struct Fixture : Administrator {
    Fixture()
        : Administrator(unlimitedTenant(), unlimited())
    {
    }
    QString backup() const { return directory.filePath(u"backup"_s); }
    QString noticeText() const { return child<Notice>(u"windowNotice"_s)->text(); }

    /// Carries out all additions and saves the directory behind the 22nd.
    void workAndCopy()
    {
        open();
        for (int i = 0; i < additions; ++i)
            session().changes.stage(
                AddRecord{u"Proveedores"_s, {{u"Código"_s, JsonValue::string(u"R-%1"_s.arg(i))}}});
        QObject context;
        int answers = 0;
        QObject::connect(&session().jobQueue, &JobQueue::changeApplied, &context, [&] {
            if (++answers == doneBeforeTheCopy)
                copyFiles(dataDir(), backup());
        });
        QVERIFY(session().jobQueue.apply(Plan::freeze(session().changes.copies())));
        QTRY_VERIFY_WITH_TIMEOUT(!session().jobQueue.isBusy(), 30'000);
        QCOMPARE(carriedOut(u"addRecord"_s), additions);
        application.reset();
    }
    void putBack(const QStringList &names)
    {
        for (const QString &name : QDir(dataDir()).entryList({u"journal.db*"_s}))
            QVERIFY(QFile::remove(dataDir() + u'/' + name) || names.isEmpty());
        for (const QString &name : QDir(backup()).entryList(names, QDir::Files)) {
            QFile::remove(dataDir() + u'/' + name);
            QVERIFY(QFile::copy(backup() + u'/' + name, dataDir() + u'/' + name));
        }
    }
    int unknowns() const
    {
        const auto all = session().changes.changes();
        return int(std::ranges::count_if(all, &StagedChange::outcomeUnknown));
    }
    /// Opened again, it sends nothing and says why.
    void nothingIsSentAgain()
    {
        open();
        QVERIFY(session().jobQueue.jobs().empty());
        QVERIFY(!session().jobQueue.isBusy());
        const int waited = unknowns();
        QVERIFY2(waited >= additions - doneBeforeTheCopy, qPrintable(QString::number(waited)));
        QCOMPARE(size_t(waited), session().changes.changes().size());
        QVERIFY2(noticeText().contains(u"restored"_s), qPrintable(noticeText()));
        QVERIFY2(noticeText().contains(u"Nothing is sent automatically"_s),
                 qPrintable(noticeText()));
        // Looking it up finds all of it, by reading alone.
        session().workspace.setKeyColumns(u"Proveedores"_s, {u"Código"_s});
        QTRY_VERIFY_WITH_TIMEOUT(session().changes.isEmpty(), 100'000);
        QCOMPARE(seen(u"addRecord"_s).size(), size_t(additions));
    }
};

} // namespace

/// What becomes of a job when a copy of the data directory from its middle is restored.
class tst_RestoredBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDirectoryThatIsPutBackSendsNothingAgain()
    {
        Fixture desk;
        desk.workAndCopy();
        desk.putBack({u"*"_s});
        desk.nothingIsSentAgain();
        QVERIFY(!Journal(desk.session().store).verify()->isSound());
    }

    void aJournalThatIsPutBackAloneSendsNothingAgain()
    {
        Fixture desk;
        desk.workAndCopy();
        desk.putBack({u"journal.db"_s, u"journal.db-wal"_s});
        desk.nothingIsSentAgain();
    }

    void whatWasInterruptedHereGoesOnByItself()
    {
        Fixture desk;
        desk.open();
        for (int i = 0; i < 3; ++i)
            desk.session().changes.stage(
                AddRecord{u"Proveedores"_s, {{u"Código"_s, JsonValue::string(u"R-%1"_s.arg(i))}}});
        Job job;
        for (const StagedChange &staged : desk.session().changes.changes())
            job.items.push_back({staged, ItemState::Waiting, {}, {}});
        job.state = Job::State::Running;
        QVERIFY(desk.session().store.begin(job)); // and the program ends
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.carriedOut(u"addRecord"_s), 3, 20'000);
    }
};

QTEST_MAIN(tst_RestoredBackup)
#include "tst_restoredbackup.moc"
