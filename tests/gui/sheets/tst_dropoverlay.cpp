// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/mappingfiles.h"
#include "gui/common/notice.h"
#include "gui/databases/databasespage.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/sheets/dropoverlay.h"
#include "importfixture.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// The main window on a session, with the Databases tab, and a file that is dragged over it.
struct Fixture : SessionFixture {
    MappingFiles mappings;
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    MainWindow window{{scheduler,
                       clock,
                       requests,
                       profiles,
                       credentials,
                       dialogs,
                       directory.filePath(u"settings.ini"_s),
                       nullptr,
                       {},
                       nullptr,
                       &mappings}};
    QMimeData data;

    Fixture()
    {
        workspace.rememberColumns(u"Suppliers"_s, {u"Id"_s, u"Code"_s}, Source::Answer);
        workspace.rememberColumns(u"Products"_s, {u"Id"_s, u"Code"_s}, Source::Answer);
        window.setSession(&session);
        window.show();
        namedChild<QAction>(window, "databasesAction")->trigger();
        take({"rows.csv"});
    }
    void take(const QList<const char *> &names)
    {
        QList<QUrl> urls;
        for (const char *name : names) {
            QFile file(directory.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Code\n1\n") > 0);
            urls << QUrl::fromLocalFile(file.fileName());
        }
        data.setUrls(urls);
    }
    DatabasesPage *page() const { return window.findChild<DatabasesPage *>(); }
    DropOverlay *overlay() const { return window.findChild<DropOverlay *>(); }
    void openSuppliers() const { page()->openDatabase(u"Suppliers"_s); }
    bool enter() const
    {
        QDragEnterEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(page(), &event);
        return event.isAccepted();
    }
    bool drop(const QPoint &at) const
    {
        QDragEnterEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(overlay(), &over);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(overlay(), &event);
        return event.isAccepted();
    }
    QPoint zone(int index) const { return overlay()->zoneRect(index).center(); }
    ImportWindow *import() const { return window.findChild<ImportWindow *>(); }
};

} // namespace

class tst_DropOverlay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileOverThePageShowsWhereItCanBeDropped()
    {
        Fixture t;
        t.openSuppliers();
        QVERIFY(t.enter());
        QVERIFY(t.overlay()->isVisible());
        QCOMPARE(t.overlay()->zoneTitles(),
                 (QStringList{u"Import into Suppliers"_s, u"Into another database…"_s}));
    }

    void aDroppedFileIsReadIntoTheOpenDatabase()
    {
        Fixture t;
        t.openSuppliers();
        t.enter();
        QVERIFY(t.drop(t.zone(0)));
        QTRY_VERIFY(t.import() && t.import()->draft().source().table);
        QCOMPARE(t.import()->draft().database(), u"Suppliers"_s);
        QCOMPARE(t.import()->windowTitle(), u"rows.csv — Import into Suppliers — Flokdesk"_s);
        QVERIFY(!t.overlay()->isVisible());
    }

    void withAMappingItGoesAsFarAsNothingIsToBeDecided()
    {
        Fixture t;
        ColumnMapping mapping;
        mapping.name = u"Monthly"_s;
        mapping.database = u"Suppliers"_s;
        mapping.columns = {{u"Code"_s, 0}};
        mapping.rules = {{SheetColumn{u"Code"_s, 0}, u"Code"_s, CellUse::Shown, {TrimStep{}}}};
        QVERIFY(t.mappings.save(t.session.profile.id, mapping));
        t.openSuppliers();
        t.enter();
        QCOMPARE(t.overlay()->zoneTitles()[0], u"Again with “Monthly”"_s);
        QVERIFY(t.drop(t.zone(0)));
        QTRY_COMPARE(t.import() ? t.import()->currentStep() : -1, 2); // it has no key
        QCOMPARE(t.import()->draft().mapping().name, u"Monthly"_s);
        QCOMPARE(t.import()->draft().mapping().ruleFor(u"Code"_s)->steps.size(), size_t(1));
    }

    void theNameOfAnotherDatabaseIsAskedFor()
    {
        Fixture t;
        t.openSuppliers();
        t.enter();
        QVERIFY(t.drop(t.zone(1)));
        QTRY_VERIFY(t.dialogs.isAsking());
        QVERIFY(t.dialogs.asked.back().suggestions.contains(u"Products"_s));
        t.dialogs.answer(std::optional(u"Products"_s));
        QVERIFY(t.import());
        QCOMPARE(t.import()->draft().database(), u"Products"_s);
    }

    void aChangeFileIsLoadedAndNotImported()
    {
        Fixture t;
        t.take({"plan.flokdesk"});
        t.openSuppliers();
        t.enter();
        QCOMPARE(t.overlay()->zoneTitles(), QStringList{u"Load the changes of this file"_s});
        QVERIFY(t.drop(t.zone(0)));
        auto *notice = namedChild<Notice>(t.window, "windowNotice");
        QTRY_VERIFY2(notice->text().contains(u"not a change file"_s), qPrintable(notice->text()));
        QVERIFY(!t.import());
    }

    void besideThePlacesNothingIsTaken()
    {
        Fixture t;
        t.openSuppliers();
        t.enter();
        QVERIFY(!t.drop({2, 2}));
        QVERIFY(!t.overlay()->isVisible());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!t.import());
    }

    void severalFilesAreNotTaken()
    {
        Fixture t;
        t.take({"one.csv", "two.csv"});
        t.openSuppliers();
        QVERIFY(t.enter());
        QVERIFY(!t.drop(t.zone(0)));
    }

    void aTextIsNoFile()
    {
        Fixture t;
        t.data.clear();
        t.data.setText(u"Suppliers"_s);
        QVERIFY(!t.enter());
        QVERIFY(!t.overlay()->isVisible());
    }

    void itGoesWhenTheFileIsTakenAway()
    {
        Fixture t;
        t.openSuppliers();
        t.enter();
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(t.page(), &event);
        QTRY_VERIFY(!t.overlay()->isVisible());
    }
};

QTEST_MAIN(tst_DropOverlay)
#include "tst_dropoverlay.moc"
