// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/conflictdialog.h"
#include "gui/review/conflicttree.h"
#include "support/namedchild.h"
#include "support/tooltiptext.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

FieldEdit edit(const QString &name, const QString &before, const QString &after)
{
    return {name, text(before), text(after)};
}

/// Held changes and the dialog over them, with its widgets by their names.
struct Fixture {
    ChangeSet set;
    QWidget window;
    QPointer<ConflictDialog> dialog;

    ChangeId hold(const Change &change, const FieldValues &found)
    {
        const ChangeId id = set.stage(change);
        set.hold(id, u"Another person was faster."_s, found);
        return id;
    }
    /// Stock 40 → 35 and City Quito → Lima, while a colleague made it 41 and Cali.
    ChangeId holdSupplier(const QString &id, const QString &database = u"Suppliers"_s)
    {
        return hold(UpdateRecord{database,
                                 id,
                                 {edit(u"Stock"_s, u"40"_s, u"35"_s),
                                  edit(u"City"_s, u"Quito"_s, u"Lima"_s),
                                  edit(u"Name"_s, u"Ana"_s, u"Eva"_s)},
                                 false},
                    {{u"Stock"_s, text(u"41"_s)}, {u"City"_s, text(u"Cali"_s)}});
    }
    void open(ChangeId first)
    {
        dialog = new ConflictDialog(set, first, &window);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.data()));
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*dialog, name);
    }
    ConflictTree *tree() const { return find<ConflictTree>("conflictTree"); }
    QPushButton *ok() const
    {
        return find<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    QString choice(int change, int field) const
    {
        return tree()->topLevelItem(change)->child(field)->text(4);
    }
    FieldEdits left(ChangeId id) const
    {
        const StagedChange *staged = set.byId(id);
        return staged ? *editsOf(staged->change) : FieldEdits{};
    }
};

} // namespace

class TestConflictDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThreeValuesOfEveryFieldInConflict();
    void theKeyboardAloneDecidesEverything();
    void theMouseDecidesToo();
    void severalFieldsAtOnceTakeOneKey();
    void whatNeverWasAnOriginalCannotBeChosen_data();
    void whatNeverWasAnOriginalCannotBeChosen();
    void aHalfDecidedChangeStaysHeld();
    void oneChoiceForAllSimilarFields();
    void oneChoiceForAllFields();
    void similarInstancesAreThoseOfOneProcess();
    void decisionsAreOneStep();
    void cancellingDecidesNothing();
    void whatChangesMeanwhileIsShownAndKeepsItsChoices();
    void longValuesAreShownFromWhereTheyPart();
    void valuesAreNeverMarkup();
    void everyControlHasAName();
};

void TestConflictDialog::showsThreeValuesOfEveryFieldInConflict()
{
    Fixture desk;
    desk.holdSupplier(u"17"_s);
    const ChangeId second = desk.holdSupplier(u"18"_s);
    desk.set.stage(InviteUser{u"ana@example.org"_s});
    desk.open(second);
    QCOMPARE(desk.tree()->topLevelItemCount(), 2);
    QCOMPARE(desk.tree()->topLevelItem(0)->text(0), u"Update record 18 of Suppliers"_s);
    QCOMPARE(desk.tree()->topLevelItem(1)->text(0), u"Update record 17 of Suppliers"_s);
    QCOMPARE(desk.tree()->topLevelItem(0)->childCount(), 2); // not the name
    const QTreeWidgetItem *stock = desk.tree()->topLevelItem(0)->child(0);
    QCOMPARE(desk.tree()->currentItem(), stock);
    const QStringList cells{u"Stock"_s, u"40"_s, u"41"_s, u"35"_s, u"○ Not resolved"_s};
    for (int column = 0; column < cells.size(); ++column)
        QCOMPARE(stock->text(column), cells[column]);
    QVERIFY(!desk.ok()->isEnabled());
    QCOMPARE(desk.find<QLabel>("countLabel")->text(), u"Resolved: 0 of 4 fields, 0 of 2 changes"_s);
}

void TestConflictDialog::theKeyboardAloneDecidesEverything()
{
    Fixture desk;
    const ChangeId first = desk.holdSupplier(u"17"_s);
    const ChangeId second = desk.holdSupplier(u"18"_s);
    desk.open(first);
    QSignalSpy decided(desk.dialog, &ConflictDialog::decided);
    desk.press(Qt::Key_3);
    QCOMPARE(desk.choice(0, 0), u"✓ Mine"_s);
    desk.press(Qt::Key_2);
    QCOMPARE(desk.choice(0, 1), u"✓ Now in Flokzu"_s);
    desk.press(Qt::Key_1);
    QCOMPARE(desk.choice(1, 0), u"✓ Original"_s);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_3); // the last field is decided again
    QCOMPARE(desk.choice(1, 1), u"✓ Mine"_s);
    QVERIFY(desk.tree()->topLevelItem(1)->child(1)->text(3).startsWith(u"✓"_s));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog);
    QCOMPARE(decided.count(), 1);
    QCOMPARE(decided.front().front().toInt(), 2);
    QCOMPARE(desk.left(first),
             (FieldEdits{edit(u"Stock"_s, u"41"_s, u"35"_s), edit(u"Name"_s, u"Ana"_s, u"Eva"_s)}));
    QCOMPARE(desk.left(second),
             (FieldEdits{edit(u"Stock"_s, u"41"_s, u"40"_s), edit(u"City"_s, u"Cali"_s, u"Lima"_s),
                         edit(u"Name"_s, u"Ana"_s, u"Eva"_s)}));
}

