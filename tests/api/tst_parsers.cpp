// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/commonsapi.h"
#include "api/envelope.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "goldenfiles.h"

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

// Every value as its JSON text, so that 1.10, "1.10" and 1.1 look different.
QString describe(const FieldValues &values)
{
    QString text;
    for (const FieldValue &field : values)
        text += u"  [%1] = %2\n"_s.arg(field.name, QString::fromUtf8(field.value.toJson()));
    return text;
}

QString describe(const Error &error)
{
    const bool notFound = error.kind == Error::Kind::NotFound;
    const QString kind = notFound                  ? u"not found"_s
        : error.kind == Error::Kind::NotUnderstood ? u"not understood"_s
        : error.kind == Error::Kind::Rejected      ? u"rejected"_s
                                                   : u"other error"_s;
    return u"%1: %2\n"_s.arg(kind, notFound ? error.message : error.detail);
}

QString describe(const Instance &instance)
{
    QString text =
        u"identifier: %1\nfields:\n%2"_s.arg(instance.identifier, describe(instance.fields));
    for (const ActiveTask &task : instance.tasks)
        text += u"task: %1 | created %2 | due %3 | users %4 | roles %5\n"_s.arg(
            task.name, task.created, task.due, task.users.join(u'+'), task.roles.join(u'+'));
    return text
        + u"by %1 at %2, lock %3, summary \"%4\", tenant %5\n"_s.arg(
            instance.initiatedBy, instance.initiated, instance.lockStatus, instance.summary,
            instance.tenant);
}

QString describe(const Record &record)
{
    return u"id: %1\n"_s.arg(record.id) + describe(record.values);
}

QString describe(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Absent:
        return u"-"_s;
    case CellKind::Null:
        return u"null"_s;
    case CellKind::String:
        return QString::fromUtf8(JsonValue::string(cell.toString()).toJson());
    case CellKind::Number:
    case CellKind::Boolean:
        return cell.toString();
    case CellKind::Json:
        break;
    }
    return u"json %1"_s.arg(cell.toString());
}

QString describe(const RecordList &list)
{
    QString text = u"columns: [%1]\n"_s.arg(list.records->columnNames().join(u"] ["));
    for (int row = 0; row < list.records->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < list.records->columnCount(); ++column)
            cells << describe(list.records->cell(row, column));
        text += cells.join(u" | ") + u'\n';
    }
    return text;
}

QString describe(const RecordReceipt &receipt)
{
    return u"id: %1\n"_s.arg(receipt.id);
}

QString describe(const InstanceReceipt &receipt)
{
    return u"identifier: %1, date: %2\n"_s.arg(receipt.identifier, receipt.date);
}

QString describe(const QStringList &names)
{
    return u"%1: [%2]\n"_s.arg(names.size()).arg(names.join(u"] ["));
}

QString describe(const QString &text)
{
    return u"text: %1\n"_s.arg(text);
}

template <typename T>
void compareReply(Result<T> (*parse)(const QByteArray &))
{
    QFETCH(QString, path);
    const Result<T> result = parse(GoldenFiles::read(path + u".json"_s));
    GoldenFiles::compare(path, result ? describe(*result) : describe(result.error()));
}

} // namespace

class ParsersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsInstances_data() { GoldenFiles::addRows("instance"); }
    void readsInstances() { compareReply(parseInstance); }
    void readsReceiptsOfInstances_data() { GoldenFiles::addRows("instance_receipt"); }
    void readsReceiptsOfInstances() { compareReply(parseInstanceReceipt); }
    void readsRecords_data() { GoldenFiles::addRows("record"); }
    void readsRecords()
    {
        compareReply(+[](const QByteArray &body) { return parseRecord(body); });
    }
    void readsReceiptsOfRecords_data() { GoldenFiles::addRows("record_receipt"); }
    void readsReceiptsOfRecords() { compareReply(parseRecordReceipt); }
    void readsListsOfRecords_data() { GoldenFiles::addRows("records"); }
    void readsListsOfRecords()
    {
        compareReply(+[](const QByteArray &body) { return parseRecordList(body); });
    }
    void readsRoles_data() { GoldenFiles::addRows("roles"); }
    void readsRoles() { compareReply(parseRoles); }
    void readsEchoes_data() { GoldenFiles::addRows("echo"); }
    void readsEchoes() { compareReply(parseEcho); }
    void readsResultsOfOperations_data() { GoldenFiles::addRows("operation"); }
    void readsResultsOfOperations() { compareReply(parseOperationResult); }
    void readsAssignees_data() { GoldenFiles::addRows("assignees"); }
    void readsAssignees() { compareReply(parseAssignees); }

    void readsTheWordsOfErrors_data() { GoldenFiles::addRows("error"); }
    void readsTheWordsOfErrors()
    {
        QFETCH(QString, path);
        GoldenFiles::compare(path, serverWords(GoldenFiles::read(path + u".json"_s)) + u'\n');
    }

    void keepsTheWholeAnswerOfAnInstance()
    {
        const QByteArray body =
            GoldenFiles::read(GoldenFiles::folder(u"instance"_s).filePath(u"v2.json"_s));
        const Result<Instance> instance = parseInstance(body);
        QVERIFY(instance.ok());
        QCOMPARE(instance->raw, body);
    }

    void tellsTheSizeOfAList()
    {
        const QByteArray body = "{\"status\":\"OK\",\"data\":[{\"Id\":\"1\"}]}";
        const Result<RecordList> list = parseRecordList(body);
        QVERIFY(list.ok());
        QCOMPARE(list->bytes, body.size());
    }

    void findsFieldsByTheirExactNameOnly()
    {
        const Result<Instance> instance = parseInstance(
            "{\"status\":\"OK\",\"data\":{\"identifier\":\"ABC-1\",\"fields\":{\"A \":\"x\"}}}");
        QVERIFY(instance.ok());
        QVERIFY(!instance->field(u"A"));
        QVERIFY(instance->field(u"A "));
        QCOMPARE(instance->field(u"A ")->text(), u"x"_s);
        QCOMPARE(instance->process(), u"ABC"_s);
    }

    void normalisesIdentifiersAsTyped()
    {
        QCOMPARE(normalisedIdentifier(u" abc-1042\n"_s), u"ABC-1042"_s);
        QCOMPARE(normalisedIdentifier(u"  "_s), QString());
    }
};

QTEST_GUILESS_MAIN(ParsersTest)
#include "tst_parsers.moc"
