// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "gui/databases/recordtexts.h"
#include "gui/instances/watchlist.h"
#include "gui/mainwindow/leaving.h"
#include "gui/profiles/profilechip.h"
#include "models/recordtablemodel.h"
#include "support/sessionfixture.h"

#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTranslator>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : Administrator {
    Fixture()
        : Administrator({}, unlimited())
    {
        catalogues = QStringLiteral(FLOKDESK_CATALOGUES);
    }

    QWidget *openProducts()
    {
        QWidget *page = goTo(1);
        find<QComboBox>("databaseComboBox", page)->setEditText(u"Productos"_s);
        click("openButton", page);
        waitForProducts();
        return page;
    }
    void waitForProducts() const { QTRY_COMPARE(records()->rowCount(), 1200); }
    RecordTableModel *records() const { return window().findChild<RecordTableModel *>(); }
    QModelIndex stock(int row) const
    {
        return records()->index(row, records()->columnOf(u"Existencias"_s));
    }
    QTableView *grid() const { return find<QTableView>("recordsTable"); }
    QHeaderView *header() const { return grid()->horizontalHeader(); }
    QSplitter *split() const { return find<QSplitter>("splitter", find<QWidget>("InstancesPage")); }
    void choose(const char *action, const QString &fileMenuThen)
    {
        trigger(action);
        QTRY_COMPARE(find<QMenu>("fileMenu")->title(), fileMenuThen);
        QVERIFY(window().isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    bool knows(const QString &database) const
    {
        return std::ranges::any_of(session().workspace.databases(),
                                   [&database](const Known &one) { return one.name == database; });
    }
    void speakSpanish() { choose("spanishAction", u"&Archivo"_s); }
    QString chosen() const
    {
        for (const char *action :
             {"systemLanguageAction", "englishAction", "spanishAction", "portugueseAction"})
            if (find<QAction>(action)->isChecked())
                return QString::fromLatin1(action);
        return {};
    }
};

} // namespace

class tst_Languages : public QObject {
    Q_OBJECT

    static QString asked(int staged)
    {
        SessionFixture f;
        f.session.isDemo = true; // nothing else asks about what is staged
        for (int i = 0; i < staged; ++i)
            f.changes.stage(InviteUser{u"user%1@example.org"_s.arg(i)});
        return leavingQuestion(f.session).value_or(Dialogs::Question{}).text;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whoLeavesIsToldInWholeWords()
    {
        Languages english(QStringLiteral(FLOKDESK_CATALOGUES));
        english.speak(u"en"_s);
        QCOMPARE(asked(1), u"1 pending change is not in Flokzu. Leaving discards it."_s);
        QCOMPARE(asked(2), u"2 pending changes are not in Flokzu. Leaving discards them."_s);
    }

    void aCatalogueIsGoneWithTheLanguage()
    {
        Languages languages(QStringLiteral(FLOKDESK_CATALOGUES));
        const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
        languages.speak(u"es"_s);
        QCOMPARE(cancel(), u"Cancelar"_s);
        languages.speak(u"en"_s);
        QCOMPARE(cancel(), u"Cancel"_s);
    }

    void buttonsOfQtSpeakTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("file");
        QTest::newRow("no catalogue of ours") << u"de_DE"_s << u"Cancel"_s << u"&File"_s;
        QTest::newRow("nor of ours, from right to left") << u"ar_EG"_s << u"Cancel"_s << u"&File"_s;
        QTest::newRow("another country") << u"es_UY"_s << u"Cancelar"_s << u"&Archivo"_s;
        QTest::newRow("Portugal") << u"pt_PT"_s << u"Cancelar"_s << u"&Arquivo"_s;
        QTest::newRow("no language") << u"C"_s << u"Cancel"_s << u"&File"_s;
    }

