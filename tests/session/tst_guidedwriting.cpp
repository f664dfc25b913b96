// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journal.h"
#include "session/guidedwriting.h"
#include "support/journalfile.h"
#include "support/sandboxtalk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using State = CheckLine::State;
using Options = std::vector<std::pair<QString, QString>>;
using Pending = GuidedWriting::Pending;

enum class Choice { Send, Skip, Stop };

const WritingTarget &everything()
{
    static const WritingTarget target{u"Proveedores"_s,
                                      u"Observaciones"_s,
                                      u"COM"_s,
                                      u"Solicitante"_s,
                                      u"check@throw-away.example"_s,
                                      u"Bodega"_s};
    return target;
}

/// The writing part against a sandbox, with a journal of its own.
struct Fixture {
    Talk talk;
    JournalFile file;
    ChangeSet changes;
    std::unique_ptr<ChangeStore> store;
    std::unique_ptr<GuidedWriting> check;
    std::vector<Pending> asked;
    QStringList confirmed; ///< method, path and body of each write that the user let go
    std::function<Choice(const Pending &)> answer = [](const Pending &) { return Choice::Send; };

    void start(const Options &options = {})
    {
        QVERIFY(talk.start());
        for (const auto &[name, value] : options)
            QVERIFY2(talk.tenant.sandbox().setContractOption(name, value), qPrintable(name));
        store = std::make_unique<ChangeStore>(*file.database, u"p1"_s, u"sandbox"_s, changes,
                                              talk.clock);
    }
    void run(const WritingTarget &target = everything(), const Dialect &present = {})
    {
        check = std::make_unique<GuidedWriting>(talk.scheduler, talk.client->connection(), present,
                                                *store, target);
        QSignalSpy finished(check.get(), &GuidedWriting::finished);
        QObject::connect(
            check.get(), &GuidedWriting::confirmationNeeded, check.get(), [this] { decide(); },
            Qt::QueuedConnection);
        check->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    }
    void decide()
    {
        const Pending pending = *check->pending();
        asked.push_back(pending);
        const Choice choice = answer(pending);
        if (choice == Choice::Send) {
            confirmed << pending.call + u' ' + QString::fromUtf8(pending.body);
            return check->send();
        }
        choice == Choice::Skip ? check->skip() : check->stop();
    }
    /// Those that came to the sandbox, without what only reads.
    QStringList writesReceived()
    {
        QStringList received;
        const QString base = talk.client->connection().baseUrl.path();
        for (const SandboxRequest &request : talk.tenant.sandbox().requests()) {
            if (request.method != "GET")
                received << QString::fromLatin1(request.method) + u' '
                        + request.path.mid(base.size()) + u' ' + QString::fromUtf8(request.body);
        }
        return received;
    }
    /// "question: words", of the last line of each question.
    QString wordsOf(const QString &question) const
    {
        for (auto line = check->lines().rbegin(); line != check->lines().rend(); ++line) {
            if (line->question.startsWith(question))
                return line->words;
        }
        return u"no such line"_s;
    }
    State stateOf(const QString &question) const
    {
        for (auto line = check->lines().rbegin(); line != check->lines().rend(); ++line) {
            if (line->question.startsWith(question))
                return line->state;
        }
        return State::Running;
    }
    QStringList problems() const
    {
        QStringList found;
        for (const CheckLine &line : check->lines()) {
            if (line.state != State::Good && line.state != State::TriedAgain)
                found << line.question + u": "_s + line.words;
        }
        return found;
    }
    QStringList events() const
    {
        QStringList found;
        for (const JournalEntry &entry : *Journal(*store).find({}))
            found.prepend(toKey(entry.event) + u' ' + entry.title);
        return found;
    }
    void fault(const QString &rule)
    {
        const auto parsed = parseFaultRule(rule);
        QVERIFY2(parsed, qPrintable(rule));
        talk.tenant.sandbox().script(*parsed);
    }
};

} // namespace

