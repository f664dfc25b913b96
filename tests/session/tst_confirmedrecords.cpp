// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/confirmedrecords.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

UpdateRecord cityOf(const QString &id, const QString &city)
{
    return {
        u"Suppliers"_s, id, {{u"City"_s, JsonValue::string(u"Quito"_s), JsonValue::string(city)}}};
}

QString cityIn(const ConfirmedRecords &records, const QString &database, const QString &id)
{
    const JsonValue *value = records.value(database, id, u"City"_s);
    return value ? value->displayText() : u"none"_s;
}

} // namespace

class ConfirmedRecordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theValueConfirmedLastCounts()
    {
        ConfirmedRecords records;
        records.add(cityOf(u"17"_s, u"Loja"_s), {});
        records.add(cityOf(u"17"_s, u"Cuenca"_s), {});
        records.add(cityOf(u"18"_s, u"Ambato"_s), {});
        QCOMPARE(cityIn(records, u"Suppliers"_s, u"17"_s), u"Cuenca"_s);
        QCOMPARE(cityIn(records, u"Customers"_s, u"17"_s), u"none"_s);
        QCOMPARE(records.updatesOf(u"Suppliers"_s, u"17"_s).size(), size_t(2));
    }

    void aRecordThatWasInsertedUnderAnotherIdIsNew()
    {
        ConfirmedRecords records;
        UpdateRecord update = cityOf(u"17"_s, u"Loja"_s);
        update.insertWhenMissing = true;
        QVERIFY(!records.add(update, u"17"_s)->isNew);
        const ConfirmedRecords::Sent *inserted = records.add(update, u"40"_s);
        QVERIFY(inserted->isNew);
        QCOMPARE(inserted->id, u"40"_s);
        QCOMPARE(records.updatesOf(u"Suppliers"_s, u"40"_s).size(), size_t(0));
    }

    void aLoadShowsOnlyWhatWasConfirmedBeforeItBegan()
    {
        ConfirmedRecords records;
        records.add(cityOf(u"17"_s, u"Loja"_s), {});
        records.add(AddRecord{u"Customers"_s, {}}, u"5"_s);
        const quint64 mark = records.lastNumber();
        records.add(cityOf(u"18"_s, u"Ambato"_s), {});
        QVERIFY(records.forget(u"Suppliers"_s, mark));
        QCOMPARE(cityIn(records, u"Suppliers"_s, u"17"_s), u"none"_s);
        QCOMPARE(cityIn(records, u"Suppliers"_s, u"18"_s), u"Ambato"_s);
        QVERIFY(records.numbered(2));
        QVERIFY(!records.numbered(1));
        QVERIFY(!records.forget(u"Suppliers"_s, mark));
    }

    void changesOfOtherThingsAreNotKept()
    {
        ConfirmedRecords records;
        QVERIFY(!records.add(InviteUser{u"ana@example.com"_s}, {}));
        QCOMPARE(records.lastNumber(), quint64(0));
    }
};

QTEST_GUILESS_MAIN(ConfirmedRecordsTest)
#include "tst_confirmedrecords.moc"
