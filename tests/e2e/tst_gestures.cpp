// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "gui/common/toast.h"
#include "gui/databases/databasespage.h"
#include "gui/instances/fieldsmodel.h"
#include "gui/review/undodialog.h"
#include "models/recordtablemodel.h"
#include "support/sidebarlist.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QTableWidget>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

SandboxOptions unlimitedTenant()
{
    SandboxOptions options;
    options.limit = 0;
    return options;
}

/// Counts the clicks of the user, the keys of commands and the answers to questions. Typing is not counted; Enter, Tab
/// and the arrows belong to it, because the hands stay where they are.
struct Hand : Administrator {
    int gestures = 0;
    QWidget *page = nullptr;

    Hand()
        : Administrator(unlimitedTenant(), unlimited())
    {
        open();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void click(QWidget *widget)
    {
        QTRY_VERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(widget->objectName()));
        QTest::mouseClick(widget, Qt::LeftButton);
        ++gestures;
    }
    void click(const char *name) { click(find<QWidget>(name, page)); }
    void clickCell(QAbstractItemView *view, const QModelIndex &cell)
    {
        QVERIFY(cell.isValid());
        view->scrollTo(cell);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
        ++gestures;
    }
    void doubleClickCell(QAbstractItemView *view, const QModelIndex &cell)
    {
        clickCell(view, cell); // a double click begins with one
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        enter(key, modifiers);
        ++gestures;
    }
    /// A list of suggestions gets the keys first.
    static QWidget *keyboard()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    /// Where the focus is by then, key by key.
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::keyClick(keyboard(), c.toLatin1());
    }
    void enter(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(keyboard(), key, modifiers);
    }
    /// Into the cell with the focus, which Enter ends.
    void typeCell(const QString &text) const
    {
        type(text);
        const QPointer<QWidget> editor = QApplication::focusWidget();
        enter(Qt::Key_Return);
        QTRY_VERIFY(!editor && QApplication::focusWidget());
    }
    /// Waits until a window that a gesture opened has the keyboard.
    void waitForDialog() const
    {
        QTRY_VERIFY(QApplication::activeWindow() != &window());
        QTRY_VERIFY(QApplication::focusWidget()
                    && QApplication::focusWidget()->window() == QApplication::activeWindow());
    }
    /// What cannot be reversed is reviewed; Enter is for its filled button.
    void enterReview() const
    {
        QTRY_VERIFY(window().findChild<QDialog *>(u"ReviewDialog"_s));
        QTRY_VERIFY(review()->isActiveWindow() && QApplication::focusWidget());
        QTRY_VERIFY(find<QPushButton>("applyButton", review())->hasFocus());
        enter(Qt::Key_Return);
    }
    void acceptDialog()
    {
        QWidget *dialog = QApplication::activeWindow();
        for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
            if (dialog->findChild<QDialogButtonBox *>()->buttonRole(button)
                == QDialogButtonBox::AcceptRole)
                return click(button);
        }
        qFatal("the dialog has no button that accepts it");
    }
    /// An entry of the menu that a right click on what is current opens.
    void choose(const char *action)
    {
        trigger(action, page);
        ++gestures;
    }
    /// Ctrl+Enter: the profile does not ask for a review.
    void apply()
    {
        window().activateWindow(); // as a window manager does it once a dialog is closed
        QTRY_VERIFY(QApplication::focusWidget() && window().isActiveWindow());
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    int questions() const { return static_cast<int>(dialogs.asked.size()); }

    void openProducts()
    {
        page = goTo(1);
        page->findChild<DatabasesPage *>()->openDatabase(u"Productos"_s);
        QTRY_COMPARE(records()->model()->rowCount(), 1200);
        records()->setFocus();
    }
    void changeStock()
    {
        clickCell(records(), records()->model()->index(0, column(u"Existencias"_s)));
        typeCell(u"77"_s);
    }
    QTableView *records() const { return find<QTableView>("recordsTable", page); }
    int column(const QString &name) const
    {
        return window().findChild<RecordTableModel *>()->columnOf(name);
    }
    void openUsers()
    {
        session().workspace.rememberRoles({u"Finanzas"_s, u"Bodega"_s}, Source::Typed);
        session().workspace.rememberUser(rosa(), Source::Typed);
        page = goTo(2);
        QTRY_VERIFY(userCell(rosa(), u"Finanzas"_s).isValid());
    }
    static QString rosa() { return u"rosa.chiluisa@andina.example"_s; }
    QTableView *users() const { return find<QTableView>("usersTable", page); }
    QModelIndex userCell(const QString &email, const QString &role) const
    {
        const auto *model = users()->model();
        const auto row =
            model->match(model->index(0, 0), Qt::DisplayRole, email, 1, Qt::MatchExactly);
        for (int at = 0; at < model->columnCount() && !row.isEmpty(); ++at) {
            if (model->headerData(at, Qt::Horizontal).toString() == role)
                return row[0].siblingAtColumn(at);
        }
        return row.value(0).siblingAtColumn(role.isEmpty() ? 0 : -1);
    }
};

} // namespace

