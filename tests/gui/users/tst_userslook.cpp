// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/palette.h"
#include "gui/users/rolesheader.h"
#include "gui/users/usersdelegate.h"
#include "support/usersfixture.h"

#include <QHeaderView>
#include <QLineEdit>

namespace flokdesk {

namespace {

struct Fixture : UsersFixture {
    /// Its heading would take three times the width of a tick.
    static QString longRole() { return u"Regional Purchasing Approvers"_s; }
    Fixture()
    {
        workspace.rememberUserRoles(u"max@example.org"_s, {longRole()});
        openWithThree();
    }
    void search(const QString &words) const { find<QLineEdit>("searchLineEdit")->setText(words); }
    /// Pixels of the ground of found letters in a cell.
    int marked(const QString &email, const QString &column)
    {
        const QModelIndex index = cell(email, column);
        table()->scrollTo(index);
        const QImage image = table()
                                 ->viewport()
                                 ->grab(table()->visualRect(index))
                                 .toImage()
                                 .convertToFormat(QImage::Format_RGB32);
        const QRgb match = colour(ColourRole::Match, table()->palette()).rgb();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == match ? 1 : 0;
        return count;
    }
};

} // namespace

/// How the users' matrix looks.
class TestUsersLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongRoleStandsInTwoLinesOfAboutOneLength()
    {
        const QFontMetrics metrics{QFont()};
        QCOMPARE(RolesHeader::inTwoLines(u"Regional Purchasing Approvers"_s, metrics),
                 u"Regional Purchasing\nApprovers"_s);
        QCOMPARE(RolesHeader::inTwoLines(u"Finance"_s, metrics), u"Finance"_s);
        QCOMPARE(RolesHeader::inTwoLines(u"Aprobadoresregionalesdecompras"_s, metrics),
                 u"Aprobadoresregionalesdecompras"_s);
    }

    void itsColumnIsNarrowerAndTheHeaderHigher()
    {
        Fixture t;
        const QHeaderView *header = t.table()->horizontalHeader();
        const int column = t.columnOf(Fixture::longRole());
        const int oneLine = header->fontMetrics().horizontalAdvance(Fixture::longRole());
        QVERIFY(t.table()->columnWidth(column) < oneLine);
        QVERIFY(header->height() >= 2 * QFontMetrics(header->font()).height() - 4);
        t.workspace.forgetUser(u"max@example.org"_s);
    }

    void withoutLongRolesTheHeaderHasOneLine()
    {
        UsersFixture t;
        t.open();
        t.workspace.rememberUserRoles(u"ana@example.org"_s, {u"Finance"_s});
        const QHeaderView *header = t.table()->horizontalHeader();
        QVERIFY(header->height() < 2 * QFontMetrics(header->font()).height());
    }

    void lettersThatWereFoundAreMarked()
    {
        Fixture t;
        QCOMPARE(t.marked(u"ana@example.org"_s, u"Email"_s), 0);
        t.search(u"áNA"_s);
        QVERIFY(t.marked(u"ana@example.org"_s, u"Email"_s) > 0);
        QCOMPARE(t.marked(u"ana@example.org"_s, u"Roles loaded"_s), 0);
        t.search({});
        QCOMPARE(t.marked(u"ana@example.org"_s, u"Email"_s), 0);
    }

    void theTickOfAFoundRoleIsMarkedAndNoOther()
    {
        Fixture t;
        t.search(u"fina"_s);
        QVERIFY(t.marked(u"ana@example.org"_s, u"Finance"_s) > 0);
        QCOMPARE(t.marked(u"ana@example.org"_s, u"All Users"_s), 0);
    }

    void eachWordIsLookedForWhereItStands()
    {
        using Spans = std::vector<std::pair<qsizetype, qsizetype>>;
        QCOMPARE(UsersDelegate::found(u"Ána banana"_s, {u"ana"_s}),
                 (Spans{{0, 3}, {5, 3}})); // not within what was found already
        QCOMPARE(UsersDelegate::found(u"invited 10:41"_s, {u"10"_s, u"inv"_s}),
                 (Spans{{8, 2}, {0, 3}}));
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestUsersLook)
#include "tst_userslook.moc"
