// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/mappingbox.h"
#include "importfixture.h"

#include <QAction>
#include <QComboBox>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *rows = "Code,Town\n001,Quito\n";

struct Fixture : ImportFixture {
    MappingFiles files;
    MappingBox *box = nullptr;

    explicit Fixture(const QSize &size = {1264, 784})
    {
        know({u"Id"_s, u"Code"_s, u"City"_s});
        show(size);
        box = new MappingBox(columns->decisions(), files, dialogs, window.get());
        window->addBeside(box);
        QCoreApplication::sendPostedEvents();
    }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    QString shown() const { return find<QComboBox>("mappingComboBox")->currentText(); }
    void saveAs(const QString &name)
    {
        trigger("saveMappingAsAction");
        dialogs.answer(std::optional(name));
    }
    std::optional<ColumnMapping> saved(const QString &name)
    {
        return files.named(session.profile.id, u"Suppliers"_s, name);
    }
    /// Town fills City.
    void mapTown() const { QVERIFY(columns->decisions().map(1, u"City"_s)); }
    void answerYes(bool yes) { dialogs.answer(yes); }
};

} // namespace

class tst_MappingBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSavedMappingIsUsedByItselfForTheNextFileWithTheSameHeaders()
    {
        MappingFiles files;
        {
            Fixture t;
            t.openColumns(rows);
            t.mapTown();
            t.saveAs(u"Monthly"_s);
            QCOMPARE(t.shown(), u"Monthly"_s);
            files = t.files;
        }
        Fixture t;
        t.files = files;
        t.open("next.csv", "Town,Code\nLima,002\n"); // in another order
        QCOMPARE(t.shown(), u"Monthly"_s);
        QCOMPARE(t.draft().mapping().ruleFor(u"City"_s)->source->header, u"Town"_s);
    }

    void aFileWithOtherHeadersIsNotMappedByIt()
    {
        Fixture t;
        t.openColumns(rows);
        t.mapTown();
        t.saveAs(u"Monthly"_s);
        Fixture other;
        other.files = t.files;
        other.open("next.csv", "Code,Village\n1,2\n");
        QCOMPARE(other.shown(), u"None"_s);
    }

    void whatTheLastRunMetIsKeptWithoutTheOtherChanges()
    {
        Fixture t;
        t.openColumns(rows);
        t.mapTown();
        t.saveAs(u"Monthly"_s);
        t.draft().setLastRun({3, 1});
        QCOMPARE(t.shown(), u"Monthly"_s);
        QVERIFY(t.saved(u"Monthly"_s)->lastRun == (LastRun{3, 1}));
        ColumnMapping other = t.draft().mapping();
        other.mode = ImportMode::UpdateOnly;
        t.draft().setMapping(other);
        t.draft().setLastRun({5, 0});
        QCOMPARE(t.shown(), u"Monthly (changed)"_s);
        QVERIFY(t.saved(u"Monthly"_s)->lastRun == (LastRun{5, 0}));
        QVERIFY(t.saved(u"Monthly"_s)->mode == ImportMode::UpdateAndAdd);
    }

    void whatWasChangedIsMarkedAndSaved()
    {
        Fixture t;
        t.openColumns(rows);
        t.saveAs(u"Monthly"_s);
        QVERIFY(!t.find<QAction>("saveMappingAction")->isEnabled());
        t.mapTown();
        QCOMPARE(t.shown(), u"Monthly (changed)"_s);
        t.trigger("saveMappingAction");
        QCOMPARE(t.shown(), u"Monthly"_s);
        QVERIFY(t.saved(u"Monthly"_s)->ruleFor(u"City"_s));
    }

    void aMappingIsChosenInTheList()
    {
        Fixture t;
        t.openColumns(rows);
        t.saveAs(u"Without town"_s);
        t.mapTown();
        t.saveAs(u"With town"_s);
        auto *list = t.find<QComboBox>("mappingComboBox");
        list->setCurrentIndex(list->findText(u"Without town"_s));
        Q_EMIT list->activated(list->currentIndex());
        QVERIFY(!t.draft().mapping().ruleFor(u"City"_s));
        QCOMPARE(t.draft().mapping().name, u"Without town"_s);
    }

    void aNameThatIsTakenIsAskedAbout()
    {
        Fixture t;
        t.openColumns(rows);
        t.saveAs(u"One"_s);
        t.saveAs(u"Two"_s);
        t.mapTown();
        t.trigger("saveMappingAsAction");
        t.dialogs.answer(std::optional(u"One"_s));
        QVERIFY(t.dialogs.isAsking());
        QCOMPARE(t.dialogs.asked.back().question.accept, u"Replace"_s);
        t.answerYes(false);
        QVERIFY(!t.saved(u"One"_s)->ruleFor(u"City"_s));
    }

    void itIsRenamedAndDeleted()
    {
        Fixture t;
        t.openColumns(rows);
        t.saveAs(u"One"_s);
        t.trigger("renameMappingAction");
        t.dialogs.answer(std::optional(u"Two"_s));
        QVERIFY(!t.saved(u"One"_s) && t.saved(u"Two"_s));
        QCOMPARE(t.shown(), u"Two"_s);
        t.trigger("deleteMappingAction");
        QVERIFY(t.dialogs.asked.back().question.dangerous);
        t.answerYes(true);
        QVERIFY(!t.saved(u"Two"_s));
        QCOMPARE(t.shown(), u"None"_s);
        QVERIFY(t.draft().mapping().ruleFor(u"Code"_s)); // what was decided stays
    }

    void anExportedOneIsImportedForAnotherDatabaseAndReplacesNone()
    {
        Fixture t;
        t.openColumns(rows);
        t.mapTown();
        t.saveAs(u"Monthly"_s);
        const QString path = t.directory.filePath(u"mapping.json"_s);
        t.trigger("exportMappingAction");
        t.dialogs.answer(std::optional(path));
        QVERIFY(QFile::exists(path));
        t.trigger("importMappingAction");
        t.dialogs.answer(std::optional(path));
        QCOMPARE(t.shown(), u"Monthly 2"_s);
        QVERIFY(t.saved(u"Monthly"_s));
    }

    void aFileThatIsNoMappingIsAnErrorInWords()
    {
        Fixture t;
        t.openColumns(rows);
        t.trigger("importMappingAction");
        t.dialogs.answer(std::optional(t.write("mapping.json", "{}")));
        QVERIFY(!t.dialogs.asked.back().question.text.isEmpty());
        QVERIFY(t.dialogs.asked.back().question.accept.isEmpty());
        QCOMPARE(t.shown(), u"None"_s);
    }

    void whereItIsNarrowTheMenuHasAllOfIt()
    {
        Fixture t({680, 480});
        t.window->resize(681, 480);
        QVERIFY(!t.find<QComboBox>("mappingComboBox")->isVisible());
        QVERIFY(t.find<QWidget>("mappingMenuButton")->isVisible());
    }
};

QTEST_MAIN(tst_MappingBox)
#include "tst_mappingbox.moc"
