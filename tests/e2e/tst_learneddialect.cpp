// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialectdesk.h"
#include "gui/review/conflictdialog.h"
#include "gui/review/conflicttree.h"
#include "gui/review/undodialog.h"

#include <functional>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QString record = u"P-0001"_s;
const QString recordId = u"1"_s;

/// A grid of records of a service that says "id" or "ID".
struct GridDesk : DialectDesk {
    explicit GridDesk(const QString &idKey)
        : DialectDesk(assumedBut({{u"idKey"_s, idKey}}))
    {
        openWindow();
        openSuppliers();
    }
    void editPhone(const QString &text) { type(recordsTable(), cell(record, phone), text); }
    QString shownPhone() const { return cell(record, phone).data().toString(); }
    QString heldPhone() { return held(record, phone); }
    /// The columns of the tenant and no other, before and after the records are read again.
    void hasNoStrayColumn()
    {
        const QStringList columns{combination.at(u"idKey"_s),
                                  u"Código"_s,
                                  u"Razón social"_s,
                                  u"RUC"_s,
                                  u"Ciudad"_s,
                                  u"Teléfono"_s,
                                  u"Correo"_s,
                                  u"Crédito"_s,
                                  u"Fecha de alta"_s,
                                  u"Activo"_s,
                                  u"Observaciones"_s};
        QCOMPARE(headers(), columns);
        trigger("reloadAction", page);
        waitUntilRead();
        QCOMPARE(headers(), columns);
    }
    void applyWell()
    {
        const QStringList states = apply();
        QVERIFY2(states.size() == 1 && states[0].startsWith(u'✓'), qPrintable(states.join(u'|')));
        closeReview();
        QVERIFY(session().changes.isEmpty());
    }
};

/// The number of requests of each thing that a user does, once everything is learned.
struct CountingDesk : DialectDesk {
    const QString email = u"rosa.chiluisa@andina.example"_s;
    std::map<QString, int> requests;

