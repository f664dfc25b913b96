// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/jobsmodel.h"
#include "gui/common/plaintooltips.h"
#include "gui/review/reviewtree.h"
#include "support/tooltiptext.h"

#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QString awkward = u"AT&T <b>Co</b> a < b"_s;

} // namespace

class TestPlainToolTips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWidgetIsDescribedByTheSameTextOnScreenAndToScreenReaders()
    {
        QLabel label;
        setPlainToolTip(&label, awkward);
        QCOMPARE(readToolTip(label.toolTip()), awkward);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(accessible->text(QAccessible::Description), awkward);
    }

    void anItemOfAListIsDescribedAlike()
    {
        QListWidget list;
        auto *item = new QListWidgetItem(u"one"_s, &list);
        setPlainToolTip(item, awkward);
        QCOMPARE(readToolTip(item->toolTip()), awkward);
        QCOMPARE(item->data(Qt::AccessibleDescriptionRole).toString(), awkward);
    }

    void theReviewShowsNamesAndValuesAsTheyAre()
    {
        enum Column { Change, Before, After, State };
        ReviewTree tree;
        ReviewTree::Entry entry;
        entry.id = 1;
        entry.title = awkward;
        entry.tip = awkward;
        entry.lines = {{u"Name"_s, awkward, u"AT&amp;T"_s, u"Name"_s}};
        tree.setEntries({entry});
        const QTreeWidgetItem *item = tree.topLevelItem(0);
        QCOMPARE(readToolTip(item->toolTip(Change)), awkward);
        QCOMPARE(readToolTip(item->toolTip(State)), awkward);
        QCOMPARE(readToolTip(item->child(0)->toolTip(Before)), awkward);
        QCOMPARE(readToolTip(item->child(0)->toolTip(After)), u"AT&amp;T"_s);
        QCOMPARE(item->child(0)->data(Before, Qt::AccessibleDescriptionRole).toString(), awkward);
    }

    void theOutboxShowsNamesAndReasonsAsTheyAre()
    {
        JobsModel model;
        JobsRow row;
        row.id = 1;
        row.name = awkward;
        row.reason = awkward;
        model.setRows({row});
        for (const int column : {JobsModel::Name, JobsModel::State}) {
            QCOMPARE(readToolTip(model.index(0, column).data(Qt::ToolTipRole).toString()), awkward);
            QCOMPARE(model.index(0, column).data(Qt::AccessibleDescriptionRole).toString(),
                     awkward);
        }
    }
};

QTEST_MAIN(TestPlainToolTips)
#include "tst_plaintooltips.moc"
