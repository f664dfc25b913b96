// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journal.h"
#include "session/journalsealer.h"
#include "support/journalfile.h"
#include "support/manualclock.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// A key store that keeps what it is given and answers when the test says so.
class HeldStore final : public CredentialStore {
public:
    bool isUsable = true;
    QHash<QString, Secret> kept;
    QStringList asked;

    bool isPersistent() const override { return isUsable; }
    void read(const QString &account, QObject *, Found found) override
    {
        asked << account;
        m_answers.push_back([this, account, found = std::move(found)] {
            found(kept.contains(account) ? std::optional(kept[account]) : std::optional<Secret>());
        });
    }
    void write(const QString &account, const Secret &secret, QObject *, Answer done) override
    {
        asked << account;
        m_answers.push_back([this, account, secret, done = std::move(done)] {
            kept.insert(account, secret);
            done(Done{});
        });
    }
    void remove(const QString &, QObject *, Answer done) override { done(Done{}); }
    void answerAll()
    {
        while (!m_answers.empty()) {
            const auto answers = std::exchange(m_answers, {});
            for (const auto &answer : answers)
                answer();
        }
    }

private:
    std::vector<std::function<void()>> m_answers;
};

/// One run of the program.
struct Run {
    JournalFile file;
    ManualClock clock;
    ChangeSet set;
    ChangeStore store;
    JournalSealer sealer;

    Run(const JournalFile &kept, HeldStore &keys)
        : file(kept)
        , store(*file.database, u"p1"_s, u"here"_s, set, clock)
        , sealer(store, keys)
    {
        if (!store.load())
            qFatal("the journal cannot be read");
        sealer.start();
    }
    void carryOut()
    {
        const ChangeId id = set.stage(InviteUser{u"ana@example.org"_s});
        Job job;
        job.items.push_back({*set.byId(id), ItemState::Waiting, {}, {}});
        QVERIFY(store.begin(job));
        job.items[0].state = ItemState::Done;
        set.removeApplied(id);
        QVERIFY(store.saveOutcome(job, 0));
    }
    Journal::Verdict verdict() const { return *Journal(store).verify(); }
};

} // namespace

class tst_JournalSealer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedBeforeTheFirstLine()
    {
        HeldStore keys;
        Run run(JournalFile(), keys);
        QVERIFY(keys.asked.isEmpty());
        run.carryOut();
        QCOMPARE(keys.asked.size(), 1);
    }

    void linesAreSealedWhenTheKeyStoreAnswers()
    {
        HeldStore keys;
        const JournalFile file;
        {
            Run run(file, keys);
            run.carryOut();
            run.carryOut();
            QVERIFY(!run.verdict().hasKey);
            keys.answerAll();
            QCOMPARE(run.verdict().seals.first, 1);
            QCOMPARE(run.verdict().seals.last, 2);
            QCOMPARE(keys.kept.size(), 1);
        }
        Run later(file, keys);
        later.carryOut();
        keys.answerAll();
        QCOMPARE(keys.kept.size(), 1);
        QCOMPARE(later.verdict().seals.last, 3);
        QVERIFY(later.verdict().isSound());
        later.file.database->handle().exec("DELETE FROM seal");
        QVERIFY(later.verdict().seals.isFirstMissing);
    }

    void aKeyStoreThatNeverAnswersStopsNothing()
    {
        HeldStore keys;
        const JournalFile file;
        for (int lines = 1; lines <= 2; ++lines) {
            Run run(file, keys);
            run.carryOut();
            QCOMPARE(run.verdict().last, lines);
            QVERIFY(!run.verdict().hasSeals);
            QVERIFY(run.verdict().isSound());
        }
    }

    void withoutAKeyStoreNothingIsAsked()
    {
        HeldStore keys;
        keys.isUsable = false;
        Run run(JournalFile(), keys);
        run.carryOut();
        QVERIFY(keys.asked.isEmpty());
        QVERIFY(!run.verdict().hasKey);
    }

    void aLostKeyIsReplacedAndWhatItSealedIsTold()
    {
        HeldStore keys;
        const JournalFile file;
        {
            Run run(file, keys);
            run.carryOut();
            keys.answerAll();
        }
        keys.kept.clear();
        Run later(file, keys);
        keys.answerAll();
        later.carryOut();
        keys.answerAll();
        QCOMPARE(later.verdict().seals.foreign, 1);
        QCOMPARE(later.verdict().seals.last, 2);
        QVERIFY(!later.verdict().isSound());
    }
};

QTEST_GUILESS_MAIN(tst_JournalSealer)
#include "tst_journalsealer.moc"
