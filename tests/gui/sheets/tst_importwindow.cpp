// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/mappingfiles.h"
#include "gui/databases/databasespage.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/shortcutsdialog.h"
#include "gui/sheets/columnstable.h"
#include "gui/sheets/importwindows.h"
#include "importfixture.h"
#include "support/importframe.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTableWidget>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// A step that only does what the test says.
class PlainStep final : public ImportStep {
public:
    PlainStep(const QString &title, QWidget *parent)
        : ImportStep(parent)
        , m_title(title)
        , m_button(new QPushButton(title, this))
    {
    }
    QString title() const override { return m_title; }
    QString nextText() const override { return u"After "_s + m_title; }
    QString hint() const override { return isReady ? u"ready"_s : u"not ready"_s; }
    bool isDecided() const override { return isReady; }
    void proceed() override
    {
        ++proceeded;
        if (isReady)
            Q_EMIT finished();
    }
    void enter() override { ++entered; }
    QWidget *firstFocus() const override { return m_button; }

    void setReady(bool ready)
    {
        isReady = ready;
        Q_EMIT changed();
    }
    bool isReady = true;
    int proceeded = 0;
    int entered = 0;

private:
    QString m_title;
    QPushButton *m_button;
};

/// A window with three such steps.
struct Fixture : SessionFixture {
    ImportWindow window{session, u"Suppliers"_s};
    std::vector<PlainStep *> steps;

    Fixture()
    {
        for (const char *title : {"One", "Two", "Three"}) {
            steps.push_back(new PlainStep(QString::fromLatin1(title), &window));
            window.addStep(steps.back());
        }
        window.bringToFront();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(window, name);
    }
    void next() const { QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton); }
    QString nameOf(const char *step) const { return find<QAbstractButton>(step)->accessibleName(); }
};

/// The main window on a session.
struct WindowFixture : SessionFixture {
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    MappingFiles mappings;
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(
        MainWindow::Dependencies{.scheduler = scheduler,
                                 .clock = clock,
                                 .requests = requests,
                                 .profiles = profiles,
                                 .credentials = credentials,
                                 .dialogs = dialogs,
                                 .settingsPath = directory.filePath(u"settings.ini"_s),
                                 .mappings = &mappings});

    WindowFixture()
    {
        workspace.rememberColumns(u"Suppliers"_s, {u"Id"_s, u"Code"_s}, Source::Answer);
        window->setSession(&session);
        window->show();
    }
    void trigger(const char *action) const { namedChild<QAction>(*window, action)->trigger(); }
    QString notice() const { return namedChild<Notice>(*window, "windowNotice")->text(); }
    void openSuppliers()
    {
        namedChild<QAction>(*window, "databasesAction")->trigger();
        window->findChild<DatabasesPage *>()->openDatabase(u"Suppliers"_s);
    }
    QStringList again() const
    {
        auto *menu = namedChild<QMenu>(*window, "importAgainMenu");
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << (action->isEnabled() ? action->text() : u"(%1)"_s.arg(action->text()));
        return texts;
    }
    /// A mapping of the columns of this file to these of the database, the first of them the key.
    void saveMapping(const QString &name, const QByteArray &csv, const QStringList &targets)
    {
        const ImportSource source = csvSource(csv);
        ColumnMapping mapping;
        mapping.database = u"Suppliers"_s;
        mapping.name = name;
        mapping.columns = source.columns;
        for (size_t i = 0; i < source.columns.size(); ++i)
            mapping.rules.push_back({source.columns[i], targets[qsizetype(i)]});
        mapping.keys = {targets[0]};
        QVERIFY(mappings.save(session.profile.id, mapping).ok());
    }
    /// The first entry of the menu, with a file of this content, up to the difference.
    void importAgain(const QByteArray &csv)
    {
        namedChild<QMenu>(*window, "importAgainMenu")->actions().constFirst()->trigger();
        QVERIFY(imports().isEmpty()); // the user chooses the file first
        QFile file(directory.filePath(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        dialogs.answer(std::optional(file.fileName()));
        QCOMPARE(imports().size(), 1);
        QTRY_COMPARE(imports()[0]->currentStep(), 3);
    }
    QList<ImportWindow *> imports() const { return window->findChildren<ImportWindow *>(); }
};

} // namespace

class tst_ImportWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStepsSayWhereTheUserIs()
    {
        Fixture t;
        QCOMPARE(t.nameOf("step1Button"), u"Step 1 of 3, One, current"_s);
        t.next();
        QCOMPARE(t.window.currentStep(), 1);
        QCOMPARE(t.nameOf("step1Button"), u"Step 1 of 3, One, done"_s);
        QCOMPARE(t.nameOf("step2Button"), u"Step 2 of 3, Two, current"_s);
        QCOMPARE(t.nameOf("step3Button"), u"Step 3 of 3, Three"_s);
        QVERIFY(!t.find<QAbstractButton>("step3Button")->isEnabled());
    }

