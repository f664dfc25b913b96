// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdesk.h"

#include "core/json.h"
#include "gui/activity/journalpanel.h"
#include "gui/common/columnarrangement.h"
#include "gui/goto/gotobox.h"
#include "sheets/pastedtable.h"

#include <QHeaderView>
#include <QMenu>
#include <QThreadPool>
#include <QToolButton>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Format = ExportChoice::Format;
using Preset = ExportChoice::Preset;

namespace {

/// Digits, quotes, line ends, blanks and what looks like a formula.
const QByteArray awkward =
    R"({"Id":"1","Name":"say \"x\"; a,b|c\td","City":"one\r\ntwo\nthree","Stock":"1.10"},)"
    R"({"Id":"2","Name":"=1+1","City":"  blanks  ","Stock":1.10},)"
    R"({"Id":"3","Name":"\u0027=quoted","City":"-42","Stock":1147386954405658704},)"
    R"({"Id":"4","Name":"+598 99 123","City":null,"Stock":"1147386954405658704"},)"
    R"({"Id":"5","Name":"😀 ñ","City":"","Stock":"00123"},)"
    R"({"Id":"6","Name":"1e3","City":true})";

const Table awkwardCells{
    {u"Id"_s, u"Name"_s, u"City"_s, u"Stock"_s},
    {u"1"_s, u"say \"x\"; a,b|c\td"_s, u"one\r\ntwo\nthree"_s, u"1.10"_s},
    {u"2"_s, u"=1+1"_s, u"  blanks  "_s, u"1.10"_s},
    {u"3"_s, u"'=quoted"_s, u"-42"_s, u"1147386954405658704"_s},
    {u"4"_s, u"+598 99 123"_s, {}, u"1147386954405658704"_s},
    {u"5"_s, u"😀 ñ"_s, {}, u"00123"_s},
    {u"6"_s, u"1e3"_s, u"true"_s, {}},
};

/// The pages of the window in the order of their tabs.
enum Page { Instances, Databases, Users };

#ifdef Q_OS_LINUX
/// A disk that takes no more than so many bytes of one file.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t most)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less{most, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
};
#endif

} // namespace