    void buttonsOfQtSpeakTheLanguageOfTheWindow()
    {
        QFETCH(QString, system);
        Languages languages(QStringLiteral(FLOKDESK_CATALOGUES));
        languages.speak(system);
        QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
        QTEST(QCoreApplication::translate("flokdesk::MainWindow", "&File"), "file");
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void datesAndNumbersFollowTheLanguageInTheUsersCountry_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("number");
        QTest::newRow("Portuguese on an English system")
            << u"en_US"_s << u"pt_BR"_s << u"03/12/2026"_s << u"1.234.567"_s;
        QTest::newRow("the system's own country")
            << u"es_UY"_s << u"es"_s << u"3/12/26"_s << u"1.234.567"_s;
        QTest::newRow("the language of the system")
            << u"es_MX"_s << QString() << u"03/12/26"_s << u"1,234,567"_s;
        QTest::newRow("Spanish on an English system")
            << u"en_US"_s << u"es"_s << u"3/12/2026"_s << u"1,234,567"_s;
        QTest::newRow("English on a Spanish system")
            << u"es_ES"_s << u"en"_s << u"03/12/2026"_s << u"1,234,567"_s;
        QTest::newRow("no catalogue of ours")
            << u"de_DE"_s << QString() << u"03/12/2026"_s << u"1.234.567"_s;
    }

    void datesAndNumbersFollowTheLanguageInTheUsersCountry()
    {
        QFETCH(QString, system);
        QFETCH(QString, language);
        const QLocale before;
        QLocale::setDefault(QLocale(system));
        {
            Languages languages(QStringLiteral(FLOKDESK_CATALOGUES));
            languages.speak(language);
            const QLocale shown;
            QTEST(shown.toString(QDate(2026, 12, 3), QLocale::ShortFormat), "date");
            QTEST(shown.toString(1234567), "number");
        }
        QCOMPARE(QLocale(), QLocale(system));
        QLocale::setDefault(before);
    }

    void everyPortugueseSystemSpeaksPortuguese()
    {
        Languages languages(QStringLiteral(FLOKDESK_CATALOGUES));
        const auto file = [] {
            return QCoreApplication::translate("flokdesk::MainWindow", "&File");
        };
        languages.speak(u"pt_BR"_s);
        const QString brazilian = file();
        QCOMPARE(brazilian, u"&Arquivo"_s);
        for (const QString &language : {u"pt_PT"_s, u"pt"_s, u"pt_AO"_s}) {
            languages.speak(u"en"_s);
            QCOMPARE(file(), u"&File"_s);
            languages.speak(language);
            QCOMPARE(file(), brazilian);
        }
    }

    void theWindowSpeaksAnotherLanguageAtOnceAndLosesNothing()
    {
        Fixture desk;
        desk.open();
        QCOMPARE(desk.chosen(), u"systemLanguageAction"_s);
        QWidget *page = desk.openProducts();
        desk.type(desk.find<QTableView>("recordsTable", page), desk.stock(3), u"777"_s);
        desk.find<QLineEdit>("findLineEdit", page)->setText(u"a"_s);
        QWidget *people = desk.goTo(2);
        desk.trigger("inviteAction", people);
        desk.find<QPlainTextEdit>("addressesTextEdit", people)->setPlainText(u"eva@x.example"_s);
        desk.goTo(1);
        const QSize size(1111, 699);
        desk.window().resize(size);
        const size_t requests = desk.seen(u"listRecords"_s).size();

        desk.speakSpanish();
        QCOMPARE(desk.chosen(), u"spanishAction"_s);
        QCOMPARE(desk.window().size(), size);
        auto *tabs = desk.find<QTabWidget>("pageTabs");
        QCOMPARE(tabs->tabText(1), u"Bases de datos"_s);
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(desk.records()->recordCount(), 1200);
        QCOMPARE(desk.stock(3).data().toString(), u"777"_s);
        QCOMPARE(desk.find<QLineEdit>("findLineEdit")->text(), u"a"_s);
        QCOMPARE(desk.find<QPlainTextEdit>("addressesTextEdit")->toPlainText(), u"eva@x.example"_s);
        QVERIFY(!desk.find<QWidget>("userEntry")->isHidden());
        QCOMPARE(desk.seen(u"listRecords"_s).size(), requests);

        desk.trigger("undoAction");
        QVERIFY(desk.session().changes.isEmpty());
        desk.trigger("redoAction");
        QDialog *review = desk.openReview();
        QCOMPARE(review->windowTitle(), u"Revisar cambios"_s);
        QCOMPARE(desk.find<QPushButton>("applyButton", review)->text(), u"&Aplicar 1 cambio"_s);
    }