/// What a service does otherwise with a write is found out by writes that the user confirms.
class TestGuidedWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServiceAsAssumedTakesEveryCall();
    void nothingIsWrittenWithoutConsent();
    void eachOptionIsLearnedAndShown_data();
    void eachOptionIsLearnedAndShown();
    void severalOptionsAtOnceAreLearned();
    void aRefusedFormOffersTheOtherOneForConsent();
    void aRoleKeyThatIsIgnoredEndsInATrueSentence();
    void anUnknownOutcomeIsToldAndNeverSentAgain();
    void anAddedRecordWhoseAnswerWasLostIsFoundByReading();
    void aTooManyEndsAllWithoutARepetition();
    void aServerThatIsGoneEndsAllWithoutARepetition();
    void aWordForSuccessIsLearnedFromAWriteThatReadingProves();
    void anAccountThatExistsIsLeftAlone();
    void aServiceThatHidesItsReasonsIsAskedAboutNobody();
    void aRoleThatNoReadingProvesIsUnknown();
    void aGatewayInTroubleLeavesTheAccountAlone();
    void stoppingSendsNothingMoreAndTellsWhatStays();
    void aReadOnlyProfileSendsNothing();
    void theReportHoldsNoKeyAddressOrValue();
    void aWriteThatCannotBeWrittenDownIsNotSent();
    void anInterruptedWriteIsUnknownAfterTheNextStart();
};

void TestGuidedWriting::aServiceAsAssumedTakesEveryCall()
{
    Fixture desk;
    desk.start();
    desk.run();
    QCOMPARE(desk.problems().join(u" | "_s), QString());
    QCOMPARE(desk.asked.size(), 9U);
    QCOMPARE(desk.check->writes(), 9);
    QCOMPARE(desk.writesReceived(), desk.confirmed);
    QCOMPARE(desk.check->requests(), int(desk.talk.tenant.sandbox().requests().size()));
    QCOMPARE(desk.check->requests(), 21);
    QVERIFY(differences(Dialect(), desk.check->dialect()).empty());
    QVERIFY(!desk.check->dialect().isAssumed(dialectkey::roleField));
    QCOMPARE(desk.check->leftovers().size(), 2); // a record and an instance
    QCOMPARE(desk.events().filter(u"done "_s).size(), 8);
    QCOMPARE(desk.events().filter(u"rejected "_s).size(), 1); // the Id that does not exist
    QVERIFY(desk.changes.isEmpty());
}

void TestGuidedWriting::nothingIsWrittenWithoutConsent()
{
    Fixture desk;
    desk.start();
    desk.answer = [](const Pending &) { return Choice::Skip; };
    desk.run();
    QCOMPARE(desk.asked.size(), 3U); // the calls behind them have nothing to work on
    QCOMPARE(desk.writesReceived(), QStringList());
    QCOMPARE(desk.events(), QStringList());
    QCOMPARE(desk.check->leftovers(), QStringList());
    QCOMPARE(desk.wordsOf(u"Add a record"_s), u"skipped"_s);
}