class tst_Export : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsExportedIsReadAgainAsItWas_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("preset");
        QTest::newRow("Excel preset") << int(Format::Csv) << int(Preset::Excel);
        QTest::newRow("plain") << int(Format::Csv) << int(Preset::Plain);
        QTest::newRow("tabs") << int(Format::Csv) << int(Preset::Tabs);
        QTest::newRow("own") << int(Format::Csv) << int(Preset::Own);
        QTest::newRow("workbook") << int(Format::Workbook) << int(Preset::Excel);
    }

    void whatIsExportedIsReadAgainAsItWas()
    {
        QFETCH(const int, format);
        QFETCH(const int, preset);
        ExportDesk t;
        t.load(awkward);
        t.begin();
        t.choose(Format(format));
        t.choosePreset(Preset(preset));
        auto *delimiters = t.part<QComboBox>("delimiterComboBox");
        delimiters->setCurrentIndex(delimiters->findData(int('|')));
        const QString file = t.path(u"file"_s);
        t.save(file);
        const Table read = Format(format) == Format::Workbook ? readWorkbook(file) : readText(file);
        QCOMPARE(read, awkwardCells);
        QVERIFY2(t.windowNotice().contains(u"6 record"_s), qPrintable(t.windowNotice()));
        QVERIFY(t.windowNotice().contains(file));
    }

    void jsonLinesHaveEachValueAsFlokzuSentIt()
    {
        ExportDesk t;
        t.load(R"({"Id":"1","Stock":1.10,"Big":1147386954405658704,"Rows":[{"a":1.0}],"No":null},)"
               R"({"Id":"2","Stock":"1.10"})");
        t.begin();
        t.choose(Format::JsonLines);
        t.save(t.path(u"file"_s));
        QCOMPARE(contentOf(t.path(u"file"_s)),
                 R"({"Id":"1","Stock":1.10,"Big":1147386954405658704,"Rows":[{"a":1.0}],"No":null})"
                 "\n"
                 R"({"Id":"2","Stock":"1.10"})"
                 "\n");
    }

    void columnsAndRowsAreThoseOnTheScreen()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.grid()->arrangement().hide({1});
        QHeaderView *header = t.grid()->horizontalHeader();
        header->moveSection(header->visualIndex(3), 0);
        t.grid()->sortByColumn(0, Qt::DescendingOrder);
        QTRY_VERIFY(!t.model()->isOrdering());
        t.search(u"i"_s); // Quito, Lima and Cía; not in a hidden column alone
        QTRY_COMPARE(t.model()->rowCount(), 3);
        t.search(u"it"_s);
        QTRY_COMPARE(t.model()->rowCount(), 1);
        t.begin();
        QVERIFY(t.textOf("shownLabel").contains(u"filtered and sorted"_s));
        t.choosePreset(Preset::Plain);
        t.save(t.path(u"shown.csv"_s));
        QCOMPARE(contentOf(t.path(u"shown.csv"_s)), "Stock,Id,City\r\n0040,1,Quito\r\n");
    }

    void theKeyExportsFromTheLineOfTheSearch()
    {
        ExportDesk t;
        t.loadSuppliers();
        auto *line = t.find<QLineEdit>("findLineEdit", t.page());
        line->setFocus();
        QTest::keyClicks(line, u"Lima"_s);
        QTRY_COMPARE(t.model()->rowCount(), 1);
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
        override.setAccepted(true);
        QApplication::sendEvent(line, &override);
        QVERIFY(!override.isAccepted()); // the line does not take it for the end of a text
        t.begin();
        t.choosePreset(Preset::Plain);
        t.save(t.path(u"file"_s));
        QCOMPARE(contentOf(t.path(u"file"_s)), "Id,Name,City,Stock\r\n2,Beta,Lima,1.10\r\n");
    }

    void theOrderOfTheScreenIsThatOfTheFile()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.grid()->sortByColumn(2, Qt::AscendingOrder);
        QTRY_VERIFY(!t.model()->isOrdering());
        t.begin();
        t.choosePreset(Preset::Plain);
        t.tick("ownColumnsRadio");
        auto *columns = t.part<QListWidget>("columnsList");
        QVERIFY(columns->isVisible());
        for (const int column : {1, 3})
            columns->item(column)->setCheckState(Qt::Unchecked);
        t.save(t.path(u"file"_s));
        QCOMPARE(contentOf(t.path(u"file"_s)), "Id,City\r\n3,Bogotá\r\n2,Lima\r\n1,Quito\r\n");
    }

    void allThatIsLoadedComesAsItCame()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.grid()->arrangement().hide({1, 2});
        t.grid()->sortByColumn(0, Qt::DescendingOrder);
        t.search(u"Quito"_s);
        QTRY_COMPARE(t.model()->rowCount(), 1);
        t.begin();
        t.tick("loadedRadio");
        t.tick("allColumnsRadio");
        t.choosePreset(Preset::Plain);
        t.save(t.path(u"file"_s));
        QCOMPARE(readText(t.path(u"file"_s)),
                 (Table{{u"Id"_s, u"Stock"_s, u"Name"_s, u"City"_s},
                        {u"1"_s, u"0040"_s, u"Añasco"_s, u"Quito"_s},
                        {u"2"_s, u"1.10"_s, u"Beta"_s, u"Lima"_s},
                        {u"3"_s, {}, u"Cía"_s, u"Bogotá"_s}}));
    }

    void theSelectionIsExportedByItsRows()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.grid()->selectionModel()->select(t.at(0, 2), QItemSelectionModel::ClearAndSelect);
        t.grid()->selectionModel()->select(t.at(2, 1), QItemSelectionModel::Select);
        t.begin();
        t.tick("selectedRadio");
        QVERIFY(t.part<QPushButton>("exportButton")->text().contains(u'2'));
        t.choosePreset(Preset::Plain);
        t.tick("headerCheckBox");
        t.save(t.path(u"file"_s));
        QCOMPARE(contentOf(t.path(u"file"_s)), "1,Añasco,Quito,0040\r\n3,Cía,Bogotá,\"\"\r\n");
    }

    void pendingChangesAreOnlyInTheFileOfTheUserWhoWantsThem()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.type(1, 2, u"Cusco"_s);
        t.changes.stage(AddRecord{u"Suppliers"_s, {{u"Name"_s, JsonValue::string(u"Nuevo"_s)}}});
        t.begin();
        t.choosePreset(Preset::Plain);
        QVERIFY(t.part<QWidget>("valuesBox")->isVisible());
        QVERIFY(t.part<QRadioButton>("readRadio")->isChecked());
        QVERIFY(t.textOf("factsLabel").contains(u"as in Flokzu"_s));
        t.save(t.path(u"read.csv"_s));
        QCOMPARE(contentOf(t.path(u"read.csv"_s)),
                 "Id,Name,City,Stock\r\n1,Añasco,Quito,0040\r\n2,Beta,Lima,1.10\r\n"
                 "3,Cía,Bogotá,\"\"\r\n");

        t.begin();
        QVERIFY(t.part<QRadioButton>("readRadio")->isChecked()); // asked each time anew
        QVERIFY(t.textOf("pendingLabel").contains(u"2 record"_s));
        t.tick("pendingRadio");
        QVERIFY(t.textOf("shownLabel").contains(u"4 record"_s));
        QVERIFY(t.textOf("factsLabel").contains(u"with pending changes"_s));
        t.save(t.path(u"pending.csv"_s));
        QCOMPARE(contentOf(t.path(u"pending.csv"_s)),
                 "Id,Name,City,Stock\r\n1,Añasco,Quito,0040\r\n2,Beta,Cusco,1.10\r\n"
                 "3,Cía,Bogotá,\"\"\r\n,Nuevo,,\r\n");
    }

    void whatFlokzuConfirmedIsInTheFileBeforeTheNextLoad()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.type(1, 2, u"Cusco"_s);
        QVERIFY(t.jobQueue.apply(Plan::freeze(t.changes.copies())));
        t.clock.settle();
        t.answer(200, R"({"status":"OK"})");
        QTRY_VERIFY(t.changes.isEmpty());
        t.begin();
        t.choosePreset(Preset::Plain);
        QVERIFY(!t.part<QWidget>("valuesBox")->isVisible());
        t.save(t.path(u"file"_s));
        QVERIFY(contentOf(t.path(u"file"_s)).contains("2,Beta,Cusco,1.10\r\n"));
    }

    void withoutPendingChangesThereIsNoQuestionAboutThem()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.begin();
        QVERIFY(!t.part<QWidget>("valuesBox")->isVisible());
        QVERIFY(!t.part<QWidget>("leftOutLabel")->isVisible());
    }

    void aTableGoesIntoTheClipboardAsMarkdown()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.begin();
        t.choose(Format::Markdown);
        QVERIFY(!t.part<QWidget>("copyButton")->isVisible());
        QVERIFY(!t.part<QWidget>("presetBox")->isVisible());
        t.tick("exportButton");
        QTRY_VERIFY(!t.dialog());
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"| Id | Name | City | Stock |"_s), qPrintable(text));
        QVERIFY(text.contains(u"| 2 | Beta | Lima | 1.10 |"_s));
        QVERIFY(t.windowNotice().contains(u"3 record"_s));
    }

    void aTableInTheClipboardIsPastedAsItWas()
    {
        ExportDesk t;
        t.load(awkward);
        t.begin();
        t.choose(Format::Html);
        t.tick("exportButton");
        QTRY_VERIFY(!t.dialog());
        const QMimeData *content = QGuiApplication::clipboard()->mimeData();
        QVERIFY(content->hasHtml());
        QVERIFY(content->hasText()); // for programs that know no pages
        const auto pasted = readPastedTable({content->text(), content->html()});
        QVERIFY(pasted.ok());
        QCOMPARE(shownCells(**pasted), awkwardCells);
    }

    void theTextOfAFileCanBeCopiedInstead()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.begin();
        t.choosePreset(Preset::Plain);
        t.tick("copyButton");
        QTRY_VERIFY(!t.dialog());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            u"Id,Name,City,Stock\r\n1,Añasco,Quito,0040\r\n"_s));
    }

    void thePreviewIsTheBeginningOfTheFile()
    {
        ExportDesk t;
        t.load(awkward);
        t.begin();
        t.choosePreset(Preset::Plain);
        QTRY_COMPARE(t.preview(),
                     u"Id,Name,City,Stock\n1,\"say \"\"x\"\"; a,b|c\td\",\"one\ntwo"_s);
        t.tick("headerCheckBox");
        QTRY_VERIFY(t.preview().startsWith(u"1,\"say"_s));
        t.choose(Format::Workbook);
        QTRY_VERIFY2(t.preview().startsWith(u"Id │ Name │ City │ Stock\n"_s),
                     qPrintable(t.preview()));
    }

    void theUserIsToldHowManyValuesGetAnApostrophe()
    {
        ExportDesk t;
        t.load(awkward);
        t.begin();
        QTRY_VERIFY2(t.textOf("guardNoteLabel").startsWith(u"2 value"_s),
                     qPrintable(t.textOf("guardNoteLabel")));
        t.tick("guardCheckBox");
        QVERIFY(!t.part<QWidget>("guardNoteLabel")->isVisible());
        t.choosePreset(Preset::Plain);
        t.save(t.path(u"file"_s));
        QVERIFY(contentOf(t.path(u"file"_s)).contains("\r\n2,=1+1,"));
    }

    void theNameOfTheFileIsThatOfTheTableAndSafe()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.begin();
        t.tick("exportButton");
        QCOMPARE(t.dialogs.asked.back().expected, u"Suppliers.csv"_s);
        QVERIFY(t.dialogs.asked.back().suggestions.constFirst().contains(u"*.csv"_s));
        t.dialogs.answer(std::nullopt);
        QVERIFY(t.dialog()); // nothing was chosen
        t.choosePreset(Preset::Tabs);
        t.tick("exportButton");
        QCOMPARE(t.dialogs.asked.back().expected, u"Suppliers.tsv"_s);
        t.dialogs.answer(std::nullopt);
        t.choose(Format::Workbook);
        t.tick("exportButton");
        QCOMPARE(t.dialogs.asked.back().expected, u"Suppliers.xlsx"_s);
    }

    void theLastChoiceIsThereAfterARestart()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.begin();
        t.choosePreset(Preset::Own);
        auto *delimiters = t.part<QComboBox>("delimiterComboBox");
        delimiters->setCurrentIndex(delimiters->findData(int('|')));
        t.tick("markCheckBox");
        t.tick("guardCheckBox");
        t.tick("loadedRadio");
        t.tick("allColumnsRadio");
        QDir(t.directory.path()).mkdir(u"exports"_s);
        t.save(t.path(u"exports/one.csv"_s));
        t.makeWindow();
        t.loadSuppliers();
        t.begin();
        QCOMPARE(t.part<QComboBox>("presetComboBox")->currentData().toInt(), int(Preset::Own));
        QCOMPARE(t.part<QComboBox>("delimiterComboBox")->currentData().toInt(), int('|'));
        QVERIFY(!t.part<QAbstractButton>("markCheckBox")->isChecked());
        QVERIFY(!t.part<QAbstractButton>("guardCheckBox")->isChecked());
        QVERIFY(t.part<QAbstractButton>("headerCheckBox")->isChecked());
        QVERIFY(t.part<QAbstractButton>("loadedRadio")->isChecked());
        QVERIFY(t.part<QAbstractButton>("allColumnsRadio")->isChecked());
        t.tick("exportButton");
        QCOMPARE(t.dialogs.asked.back().expected, t.path(u"exports/Suppliers.csv"_s));
    }

    void aFileThatCannotBeWrittenStaysAndAnotherPlaceCanBeChosen()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.begin();
        t.dialogs.nextTexts = {t.path(u"nowhere/file.csv"_s)};
        t.tick("exportButton");
        QTRY_VERIFY2(t.dialogNotice().contains(u"does not exist"_s), qPrintable(t.dialogNotice()));
        QVERIFY(t.dialogNotice().contains(u"nowhere"_s));
        QVERIFY(t.part<QPushButton>("exportButton")->isEnabled());
        t.dialogs.nextTexts = {t.directory.path()};
        t.tick("exportButton");
        QTRY_VERIFY2(t.dialogNotice().contains(u"is a folder"_s), qPrintable(t.dialogNotice()));
        t.save(t.path(u"file.csv"_s));
        QCOMPARE(readText(t.path(u"file.csv"_s)).size(), 4);
    }

