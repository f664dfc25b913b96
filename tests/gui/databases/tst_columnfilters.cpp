// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/columnfilterpopup.h"
#include "gui/databases/filterheader.h"
#include "gui/editing/exactline.h"
#include "support/databasesfixture.h"

#include <QCheckBox>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

struct FilterFixture : DatabasesFixture {
    void openCities()
    {
        show();
        open(u"Suppliers"_s);
        answerList(R"({"Id":"1","City":"Quito","Stock":"5"},{"Id":"2","City":"Lima","Stock":"40"},)"
                   R"({"Id":"3","City":"Quito","Stock":"7"},{"Id":"4","City":"","Stock":"9"},)"
                   R"({"Id":"5","City":null,"Stock":"1"})");
    }
    ColumnFilterPopup *popup(int column)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(at(0, column));
        QTest::keyClick(grid(), Qt::Key_Down, Qt::AltModifier);
        return page->findChild<ColumnFilterPopup *>();
    }
    QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < model()->rowCount(); ++row)
            ids << model()->recordId(row);
        return ids.join(u' ');
    }
};

QStringList values(const ColumnFilterPopup &popup)
{
    const auto *tree = namedChild<QTreeWidget>(popup, "valuesTree");
    QStringList texts;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        texts << tree->topLevelItem(i)->text(0) + u' ' + tree->topLevelItem(i)->text(1);
    return texts;
}

void untick(const ColumnFilterPopup &popup, int value)
{
    namedChild<QTreeWidget>(popup, "valuesTree")
        ->topLevelItem(value)
        ->setCheckState(0, Qt::Unchecked);
}

void addCondition(const ColumnFilterPopup &popup, int at, const QString &kind, const QString &value)
{
    namedChild<QPushButton>(popup, "addConditionButton")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QByteArray name = "condition" + QByteArray::number(at);
    auto *box = namedChild<QComboBox>(popup, (name + "KindComboBox").constData());
    box->setCurrentText(kind);
    Q_EMIT box->activated(box->currentIndex());
    namedChild<ExactLine>(popup, (name + "ValueLineEdit").constData())->setExactText(value);
}

} // namespace

class ColumnFiltersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theValuesOfTheColumnAreListedWithTheirRecords()
    {
        FilterFixture t;
        t.openCities();
        const ColumnFilterPopup *popup = t.popup(1);
        QVERIFY(popup);
        QCOMPARE(values(*popup),
                 (QStringList{u"Lima 1"_s, u"Quito 2"_s, u"(empty) 1"_s, u"(no value) 1"_s}));
    }

    void theValuesStandAsTheColumnIsSorted()
    {
        FilterFixture t;
        t.openCities();
        QCOMPARE(values(*t.popup(2)),
                 (QStringList{u"1 1"_s, u"5 1"_s, u"7 1"_s, u"9 1"_s, u"40 1"_s}));

        FilterFixture other;
        other.show();
        other.open(u"Places"_s);
        other.answerList(
            R"({"Id":"1","Name":"Ñuble"},{"Id":"2","Name":"nz"},{"Id":"3","Name":"10"},)"
            R"({"Id":"4","Name":"9,5"},{"Id":"5","Name":"Na"})");
        QCOMPARE(values(*other.popup(1)),
                 (QStringList{u"9,5 1"_s, u"10 1"_s, u"Na 1"_s, u"nz 1"_s, u"Ñuble 1"_s}));
    }

    void untickedValuesAreNotShownAnyMoreAtOnce()
    {
        FilterFixture t;
        t.openCities();
        ColumnFilterPopup *popup = t.popup(1);
        const size_t requests = t.network.requests.size();
        untick(*popup, 1); // Quito
        QCOMPARE(t.ids(), u"2 4 5"_s);
        untick(*popup, 3); // no value
        QCOMPARE(t.ids(), u"2 4"_s);
        QCOMPARE(t.text("countLabel").section(u" · "_s, 0, 1),
                 u"2 of 5 loaded record(s) · City is “Lima” or empty"_s);
        QCOMPARE(namedChild<QLabel>(*popup, "filterMatchesLabel")->text(), u"2 record(s) match"_s);
        QCOMPARE(t.network.requests.size(), requests);
        namedChild<QPushButton>(*popup, "clearFilterButton")->click();
        QCOMPARE(t.ids(), u"1 2 3 4 5"_s);
    }

    void oneValueIsPickedByOneKeyAndAllByOneTick()
    {
        FilterFixture t;
        t.openCities();
        ColumnFilterPopup *popup = t.popup(1);
        auto *tree = namedChild<QTreeWidget>(*popup, "valuesTree");
        auto *all = namedChild<QCheckBox>(*popup, "allValuesCheckBox");
        QCOMPARE(all->checkState(), Qt::Checked);
        tree->setFocus();
        tree->setCurrentItem(tree->topLevelItem(0));
        QTest::keyClick(tree, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(t.ids(), u"2"_s);
        QCOMPARE(all->checkState(), Qt::PartiallyChecked);
        all->click();
        QCOMPARE(t.ids(), u"1 2 3 4 5"_s);
        QCOMPARE(all->checkState(), Qt::Checked);
        all->click();
        QCOMPARE(t.ids(), QString());
        QCOMPARE(all->checkState(), Qt::Unchecked);
    }

    void enterClosesTheFilterAndKeepsIt()
    {
        FilterFixture t;
        t.openCities();
        const QPointer<ColumnFilterPopup> popup = t.popup(1);
        addCondition(*popup, 0, u"is"_s, u"Lima"_s);
        QTest::keyClick(namedChild<ExactLine>(*popup, "condition0ValueLineEdit"), Qt::Key_Return);
        QTRY_VERIFY(!popup);
        QCOMPARE(t.ids(), u"2"_s);
    }

    void conditionsAreJoinedAsTheUserSays()
    {
        FilterFixture t;
        t.openCities();
        ColumnFilterPopup *popup = t.popup(2);
        addCondition(*popup, 0, u"is greater than"_s, u"6"_s);
        QCOMPARE(t.ids(), u"2 3 4"_s);
        addCondition(*popup, 1, u"is less than"_s, u"9"_s);
        QCOMPARE(t.ids(), u"3"_s);
        namedChild<QRadioButton>(*popup, "anyRadioButton")->click();
        QCOMPARE(t.ids(), u"1 2 3 4 5"_s);
        QCOMPARE(namedChild<QLabel>(*popup, "filterSentenceLabel")->text(),
                 u"Stock is greater than “6” or is less than “9”"_s);
        namedChild<QToolButton>(*popup, "condition1RemoveButton")->click();
        QCOMPARE(t.ids(), u"2 3 4"_s);
    }

    void filtersOfSeveralColumnsMustAllHoldAndAreClearedTogether()
    {
        FilterFixture t;
        t.openCities();
        QVERIFY(!t.isShown("clearColumnFiltersButton"));
        ColumnFilterPopup *city = t.popup(1);
        untick(*city, 0);
        city->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ColumnFilterPopup *stock = t.popup(2);
        addCondition(*stock, 0, u"is greater than"_s, u"6"_s);
        stock->close();
        QCOMPARE(t.ids(), u"3 4"_s);
        QVERIFY(t.isShown("clearColumnFiltersButton"));
        t.find<QToolButton>("clearColumnFiltersButton")->click();
        QCOMPARE(t.ids(), u"1 2 3 4 5"_s);
        QVERIFY(!t.isShown("clearColumnFiltersButton"));
    }

    void theFilterIsShownAgainAsItWasMade()
    {
        FilterFixture t;
        t.openCities();
        ColumnFilterPopup *popup = t.popup(1);
        untick(*popup, 1);
        addCondition(*popup, 0, u"is not"_s, u"x"_s);
        popup->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        popup = t.popup(1);
        const auto *tree = namedChild<QTreeWidget>(*popup, "valuesTree");
        QCOMPARE(tree->topLevelItem(1)->checkState(0), Qt::Unchecked);
        QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::Checked);
        QCOMPARE(namedChild<QComboBox>(*popup, "condition0KindComboBox")->currentText(),
                 u"is not"_s);
    }

    void theMenuOfAHeadingFiltersItsColumn()
    {
        FilterFixture t;
        t.openCities();
        FilterHeader &header = t.grid()->filterHeader();
        const QPoint heading(header.sectionViewportPosition(2) + 5, 5);
        Q_EMIT header.customContextMenuRequested(heading);
        auto *menu = t.grid()->findChild<QMenu *>(u"columnMenu"_s);
        menu->findChild<QAction *>(u"filterThisColumnAction"_s)->trigger();
        menu->close();
        const auto *popup = t.page->findChild<ColumnFilterPopup *>();
        QVERIFY(popup);
        QCOMPARE(popup->filter().column, u"Stock"_s);
    }

    void filtersAreKeptWithTheDatabase()
    {
        FilterFixture t;
        t.openCities();
        untick(*t.popup(1), 1);
        const QJsonObject state = t.page->saveState();
        DatabasesPage other(t.session, t.dialogs);
        other.restoreState(state);
        other.takeContents(t.page->contents());
        const auto *model = other.findChild<RecordTableModel *>();
        QTRY_COMPARE(model->rowCount(), 3);
        QCOMPARE(model->query().filters.size(), size_t(1));
    }

    void whereNoRecordPassesTheWayBackIsOffered()
    {
        FilterFixture t;
        t.openCities();
        addCondition(*t.popup(1), 0, u"is"_s, u"Cusco"_s);
        QCOMPARE(t.shownPage(), u"noMatchPage"_s);
        t.trigger("clearColumnFiltersAction");
        QCOMPARE(t.ids(), u"1 2 3 4 5"_s);
    }

    void aFilteredColumnIsMarkedAndItsSymbolOpensTheFilter()
    {
        FilterFixture t;
        t.openCities();
        FilterHeader &header = t.grid()->filterHeader();
        const QRect section(header.sectionViewportPosition(1), 0, header.sectionSize(1),
                            header.height());
        const QImage before = header.viewport()->grab(section).toImage();
        ColumnFilterPopup *popup = t.popup(1);
        untick(*popup, 1);
        popup->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(header.viewport()->grab(section).toImage() != before);
        QVERIFY(!t.page->findChild<ColumnFilterPopup *>());
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(section.right() - 12, section.center().y()));
        QVERIFY(t.page->findChild<ColumnFilterPopup *>());
        QCOMPARE(t.model()->query().sortColumn, -1);
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::ColumnFiltersTest)
#include "tst_columnfilters.moc"