    void columnsPanesAndTheCurrentCellStayAsTheyAre()
    {
        Fixture desk;
        desk.open();
        desk.openProducts();
        desk.header()->resizeSection(2, 317);
        QTRY_VERIFY(desk.grid()->horizontalScrollBar()->isVisible()); // it takes a row's room
        desk.grid()->setCurrentIndex(desk.stock(700));
        const int top = desk.grid()->rowAt(0);
        QVERIFY(top > 600);
        QWidget *page = desk.goTo(0);
        desk.find<QLineEdit>("identifiersEdit", page)->setText(u"COM-1003"_s);
        desk.click("openButton", page);
        QTRY_VERIFY(desk.split()->isVisible());
        desk.split()->setSizes({420, desk.split()->width() - 420});
        Q_EMIT desk.split()->splitterMoved(420, 1); // as when the user moves it
        const QList<int> panes = desk.split()->sizes();
        QVERIFY(qAbs(panes.first() - 420) < 5);
        QTRY_COMPARE(desk.seen(u"getInstance"_s).size(), size_t(1));
        desk.speakSpanish();
        QTRY_COMPARE(desk.split()->sizes(), panes); // the layout settles
        const auto *reading =
            desk.find<QAction>("cancelAction", desk.find<QWidget>("InstancesPage"));
        QTRY_VERIFY(!reading->isEnabled());
        QCOMPARE(desk.seen(u"getInstance"_s).size(), size_t(1)); // another language reads nothing
        desk.goTo(1);
        QCOMPARE(desk.header()->sectionSize(2), 317);
        QCOMPARE(desk.grid()->currentIndex(), desk.stock(700));
        QCOMPARE(desk.grid()->rowAt(0), top);
    }

    void whatTheApplicationConfirmedStaysInTheTable()
    {
        Fixture desk;
        desk.open();
        QWidget *page = desk.openProducts();
        desk.type(desk.find<QTableView>("recordsTable", page), desk.stock(3), u"777"_s);
        desk.applyAll();
        QVERIFY(desk.session().changes.isEmpty());
        desk.closeReview();
        desk.speakSpanish();
        QCOMPARE(desk.stock(3).data().toString(), u"777"_s);
        desk.choose("englishAction", u"&File"_s);
        QCOMPARE(desk.stock(3).data().toString(), u"777"_s);
    }