void TestGuidedWriting::eachOptionIsLearnedAndShown_data()
{
    QTest::addColumn<Options>("options");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("words");
    const QString none;
    const QString role = QString::fromUtf16(dialectkey::roleField);
    const QString idName = QString::fromUtf16(dialectkey::idName);
    for (const char *name : {"role", "roles", "roleName"})
        QTest::addRow("the field of a role is %s", name)
            << Options{{u"roleKey"_s, QString::fromLatin1(name)}} << role
            << QString::fromLatin1(name) << u"Take the role"_s << u"done"_s;
    for (const char *name : {"id", "ID"})
        QTest::addRow("the Id is called %s", name)
            << Options{{u"idKey"_s, QString::fromLatin1(name)}} << idName
            << QString::fromLatin1(name) << u"Update the record"_s << u"done"_s;
    for (const char *refusal : {"400", "403", "500", "text"})
        QTest::addRow("parameters in the address after %s", refusal)
            << Options{{u"getBody"_s, QString::fromLatin1(refusal)}}
            << dialectkey::getStyle(CallId::GetRecord) << u"query"_s << u"Read the record"_s
            << u"has the value that was written"_s;
    for (const char *status : {"200", "400", "404", "422"})
        QTest::addRow("refusals come with %s", status)
            << Options{{u"refusalStatus"_s, QString::fromLatin1(status)}} << none << none
            << u"Update an Id that does not exist"_s << u"refused, as it should be"_s;
    QTest::newRow("refusals come with 500")
        << Options{{u"refusalStatus"_s, u"500"_s}} << none << none
        << u"Update an Id that does not exist"_s << u"unconfirmed"_s;
    QTest::newRow("an unknown Id is accepted")
        << Options{{u"unknownId"_s, u"ok"_s}} << none << none
        << u"Update an Id that does not exist"_s << u"accepted, although"_s;
    QTest::newRow("the status is SUCCESS") << Options{{u"statusWord"_s, u"SUCCESS"_s}} << none
                                           << none << u"Invite"_s << u"; the status is “SUCCESS”"_s;
    QTest::newRow("the status is a number") << Options{{u"statusWord"_s, u"200"_s}} << none << none
                                            << u"Invite"_s << u"the status is “200”"_s;
    QTest::newRow("there is no status") << Options{{u"statusWord"_s, u"absent"_s}} << none << none
                                        << u"Update the record"_s << u"no status"_s;
    QTest::newRow("receipts hold 17.0 for 17")
        << Options{{u"receipt"_s, u"floatId"_s}} << none << none << u"Read the record again"_s
        << u"has the value that was written"_s;
    QTest::newRow("receipts name nothing")
        << Options{{u"receipt"_s, u"statusOnly"_s}} << none << none << u"Find the record"_s
        << u"it was added: record "_s;
}

void TestGuidedWriting::eachOptionIsLearnedAndShown()
{
    QFETCH(Options, options);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, question);
    QFETCH(QString, words);
    Fixture desk;
    desk.start(options);
    desk.run();
    QVERIFY2(desk.wordsOf(question).startsWith(words) || desk.wordsOf(question).contains(words),
             qPrintable(desk.wordsOf(question) + u" | "_s + desk.problems().join(u" | "_s)));
    if (!key.isEmpty()) {
        QCOMPARE(desk.check->dialect().value(key), value);
        QVERIFY(!desk.check->dialect().isAssumed(key));
    }
    QCOMPARE(desk.writesReceived(), desk.confirmed);
    QStringList once = desk.writesReceived();
    QCOMPARE(once.removeDuplicates(), 0);
}

void TestGuidedWriting::severalOptionsAtOnceAreLearned()
{
    Fixture desk;
    desk.start({{u"getBody"_s, u"500"_s},
                {u"idKey"_s, u"id"_s},
                {u"roleKey"_s, u"roleName"_s},
                {u"receipt"_s, u"statusOnly"_s},
                {u"statusWord"_s, u"SUCCESS"_s},
                {u"systemRoles"_s, u"es"_s},
                {u"refusalStatus"_s, u"422"_s}});
    desk.run();
    QCOMPARE(desk.check->dialect().value(dialectkey::roleField), u"roleName"_s);
    QCOMPARE(desk.check->dialect().value(dialectkey::idName), u"id"_s);
    QCOMPARE(desk.check->dialect().value(dialectkey::getStyle(CallId::GetRoles)), u"query"_s);
    QCOMPARE(desk.writesReceived(), desk.confirmed);
    // Instances cannot be searched, so one that was started without a name stays open.
    QCOMPARE(desk.stateOf(u"Start an instance"_s), State::Unknown);
    QCOMPARE(desk.stateOf(u"Delete the user"_s), State::Good);
    qInfo("%d requests, %d of them confirmed", desk.check->requests(), int(desk.confirmed.size()));
}