/// How many clicks and commands the ten most frequent jobs take.
class tst_Gestures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aValueOfAKnownDatabaseIsFoundByOne()
    {
        Hand hand;
        hand.openProducts();
        hand.press(Qt::Key_F, Qt::ControlModifier);
        hand.type(u"P-0012"_s);
        QTRY_VERIFY(hand.records()->model()->rowCount() < 1200);
        QCOMPARE(hand.gestures, 1);
    }

    void aCellIsChangedAndAppliedByTwo()
    {
        Hand hand;
        hand.openProducts();
        hand.changeStock();
        hand.apply();
        QTRY_COMPARE(hand.carriedOut(u"updateRecord"_s), 1);
        QCOMPARE(hand.gestures, 2);
    }

    void aRecordIsAddedByThree()
    {
        Hand hand;
        hand.openProducts();
        hand.click("newRecordButton");
        hand.type(u"N-1"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(hand.session().changes.changes().size(), size_t(1));
        hand.press(Qt::Key_S, Qt::ControlModifier);
        hand.enterReview();
        QTRY_COMPARE(hand.carriedOut(u"addRecord"_s), 1);
        QCOMPARE(hand.gestures + hand.questions(), 3);
    }

    void anInstanceIsOpenedAndAFieldChangedByThree()
    {
        Hand hand;
        hand.page = hand.goTo(0);
        hand.click("identifiersEdit");
        hand.type(u"COM-1004"_s);
        hand.enter(Qt::Key_Return);
        auto *fields = hand.find<QTableView>("fieldsTable", hand.page);
        QTRY_VERIFY(fields->model()->rowCount() > 0 && fields->isVisible());
        const auto name = fields->model()->match(fields->model()->index(0, FieldsModel::Name),
                                                 Qt::DisplayRole, u"Proveedor"_s);
        hand.clickCell(fields, name.value(0).siblingAtColumn(FieldsModel::Value));
        hand.typeCell(u"x"_s);
        hand.apply();
        QTRY_COMPARE(hand.carriedOut(u"updateInstance"_s), 1);
        QCOMPARE(hand.gestures, 3);
    }

    void anInstanceWithThreeFieldsIsStartedByThree()
    {
        Hand hand;
        hand.session().workspace.rememberFields(
            u"COM"_s, {u"Solicitante"_s, u"Proveedor"_s, u"Monto"_s}, Source::Typed);
        hand.page = hand.goTo(0);
        hand.click("newButton");
        hand.waitForDialog();
        // Without a window manager the list of suggestions would keep the activation, so this is not typed by keys.
        hand.find<QComboBox>("processCombo", QApplication::activeWindow())->setEditText(u"COM"_s);
        auto *fields = hand.find<QTableWidget>("fieldsTable", QApplication::activeWindow());
        QTRY_COMPARE(fields->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            fields->item(row, 1)->setText(u"1"_s);
        hand.acceptDialog();
        QTRY_COMPARE(hand.session().changes.changes().size(), size_t(1));
        QCOMPARE(
            std::get<CreateInstance>(hand.session().changes.changes().front().change).fields.size(),
            size_t(3));
        hand.apply();
        hand.enterReview();
        QTRY_COMPARE(hand.carriedOut(u"newInstance"_s), 1);
        QCOMPARE(hand.gestures + hand.questions(), 3);
    }

    void aUserIsInvitedWithARoleByThree()
    {
        Hand hand;
        hand.openUsers();
        const QString email = u"nueva.persona@andina.example"_s;
        hand.click("inviteButton");
        hand.type(email);
        hand.enter(Qt::Key_Tab);
        hand.type(u"Fin"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(hand.session().changes.changes().size(), size_t(2));
        hand.apply();
        hand.enterReview();
        QTRY_COMPARE(hand.carriedOut(u"inviteUser"_s), 1);
        QTRY_COMPARE(hand.carriedOut(u"addUserRole"_s), 1);
        QCOMPARE(hand.gestures + hand.questions(), 3);
    }

    void aRoleIsGivenByTwo()
    {
        Hand hand;
        hand.openUsers();
        hand.doubleClickCell(hand.users(), hand.userCell(Hand::rosa(), u"Finanzas"_s));
        QTRY_COMPARE(hand.session().changes.changes().size(), size_t(1));
        hand.apply();
        QTRY_COMPARE(hand.carriedOut(u"addUserRole"_s), 1);
        QCOMPARE(hand.gestures + hand.questions(), 2);
    }

    void anAccountIsDeletedByFour()
    {
        Hand hand;
        hand.openUsers();
        hand.clickCell(hand.users(), hand.userCell(Hand::rosa(), {}));
        hand.dialogs.nextYesNo = {true, true};
        hand.choose("deleteAction");
        QTRY_COMPARE(hand.session().changes.changes().size(), size_t(1));
        hand.apply();
        hand.enterReview();
        QTRY_COMPARE(hand.carriedOut(u"deleteUser"_s), 1);
        QCOMPARE(hand.gestures + hand.questions(), 4);
    }

    void aJobIsReversedByOne()
    {
        Hand hand;
        hand.openProducts();
        hand.changeStock();
        hand.apply();
        auto *toast = hand.child<Toast>(u"toast"_s);
        QTRY_VERIFY(toast->isVisible());
        hand.gestures = 0;
        auto *undo = toast->findChild<QAbstractButton *>();
        QCOMPARE(undo->text().remove(u'&'), u"Reverse…"_s);
        hand.click(undo);
        hand.waitForDialog(); // it reads what stands there now
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"stageButton"_s);
        hand.enter(Qt::Key_Return);
        hand.enterReview();
        QTRY_COMPARE(hand.carriedOut(u"updateRecord"_s), 2);
        QCOMPARE(hand.gestures + hand.questions(), 1);
    }

    void theUsersWithARoleAreListedByOne()
    {
        Hand hand;
        hand.openUsers();
        SidebarList(*hand.page).click(u"Finanzas"_s);
        ++hand.gestures;
        QTRY_VERIFY(
            hand.find<QLabel>("usersTitleLabel", hand.page)->text().contains(u"Finanzas"_s));
        QCOMPARE(hand.gestures, 1);
    }
};

QTEST_MAIN(tst_Gestures)
#include "tst_gestures.moc"