#ifdef Q_OS_LINUX
    void aDiskThatIsFullLeavesTheFileThatWasThere()
    {
        ExportDesk t;
        QByteArrayList records;
        for (int row = 0; row < 20'000; ++row)
            records << "{\"Id\":\"" + QByteArray::number(row) + "\",\"Text\":\""
                    + QByteArray(60, 'x') + "\"}";
        t.load(records.join(','));
        const QString file = t.path(u"file.csv"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        t.begin();
        {
            const SmallFiles disk(600'000);
            t.dialogs.nextTexts = {file};
            t.tick("exportButton");
            QTRY_VERIFY(!t.dialogNotice().isEmpty());
        }
        QVERIFY2(t.dialogNotice().contains(u"file.csv"_s), qPrintable(t.dialogNotice()));
        QCOMPARE(contentOf(file), "old");
        QCOMPARE(QDir(t.directory.path()).entryList({u"file.csv*"_s}), QStringList{u"file.csv"_s});
        t.save(file);
        QCOMPARE(readText(file).size(), 20'001);
    }
#endif

    void cancellingLeavesTheFileThatWasThereAndTheChoices()
    {
        ExportDesk t;
        QByteArrayList records;
        for (int row = 0; row < 20'000; ++row)
            records << "{\"Id\":\"" + QByteArray::number(row) + "\",\"Text\":\"text "
                    + QByteArray::number(row) + "\"}";
        t.load(records.join(','));
        const QString file = t.path(u"file.xlsx"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        t.begin();
        t.choose(Format::Workbook);
        t.tick("exportButton");
        t.dialogs.answer(file);
        QVERIFY(t.part<QProgressBar>("progressBar")->isVisible());
        QVERIFY(!t.part<QWidget>("form")->isEnabled());
        QVERIFY(!t.part<QPushButton>("exportButton")->isEnabled());
        t.tick("cancelButton");
        QVERIFY(t.dialogNotice().contains(u"Nothing was written"_s));
        QVERIFY(!t.part<QProgressBar>("progressBar")->isVisible());
        QVERIFY(t.part<QPushButton>("exportButton")->isEnabled());
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCOMPARE(contentOf(file), "old");
        t.save(file);
        QCOMPARE(readWorkbook(file).size(), 20'001);
    }

    void everythingIsReachedByTheKeyboard()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.begin();
        auto *formats = t.part<QListWidget>("formatsList");
        t.dialog()->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), formats);
        QTest::keyClick(formats, Qt::Key_Down);
        QCOMPARE(formats->currentItem()->text(), nameOf(Format::Workbook));
        QTest::keyClick(formats, Qt::Key_Down);
        QTest::keyClick(formats, Qt::Key_Down); // past the heading
        QCOMPARE(formats->currentItem()->text(), nameOf(Format::Markdown));
        QTest::keyClick(formats, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), t.part<QWidget>("shownRadio"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(t.part<QRadioButton>("loadedRadio")->isChecked());
        QTest::keyClick(formats, Qt::Key_Return);
        QTRY_VERIFY(!t.dialog());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"| Id"_s));
        t.window->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), t.grid());
        t.begin();
        QTest::keyClick(formats = t.part<QListWidget>("formatsList"), Qt::Key_Escape);
        QTRY_VERIFY(!t.dialog());
    }

    void withoutAColumnThereIsNothingToExport()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.begin();
        t.tick("ownColumnsRadio");
        auto *columns = t.part<QListWidget>("columnsList");
        for (int column = 0; column < columns->count(); ++column)
            columns->item(column)->setCheckState(Qt::Unchecked);
        QVERIFY(!t.part<QPushButton>("exportButton")->isEnabled());
        columns->item(2)->setCheckState(Qt::Checked);
        QVERIFY(t.part<QPushButton>("exportButton")->isEnabled());
    }

    void anEmptyTableSaysSo()
    {
        ExportDesk t;
        t.find<QAction>("databasesAction")->trigger();
        t.find<QAction>("exportAction")->trigger();
        QVERIFY(!t.dialog());
        QVERIFY(t.windowNotice().contains(u"nothing to export"_s));
    }

    void theCommandIsFoundByItsNameAndInTheMenuOfEachPage()
    {
        ExportDesk t;
        t.loadSuppliers();
        QTest::keySequence(t.grid(), QKeySequence(u"Ctrl+K"_s));
        auto *line = t.find<QLineEdit>("goToLineEdit");
        QTest::keyClicks(line, u"export"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(t.dialog());
        QVERIFY(t.dialog()->windowTitle().contains(u"Suppliers"_s));
        for (const char *menu : {"recordMenu", "instancesMenu", "usersMenu"})
            QVERIFY2(t.find<QMenu>(menu)->actions().contains(t.find<QAction>("exportAction")),
                     menu);
    }

    void usersAreExportedWithAColumnForEachRoleOrALineForEachRole()
    {
        ExportDesk t;
        t.workspace.rememberUserRoles(u"ana@example.org"_s, {u"All Users"_s, u"Finance"_s});
        t.workspace.rememberUserRoles(u"eva@example.org"_s, {u"All Users"_s});
        t.workspace.rememberUser(u"leo@example.org"_s, Source::Typed);
        t.changes.stage(AddRole{u"eva@example.org"_s, u"Finance"_s, false});
        t.find<QAction>("usersAction")->trigger();
        t.begin();
        t.choose(Format::JsonLines);
        t.tick("ownColumnsRadio");
        auto *columns = t.part<QListWidget>("columnsList");
        for (const int column : {1, 2})
            columns->item(column)->setCheckState(Qt::Unchecked);
        t.save(t.path(u"users"_s));
        QCOMPARE(contentOf(t.path(u"users"_s)),
                 R"({"Email":"ana@example.org","All Users":true,"Finance":true})"
                 "\n"
                 R"({"Email":"eva@example.org","All Users":true,"Finance":false})"
                 "\n"
                 R"({"Email":"leo@example.org","All Users":null,"Finance":null})"
                 "\n");
        t.begin();
        t.part<QComboBox>("formComboBox")->setCurrentIndex(1);
        t.tick("pendingRadio");
        t.choose(Format::Csv);
        t.choosePreset(Preset::Plain);
        t.save(t.path(u"roles"_s));
        QCOMPARE(contentOf(t.path(u"roles"_s)),
                 "Email,Role\r\nana@example.org,All Users\r\nana@example.org,Finance\r\n"
                 "eva@example.org,All Users\r\neva@example.org,Finance\r\n");
    }

    void instancesAreExportedWithTheirFields()
    {
        ExportDesk t;
        t.workspace.rememberInstance(u"ABC-1"_s, {}, Source::Typed);
        t.makeWindow();
        t.find<QAction>("instancesAction")->trigger();
        t.clock.settle();
        t.find<QTableView>("instancesTable")->setFocus();
        t.find<QAction>("reloadAllAction")->trigger();
        t.clock.settle();
        t.answer(200,
                 R"({"identifier":"ABC-1","lockStatus":0,"fields":{"Amount":1.10,"Note":""}})");
        t.clock.settle();
        t.begin();
        t.choose(Format::JsonLines);
        t.tick("allColumnsRadio");
        t.save(t.path(u"file"_s));
        const QByteArray text = contentOf(t.path(u"file"_s));
        QVERIFY2(text.contains(R"("Identifier":"ABC-1")"), text.constData());
        QVERIFY2(text.contains(R"("Amount":1.10,"Note":"")"), text.constData());
    }

    void requestsAndJobsAreExportedFromTheirPanels()
    {
        ExportDesk t;
        t.loadSuppliers();
        t.find<QAction>("requestsAction")->trigger();
        t.begin();
        QCOMPARE(t.dialog()->windowTitle(), u"Export Requests"_s);
        t.choosePreset(Preset::Plain);
        t.save(t.path(u"requests"_s));
        const Table requests = readText(t.path(u"requests"_s));
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[1][3], u"200"_s);
        QVERIFY(!contentOf(t.path(u"requests"_s)).contains("data-key"));

        t.changes.stage(InviteUser{u"eva@example.org"_s});
        QVERIFY(t.jobQueue.apply(Plan::freeze(t.changes.copies())));
        t.clock.settle();
        t.find<QAction>("jobsAction")->trigger();
        t.find<QTableView>("jobsTable")->setFocus();
        t.begin();
        QCOMPARE(t.dialog()->windowTitle(), u"Export Jobs"_s);
        t.save(t.path(u"jobs"_s));
        QCOMPARE(readText(t.path(u"jobs"_s)).size(), 2);
    }

    void theJournalIsExportedByItself()
    {
        ExportDesk t;
        t.changes.stage(InviteUser{u"eva@example.org"_s});
        QVERIFY(t.jobQueue.apply(Plan::freeze(t.changes.copies())));
        t.clock.settle();
        t.answer(200, R"({"status":"OK","detail":"invited"})");
        t.find<QAction>("journalAction")->trigger();
        QTRY_VERIFY(t.find<QTableView>("journalTable")->model()->rowCount() > 0);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(u"Ctrl+E"_s));
        QVERIFY(!t.dialog());
        QVERIFY(t.dialogs.isAsking());
        QCOMPARE(t.dialogs.asked.back().question.title, u"Export the journal"_s);
    }
};

QTEST_MAIN(tst_Export)
#include "tst_export.moc"
