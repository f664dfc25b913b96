// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sourcetexts.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::SourceStep)
};

QString columnName(const SheetContent &content, int column)
{
    const SheetColumns &columns = content.source.columns;
    return size_t(column) < columns.size() ? inOneLine(nameOf(columns[size_t(column)], column), 60)
                                           : nameOf({}, column);
}

QString flagSentence(const SheetContent &content, const SourceFlags::Count &count)
{
    const QString name = columnName(content, count.column);
    switch (count.flag) {
    case CellFlag::Rounded:
        return SourceText::
            tr("%n number(s) in %1 were rounded by the spreadsheet (over 15 digits). Their last "
               "digits are lost in this file.",
               nullptr, count.cells)
                .arg(name);
    case CellFlag::Shortened:
        return SourceText::
            tr("%n value(s) in %1 look like 7.8612E+17: a spreadsheet saved them shortened. Their "
               "digits are not in this file.",
               nullptr, count.cells)
                .arg(name);
    case CellFlag::NoResult:
        return SourceText::
            tr("%n formula(s) in %1 have no result in this file. Their rows cannot be imported.",
               nullptr, count.cells)
                .arg(name);
    case CellFlag::ErrorValue:
        return SourceText::
            tr("%n cell(s) in %1 have an error value such as #N/A. Their rows cannot be imported.",
               nullptr, count.cells)
                .arg(name);
    case CellFlag::None:
        break;
    }
    return {};
}

void addFlags(std::vector<SourceNotes::Note> &notes, const SheetContent &content,
              const SourceNoteActions &actions)
{
    constexpr size_t most = 8;
    const auto &counts = content.flags.counts();
    for (size_t i = 0; i < std::min(most, counts.size()); ++i)
        notes.push_back({true, flagSentence(content, counts[i]), SourceText::tr("Show them"),
                         [go = actions.goTo, count = counts[i]] { go(count.flag, count.column); }});
    if (counts.size() > most)
        notes.push_back(
            {true,
             SourceText::tr("%n more column(s) have such cells. F8 goes from one to the next.",
                            nullptr, int(counts.size() - most))});
}

QString hiddenThings(const SheetContent &content)
{
    QStringList things;
    if (content.hiddenRows > 0)
        things << SourceText::tr("%n hidden row(s)", nullptr, content.hiddenRows);
    QStringList letters;
    for (const int column : content.report.hiddenColumns)
        letters << columnLetters(column);
    if (!letters.isEmpty())
        //: %1 the letters of the columns
        things << SourceText::tr("%n hidden column(s) (%1)", nullptr, int(letters.size()))
                      .arg(letters.join(u", "_s));
    return things.join(u", "_s);
}

void addHidden(std::vector<SourceNotes::Note> &notes, const SheetContent &content, bool withHidden,
               const SourceNoteActions &actions)
{
    if (const QString things = hiddenThings(content); !things.isEmpty())
        notes.push_back(
            {false,
             withHidden ? SourceText::tr("Included: %1").arg(things)
                        : SourceText::tr("Left out: %1").arg(things),
             withHidden ? SourceText::tr("Leave out hidden") : SourceText::tr("Include hidden"),
             [include = actions.includeHidden, withHidden] { include(!withHidden); }});
    QStringList sheets;
    for (const SheetInfo &sheet : content.sheets) {
        if (sheet.isHidden && sheet.kind == SheetInfo::Kind::Table)
            sheets << u"“%1”"_s.arg(withVisibleControls(sheet.name));
    }
    if (!sheets.isEmpty())
        //: %1 their names
        notes.push_back(
            {false,
             SourceText::tr("The workbook has %n hidden sheet(s): %1", nullptr, int(sheets.size()))
                 .arg(sheets.join(u", "_s))});
}

