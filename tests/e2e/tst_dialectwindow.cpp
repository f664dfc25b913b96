// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialectdesk.h"
#include "gui/activity/journalmodel.h"
#include "gui/common/emptystate.h"
#include "gui/instances/fieldsmodel.h"

#include <QDialogButtonBox>
#include <QRegularExpression>
#include <QTableWidget>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// Words for a person: a few of them, without the syntax of an answer.
bool isPlain(const QString &text)
{
    const QString words = text.simplified();
    const QStringList raw{u"{"_s, u"<"_s, u"%1"_s, u"http:"_s, u"Error transferring"_s};
    const bool isRaw =
        std::ranges::any_of(raw, [&words](const QString &sign) { return words.contains(sign); });
    return words.count(u' ') >= 2 && !isRaw;
}

/// The 15 operations through one window.
class Walk {
public:
    explicit Walk(const Combination &combination)
        : m_desk(combination)
        , m_can(combination)
    {
    }

    QStringList problems() const { return m_problems; }

    void run()
    {
        m_desk.openWindow();
        for (const auto step :
             {&Walk::useTools, &Walk::readRecords, &Walk::stageRecords, &Walk::readInstances,
              &Walk::stageInstances, &Walk::writeData, &Walk::writeNonsense, &Walk::inviteUser,
              &Walk::readRoles, &Walk::changeRoles, &Walk::readMembers, &Walk::deleteUser,
              &Walk::readJournal}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void wrong(const QString &problem) { m_problems << problem; }
    /// The window says why something did not work, where it did not.
    void saysWhy(const QString &what, const QString &told)
    {
        if (!isPlain(told))
            wrong(u"%1: the window says “%2”"_s.arg(what, told));
    }

    void useTools()
    {
        m_desk.trigger("echoAction");
        auto *dialog = m_desk.find<QDialog>("ToolsDialog");
        m_desk.find<QLineEdit>("echoLineEdit", dialog)->setText(u"ñ+&"_s);
        m_desk.click("echoButton", dialog);
        answers("echo", dialog, "echoAnswerLineEdit", u"ñ+&"_s);
        m_desk.trigger("operationsAction");
        m_desk.find<QPlainTextEdit>("elementsTextEdit", dialog)->setPlainText(u"1\n2"_s);
        m_desk.click("calculateButton", dialog);
        answers("operations", dialog, "resultLineEdit", u"3"_s);
        dialog->reject();
    }
    void answers(const char *what, QDialog *dialog, const char *line, const QString &expected)
    {
        auto *answer = m_desk.find<QLineEdit>(line, dialog);
        const auto isThere = [&] {
            return !answer->text().isEmpty() || !m_desk.told("notice", dialog).isEmpty();
        };
        if (!QTest::qWaitFor(isThere, 30'000) || answer->text() != expected)
            wrong(u"%1 gives “%2”, “%3”"_s.arg(QLatin1StringView(what), answer->text(),
                                               m_desk.told("notice", dialog)));
    }

    void readRecords()
    {
        m_desk.openSuppliers();
        const int rows = m_desk.records()->rowCount();
        if (m_can.reads && m_can.listsAll) {
            if (rows != 64)
                wrong(u"all records: %1, “%2”"_s.arg(rows).arg(toldOfRecords()));
        } else {
            if (rows != 0)
                wrong(u"records that the service did not list"_s);
            saysWhy(u"all records"_s, toldOfRecords());
            // A page with 200 may also be that of a network, so that only this can be told.
            const bool isTold = toldOfRecords().contains(u"condition"_s)
                || toldOfRecords().startsWith(u"A web page came instead"_s);
            if (m_can.reads && !isTold)
                wrong(u"a condition is not offered: "_s + toldOfRecords());
        }
        m_desk.addCondition(DialectDesk::code, u"P-0001"_s);
        if (m_can.reads && m_desk.records()->rowCount() != 1)
            wrong(u"a condition: %1 rows, “%2”"_s.arg(m_desk.records()->rowCount())
                      .arg(toldOfRecords()));
        if (!m_can.reads)
            saysWhy(u"a condition"_s, toldOfRecords());
        if (m_can.reads && m_desk.headers().filter(u"id"_s, Qt::CaseInsensitive).size() > 2)
            wrong(u"columns: "_s + m_desk.headers().join(u' ')); // "Ciudad" is the other one
        findFirst();
    }
    QString toldOfRecords()
    {
        const QString notice = m_desk.told();
        const auto *empty = m_desk.find<EmptyState>("noRecordsPage", m_desk.page);
        return notice.isEmpty() && empty->isVisible() ? empty->line() : notice;
    }
    void findFirst()
    {
        m_desk.trigger("firstMatchAction", m_desk.page);
        m_desk.waitUntilRead();
        if (const QWidget *form = m_desk.form()) {
            if (!form->accessibleName().contains(u"record 1 "_s))
                wrong(u"the first match is "_s + form->accessibleName());
            m_desk.closeForm();
        } else if (m_can.reads) {
            wrong(u"the first match is not shown: "_s + m_desk.told());
        } else {
            saysWhy(u"the first match"_s, m_desk.told());
        }
    }

    void stageRecords()
    {
        m_desk.session().workspace.setKeyColumns(DialectDesk::suppliers, {DialectDesk::code});
        const QModelIndex cell = m_desk.cell(u"P-0001"_s, DialectDesk::phone);
        if (cell.isValid()) {
            m_desk.type(m_desk.recordsTable(), cell, u"007"_s);
        } else {
            m_desk.openForm("updateByIdAction");
            m_desk.typeInto(m_desk.find<QLineEdit>("idLineEdit", m_desk.form()), u"1"_s);
            m_desk.fill(DialectDesk::phone, u"007"_s);
            m_desk.stageForm();
        }
        m_desk.openForm("newRecordAction");
        m_desk.fill(DialectDesk::code, u"N-1"_s);
        m_desk.stageForm();
        if (m_desk.session().changes.changes().size() != 2)
            wrong(u"the record and the new record are not staged"_s);
    }

    void readInstances()
    {
        m_desk.show(0);
        auto *identifiers = m_desk.find<QLineEdit>("identifiersEdit", m_desk.page);
        identifiers->setText(u"com-1003 COM-999999"_s);
        QTest::keyClick(identifiers, Qt::Key_Return);
        m_desk.waitUntilRead();
        if (m_can.reads && !stateOf(u"COM-1003"_s).startsWith(u"As in Flokzu"_s))
            wrong(u"the instance is not read: "_s + stateOf(u"COM-1003"_s));
        if (!m_can.reads)
            saysWhy(u"the instance"_s, stateOf(u"COM-1003"_s) + u' ' + m_desk.told());
        saysWhy(u"the missing instance"_s, stateOf(u"COM-999999"_s) + u' ' + m_desk.told());
    }
    /// What the list says of an instance that is not as it should be.
    QString stateOf(const QString &identifier)
    {
        static const QRegularExpression tag(u"</?qt>"_s); // of every tool tip
        const QModelIndex cell =
            found(m_desk.find<QTableView>("instancesTable", m_desk.page), identifier, 1);
        return cell.isValid() ? cell.data(Qt::ToolTipRole).toString().remove(tag)
                              : u"not in the list"_s;
    }

    void stageInstances()
    {
        if (m_can.reads) {
            auto *instances = m_desk.find<QTableView>("instancesTable", m_desk.page);
            instances->setCurrentIndex(found(instances, u"COM-1003"_s, 1));
            auto *fields = m_desk.find<QTableView>("fieldsTable", m_desk.page);
            const QModelIndex name = found(fields, u"Proveedor"_s, FieldsModel::Name);
            m_desk.type(fields, name.siblingAtColumn(FieldsModel::Value), u"Otro"_s);
        }
        m_desk.trigger("newInstanceAction", m_desk.page);
        const QPointer<QDialog> dialog = m_desk.find<QDialog>("NewInstanceDialog");
        m_desk.find<QComboBox>("processCombo", dialog)->setEditText(u"COM"_s);
        m_desk.click("addFieldButton", dialog);
        auto *fields = m_desk.find<QTableWidget>("fieldsTable", dialog);
        const int last = fields->rowCount() - 1;
        m_desk.type(fields, fields->model()->index(last, 0), u"Proveedor"_s);
        m_desk.type(fields, fields->model()->index(last, 1), u"Nuevo"_s);
        QTest::mouseClick(
            m_desk.find<QDialogButtonBox>("buttonBox", dialog)->button(QDialogButtonBox::Ok),
            Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&dialog] { return !dialog; }));
    }

    /// Compares the words of the review with what the tenant holds, and takes back what is left.
    void compare(const QString &what, const QString &said, bool isHeld, bool isPossible,
                 bool mayBeUnknown = false)
    {
        const bool saysDone = said.startsWith(u'✓');
        const bool saysUnknown = said.startsWith(u'?');
        m_done += saysDone ? 1 : 0;
        if (isPossible != isHeld)
            wrong(u"%1 %2, “%3”"_s.arg(what, isHeld ? u"was done" : u"was not done", said));
        if (saysDone && !isHeld)
            wrong(u"%1 is a wrong success: “%2”"_s.arg(what, said));
        if (!saysDone && !saysUnknown && isHeld)
            wrong(u"%1 is a wrong refusal: “%2”"_s.arg(what, said));
        if (saysUnknown && !mayBeUnknown)
            wrong(u"%1 is unknown after a complete answer: “%2”"_s.arg(what, said));
        const bool waits = said.startsWith(u'◷'); // finishJob() looks at the reason
        if (waits && !m_desk.session().jobQueue.pausedJob())
            wrong(u"%1 waits for nothing"_s.arg(what));
        if (!saysDone && !waits)
            saysWhy(what, said);
    }
    void finishJob(const QString &what)
    {
        if (m_desk.session().jobQueue.pausedJob()) {
            saysWhy(what + u" is paused"_s, m_desk.told("notice", m_desk.review()));
            m_desk.click("takeBackButton", m_desk.review());
            QTRY_VERIFY(!m_desk.session().jobQueue.pausedJob());
        }
        m_desk.closeReview();
        if (m_desk.session().changes.isEmpty())
            return;
        for (const StagedChange &left : m_desk.session().changes.copies()) {
            if (!left.outcomeUnknown)
                continue;
            m_desk.session().jobQueue.markApplied(left.id);
            ++m_done; // the user says so
        }
        m_desk.dialogs.nextYesNo = {true};
        if (!m_desk.session().changes.isEmpty())
            m_desk.trigger("revertAllAction");
        m_desk.dialogs.nextYesNo.clear();
        QVERIFY(QTest::qWaitFor([this] { return m_desk.session().changes.isEmpty(); }));
    }

    void writeData()
    {
        const int instances = m_desk.carriedOut(u"newInstance"_s);
        QStringList states = m_desk.apply();
        if (!m_can.reads)
            states.insert(2, {}); // no instance could be edited
        if (states.size() != 4)
            return wrong(u"the review shows "_s + states.join(u'|'));
        compare(u"update record"_s, states[0],
                m_desk.held(u"P-0001"_s, DialectDesk::phone) == u"007", m_can.writes);
        compare(u"add record"_s, states[1], m_desk.held(u"N-1"_s, DialectDesk::code) == u"N-1",
                m_can.writes);
        if (m_can.reads)
            compare(u"update instance"_s, states[2],
                    m_desk.heldField(u"COM-1003"_s, u"Proveedor"_s) == u"Otro", m_can.writes);
        compare(u"new instance"_s, states[3], m_desk.carriedOut(u"newInstance"_s) == instances + 1,
                m_can.writes, !m_can.receipts);
        finishJob(u"writing"_s);
        if (m_can.writes && m_can.reads)
            isShown();
    }
    /// A column that does not exist. A service that answers like one that broke down leaves it open what
    /// it did; then reading tells.
    void writeNonsense()
    {
        if (!m_can.writes || !m_can.reads)
            return;
        m_desk.show(1);
        m_desk.openForm("updateByIdAction");
        m_desk.typeInto(m_desk.find<QLineEdit>("idLineEdit", m_desk.form()), u"2"_s);
        m_desk.fill(u"No such"_s, u"1"_s);
        m_desk.stageForm();
        const int before = m_desk.carriedOut(u"updateRecord"_s);
        const QString said = m_desk.apply().value(0);
        compare(u"a column that does not exist"_s, said,
                m_desk.carriedOut(u"updateRecord"_s) != before, false, !m_can.refusesPlainly);
        finishJob(u"writing a column that does not exist"_s);
    }
    /// The window shows what was written.
    void isShown()
    {
        m_desk.show(1);
        const QModelIndex cell = m_desk.cell(u"P-0001"_s, DialectDesk::phone);
        if (cell.data() != u"007"_s)
            wrong(u"the table shows “%1”"_s.arg(cell.data().toString()));
        m_desk.show(0);
        auto *instances = m_desk.find<QTableView>("instancesTable", m_desk.page);
        instances->setCurrentIndex(found(instances, u"COM-1003"_s, 1)); // not the new one
        auto *fields = m_desk.find<QTableView>("fieldsTable", m_desk.page);
        const QModelIndex field = found(fields, u"Proveedor"_s, FieldsModel::Name);
        if (field.siblingAtColumn(FieldsModel::Value).data() != u"Otro"_s)
            wrong(u"the instance shows another value than the one that was written"_s);
    }

    void inviteUser()
    {
        m_desk.show(2);
        m_desk.enter("inviteAction", u"nueva+1@andina.example"_s);
        const QStringList states = m_desk.apply();
        compare(u"invite"_s, states.value(0),
                m_desk.heldRoles(u"nueva+1@andina.example"_s).has_value(), m_can.userWrites);
        finishJob(u"inviting"_s);
    }
    QString roleCell(const QString &role) const
    {
        for (int column = 0; column < m_desk.users()->model()->columnCount(); ++column) {
            if (m_desk.users()->model()->headerData(column, Qt::Horizontal).toString() == role)
                return found(m_desk.users(), m_email).siblingAtColumn(column).data().toString();
        }
        return {};
    }

    void readRoles()
    {
        m_desk.enter("addUsersAction", m_email);
        m_desk.chooseUser(m_email);
        m_desk.trigger("reloadAction", m_desk.page);
        m_desk.waitUntilRead();
        if (m_can.users && roleCell(u"Bodega"_s) != u"✓")
            wrong(u"the roles are not shown: “%1”"_s.arg(m_desk.told()));
        if (!m_can.users)
            saysWhy(u"the roles"_s, m_desk.told());
    }
    void changeRoles()
    {
        changeRole("giveRoleAction", u"Finanzas"_s, true);
        changeRole("takeRoleAction", u"Bodega"_s, false);
    }
    void changeRole(const char *action, const QString &role, bool give)
    {
        m_desk.chooseUser(m_email);
        m_desk.dialogs.nextTexts = {role};
        m_desk.dialogs.nextYesNo = {true}; // the name may be a new one
        m_desk.trigger(action, m_desk.page);
        if (!QTest::qWaitFor([this] { return m_desk.session().changes.changes().size() == 1; }))
            return wrong(
                u"%1 stages nothing: “%2”"_s.arg(QLatin1StringView(action), m_desk.told()));
        m_desk.dialogs.nextYesNo.clear();
        const QStringList states = m_desk.apply();
        const auto roles = m_desk.heldRoles(m_email);
        compare(QLatin1StringView(action), states.value(0), roles && roles->contains(role) == give,
                m_can.roleWrites);
        finishJob(QLatin1StringView(action));
        if (m_can.roleWrites && (roleCell(role) == u"✓") != give)
            wrong(u"the table shows “%1” for %2"_s.arg(roleCell(role), role));
    }

    void readMembers()
    {
        m_desk.dialogs.nextTexts = {u"Ventas"_s};
        m_desk.trigger("membersAction", m_desk.page);
        const auto isTold = [this] { return !m_desk.isReading() && !m_desk.told().isEmpty(); };
        if (!QTest::qWaitFor([this] { return !m_desk.dialogs.isAsking(); })
            || !QTest::qWaitFor(isTold, 30'000) || !m_desk.told().contains(u"carolina.munoz"_s))
            wrong(u"members: “%1”"_s.arg(m_desk.told()));
    }

    void deleteUser()
    {
        m_desk.chooseUser(m_email);
        m_desk.dialogs.nextYesNo = {true};
        m_desk.trigger("deleteAction", m_desk.page);
        m_desk.waitUntilRead();
        const bool isStaged =
            QTest::qWaitFor([this] { return m_desk.session().changes.changes().size() == 1; }, 200);
        m_desk.dialogs.nextYesNo.clear();
        if (isStaged != m_can.users)
            wrong(u"deleting: “%1”"_s.arg(m_desk.told()));
        if (!isStaged)
            return saysWhy(u"deleting"_s, m_desk.told());
        const QStringList states = m_desk.apply();
        compare(u"delete user"_s, states.value(0), !m_desk.heldRoles(m_email), m_can.userWrites);
        finishJob(u"deleting"_s);
    }

    /// What the review called applied, the journal does, too, and nothing else.
    void readJournal()
    {
        m_desk.trigger("journalAction");
        auto *panel = m_desk.find<QWidget>("JournalPanel");
        auto *lines = m_desk.find<QTableView>("journalTable", panel);
        const auto applied = [lines] {
            const QModelIndexList all =
                lines->model()->match(lines->model()->index(0, JournalModel::Outcome),
                                      Qt::DisplayRole, u"✓"_s, -1, Qt::MatchStartsWith);
            return int(all.size());
        };
        if (!QTest::qWaitFor([&] { return applied() == m_done; }))
            wrong(u"the journal calls %1 changes applied, the review %2"_s.arg(applied()).arg(
                m_done));
    }

    DialectDesk m_desk;
    const Possible m_can;
    const QString m_email = u"rosa.chiluisa@andina.example"_s;
    int m_done = 0; ///< changes that the review called applied
    QStringList m_problems;
};

} // namespace

/// The window in front of services that turn many open points round at once: each operation works, or the
/// window says why it does not, and never something else than what the tenant holds.
class tst_DialectWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void eachOfTheOperationsWorksOrTheWindowSaysWhyNot_data()
    {
        QTest::addColumn<quint32>("seed");
        const quint32 first = firstWalkSeed();
        for (quint32 seed = first; seed < first + 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void eachOfTheOperationsWorksOrTheWindowSaysWhyNot()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Combination combination = randomCombination(random);
        Walk walk(combination);
        walk.run();
        QVERIFY2(walk.problems().isEmpty(),
                 qPrintable(walk.problems().join(u'\n') + u"\nwith "_s + describe(combination)));
    }
};

QTEST_MAIN(tst_DialectWindow)
#include "tst_dialectwindow.moc"
