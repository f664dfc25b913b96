// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userstable.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Table {
    QStandardItemModel model{0, 2};
    UsersTable table;

    Table()
    {
        table.setModel(&model);
        table.fitColumn(0, 100, 500);
        table.resize(900, 300);
        table.show();
    }
    void add(const QString &email) { model.appendRow(new QStandardItem(email)); }
    bool fits() const
    {
        const QAbstractItemView &view = table;
        return table.columnWidth(0) > view.sizeHintForColumn(0);
    }
};

} // namespace

class TestUsersTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theColumnGrowsWithItsTextsUpToItsLimit()
    {
        Table f;
        f.add(u"ana@example.org"_s);
        QCoreApplication::sendPostedEvents();
        QVERIFY(f.fits());
        QVERIFY(f.table.columnWidth(0) >= 100);
        f.add(u"maria.jose.gonzalez.de.la.torre@andina.example"_s);
        QVERIFY(!f.fits());
        QTRY_VERIFY(f.fits());
        f.add(QString(400, u'm'));
        QTRY_COMPARE(f.table.columnWidth(0), 500);
        f.model.removeRows(1, 2);
        f.add(u"eva@example.org"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(f.table.columnWidth(0), 500); // what once stood there does not jump
    }

    void aWidthThatTheUserChoseStays()
    {
        Table f;
        QCoreApplication::sendPostedEvents();
        f.table.horizontalHeader()->resizeSection(0, 123);
        f.add(u"maria.jose.gonzalez.de.la.torre@andina.example"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(f.table.columnWidth(0), 123);
    }

    void otherColumnsDoNotCount()
    {
        Table f;
        QCoreApplication::sendPostedEvents();
        f.table.horizontalHeader()->resizeSection(1, 77);
        f.add(u"maria.jose.gonzalez.de.la.torre@andina.example"_s);
        QTRY_VERIFY(f.fits());
    }
};

QTEST_MAIN(TestUsersTable)
#include "tst_userstable.moc"
