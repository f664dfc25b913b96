// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journalexport.h"

#include "changes/changejson.h"

#include <array>
#include <QCoreApplication>
#include <QRegularExpression>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find the texts of this file.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QString csvCell(const QString &text)
{
    return u'"' + defusedCell(text).replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << csvCell(cell);
    return quoted.join(u',') + u"\r\n"_s;
}

/// Only values stand in the columns of values; what they are stands beside them.
QString csvValue(const QString &text, Shown shown)
{
    return shown == Shown::Text || shown == Shown::Remark ? text : QString();
}

/// In the order of Shown.
constexpr std::array shownWords{""_L1,         "value"_L1,    "empty"_L1,
                                "no value"_L1, "not read"_L1, "remark"_L1};

QString toKey(Shown shown)
{
    return shownWords[size_t(shown)];
}

QStringList csvCells(const JournalEntry &entry, const ChangeLine &line)
{
    return {QString::number(entry.number),
            timeText(entry.at),
            toKey(entry.event),
            entry.title,
            line.name,
            csvValue(line.before, line.beforeIs),
            csvValue(line.after, line.afterIs),
            toKey(line.beforeIs),
            toKey(line.afterIs),
            entry.receipt,
            messageOf(entry),
            entry.profile,
            entry.user,
            entry.host,
            entry.jobName,
            entry.plan,
            QString::fromLatin1(entry.hash)};
}

void setText(JsonValue &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.set(key, JsonValue::string(text));
}

JsonValue jsonOf(const JournalEntry &entry)
{
    JsonValue json =
        JsonValue::object({{u"number"_s, *JsonValue::number(QByteArray::number(entry.number))},
                           {u"at"_s, JsonValue::string(timeText(entry.at))},
                           {u"event"_s, JsonValue::string(toKey(entry.event))},
                           {u"title"_s, JsonValue::string(entry.title)}});
    if (entry.change)
        json.set(u"change"_s, toJson(*entry.change));
    if (entry.job != 0)
        json.set(u"job"_s, *JsonValue::number(QByteArray::number(entry.job)));
    setText(json, u"jobName"_s, entry.jobName);
    setText(json, u"profile"_s, entry.profile);
    setText(json, u"user"_s, entry.user);
    setText(json, u"host"_s, entry.host);
    setText(json, u"plan"_s, entry.plan);
    setText(json, u"receipt"_s, entry.receipt);
    if (!entry.verb.isEmpty())
        json.set(u"request"_s,
                 JsonValue::object({{u"verb"_s, JsonValue::string(entry.verb)},
                                    {u"url"_s, JsonValue::string(entry.url)},
                                    {u"body"_s, JsonValue::string(entry.body)}}));
    if (entry.error != Error{})
        json.set(u"error"_s, toJson(entry.error));
    if (!entry.found.empty())
        json.set(u"found"_s, toJson(entry.found));
    setText(json, u"hash"_s, QString::fromLatin1(entry.hash));
    return json;
}

QString element(const QString &name, const QString &text)
{
    return u"<%1>%2</%1>"_s.arg(name, text.toHtmlEscaped());
}

/// Words of this program in place of a value look different from a value that has these words.
QString valueElement(const QString &name, const QString &text, Shown shown)
{
    return shown == Shown::Text || shown == Shown::Nothing
        ? element(name, text)
        : u"<%1 class=\"note\">%2</%1>"_s.arg(name, text.toHtmlEscaped());
}

/// Line breaks are kept by the style sheet.
QString htmlRow(const JournalEntry &entry)
{
    QString changes;
    for (const ChangeLine &line : linesOf(entry))
        changes += u"<div>"_s + element(u"b"_s, line.name) + u": "_s
            + valueElement(u"del"_s, line.before, line.beforeIs) + u" → "_s
            + valueElement(u"ins"_s, line.after, line.afterIs) + u"</div>"_s;
    QString remarks = messageOf(entry);
    if (!entry.receipt.isEmpty())
        remarks = remarks.isEmpty() ? entry.receipt : entry.receipt + u'\n' + remarks;
    return u"<tr>"_s + element(u"td"_s, QString::number(entry.number))
        + element(u"td"_s, timeText(entry.at)) + element(u"td"_s, textOf(entry.event)) + u"<td>"_s
        + element(u"strong"_s, entry.title) + changes + u"</td>"_s + element(u"td"_s, remarks)
        + element(u"td"_s, entry.user) + element(u"td"_s, entry.jobName)
        + element(u"td"_s, QString::fromLatin1(entry.hash.left(12))) + u"</tr>\n"_s;
}