    void aJobGoesOnMeanwhile()
    {
        Fixture desk;
        desk.open();
        desk.openProducts();
        constexpr int edits = 40;
        for (int row = 0; row < edits; ++row)
            desk.records()->setData(desk.stock(row), u"9%1"_s.arg(row), Qt::EditRole);
        QCOMPARE(desk.session().changes.changes().size(), size_t(edits));
        QDialog *review = desk.openReview();
        desk.dialogs.nextYesNo = {true};
        desk.click("applyButton", review);
        QTRY_VERIFY(desk.carriedOut(u"updateRecord"_s) > 0);
        review->close();
        QVERIFY(desk.session().jobQueue.isBusy());
        desk.speakSpanish();
        QVERIFY(desk.session().jobQueue.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session().jobQueue.isBusy(), 30'000);
        QVERIFY(desk.session().changes.isEmpty());
        QCOMPARE(desk.carriedOut(u"updateRecord"_s), edits);
        QVERIFY(desk.dialogs.asked.empty());
    }

    void whatIsBeingReadIsReadAgain()
    {
        Fixture desk;
        desk.open();
        const QWidget *instances = desk.goTo(0);
        auto *identifiers = instances->findChild<QLineEdit *>(u"identifiersEdit"_s);
        identifiers->setText(u"COM-1001 COM-1002 COM-1003 COM-1004 COM-1005"_s);
        QTest::keyClick(identifiers, Qt::Key_Return);
        const QStringList people{u"mj.nanez@andina.example"_s, u"lucia.paredes@andina.example"_s};
        desk.session().workspace.rememberUsers(people, Source::Typed);
        desk.trigger("reloadAllAction", desk.goTo(2));
        QWidget *page = desk.goTo(1);
        desk.find<QComboBox>("databaseComboBox", page)->setEditText(u"Productos"_s);
        desk.click("openButton", page);
        desk.speakSpanish();
        desk.waitForProducts();
        for (const QString &email : people)
            QTRY_VERIFY(desk.session().workspace.user(email)->roles);
        const auto *table = desk.find<QTableView>("instancesTable");
        QCOMPARE(table->model()->rowCount(), 5);
        for (int row = 0; row < 5; ++row)
            QTRY_VERIFY(!table->model()->index(row, WatchList::Status).data().toString().isEmpty());
    }

    void theToolsKeepWhatWasTypedIntoThem()
    {
        Fixture desk;
        desk.open();
        desk.trigger("operationsAction");
        desk.find<QPlainTextEdit>("elementsTextEdit")->setPlainText(u"1\n2"_s);
        desk.speakSpanish();
        QVERIFY(desk.find<QDialog>("ToolsDialog")->isVisible());
        QCOMPARE(desk.find<QTabWidget>("toolsTabs")->currentIndex(), 1);
        QCOMPARE(desk.find<QPlainTextEdit>("elementsTextEdit")->toPlainText(), u"1\n2"_s);
    }

    void theDemoCompanyIsNamedAnewAndKeepsItsDataUntilItIsOpenedAgain()
    {
        Fixture desk;
        desk.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), 20'000);
        QVERIFY(desk.knows(u"Suppliers"_s));
        desk.speakSpanish();
        QCOMPARE(desk.find<ProfileChip>("profileChip")->name(), u"Organización DEMO"_s);
        QVERIFY(desk.knows(u"Suppliers"_s));
        QVERIFY(desk.wait(desk.session().records.list(u"Suppliers"_s, {})).ok());
        Q_EMIT desk.window().demoRequested();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), 20'000);
        QVERIFY(desk.knows(u"Proveedores"_s) && !desk.knows(u"Suppliers"_s));
    }

    void theDemoCompanySpeaksTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("database");
        QTest::newRow("Spanish") << u"C"_s << u"es"_s << u"Proveedores"_s;
        QTest::newRow("Portuguese") << u"C"_s << u"pt_BR"_s << u"Fornecedores"_s;
        QTest::newRow("English") << u"es_UY"_s << u"en"_s << u"Suppliers"_s;
        QTest::newRow("the system's") << u"pt_PT"_s << QString() << u"Fornecedores"_s;
        QTest::newRow("no catalogue of ours") << u"de_DE"_s << QString() << u"Suppliers"_s;
    }

    void theDemoCompanySpeaksTheLanguageOfTheWindow()
    {
        QFETCH(QString, system);
        QFETCH(QString, language);
        QFETCH(QString, database);
        QLocale::setDefault(QLocale(system));
        {
            Fixture desk;
            desk.start({u"--demo"_s, u"--language"_s, language});
            QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), 20'000);
            Workspace &known = desk.session().workspace;
            QCOMPARE(known.databases().size(), size_t(5));
            QVERIFY(desk.knows(database));
            for (const Known &one : known.databases()) {
                const auto records = desk.wait(desk.session().records.list(one.name, {}));
                QVERIFY2(records.ok() && records->records->rowCount() > 0, qPrintable(one.name));
            }
            for (const KnownInstance &instance : known.instances())
                QVERIFY2(desk.wait(desk.session().instances.get(instance.identifier)).ok(),
                         qPrintable(instance.identifier));
            for (const KnownUser &user : known.users())
                QVERIFY2(desk.wait(desk.session().users.roles(user.email)).ok(),
                         qPrintable(user.email));
            for (const Known &role : known.roles()) {
                const auto members = desk.wait(desk.session().commons.assignees({role.name}));
                QVERIFY2(members.ok() && !members->isEmpty(), qPrintable(role.name));
            }
        }
        QLocale::setDefault(QLocale::c());
    }

    void theNextStartSpeaksItToo()
    {
        Fixture desk;
        desk.start();
        desk.speakSpanish();
        desk.start();
        QCOMPARE(desk.find<QMenu>("fileMenu")->title(), u"&Archivo"_s);
        QCOMPARE(desk.chosen(), u"spanishAction"_s);
        desk.start({u"--language"_s, u"pt_BR"_s});
        QCOMPARE(desk.find<QMenu>("fileMenu")->title(), u"&Arquivo"_s);
        desk.start();
        QCOMPARE(desk.find<QMenu>("fileMenu")->title(), u"&Archivo"_s);
        desk.choose("systemLanguageAction", u"&File"_s);
        desk.start();
        QCOMPARE(desk.find<QMenu>("fileMenu")->title(), u"&File"_s);
    }
};

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