    void theFilledButtonAndTheSentenceAreThoseOfTheStep()
    {
        Fixture t;
        t.steps[0]->setReady(false);
        QCOMPARE(t.find<QPushButton>("nextButton")->text(), u"After One"_s);
        QCOMPARE(t.find<QLabel>("hintLabel")->text(), u"not ready"_s);
        t.next();
        QCOMPARE(t.steps[0]->proceeded, 1);
        QCOMPARE(t.window.currentStep(), 0);
    }

    void backAlwaysWorksAndKeysLeadToTheSteps()
    {
        Fixture t;
        t.next();
        t.next();
        QCOMPARE(t.window.currentStep(), 2);
        QTest::mouseClick(t.find<QPushButton>("backButton"), Qt::LeftButton);
        QCOMPARE(t.window.currentStep(), 1);
        QTest::keyClick(&t.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(t.window.currentStep(), 0);
        QTest::keyClick(&t.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(t.window.currentStep(), 1);
        QTest::keyClick(&t.window, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(t.window.currentStep(), 2);
        QCOMPARE(t.window.focusWidget(), t.steps[2]->firstFocus());
        QCOMPARE(t.steps[2]->entered, 2);
        QTest::keyClick(&t.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(t.steps[2]->proceeded, 0); // no key of the window sends anything
    }

    void aStepBehindAnUndecidedOneCannotBeReached()
    {
        Fixture t;
        t.next();
        t.next();
        t.window.goTo(0);
        t.steps[1]->setReady(false);
        QVERIFY(!t.find<QAbstractButton>("step3Button")->isEnabled());
        t.window.goTo(2);
        QCOMPARE(t.window.currentStep(), 0);
        t.window.goTo(1);
        QCOMPARE(t.window.currentStep(), 1);
    }

    void itComesBackAsItWasClosed()
    {
        Fixture t;
        t.next();
        QTest::mouseClick(t.find<QPushButton>("closeButton"), Qt::LeftButton);
        QVERIFY(!t.window.isVisible());
        t.window.bringToFront();
        QVERIFY(t.window.isVisible());
        QCOMPARE(t.window.currentStep(), 1);
        QCOMPARE(t.window.focusWidget(), t.steps[1]->firstFocus());
    }

    void enterOutsideOfAButtonLeadsNowhere()
    {
        Fixture t;
        QTest::keyClick(t.find<QWidget>("stepRow"), Qt::Key_Return);
        QCOMPARE(t.steps[0]->proceeded, 0);
    }

    void theKeyOfTheMainWindowOpensTheImportIntoTheOpenDatabase()
    {
        WindowFixture t;
        t.openSuppliers();
        QVERIFY(QTest::qWaitForWindowActive(t.window.get()));
        QTest::keyClick(t.window.get(), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(t.imports().size(), 1);
        QVERIFY(t.imports()[0]->isVisible());
        QCOMPARE(t.imports()[0]->windowTitle(), u"Import into Suppliers — Flokdesk"_s);
    }

    void aDatabaseHasOneWindow()
    {
        WindowFixture t;
        t.openSuppliers();
        t.trigger("importAction");
        t.imports()[0]->close();
        t.trigger("importAction");
        QCOMPARE(t.imports().size(), 1);
        QVERIFY(t.imports()[0]->isVisible());
    }

    void theKeyIsCountedInTheListThatIsLoadedAlready()
    {
        WindowFixture t;
        t.openSuppliers();
        t.trigger("importAction");
        QVERIFY(!t.imports()[0]->draft().loaded());
        t.clock.settle();
        t.answer(200, R"({"status":"OK","data":[{"Id":"1","Code":"a"}]})");
        QTRY_VERIFY(t.window->findChild<DatabasesPage *>()->contents().loaded);
        t.trigger("importAction");
        QVERIFY(t.imports()[0]->draft().loaded());
        QCOMPARE(t.imports()[0]->draft().loaded()->records->rowCount(), 1);
    }

    void theSheetOfKeysNamesEachKeyOnce()
    {
        WindowFixture t;
        t.openSuppliers();
        t.trigger("importAction");
        t.window->findChild<DatabasesPage *>()->openDatabase(u"Products"_s);
        t.trigger("importAction");
        QCOMPARE(t.imports().size(), 2);
        const ShortcutsDialog sheet(*t.window);
        const auto *table = namedChild<QTableWidget>(sheet, "shortcutsTable");
        QStringList keys;
        for (int row = 0; row < table->rowCount(); ++row)
            keys << table->item(row, 0)->text() + u' ' + table->item(row, 1)->text();
        QCOMPARE(keys.count(u"Ctrl+I Import"_s), 1);
        QCOMPARE(keys.count(u"F8 Next cell to look at"_s), 1);
    }

    void withoutAnOpenDatabaseItIsSaid()
    {
        WindowFixture t;
        t.trigger("importAction");
        QVERIFY(t.imports().isEmpty());
        QVERIFY(t.notice().contains(u"Open the database first"_s));
        t.openSuppliers();
        QVERIFY(t.notice().isEmpty());
    }

    void theClipboardIsImportedByACommand()
    {
        WindowFixture t;
        QGuiApplication::clipboard()->setText(u"Code\tCity\n1\tQuito\n"_s);
        t.openSuppliers();
        t.trigger("importClipboardAction");
        QTRY_VERIFY(t.imports()[0]->draft().source().table);
    }

    void theMenuImportsAgainWithASavedMapping()
    {
        WindowFixture t;
        QCOMPARE(t.again(), QStringList{u"(No database is open)"_s});
        t.openSuppliers();
        QCOMPARE(t.again(), QStringList{u"(No mapping was saved for this database)"_s});
        t.saveMapping(u"Weekly & daily"_s, "Codice,Town\n", {u"Code"_s, u"Id"_s});
        QCOMPARE(t.again(), QStringList{u"Weekly && daily"_s});
        t.importAgain("Codice,Town\n1,x\n");
        QCOMPARE(t.imports()[0]->draft().mapping().name, u"Weekly & daily"_s);
    }

    void anInvalidRowLeadsBackToItsColumn()
    {
        WindowFixture t;
        t.openSuppliers();
        t.clock.settle();
        t.answer(200, R"({"status":"OK","data":[{"Id":"x","Code":1}]})");
        t.saveMapping(u"Weekly"_s, "Town,Codice\n", {u"Id"_s, u"Code"_s});
        QCOMPARE(t.again(), QStringList{u"Weekly"_s});
        t.importAgain("Town,Codice\nx,no number\n");
        t.clock.settle();
        t.answer(200, R"({"status":"OK","data":[{"Id":"x","Code":1}]})");
        ImportWindow &import = *t.imports()[0];
        QTRY_VERIFY(import.draft().difference());
        auto *button = namedChild<QPushButton>(import, "transformButton");
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(import.currentStep(), 1);
        const auto *columns = import.findChild<ColumnsTable *>();
        QVERIFY(columns->hasFocus());
        QCOMPARE(columns->currentIndex().row(), 1);
    }

    void itGoesWithTheProfileAlsoWhileAFileIsRead()
    {
        WindowFixture t;
        t.openSuppliers();
        t.trigger("importAction");
        QByteArray csv = "Code\n";
        for (int i = 0; i < 200'000; ++i)
            csv += "row " + QByteArray::number(i) + '\n';
        QFile file(t.directory.filePath(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        const QPointer<ImportWindow> import = t.imports()[0];
        import->findChild<SourceStep *>()->openFile(file.fileName());
        t.window->setSession(nullptr);
        QVERIFY(!import);
        QVERIFY(!namedChild<QAction>(*t.window, "importAction")->isEnabled());
    }

    void itGoesWithTheMainWindow()
    {
        WindowFixture t;
        t.openSuppliers();
        t.trigger("importAction");
        const QPointer<ImportWindow> import = t.imports()[0];
        t.window.reset();
        QVERIFY(!import);
    }

    void itFitsTheSmallestWindow()
    {
        ImportFixture t;
        t.know({u"Id"_s, u"Code"_s});
        t.show({680, 480});
        QCOMPARE(t.window->size(), QSize(680, 480));
        t.open("rows.csv", "Code;SSCC\n1;7.8612E+17\n");
        QCOMPARE(t.window->size(), QSize(680, 480));
        for (const auto *button : t.window->findChildren<QAbstractButton *>()) {
            const QRect place(button->mapTo(t.window.get(), QPoint()), button->size());
            QVERIFY2(!button->isVisible() || t.window->rect().contains(place),
                     qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(tst_ImportWindow)
#include "tst_importwindow.moc"
