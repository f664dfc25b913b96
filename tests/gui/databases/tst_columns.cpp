// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/columnarrangement.h"
#include "support/databasesfixture.h"

#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

struct Fixture : DatabasesFixture {
    void openSuppliers()
    {
        show();
        DatabasesFixture::openSuppliers();
        QTRY_COMPARE(model()->rowCount(), 3);
    }
    QHeaderView *header() const { return grid()->horizontalHeader(); }
    int column(const QString &name) const { return model()->columnOf(name); }
    QStringList shown() const
    {
        QStringList names;
        for (int place = 0; place < header()->count(); ++place)
            if (const int at = header()->logicalIndex(place); !header()->isSectionHidden(at))
                names << model()->columnName(at);
        return names;
    }
    void hide(const QString &name)
    {
        grid()->setFocus();
        grid()->selectionModel()->setCurrentIndex(at(0, column(name)),
                                                  QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(grid(), Qt::Key_0, Qt::ControlModifier);
    }
    QString cell(int row, const QString &name) const
    {
        return at(row, column(name)).data().toString();
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    static void onClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }
};

} // namespace

class ColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aColumnIsHiddenAndShownByKey()
    {
        Fixture t;
        t.openSuppliers();
        auto *button = t.find<QToolButton>("hiddenColumnsButton");
        QVERIFY(!button->isVisible());
        t.hide(u"City"_s);
        QCOMPARE(t.shown(), (QStringList{u"Id"_s, u"Nombre "_s, u"Stock"_s}));
        QCOMPARE(t.grid()->currentIndex(), t.at(0, t.column(u"Stock"_s)));
        QVERIFY(button->isVisible());
        QVERIFY(button->text().contains(u'1'));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(t.shown(), (QStringList{u"Id"_s, u"Nombre "_s, u"City"_s, u"Stock"_s}));
        QVERIFY(!button->isVisible());
    }

    void theMenuOfAHeaderHidesItsColumnAndShowsOneOfTheHidden()
    {
        Fixture t;
        t.openSuppliers();
        t.hide(u"City"_s);
        const int name = t.column(u"Nombre "_s);
        const QPoint at(t.header()->sectionViewportPosition(name) + 5, 5);
        Q_EMIT t.header()->customContextMenuRequested(at);
        const QPointer<QMenu> menu = t.grid()->findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().first()->text().contains(u"Nombre"_s));
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(t.shown(), (QStringList{u"Id"_s, u"Stock"_s}));
        auto *more = t.find<QMenu>("showColumnMenu");
        Q_EMIT more->aboutToShow();
        QCOMPARE(more->actions().size(), 2);
        more->actions().last()->trigger();
        QCOMPARE(t.shown(), (QStringList{u"Id"_s, u"City"_s, u"Stock"_s}));
    }

    void theChooserFindsHidesShowsAndMovesColumns()
    {
        Fixture t;
        t.openSuppliers();
        t.grid()->setCurrentIndex(t.at(1, t.column(u"City"_s)));
        t.find<QToolButton>("columnsButton")->click();
        auto *chooser = t.find<QDialog>("columnChooser");
        auto *list = t.find<QListWidget>("columnsList", chooser);
        auto *find = t.find<QLineEdit>("findColumnLineEdit", chooser);
        QCOMPARE(chooser->focusWidget(), find);
        QTest::keyClicks(find, u"cit"_s);
        QCOMPARE(list->currentItem()->text(), u"City"_s);
        QVERIFY(list->item(0)->isHidden());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(t.shown(), (QStringList{u"Id"_s, u"Nombre "_s, u"Stock"_s}));
        QCOMPARE(t.grid()->currentIndex(), t.at(1, t.column(u"Stock"_s)));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // says nothing among those found
        QTest::keyClick(list, Qt::Key_Space);
        find->clear();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(t.shown(), (QStringList{u"Id"_s, u"City"_s, u"Nombre "_s, u"Stock"_s}));
        QCOMPARE(list->currentItem()->text(), u"City"_s);
        const QJsonObject kept = t.grid()->arrangement().save();
        t.grid()->restoreColumns({});
        t.grid()->restoreColumns(kept);
        QCOMPARE(t.shown(), (QStringList{u"Id"_s, u"City"_s, u"Nombre "_s, u"Stock"_s}));
        chooser->reject();
    }

    void theChooserLeavesOneColumnAndFollowsAReload()
    {
        Fixture t;
        t.openSuppliers();
        t.trigger("chooseColumnsAction");
        auto *list = t.find<QListWidget>("columnsList", t.find<QDialog>("columnChooser"));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QCOMPARE(t.shown(), QStringList{u"Stock"_s});
        QCOMPARE(list->item(3)->checkState(), Qt::Checked);
        t.trigger("reloadAction");
        t.clock.settle();
        t.answerList(R"({"Id":"1","Nombre ":"Añasco","City":"Quito","Stock":"1","New":"x"})");
        QTRY_COMPARE(list->count(), 5);
        list->item(0)->setCheckState(Qt::Checked);
        QVERIFY(t.shown().contains(u"Id"_s));
    }

    void oneColumnAlwaysStays()
    {
        Fixture t;
        t.openSuppliers();
        t.select(0, 0, 2, 3);
        QTest::keyClick(t.grid(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(t.shown().size(), 4);
        QVERIFY(t.notice().contains(u"column"_s));
        for (const QString &name : {u"Id"_s, u"City"_s, u"Stock"_s, u"Nombre "_s})
            t.hide(name);
        QCOMPARE(t.shown(), QStringList{u"Nombre "_s});
    }

    void columnsMoveByKeyPastHiddenOnes()
    {
        Fixture t;
        t.openSuppliers();
        t.hide(u"City"_s);
        t.grid()->setCurrentIndex(t.at(1, t.column(u"Stock"_s)));
        QTest::keyClick(t.grid(), Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(t.shown(), (QStringList{u"Id"_s, u"Stock"_s, u"Nombre "_s}));
        QCOMPARE(t.grid()->currentIndex(), t.at(1, t.column(u"Stock"_s)));
        for (int i = 0; i < 5; ++i) // no further than the first place
            QTest::keyClick(t.grid(), Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(t.shown(), (QStringList{u"Stock"_s, u"Id"_s, u"Nombre "_s}));
        QTest::keyClick(t.grid(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(t.shown(), (QStringList{u"Id"_s, u"Stock"_s, u"Nombre "_s}));
    }

    void onlyShownColumnsAreCopiedInTheirOrder()
    {
        Fixture t;
        t.openSuppliers();
        t.hide(u"City"_s);
        t.header()->moveSection(t.header()->visualIndex(t.column(u"Stock"_s)), 0);
        t.select(0, 0, 1, 3);
        t.grid()->copy(true);
        QCOMPARE(t.clipboard().trimmed(), u"Stock\tId\tNombre \n0040\t1\tAñasco\n1.10\t2\tBeta"_s);
    }

    void aBlockIsPastedIntoTheShownColumnsOnly()
    {
        Fixture t;
        t.openSuppliers();
        t.hide(u"City"_s);
        t.onClipboard(u"x\ty\tz\nv\tw\tu\n"_s);
        t.select(0, t.column(u"Nombre "_s), 0, t.column(u"Nombre "_s));
        t.grid()->paste();
        QCOMPARE(t.cell(0, u"Nombre "_s), u"x"_s);
        QCOMPARE(t.cell(0, u"City"_s), u"Quito"_s);
        QCOMPARE(t.cell(0, u"Stock"_s), u"y"_s);
        QCOMPARE(t.cell(1, u"Stock"_s), u"w"_s);
        QCOMPARE(t.changes.changes().size(), size_t(2));
        QVERIFY(t.notice().contains(u'2')); // z and u have no place
    }

    void commandsOverASelectionLeaveHiddenCellsAlone()
    {
        Fixture t;
        t.openSuppliers();
        t.hide(u"City"_s);
        t.select(0, t.column(u"Nombre "_s), 2, t.column(u"Stock"_s));
        t.grid()->clearCells();
        QCOMPARE(t.cell(0, u"City"_s), u"Quito"_s);
        QCOMPARE(t.cell(2, u"City"_s), u"Bogotá"_s);
        QCOMPARE(t.cell(0, u"Nombre "_s), QString());
        t.find<QAction>("showColumnsAction")->trigger();
        t.type(0, t.column(u"City"_s), u"Cuenca"_s);
        t.hide(u"City"_s);
        t.select(0, t.column(u"Nombre "_s), 2, t.column(u"Stock"_s));
        t.grid()->fillDown();
        QCOMPARE(t.cell(1, u"City"_s), u"Lima"_s);
        t.select(0, t.column(u"Nombre "_s), 2, t.column(u"Stock"_s));
        t.grid()->fillRight();
        QCOMPARE(t.cell(0, u"City"_s), u"Cuenca"_s);
        t.select(0, t.column(u"Nombre "_s), 2, t.column(u"Stock"_s));
        t.grid()->revertCells();
        QCOMPARE(t.cell(0, u"Nombre "_s), u"Añasco"_s);
        QCOMPARE(t.cell(0, u"City"_s), u"Cuenca"_s); // still pending
        QCOMPARE(t.changes.changes().size(), size_t(1));
    }

    void theOrderOfColumnsIsNotSent()
    {
        Fixture t;
        t.openSuppliers();
        t.header()->moveSection(t.header()->visualIndex(t.column(u"Stock"_s)), 0);
        t.select(0, t.column(u"Stock"_s), 0, t.column(u"Stock"_s));
        t.onClipboard(u"5"_s);
        t.grid()->paste();
        t.select(0, t.column(u"City"_s), 0, t.column(u"City"_s));
        t.onClipboard(u"Ambato"_s);
        t.grid()->paste();
        QCOMPARE(t.changes.changes().size(), size_t(1));
        const FieldEdits *edits = editsOf(t.changes.changes().front().change);
        QCOMPARE(edits->size(), size_t(2));
        QCOMPARE(edits->at(0).name, u"Stock"_s); // in the order of the edits
    }

    void arrowAndTabKeysFollowTheOrderThatIsShown()
    {
        Fixture t;
        t.openSuppliers();
        t.hide(u"City"_s);
        t.header()->moveSection(t.header()->visualIndex(t.column(u"Stock"_s)), 0);
        t.grid()->setCurrentIndex(t.at(0, t.column(u"Stock"_s)));
        QTest::keyClick(t.grid(), Qt::Key_Right);
        QCOMPARE(t.grid()->currentIndex(), t.at(0, t.column(u"Id"_s)));
        QTest::keyClick(t.grid(), Qt::Key_Right);
        QTest::keyClick(t.grid(), Qt::Key_Right);
        QCOMPARE(t.grid()->currentIndex(), t.at(0, t.column(u"Nombre "_s)));
        const QPointer<QLineEdit> editor = t.edit(0, t.column(u"Stock"_s));
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Tab);
        QTRY_VERIFY(!editor);
        QVERIFY(t.grid()->currentIndex().column() != t.column(u"City"_s));
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::ColumnsTest)
#include "tst_columns.moc"