void TestConflictDialog::theMouseDecidesToo()
{
    Fixture desk;
    desk.open(desk.holdSupplier(u"17"_s));
    QTest::mouseClick(desk.find<QPushButton>("theirsButton"), Qt::LeftButton);
    QCOMPARE(desk.choice(0, 0), u"✓ Now in Flokzu"_s);
    const QTreeWidgetItem *city = desk.tree()->topLevelItem(0)->child(1);
    QRect cell = desk.tree()->visualItemRect(city);
    cell.setLeft(desk.tree()->columnViewportPosition(3));
    const QPoint mine(cell.left() + 10, cell.center().y());
    QTest::mouseClick(desk.tree()->viewport(), Qt::LeftButton, {}, mine);
    QCOMPARE(desk.choice(0, 1), u"○ Not resolved"_s);
    QTest::mouseDClick(desk.tree()->viewport(), Qt::LeftButton, {}, mine);
    QCOMPARE(desk.choice(0, 1), u"✓ Mine"_s);
    QVERIFY(desk.ok()->isEnabled());
}

void TestConflictDialog::severalFieldsAtOnceTakeOneKey()
{
    Fixture desk;
    desk.open(desk.holdSupplier(u"17"_s));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_2);
    QCOMPARE(desk.choice(0, 0), u"✓ Now in Flokzu"_s);
    QCOMPARE(desk.choice(0, 1), u"✓ Now in Flokzu"_s);
}

void TestConflictDialog::whatNeverWasAnOriginalCannotBeChosen_data()
{
    QTest::addColumn<std::optional<JsonValue>>("base");
    QTest::addColumn<QString>("shown");
    QTest::newRow("not read") << std::optional<JsonValue>() << u"(not read)"_s;
    QTest::newRow("no value") << std::optional(JsonValue()) << u"(no value)"_s;
}

void TestConflictDialog::whatNeverWasAnOriginalCannotBeChosen()
{
    QFETCH(std::optional<JsonValue>, base);
    QFETCH(QString, shown);
    Fixture desk;
    const ChangeId id =
        desk.hold(UpdateRecord{u"Suppliers"_s, u"17"_s, {{u"Stock"_s, base, text(u"8"_s)}}, false},
                  {{u"Stock"_s, text(u"7.10"_s)}});
    desk.open(id);
    QCOMPARE(desk.tree()->topLevelItem(0)->child(0)->text(1), shown);
    QVERIFY(!desk.find<QPushButton>("originalButton")->isEnabled());
    QVERIFY(desk.find<QPushButton>("theirsButton")->isEnabled());
    desk.press(Qt::Key_1);
    QCOMPARE(desk.choice(0, 0), u"○ Not resolved"_s);
    const QTreeWidgetItem *field = desk.tree()->topLevelItem(0)->child(0);
    Q_EMIT desk.tree()->itemDoubleClicked(const_cast<QTreeWidgetItem *>(field), 1);
    QCOMPARE(desk.choice(0, 0), u"○ Not resolved"_s);
    desk.set.decide(id, {{u"Stock"_s, Keep::Original}});
    QVERIFY(desk.set.byId(id)->isHeld());
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.left(id), (FieldEdits{{u"Stock"_s, text(u"7.10"_s), text(u"8"_s)}}));
}

void TestConflictDialog::aHalfDecidedChangeStaysHeld()
{
    Fixture desk;
    const ChangeId first = desk.holdSupplier(u"17"_s);
    const ChangeId second = desk.holdSupplier(u"18"_s);
    desk.open(first);
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_3);
    QCOMPARE(desk.find<QLabel>("countLabel")->text(), u"Resolved: 3 of 4 fields, 1 of 2 changes"_s);
    desk.ok()->click();
    QVERIFY(!desk.set.byId(first)->isHeld());
    QVERIFY(desk.set.byId(second)->isHeld());
    QCOMPARE(desk.left(second).size(), size_t(3));
}

void TestConflictDialog::oneChoiceForAllSimilarFields()
{
    Fixture desk;
    const ChangeId first = desk.holdSupplier(u"17"_s);
    desk.holdSupplier(u"18"_s);
    desk.holdSupplier(u"1"_s, u"Clients"_s);
    desk.open(first);
    QVERIFY(!desk.find<QPushButton>("similarButton")->isEnabled());
    desk.press(Qt::Key_3);
    QCOMPARE(desk.find<QPushButton>("similarButton")->text(), u"“Mine” for all &similar"_s);
    desk.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(desk.choice(1, 0), u"✓ Mine"_s); // a button shows that it is pressed
    QCOMPARE(desk.choice(1, 1), u"○ Not resolved"_s);
    QCOMPARE(desk.choice(2, 0), u"○ Not resolved"_s);
}