void TestGuidedWriting::aRefusedFormOffersTheOtherOneForConsent()
{
    Fixture desk;
    desk.start({{u"roleKey"_s, u"roles"_s}});
    std::optional<CheckLine> before;
    desk.answer = [&](const Pending &pending) {
        if (pending.form == 1)
            return Choice::Send;
        before = desk.check->lines().back();
        return Choice::Skip;
    };
    desk.run({.email = everything().email, .role = everything().role});
    const auto forms = [&desk] {
        std::vector<int> found;
        for (const Pending &pending : desk.asked) {
            if (pending.question.startsWith(u"Give the role"))
                found.push_back(pending.form);
        }
        return found;
    }();
    QCOMPARE(forms, (std::vector<int>{1, 2}));
    QVERIFY(before && before->status == 400);
    QCOMPARE(before->state, State::Refused);
    QCOMPARE(desk.writesReceived(), desk.confirmed);
    QCOMPARE(desk.writesReceived().filter(u"user/roles"_s).size(), 1);
    QCOMPARE(desk.wordsOf(u"Give the role"_s), u"skipped"_s);
    QCOMPARE(desk.stateOf(u"Take the role"_s), State::NotAsked);
    QVERIFY(desk.check->dialect().isAssumed(dialectkey::roleField));
    QCOMPARE(desk.check->leftovers(), QStringList());
}

void TestGuidedWriting::aRoleKeyThatIsIgnoredEndsInATrueSentence()
{
    Fixture desk;
    desk.start({{u"roleKey"_s, u"ignored"_s}});
    desk.run({.email = everything().email, .role = everything().role});
    QVERIFY2(desk.wordsOf(u"Give the role"_s).contains(u"nothing was changed"),
             qPrintable(desk.wordsOf(u"Give the role"_s)));
    QCOMPARE(desk.wordsOf(u"Take the role"_s), u"not asked: the role was not given"_s);
    QCOMPARE(desk.writesReceived().filter(u"user/roles"_s).size(), 3); // each form once
    QCOMPARE(desk.writesReceived(), desk.confirmed);
    QCOMPARE(desk.check->leftovers(), QStringList());
}

void TestGuidedWriting::anUnknownOutcomeIsToldAndNeverSentAgain()
{
    Fixture desk;
    desk.start();
    desk.fault(u"close,method=POST,path=/v2/process/instance,work=done"_s);
    desk.run({.process = u"COM"_s});
    QCOMPARE(desk.stateOf(u"Start an instance"_s), State::Unknown);
    QVERIFY(desk.wordsOf(u"Start an instance"_s).contains(u"not sent again"));
    QCOMPARE(desk.writesReceived().size(), 1);
    QCOMPARE(desk.stateOf(u"Update the instance"_s), State::NotAsked);
    QCOMPARE(desk.check->leftovers(), QStringList{u"perhaps an instance of COM"_s});
    QCOMPARE(desk.events().size(), 1);
    QVERIFY(desk.events().constFirst().startsWith(u"unknown "));
    QCOMPARE(desk.file.itemStates(), QStringList{u"unknown"_s});
}

void TestGuidedWriting::anAddedRecordWhoseAnswerWasLostIsFoundByReading()
{
    Fixture desk;
    desk.start();
    desk.fault(u"close,method=POST,path=/v2/database/record,work=done"_s);
    desk.run({.database = u"Proveedores"_s, .column = u"Observaciones"_s});
    QCOMPARE(desk.stateOf(u"Add a record"_s), State::Unknown);
    QCOMPARE(desk.stateOf(u"Find the record"_s), State::Good);
    QCOMPARE(desk.stateOf(u"Read the record again"_s), State::Good);
    QCOMPARE(desk.writesReceived(), desk.confirmed);
    QCOMPARE(desk.file.itemStates(), (QStringList{u"done"_s, u"done"_s, u"rejected"_s}));
}

void TestGuidedWriting::aTooManyEndsAllWithoutARepetition()
{
    Fixture desk;
    desk.start();
    desk.fault(u"too-many,method=PUT,path=/v2/database/record,retry-after=1"_s);
    desk.run();
    QCOMPARE(desk.writesReceived().filter(u"PUT"_s).size(), 1);
    QCOMPARE(desk.asked.size(), 2U);
    QCOMPARE(desk.check->lines().back().status, 429);
    QVERIFY(desk.check->lines().back().words.contains(u"429"));
    QTest::qWait(0);
    QCOMPARE(desk.writesReceived(), desk.confirmed);
    QCOMPARE(desk.file.itemStates(), (QStringList{u"done"_s, u"not sent"_s}));
}

