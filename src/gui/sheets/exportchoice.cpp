// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exportchoice.h"

#include "sheets/csvformat.h"
#include "sheets/exportformat.h"

#include <array>
#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find the texts of this file.
struct ExportFormatText {
    Q_DECLARE_TR_FUNCTIONS(ExportFormatText)
};

using Format = ExportChoice::Format;
using Preset = ExportChoice::Preset;

constexpr std::array formatKeys{"csv", "workbook", "jsonLines", "markdown", "html"};
constexpr std::array presetKeys{"excel", "plain", "tabs", "own"};

template <typename Choice, size_t Count>
Choice choiceOf(const QJsonValue &key, const std::array<const char *, Count> &keys, Choice usual)
{
    for (size_t at = 0; at < Count; ++at)
        if (key.toString() == QLatin1String(keys[at]))
            return Choice(at);
    return usual;
}

ExportFormat engineFormat(Format format)
{
    switch (format) {
    case Format::Csv:
        return ExportFormat::Csv;
    case Format::Workbook:
        return ExportFormat::Workbook;
    case Format::JsonLines:
        return ExportFormat::JsonLines;
    case Format::Markdown:
        return ExportFormat::Markdown;
    case Format::Html:
        return ExportFormat::Html;
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(Format format)
{
    switch (format) {
    case Format::Csv:
        return ExportFormatText::tr("CSV");
    case Format::Workbook:
        return ExportFormatText::tr("Excel workbook");
    case Format::JsonLines:
        return ExportFormatText::tr("JSON Lines");
    case Format::Markdown:
        return ExportFormatText::tr("Markdown");
    case Format::Html:
        return ExportFormatText::tr("HTML table");
    }
    Q_UNREACHABLE();
}

CsvStyle ExportChoice::style() const
{
    CsvStyle style;
    switch (preset) {
    case Preset::Excel:
        style = CsvStyle::forExcel();
        break;
    case Preset::Plain:
        break;
    case Preset::Tabs:
        style = CsvStyle::tabs();
        break;
    case Preset::Own:
        style.delimiter = delimiter;
        style.hasMark = hasMark;
        break;
    }
    style.hasHeader = hasHeader;
    style.protectsFormulas = protectsFormulas;
    return style;
}

QString ExportChoice::suffix() const
{
    const bool isTabs = format == Format::Csv && style().delimiter == '\t';
    return isTabs ? exportSuffix(ExportFormat::Tsv) : exportSuffix(engineFormat(format));
}

QString ExportChoice::fileFilter() const
{
    const bool isTabs = suffix() == exportSuffix(ExportFormat::Tsv);
    const QString name = isTabs ? ExportFormatText::tr("Text, separated by tabs") : nameOf(format);
    return u"%1 (*.%2)"_s.arg(name, suffix());
}

std::unique_ptr<TableWriter> ExportChoice::makeWriter(QIODevice &device, const QString &title,
                                                      SheetProgress *progress) const
{
    if (format == Format::Csv)
        return std::make_unique<CsvWriter>(device, style());
    return makeTableWriter(engineFormat(format), device, title, progress);
}

QJsonObject ExportChoice::toJson() const
{
    return {{u"format"_s, QLatin1String(formatKeys[size_t(format)])},
            {u"preset"_s, QLatin1String(presetKeys[size_t(preset)])},
            {u"delimiter"_s, QString(QLatin1Char(delimiter))},
            {u"mark"_s, hasMark},
            {u"header"_s, hasHeader},
            {u"protects"_s, protectsFormulas}};
}

ExportChoice ExportChoice::fromJson(const QJsonObject &state)
{
    ExportChoice choice;
    choice.format = choiceOf(state.value(u"format"_s), formatKeys, choice.format);
    choice.preset = choiceOf(state.value(u"preset"_s), presetKeys, choice.preset);
    const QString delimiter = state.value(u"delimiter"_s).toString();
    for (const char known : csvDelimiters)
        if (delimiter == QLatin1Char(known))
            choice.delimiter = known;
    choice.hasMark = state.value(u"mark"_s).toBool(choice.hasMark);
    choice.hasHeader = state.value(u"header"_s).toBool(choice.hasHeader);
    choice.protectsFormulas = state.value(u"protects"_s).toBool(choice.protectsFormulas);
    return choice;
}

} // namespace flokdesk
