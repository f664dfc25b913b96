// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewtree.h"
#include "support/tooltiptext.h"

#include <QHeaderView>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = 3;

struct Fixture {
    ReviewTree tree;

    Fixture()
    {
        tree.resize(600, 300);
        tree.show();
    }
    void list(const QString &state, const QString &tip = {})
    {
        ReviewTree::Entry entry;
        entry.id = 1;
        entry.title = u"Update record 17 of Suppliers"_s;
        entry.state = state;
        entry.tip = tip;
        tree.setEntries({entry});
    }
    int width() const { return tree.header()->sectionSize(stateColumn); }
    int needed() const { return tree.sizeHintForIndex(cell()).width(); }
    QModelIndex cell() const { return tree.model()->index(0, stateColumn); }
    QString tip() const { return readToolTip(cell().data(Qt::ToolTipRole).toString()); }
};

} // namespace

class tst_ReviewTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStateGetsTheRoomThatItsWordsNeed()
    {
        Fixture f;
        const int before = f.width();
        f.list(u"● Resolved, not sent yet, all"_s);
        QVERIFY(f.needed() > before);
        QVERIFY(f.width() >= f.needed());
        QCOMPARE(f.tree.header()->length(), f.tree.viewport()->width());
    }

    void aStateThatChangesLaterGetsItToo()
    {
        Fixture f;
        f.list(u"● Not sent"_s);
        ReviewTree::Entry entry;
        entry.id = 1;
        entry.state = u"● Resolved, not sent yet, all"_s;
        f.tree.updateEntry(entry);
        QVERIFY(f.width() >= f.needed());
    }

    void aStateThatIsListedWhileTheTreeIsHiddenGetsItWhenItIsShown()
    {
        Fixture f;
        f.tree.hide();
        f.list(u"● Resolved, not sent yet, all"_s);
        f.tree.show();
        QVERIFY(f.width() >= f.needed());
    }

    void theWordsOfARefusalGetAPartOfTheWidthAndAreWholeInTheTooltip()
    {
        Fixture f;
        const QString refusal =
            u"! Flokzu found no user “ana@example.org” or no role “Buyers of the northern branch”."_s;
        f.list(refusal, u"Check both names."_s);
        QVERIFY(f.width() < f.needed());
        QVERIFY(f.width()
                <= f.tree.viewport()->width() * 2 / 5 + 3); // what rounding leaves of the others;
        QVERIFY(f.width() > f.tree.viewport()->width() * 1 / 3);
        QCOMPARE(f.tip(), refusal + u"\nCheck both names."_s);
    }

    void theWidthThatTheUserChoseStaysUntilAStateNeedsMore()
    {
        Fixture f;
        f.list(u"● Resolved, not sent yet, all"_s);
        f.tree.header()->resizeSection(stateColumn, 60);
        f.list(u"● Not sent"_s);
        QCOMPARE(f.width(), 60);
    }
};

QTEST_MAIN(tst_ReviewTree)
#include "tst_reviewtree.moc"