void TestConflictDialog::oneChoiceForAllFields()
{
    Fixture desk;
    const ChangeId first = desk.holdSupplier(u"17"_s);
    desk.holdSupplier(u"1"_s, u"Clients"_s);
    desk.open(first);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_A, Qt::AltModifier);
    for (int change = 0; change < 2; ++change) {
        for (int field = 0; field < 2; ++field)
            QTRY_COMPARE(desk.choice(change, field), u"✓ Now in Flokzu"_s);
    }
    QCOMPARE(desk.ok()->text(), u"Acce&pt for 2 change(s)"_s);
}

void TestConflictDialog::similarInstancesAreThoseOfOneProcess()
{
    Fixture desk;
    const auto instance = [&desk](const QString &identifier) {
        return desk.hold(UpdateInstance{identifier, {edit(u"STATE"_s, u"A"_s, u"B"_s)}},
                         {{u"STATE"_s, text(u"C"_s)}});
    };
    const ChangeId first = instance(u"ABC-1"_s);
    instance(u"ABC-2"_s);
    instance(u"XYZ-1"_s);
    desk.open(first);
    desk.tree()->choose(Keep::Theirs);
    desk.tree()->spread(ConflictTree::Reach::Similar);
    QCOMPARE(desk.choice(1, 0), u"✓ Now in Flokzu"_s);
    QCOMPARE(desk.choice(2, 0), u"○ Not resolved"_s);
}

void TestConflictDialog::decisionsAreOneStep()
{
    Fixture desk;
    const ChangeId first = desk.holdSupplier(u"17"_s);
    desk.holdSupplier(u"18"_s);
    const std::vector<StagedChange> before = desk.set.copies();
    desk.open(first);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_2);
    QSignalSpy changed(&desk.set, &ChangeSet::changed);
    desk.ok()->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.set.undoStack().count(), 1);
    desk.set.undoStack().undo();
    QVERIFY(desk.set.copies() == before);
}

void TestConflictDialog::cancellingDecidesNothing()
{
    Fixture desk;
    const ChangeId first = desk.holdSupplier(u"17"_s);
    desk.open(first);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog);
    QVERIFY(desk.set.byId(first)->isHeld());
    QCOMPARE(desk.set.undoStack().count(), 0);
}

void TestConflictDialog::whatChangesMeanwhileIsShownAndKeepsItsChoices()
{
    Fixture desk;
    const ChangeId first = desk.holdSupplier(u"17"_s);
    desk.open(first);
    desk.press(Qt::Key_3);
    const ChangeId second = desk.holdSupplier(u"18"_s);
    QCOMPARE(desk.tree()->topLevelItemCount(), 2);
    QCOMPARE(desk.choice(0, 0), u"✓ Mine"_s);
    desk.set.revert(first);
    QCOMPARE(desk.tree()->topLevelItemCount(), 1);
    desk.set.revert(second);
    QTRY_VERIFY(!desk.dialog);
}

void TestConflictDialog::longValuesAreShownFromWhereTheyPart()
{
    Fixture desk;
    const QString same = QString(200, u'x');
    const ChangeId id = desk.hold(
        UpdateRecord{u"S"_s, u"1"_s, {edit(u"Note"_s, same + u"old"_s, same + u"mine"_s)}, false},
        {{u"Note"_s, text(same + u"theirs"_s)}});
    desk.open(id);
    const QTreeWidgetItem *note = desk.tree()->topLevelItem(0)->child(0);
    QCOMPARE(note->text(1), u"…xxxxxxxxxxxxold"_s);
    QCOMPARE(note->text(3), u"…xxxxxxxxxxxxmine"_s);
    QCOMPARE(readToolTip(note->toolTip(3)), same + u"mine"_s);
    QCOMPARE(note->data(3, Qt::AccessibleTextRole).toString(), same + u"mine"_s);
}

void TestConflictDialog::valuesAreNeverMarkup()
{
    Fixture desk;
    const ChangeId id = desk.hold(
        UpdateRecord{u"<b>S</b>"_s, u"1"_s, {edit(u"<i>N</i>"_s, u"a"_s, u"b\u202e"_s)}, false},
        {{u"<i>N</i>"_s, text(u"<img src=file:///etc/passwd>"_s)}});
    desk.open(id);
    const QTreeWidgetItem *group = desk.tree()->topLevelItem(0);
    QVERIFY(!group->toolTip(0).contains(u"<b>"_s));
    QVERIFY(!group->child(0)->toolTip(0).contains(u"<i>"_s));
    QVERIFY(!group->child(0)->toolTip(2).contains(u"<img"_s));
    QVERIFY(!group->child(0)->text(3).contains(QChar(0x202e)));
    for (const QLabel *label : desk.dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestConflictDialog::everyControlHasAName()
{
    Fixture desk;
    desk.open(desk.holdSupplier(u"17"_s));
    for (QWidget *widget : desk.dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestConflictDialog)
#include "tst_conflictdialog.moc"