void addText(std::vector<SourceNotes::Note> &notes, const SheetContent &content,
             const SourceNoteActions &actions)
{
    const CsvSummary &csv = content.csv;
    if (csv.emptyRows > 0)
        notes.push_back(
            {false, SourceText::tr("%n empty line(s) are left out.", nullptr, int(csv.emptyRows))});
    if (csv.guardedCells > 0)
        notes.push_back(
            {false,
             SourceText::tr(
                 "%n cell(s) begin with an apostrophe that only keeps a spreadsheet from "
                 "computing them.",
                 nullptr, int(csv.guardedCells)),
             SourceText::tr("Remove it"), actions.unprotect});
    if (csv.quotesBehindBlanks > 0)
        notes.push_back(
            {false,
             SourceText::tr("%n cell(s) have quotes behind a blank, which are read as text.",
                            nullptr, int(csv.quotesBehindBlanks)),
             SourceText::tr("Remove blanks around cells"), actions.trimBlanks});
}

void addDiffering(std::vector<SourceNotes::Note> &notes, const SheetContent &content)
{
    QStringList names;
    for (int column = 0; size_t(column) < content.source.columns.size(); ++column) {
        if (content.source.table->differs(column))
            names << columnName(content, column);
    }
    if (!names.isEmpty())
        notes.push_back(
            {false,
             //: %1 their names
             SourceText::tr(
                 "In %n column(s) cells show something other than they store: %1. What they "
                 "show is imported, unless you choose otherwise in the next step.",
                 nullptr, int(names.size()))
                 .arg(names.join(u", "_s))});
}

QString outcomeText(const KnownResultFile &result)
{
    QStringList parts;
    for (const auto &[outcome, count] : result.outcomes) {
        if (count > 0)
            parts << QLocale().toString(count) + u' '
                    + wordFor(outcome, resultLanguageOf(QLocale()));
    }
    if (result.unreadable > 0)
        parts << SourceText::tr("%n unreadable", "rows", result.unreadable);
    return parts.join(u" + "_s);
}

void addResult(std::vector<SourceNotes::Note> &notes, const SheetContent &content)
{
    if (!content.source.result)
        return;
    const KnownResultFile &result = *content.source.result;
    notes.push_back(
        {false,
         SourceText::tr(
             "This is the result of an earlier run: %1. Only what failed or did not run is "
             "offered, %n row(s).",
             nullptr, int(content.source.rows.size()))
             .arg(outcomeText(result))});
}

} // namespace

bool isBlankColumn(const ImportSource &source, int column)
{
    const SheetTable &table = *source.table;
    if (!source.columns[size_t(column)].header.isEmpty())
        return false;
    for (std::uint32_t code = 1; code < table.distinctCount(column); ++code) {
        if (table.distinct(column, code).kind != SheetKind::Empty)
            return false;
    }
    return true;
}

int filledColumns(const ImportSource &source)
{
    int filled = 0;
    for (int column = 0; size_t(column) < source.columns.size(); ++column)
        filled += isBlankColumn(source, column) ? 0 : 1;
    return filled;
}

std::vector<SourceNotes::Note> notesOn(const SheetContent &content, bool withHidden,
                                       const SourceNoteActions &actions)
{
    std::vector<SourceNotes::Note> notes;
    addResult(notes, content);
    addFlags(notes, content, actions);
    addHidden(notes, content, withHidden, actions);
    addText(notes, content, actions);
    addDiffering(notes, content);
    return notes;
}

QString captionOf(const SheetContent &content)
{
    const int rows = int(content.source.rows.size());
    const QString count = content.source.isWhole
        ? SourceText::tr("%Ln row(s)", nullptr, rows)
        : SourceText::tr("The first %Ln row(s)", nullptr, rows);
    return QStringList{count,
                       SourceText::tr("%n column(s)", nullptr, filledColumns(content.source)),
                       SourceText::tr("everything is text, letter for letter"),
                       SourceText::tr("red dots are blanks")}
        .join(u" · "_s);
}

} // namespace flokdesk
