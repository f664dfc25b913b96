// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/sidebar.h"
#include "support/databasesfixture.h"
#include "support/sidebarlist.h"

#include <QMenu>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : DatabasesFixture {
    QListWidget *list() const { return &sidebar().widget(); }
    SidebarList sidebar() const { return SidebarList(*page); }
    /// All lines, headings included.
    QStringList lines() const { return sidebar().texts(); }
    QListWidgetItem *item(const QString &name) const { return &sidebar().line(name); }
    QString words(const QString &name) const
    {
        return item(name)->data(Qt::AccessibleTextRole).toString();
    }
    void click(const QString &name) const { sidebar().click(name); }
    void choose(const QString &name, const QString &command) const
    {
        Q_EMIT find<Sidebar>("sidebar")->menuRequested(name, {});
        auto *menu = find<QMenu>("databaseMenu");
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == command)
                action->trigger();
        }
        menu->close();
        delete menu;
    }
    void know(const QStringList &names)
    {
        for (const QString &name : names)
            workspace.rememberDatabase(name, Source::Answer);
    }
};

} // namespace

class tst_DatabaseList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClickOpensAKnownDatabaseAndSaysHowManyRecordsItHasAndWhenTheyWereRead()
    {
        Fixture t;
        t.know({u"Clients"_s, u"Suppliers"_s});
        t.show();
        t.click(u"Suppliers"_s);
        t.clock.settle();
        QVERIFY(t.lastBody().contains(R"("Suppliers")"));
        t.answerList(R"({"Id":"1","City":"Quito"},{"Id":"2","City":"Lima"})");
        QCOMPARE(t.sent(), 1);
        QCOMPARE(t.text("databaseTitleLabel"), u"Suppliers"_s);
        const QString time = t.clock.wallTime().toLocalTime().toString(u"HH:mm"_s);
        QCOMPARE(t.words(u"Suppliers"_s), u"Suppliers, 2 · "_s + time);
        QVERIFY(t.item(u"Suppliers"_s)->isSelected());
        QCOMPARE(t.words(u"Clients"_s), u"Clients"_s);
    }

    void movingAlongTheListOpensNothingAndEnterOpens()
    {
        Fixture t;
        t.know({u"Clients"_s, u"Suppliers"_s});
        t.show();
        t.list()->setFocus();
        QTest::keyClick(t.list(), Qt::Key_Down);
        QTest::keyClick(t.list(), Qt::Key_Down);
        t.clock.settle();
        QCOMPARE(t.sent(), 0);
        QTest::keyClick(t.list(), Qt::Key_Return);
        t.clock.settle();
        QCOMPARE(t.sent(), 1);
        QVERIFY(t.lastBody().contains(R"("Suppliers")"));
    }

    void aChosenDatabaseLeadsToItsRecordsAndAHiddenListToo_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("focus"); // when the records come
        QTest::newRow("list") << 1100 << u"sidebarList"_s;
        QTest::newRow("list, narrow") << 500 << u"sidebarList"_s;
        QTest::newRow("line above, narrow") << 500 << u"sidebarFilterLineEdit"_s;
        QTest::newRow("name, narrow") << 500 << u"databaseComboBox"_s;
    }
    void aChosenDatabaseLeadsToItsRecordsAndAHiddenListToo()
    {
        QFETCH(int, width);
        QFETCH(QString, focus);
        Fixture t;
        t.know({u"Suppliers"_s});
        t.show();
        t.page->resize(width, 600);
        t.find<QWidget>(qPrintable(focus))->setFocus();
        t.page->openDatabase(u"Suppliers"_s); // as Ctrl+K does
        t.clock.settle();
        t.answerList(R"({"Id":"1","City":"Quito"})");
        QTRY_VERIFY(t.grid()->hasFocus());
        if (width < 1000)
            t.trigger("sidebarAction"); // shows it again
        t.find<QWidget>("sidebarList")->setFocus();
        t.trigger("sidebarAction");
        QVERIFY(!t.isShown("sidebar"));
        QVERIFY(t.grid()->hasFocus());
    }

    void theLineAboveNarrowsTheListWithoutRegardToAccents()
    {
        Fixture t;
        t.know({u"Clientes"_s, u"Facturación"_s, u"Proveedores"_s});
        t.show();
        auto *line = t.find<QLineEdit>("sidebarFilterLineEdit");
        QTest::keyClicks(line, u"cion"_s);
        QCOMPARE(t.lines(), (QStringList{u"Known databases"_s, u"Facturación"_s}));
        QTest::keyClick(line, Qt::Key_Return); // opens none: another name may be meant
        t.clock.settle();
        QCOMPARE(t.sent(), 0);
        QVERIFY(t.list()->hasFocus());
        line->clear();
        QCOMPARE(t.lines().size(), 4);
    }

    void aPinnedDatabaseStandsFirstAlsoAfterARestart()
    {
        Fixture t;
        t.know({u"Clients"_s, u"Suppliers"_s});
        t.show();
        t.choose(u"Suppliers"_s, u"Pin to the top"_s);
        const QStringList pinned{u"Pinned"_s, u"Suppliers"_s, u"Known databases"_s, u"Clients"_s};
        QCOMPARE(t.lines(), pinned);
        const QJsonObject state = t.page->saveState();
        t.page.reset();
        t.show();
        QVERIFY(t.lines() != pinned);
        t.page->restoreState(state);
        QCOMPARE(t.lines(), pinned);
        t.choose(u"Suppliers"_s, u"Unpin"_s);
        QCOMPARE(t.lines().first(), u"Known databases"_s);
    }

    void aDatabaseThatFlokzuDoesNotKnowAnyMoreStandsUnderTheDateOfThat()
    {
        Fixture t;
        t.know({u"Clients"_s, u"Suppliers"_s});
        t.show();
        t.click(u"Suppliers"_s);
        t.clock.settle();
        t.answer(404, R"({"status":"ERROR","detail":"Database not found"})");
        QTRY_COMPARE(t.lines(),
                     (QStringList{u"Known databases"_s, u"Clients"_s, u"Not found since"_s,
                                  u"Suppliers"_s}));
        t.click(u"Suppliers"_s);
        t.clock.settle();
        t.answerList(R"({"Id":"1"})");
        QCOMPARE(t.lines(), (QStringList{u"Known databases"_s, u"Clients"_s, u"Suppliers"_s}));
    }

    void aNameThatIsRemovedFromTheListTakesNothingElseAlong()
    {
        Fixture t;
        t.know({u"Clients"_s});
        t.show();
        t.changes.stage(AddRecord{u"Clients"_s, {{u"City"_s, JsonValue::string(u"Loja"_s)}}});
        t.choose(u"Clients"_s, u"Remove from the list"_s);
        QCOMPARE(t.lines(), QStringList());
        QCOMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(t.sent(), 0);
    }

    void aDatabaseWithPendingChangesIsMarked()
    {
        Fixture t;
        t.know({u"Clients"_s, u"Suppliers"_s});
        t.show();
        t.changes.stage(AddRecord{u"Clients"_s, {{u"City"_s, JsonValue::string(u"Loja"_s)}}});
        t.clock.advance(1s);
        QCOMPARE(t.words(u"Clients"_s), u"Clients, pending changes"_s);
        QCOMPARE(t.words(u"Suppliers"_s), u"Suppliers"_s);
        t.changes.revertAll();
        t.clock.advance(1s);
        QCOMPARE(t.words(u"Clients"_s), u"Clients"_s);
    }

    void aNarrowPageShowsTheListUntilADatabaseIsOpenAndWhenItIsAskedFor()
    {
        Fixture t;
        t.know({u"Suppliers"_s});
        t.show();
        t.page->resize(500, 600);
        QTRY_VERIFY(t.isShown("sidebar"));
        t.click(u"Suppliers"_s);
        t.clock.settle();
        t.answerList(R"({"Id":"1"})");
        QTRY_VERIFY(!t.isShown("sidebar"));
        QVERIFY(t.grid()->hasFocus());
        t.trigger("sidebarAction");
        QVERIFY(t.isShown("sidebar"));
        t.trigger("sidebarAction");
        QVERIFY(!t.isShown("sidebar"));
        t.page->resize(1400, 600);
        QTRY_VERIFY(t.isShown("sidebar"));
    }
};

QTEST_MAIN(tst_DatabaseList)
#include "tst_databaselist.moc"