    explicit CountingDesk(const Combination &service)
        : DialectDesk(service)
    {
        openWindow();
        everything(); // learns
        requests.clear();
        everything();
    }

private:
    void count(const QString &what, const std::function<void()> &act)
    {
        const size_t before = tenant.sandbox().requests().size();
        act();
        QTRY_VERIFY_WITH_TIMEOUT(session().client.schedulerStatus().inFlight == 0 && isSettled(),
                                 30'000);
        requests[what] = int(tenant.sandbox().requests().size() - before);
    }
    void everything()
    {
        readRecords();
        count(u"edit a record"_s, [this] {
            show(1);
            type(recordsTable(), cell(record, phone), u"1%1"_s.arg(++m_edits));
            apply();
            closeReview();
        });
        count(u"read an instance"_s, [this] {
            show(0);
            auto *identifiers = find<QLineEdit>("identifiersEdit", page);
            identifiers->setText(u"COM-1003"_s);
            QTest::keyClick(identifiers, Qt::Key_Return);
            waitUntilRead();
        });
        useUsers();
    }
    void readRecords()
    {
        count(u"list all records"_s, [this] { openSuppliers(); });
        count(u"list by a condition"_s, [this] { addCondition(code, record); });
        count(u"first match"_s, [this] {
            trigger("firstMatchAction", page);
            QTRY_VERIFY_WITH_TIMEOUT(!isReading() && form(), 30'000);
            closeForm();
        });
        trigger("clearFiltersAction", page);
        waitUntilRead();
    }
    void useUsers()
    {
        show(2);
        enter("addUsersAction", email);
        chooseUser(email);
        count(u"read roles"_s, [this] {
            trigger("reloadAction", page);
            waitUntilRead();
        });
        count(u"give a role"_s, [this] { changeRole("giveRoleAction"); });
        count(u"take a role"_s, [this] { changeRole("takeRoleAction"); });
        count(u"users with a role"_s, [this] {
            dialogs.nextTexts = {u"Ventas"_s};
            trigger("membersAction", page);
            QTRY_VERIFY_WITH_TIMEOUT(!dialogs.isAsking() && !isReading(), 30'000);
        });
    }
    void changeRole(const char *action)
    {
        dialogs.nextTexts = {u"Finanzas"_s};
        dialogs.nextYesNo = {true}; // the name may be a new one
        trigger(action, page);
        QTRY_COMPARE(session().changes.changes().size(), size_t(1));
        dialogs.nextYesNo.clear();
        apply();
        closeReview();
        QVERIFY(session().changes.isEmpty());
    }

    int m_edits = 0;
};

} // namespace

/// What a window does with a service whose way of speaking it had to learn.
class tst_LearnedDialect : public QObject {
    Q_OBJECT

    static void addIdKeys()
    {
        QTest::addColumn<QString>("idKey");
        for (const QString &key : {u"Id"_s, u"id"_s, u"ID"_s})
            QTest::addRow("%s", qPrintable(key)) << key;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEditOfACellIsOneUpdateByTheNameThatTheServiceHasForTheId_data() { addIdKeys(); }
    void anEditOfACellIsOneUpdateByTheNameThatTheServiceHasForTheId()
    {
        QFETCH(QString, idKey);
        GridDesk desk(idKey);
        desk.hasNoStrayColumn();
        desk.editPhone(u"007"_s);
        desk.applyWell();
        QCOMPARE(desk.heldPhone(), u"007"_s);
        QCOMPARE(desk.shownPhone(), u"007"_s);
        const auto updates = desk.seen(u"updateRecord"_s);
        QCOMPARE(updates.size(), size_t(1));
        const QJsonObject data =
            QJsonDocument::fromJson(updates[0].body).object().value(u"data"_s).toObject();
        QCOMPARE(data, (QJsonObject{{idKey, recordId}, {DialectDesk::phone, u"007"_s}}));
        desk.hasNoStrayColumn();
        QCOMPARE(desk.shownPhone(), u"007"_s);
    }

    void theGuardHoldsAnEditOfARecordThatAColleagueChanged_data() { addIdKeys(); }
    void theGuardHoldsAnEditOfARecordThatAColleagueChanged()
    {
        QFETCH(QString, idKey);
        GridDesk desk(idKey);
        desk.editPhone(u"007"_s);
        desk.colleagueEdits(recordId, DialectDesk::phone, u"555"_s);
        const QString said = desk.apply().value(0);
        QVERIFY2(said.startsWith(u'≠'), qPrintable(said));
        QCOMPARE(desk.heldPhone(), u"555"_s);
        desk.closeReview();
        QCOMPARE(desk.session().changes.heldCount(), 1);
        desk.hasNoStrayColumn();
    }

    void aConflictIsDecidedAndSent_data() { addIdKeys(); }
    void aConflictIsDecidedAndSent()
    {
        QFETCH(QString, idKey);
        GridDesk desk(idKey);
        desk.editPhone(u"007"_s);
        desk.colleagueEdits(recordId, DialectDesk::phone, u"555"_s);
        desk.apply();
        desk.click("decideButton", desk.review());
        QTRY_VERIFY(desk.window().findChild<ConflictDialog *>());
        const QPointer<ConflictDialog> conflicts = desk.window().findChild<ConflictDialog *>();
        auto *fields = conflicts->findChild<ConflictTree *>();
        fields->setCurrentItem(fields->topLevelItem(0)->child(0));
        QCOMPARE(fields->topLevelItem(0)->childCount(), 1); // one field, and no id beside it
        QTest::keyClick(fields, Qt::Key_3); // mine
        conflicts->accept();
        QTRY_VERIFY(!conflicts);
        desk.applyWell();
        QCOMPARE(desk.heldPhone(), u"007"_s);
        desk.hasNoStrayColumn();
    }

    void anUndoneJobPutsTheFormerValueBack_data() { addIdKeys(); }
    void anUndoneJobPutsTheFormerValueBack()
    {
        QFETCH(QString, idKey);
        GridDesk desk(idKey);
        const QString before = desk.shownPhone();
        desk.editPhone(u"007"_s);
        desk.applyWell();
        desk.trigger("undoJobAction");
        QTRY_VERIFY(desk.window().findChild<UndoDialog *>());
        const QPointer<UndoDialog> undo = desk.window().findChild<UndoDialog *>();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("planPage", undo)->isVisible(), 30'000);
        QCOMPARE(desk.find<QTreeWidget>("leftTree", undo)->topLevelItemCount(), 0);
        desk.click("stageButton", undo);
        QTRY_VERIFY(!undo);
        desk.applyWell();
        QCOMPARE(desk.heldPhone(), before);
        QCOMPARE(desk.shownPhone(), before);
        desk.hasNoStrayColumn();
    }

    void insertWhenMissingAddsOneRecordWhereNoneHasTheId_data() { addIdKeys(); }
    void insertWhenMissingAddsOneRecordWhereNoneHasTheId()
    {
        QFETCH(QString, idKey);
        GridDesk desk(idKey);
        stageById(desk, u"99999"_s, DialectDesk::code, u"N-9"_s);
        desk.applyWell();
        QCOMPARE(desk.held(u"N-9"_s, DialectDesk::code), u"N-9"_s);
        desk.hasNoStrayColumn();
        QCOMPARE(desk.records()->rowCount(), 65);
    }

    void insertWhenMissingUpdatesTheRecordThatHasTheId_data() { addIdKeys(); }
    void insertWhenMissingUpdatesTheRecordThatHasTheId()
    {
        QFETCH(QString, idKey);
        GridDesk desk(idKey);
        stageById(desk, recordId, DialectDesk::phone, u"007"_s);
        desk.applyWell();
        QCOMPARE(desk.heldPhone(), u"007"_s);
        desk.hasNoStrayColumn();
        QCOMPARE(desk.records()->rowCount(), 64);
    }

    void insertWhenMissingIsHeldWhereAColleagueChangedTheRecord_data() { addIdKeys(); }
    void insertWhenMissingIsHeldWhereAColleagueChangedTheRecord()
    {
        QFETCH(QString, idKey);
        GridDesk desk(idKey);
        stageById(desk, recordId, DialectDesk::phone, u"007"_s);
        desk.colleagueEdits(recordId, DialectDesk::phone, u"555"_s);
        const QString said = desk.apply().value(0);
        QVERIFY2(said.startsWith(u'≠'), qPrintable(said));
        QCOMPARE(desk.heldPhone(), u"555"_s);
        QCOMPARE(desk.seen(u"updateRecord"_s).size(), size_t(1)); // the colleague's
    }

    void whatWasLearnedCostsNoMoreRequestsThanWhatIsAssumed()
    {
        const CountingDesk assumed{assumedBut()};
        const CountingDesk learned{assumedBut({{u"roleKey"_s, u"roleName"_s},
                                               {u"getBody"_s, u"500"_s},
                                               {u"emptyFilters"_s, u"nothing"_s},
                                               {u"idKey"_s, u"id"_s},
                                               {u"statusWord"_s, u"SUCCESS"_s},
                                               {u"receipt"_s, u"floatId"_s},
                                               {u"refusalStatus"_s, u"500"_s},
                                               {u"errorBody"_s, u"runtime-error"_s},
                                               {u"listShape"_s, u"records"_s},
                                               {u"recordShape"_s, u"list"_s},
                                               {u"systemRoles"_s, u"es"_s},
                                               {u"commonsKey"_s, u"users"_s}})};
        QCOMPARE(learned.requests, assumed.requests);
        for (const QString &one : {u"list all records"_s, u"list by a condition"_s,
                                   u"first match"_s, u"read an instance"_s, u"read roles"_s,
                                   u"give a role"_s, u"take a role"_s, u"users with a role"_s})
            QVERIFY2(learned.requests.at(one) == 1, qPrintable(one));
        QCOMPARE(learned.requests.at(u"edit a record"_s), 2); // the guard reads first
    }

private:
    static void stageById(GridDesk &desk, const QString &id, const QString &column,
                          const QString &value)
    {
        desk.openForm("updateByIdAction");
        desk.typeInto(desk.find<QLineEdit>("idLineEdit", desk.form()), id);
        desk.find<QCheckBox>("insertCheckBox", desk.form())->click();
        desk.fill(column, value);
        desk.stageForm();
    }
};

QTEST_MAIN(tst_LearnedDialect)
#include "tst_learneddialect.moc"