QString headOf(const QStringList &titles)
{
    QString row = u"<tr>"_s;
    for (const QString &title : titles)
        row += element(u"th"_s, title);
    return row + u"</tr>\n"_s;
}

constexpr char style[] =
    "body{font:14px sans-serif;margin:2em;color:#1b1b1b;background:#fff}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top;"
    "white-space:pre-wrap;overflow-wrap:anywhere}"
    ".note{font-style:italic;opacity:.7;text-decoration:none}"
    "th{background:#eee}del{color:#8c1c1c}ins{color:#145a32;text-decoration:none}";

QByteArray csvHead()
{
    return (u"\uFEFF"_s
            + csvLine({u"number"_s, u"time"_s, u"outcome"_s, u"what"_s, u"column"_s, u"before"_s,
                       u"after"_s, u"before is"_s, u"after is"_s, u"receipt"_s, u"message"_s,
                       u"profile"_s, u"user"_s, u"host"_s, u"job"_s, u"plan"_s, u"hash"_s}))
        .toUtf8();
}

QByteArray csvRows(const JournalEntry &entry)
{
    QString csv;
    std::vector<ChangeLine> lines = linesOf(entry);
    if (lines.empty())
        lines.emplace_back(); // what has no columns is a line all the same
    for (const ChangeLine &line : lines)
        csv += csvLine(csvCells(entry, line));
    return csv.toUtf8();
}

QString htmlHead(const JournalReport &report, int entries)
{
    const QString title = ReportText::tr("Journal of %1").arg(report.profile);
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'\">\n"_s
        + element(u"title"_s, title) + u"\n<style>"_s + QLatin1StringView(style)
        + u"</style></head><body>\n"_s + element(u"h1"_s, title) + u'\n'
        + element(u"p"_s,
                  ReportText::tr("%n entry(ies) about changes at %1. Created on %2 (UTC).", nullptr,
                                 entries)
                      .arg(report.host, timeText(report.madeAt)))
        + u"\n<table>\n"_s
        + headOf({ReportText::tr("Number"), ReportText::tr("Time (UTC)"), ReportText::tr("Outcome"),
                  ReportText::tr("Change"), ReportText::tr("Answer"), ReportText::tr("User"),
                  ReportText::tr("Job"), ReportText::tr("Checksum")});
}

} // namespace

QString defusedCell(const QString &text)
{
    // "-5", "-1.234,50", "-5 %", "-1e-3", and the dash that stands for nothing: no formula begins so.
    static const QRegularExpression harmless(
        u"^-$|^-?[0-9]+([.,][0-9]+)*([eE][+\\-]?[0-9]+)?[ \\x{00A0}\\x{202F}]?%?$"_s);
    // Also behind spaces, and in a later line of the cell, which some programs split.
    static const QRegularExpression formula(
        u"(^|[\\r\\n])[ \\x{00A0}]*[=+\\-@\\t\\r\\n\\x{FF1D}\\x{FF0B}"
        "\\x{FF0D}\\x{FF20}]"_s);
    const bool isGuarded = text.startsWith(u'\''); // or it could not be told from ours
    if (!isGuarded && (harmless.match(text).hasMatch() || !formula.match(text).hasMatch()))
        return text;
    return u'\'' + text;
}

QByteArray exportHead(JournalFormat format, const JournalReport &report, int entries)
{
    switch (format) {
    case JournalFormat::Csv:
        return csvHead();
    case JournalFormat::Json:
        return QByteArrayLiteral(R"({"version":1,"entries":[)");
    case JournalFormat::Html:
        return htmlHead(report, entries).toUtf8();
    }
    Q_UNREACHABLE();
}

QByteArray exportEntry(JournalFormat format, const JournalEntry &entry, bool isFirst)
{
    switch (format) {
    case JournalFormat::Csv:
        return csvRows(entry);
    case JournalFormat::Json:
        return (isFirst ? "" : ",") + jsonOf(entry).toJson();
    case JournalFormat::Html:
        return htmlRow(entry).toUtf8();
    }
    Q_UNREACHABLE();
}

QByteArray exportTail(JournalFormat format)
{
    switch (format) {
    case JournalFormat::Csv:
        return {};
    case JournalFormat::Json:
        return QByteArrayLiteral("]}\n");
    case JournalFormat::Html:
        return QByteArrayLiteral("</table></body></html>\n");
    }
    Q_UNREACHABLE();
}

} // namespace flokdesk
