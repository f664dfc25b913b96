// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablemodel.h"
#include "support/modeltext.h"

#include <array>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fruit {
    QString name;
    int count = 0;
};

constexpr std::array fruitColumns{
    Column<Fruit>{"Name", [](const Fruit &f) -> QVariant { return f.name; },
                  [](const Fruit &f) -> QVariant { return f.name.toUpper(); }},
    Column<Fruit>{"Count", [](const Fruit &f) -> QVariant { return f.count; }},
};

} // namespace

class TableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsComeAndGoInPlace()
    {
        TableModel<Fruit> model("Fruits", fruitColumns);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(asText(model), u""_s);
        model.setRows({{u"fig"_s, 1}, {u"kiwi"_s, 2}});
        QCOMPARE(asText(model), u"fig|1\nkiwi|2"_s);
        model.append({u"lime"_s, 3});
        model.replace(0, {u"date"_s, 9});
        QCOMPARE(asText(model), u"date|9\nkiwi|2\nlime|3"_s);
        model.removeFirst();
        QCOMPARE(asText(model), u"kiwi|2\nlime|3"_s);
        model.setRows({});
        QCOMPARE(asText(model), u""_s);
    }

    void pagesComeAboveAndBelow()
    {
        TableModel<Fruit> model("Fruits", fruitColumns);
        QAbstractItemModelTester tester(&model);
        model.appendAll({{u"fig"_s, 1}, {u"kiwi"_s, 2}});
        const QPersistentModelIndex fig = model.index(0, 0);
        model.insertFirst({{u"apple"_s, 7}, {u"date"_s, 9}});
        model.appendAll({{u"lime"_s, 3}});
        model.insertFirst({});
        model.appendAll({});
        QCOMPARE(asText(model), u"apple|7\ndate|9\nfig|1\nkiwi|2\nlime|3"_s);
        QCOMPARE(fig.row(), 2);
    }

    void otherRowsNeverResetTheModel()
    {
        TableModel<Fruit> model("Fruits", fruitColumns);
        QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}});
        const QPersistentModelIndex second = model.index(1, 0);
        model.setRows({{u"x"_s, 1}, {u"y"_s, 2}});
        QCOMPARE(second.data().toString(), u"y"_s);
        model.setRows({{u"x"_s, 1}, {u"y"_s, 2}, {u"z"_s, 3}, {u"w"_s, 4}});
        QCOMPARE(second.row(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void headersAndToolTipsComeFromTheColumns()
    {
        TableModel<Fruit> model("Fruits", fruitColumns);
        model.setRows({{u"fig"_s, 1}});
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Count"_s);
        QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"FIG"_s));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString(), u"FIG"_s);
        QVERIFY(!model.index(0, 1).data(Qt::ToolTipRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TableModelTest)
#include "tst_tablemodel.moc"