void TestGuidedWriting::aServerThatIsGoneEndsAllWithoutARepetition()
{
    Fixture desk;
    desk.start();
    desk.answer = [&desk](const Pending &) {
        desk.talk.tenant.stop();
        return Choice::Send;
    };
    desk.run({.process = u"COM"_s});
    QCOMPARE(desk.asked.size(), 1U);
    QCOMPARE(desk.check->lines().size(), 1U);
    QCOMPARE(desk.stateOf(u"Start an instance"_s), State::Refused);
    QVERIFY2(desk.wordsOf(u"Start an instance"_s).startsWith(u"Nothing is sent again."),
             qPrintable(desk.wordsOf(u"Start an instance"_s)));
    QCOMPARE(desk.check->leftovers(), QStringList());
}

void TestGuidedWriting::aWordForSuccessIsLearnedFromAWriteThatReadingProves()
{
    Fixture desk;
    desk.start();
    desk.fault(u"reply,method=PUT,path=/v2/database/record,work=done,status=200,"
               "body={\"status\":\"GRABADO\"}"_s);
    desk.run({.database = u"Proveedores"_s, .column = u"Observaciones"_s});
    QCOMPARE(desk.stateOf(u"Update the record"_s), State::Unknown);
    QCOMPARE(desk.stateOf(u"Read the record again"_s), State::Good);
    QVERIFY(desk.check->dialect().meansOk(u"GRABADO"_s));
    QVERIFY(desk.check->dialect().meansOk(u"OK"_s));
    QCOMPARE(desk.file.itemStates(), (QStringList{u"done"_s, u"done"_s, u"rejected"_s}));
}

void TestGuidedWriting::anAccountThatExistsIsLeftAlone()
{
    Fixture desk;
    desk.start();
    desk.run({.email = u"andres.villacis@andina.example"_s, .role = u"Bodega"_s});
    QCOMPARE(desk.asked.size(), 0U);
    QCOMPARE(desk.writesReceived(), QStringList());
    QVERIFY(
        desk.wordsOf(u"Check whether there is a user andres"_s).contains(u"there is one already"));
    QCOMPARE(desk.stateOf(u"Delete the user"_s), State::NotAsked);
}

void TestGuidedWriting::aServiceThatHidesItsReasonsIsAskedAboutNobody()
{
    Fixture desk;
    desk.start({{u"refusalStatus"_s, u"400"_s}, {u"errorBody"_s, u"runtime-error"_s}});
    desk.run({.email = everything().email, .role = everything().role});
    QCOMPARE(desk.stateOf(u"See how Flokzu answers"_s), State::Good);
    QCOMPARE(desk.stateOf(u"Delete the user"_s), State::Good);
    QCOMPARE(desk.check->leftovers(), QStringList());
}

void TestGuidedWriting::aRoleThatNoReadingProvesIsUnknown()
{
    Fixture desk;
    desk.start();
    desk.answer = [&desk](const Pending &pending) {
        if (pending.question.startsWith(u"Give the role"))
            desk.fault(u"reply,method=GET,path=/v1/management/user/roles,status=500,count=0"_s);
        return pending.question.startsWith(u"Delete") ? Choice::Skip : Choice::Send;
    };
    desk.run({.email = everything().email, .role = everything().role});
    QCOMPARE(desk.stateOf(u"Give the role"_s), State::Unknown);
    QCOMPARE(desk.writesReceived(), desk.confirmed);
    QVERIFY(desk.check->dialect().isAssumed(dialectkey::roleField));
    QCOMPARE(desk.file.itemStates().value(1), u"unknown"_s);
    QCOMPARE(desk.check->leftovers().size(), 1); // the account
}

void TestGuidedWriting::aGatewayInTroubleLeavesTheAccountAlone()
{
    Fixture desk;
    desk.start();
    desk.fault(u"reply,method=GET,path=/v1/management/user/roles,status=503,count=0"_s);
    desk.run({.email = everything().email, .role = everything().role});
    QCOMPARE(desk.asked.size(), 0U);
    QCOMPARE(desk.writesReceived(), QStringList());
    QCOMPARE(desk.stateOf(u"Invite"_s), State::NotAsked);
}

void TestGuidedWriting::stoppingSendsNothingMoreAndTellsWhatStays()
{
    Fixture desk;
    desk.start();
    desk.answer = [](const Pending &pending) {
        return pending.question.startsWith(u"Update the record") ? Choice::Stop : Choice::Send;
    };
    desk.run();
    QCOMPARE(desk.asked.size(), 2U);
    QCOMPARE(desk.writesReceived().size(), 1);
    QCOMPARE(desk.check->leftovers().size(), 1);
    QCOMPARE(desk.check->lines().back().words, u"stopped"_s);
}

void TestGuidedWriting::aReadOnlyProfileSendsNothing()
{
    Fixture desk;
    desk.start();
    desk.talk.scheduler.setReadOnly(true);
    desk.run();
    QCOMPARE(desk.writesReceived(), QStringList());
    QVERIFY(desk.wordsOf(u"Add a record"_s).contains(u"read-only"));
    QCOMPARE(desk.asked.size(), 1U); // and none behind it
}

void TestGuidedWriting::theReportHoldsNoKeyAddressOrValue()
{
    Fixture desk;
    desk.start();
    desk.run();
    const QByteArray report = desk.check->report();
    QVERIFY(parseJson(report));
    const Sandbox &sandbox = desk.talk.tenant.sandbox();
    QVERIFY(!report.contains(sandbox.dataKey()) && !report.contains(sandbox.userKey()));
    QVERIFY(!report.contains("127.0.0.1"));
    for (const char *value : {"Proveedores", "throw-away", "Bodega", "Flokdesk check", "999999999"})
        QVERIFY2(!report.contains(value), value);
    QVERIFY(report.contains("\"POST\"") && report.contains("\"PUT\"")
            && report.contains("\"DELETE\""));
    for (const Pending &pending : desk.asked)
        QVERIFY(!pending.body.contains(sandbox.dataKey()));
}

void TestGuidedWriting::aWriteThatCannotBeWrittenDownIsNotSent()
{
    Fixture desk;
    desk.start();
    desk.answer = [&desk](const Pending &) {
        desk.file.database->handle().exec("DROP TABLE item");
        return Choice::Send;
    };
    desk.run({.process = u"COM"_s});
    QCOMPARE(desk.writesReceived(), QStringList());
    QCOMPARE(desk.stateOf(u"Start an instance"_s), State::Refused);
}

void TestGuidedWriting::anInterruptedWriteIsUnknownAfterTheNextStart()
{
    Fixture desk;
    desk.start();
    CheckJournal journal(*desk.store, u"Guided check"_s);
    Exchange request;
    request.verb = "POST";
    QVERIFY(journal.sending(InviteUser{u"check@throw-away.example"_s}, request));
    QCOMPARE(desk.events(), QStringList());
    desk.file.copyTo(u"crashed.db"_s);
    const JournalFile crashed(desk.file, u"crashed.db"_s);
    ChangeSet changes;
    ChangeStore store(*crashed.database, u"p1"_s, u"sandbox"_s, changes, desk.talk.clock);
    QVERIFY(store.load());
    QVERIFY(changes.isEmpty());
    QCOMPARE(crashed.itemStates(), QStringList{u"unknown"_s});
    const auto entries = Journal(store).find({});
    QCOMPARE(entries->size(), 1U);
    QCOMPARE(entries->front().event, JournalEntry::Event::Unknown);
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::Options)

QTEST_GUILESS_MAIN(flokdesk::TestGuidedWriting)
#include "tst_guidedwriting.moc"
