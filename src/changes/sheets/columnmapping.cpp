// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/columnmapping.h"

#include "core/text.h"

#include <algorithm>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

namespace flokdesk {

namespace {

Error mappingRefusal(const QString &message)
{
    return {Error::Kind::InvalidInput, message, {}, 0};
}

bool hasColumn(const SheetColumns &columns, const SheetColumn &column)
{
    return std::ranges::find(columns, column) != columns.end();
}

bool hasFixedValue(const ColumnRule &rule)
{
    return std::ranges::any_of(rule.steps, [](const CellTransform &step) {
        return std::holds_alternative<FixedStep>(step);
    });
}

} // namespace

SheetColumns columnsOf(const SheetTable &table, int headerRow)
{
    SheetColumns columns;
    QHash<QString, int> seen;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString header =
            headerRow < 0 ? QString() : exactFromUtf8(table.cell(headerRow, column).shown);
        columns.push_back({header, seen[header]++});
    }
    return columns;
}

std::vector<std::uint32_t> rowsBehind(const SheetTable &table, int headerRow, bool withHidden)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(size_t(table.rowCount()));
    for (int row = headerRow + 1; row < table.rowCount(); ++row) {
        if (withHidden || !table.isHidden(row))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString nameOf(const SheetColumn &column, int position)
{
    if (!column.header.isEmpty())
        return withVisibleControls(column.header);
    if (position < 0)
        return QCoreApplication::translate("SheetImport", "a column without a name");
    //: %1 are the letters of a column in a spreadsheet
    return QCoreApplication::translate("SheetImport", "column %1").arg(columnLetters(position));
}

int positionOf(const SheetColumn &column, const SheetColumns &file)
{
    const auto found = std::ranges::find(file, column);
    return found == file.end() ? -1 : static_cast<int>(found - file.begin());
}

const ColumnRule *ColumnMapping::ruleFor(const QString &target) const
{
    const auto found = std::ranges::find(rules, target, &ColumnRule::target);
    return found == rules.end() ? nullptr : &*found;
}

const ColumnRule *ColumnMapping::ruleOf(const SheetColumn &source) const
{
    const auto found = std::ranges::find(rules, std::optional(source), &ColumnRule::source);
    return found == rules.end() ? nullptr : &*found;
}

Result<Done> ColumnMapping::add(const ColumnRule &rule)
{
    if (const ColumnRule *other = ruleFor(rule.target)) {
        const QString by = other->source
            ? nameOf(*other->source, positionOf(*other->source, columns))
            : QCoreApplication::translate("SheetImport", "a fixed value");
        //: %1 a column of the database, %2 a column of the file
        return mappingRefusal(QCoreApplication::translate("SheetImport", "%1 is filled by %2")
                                  .arg(withVisibleControls(rule.target), by));
    }
    if (!rule.source && !hasFixedValue(rule))
        return mappingRefusal(QCoreApplication::translate("SheetImport", "Enter the value for %1.")
                                  .arg(withVisibleControls(rule.target)));
    const ColumnRule *same = rule.source ? ruleOf(*rule.source) : nullptr;
    if (same)
        //: %1 a column of the file, %2 a column of the database
        return mappingRefusal(QCoreApplication::translate("SheetImport", "%1 fills %2 already")
                                  .arg(nameOf(*rule.source, positionOf(*rule.source, columns)),
                                       withVisibleControls(same->target)));
    rules.push_back(rule);
    if (rule.source)
        std::erase(ignored, *rule.source);
    return Done{};
}

void ColumnMapping::remove(const QString &target)
{
    std::erase_if(rules, [&target](const ColumnRule &rule) { return rule.target == target; });
    keys.removeAll(target);
}

SheetColumns ColumnMapping::unmappedSources(const SheetColumns &file) const
{
    SheetColumns unmapped = file;
    std::erase_if(unmapped, [this](const SheetColumn &column) { return ruleOf(column); });
    return unmapped;
}

QStringList ColumnMapping::unfilledTargets(const QStringList &databaseColumns) const
{
    QStringList unfilled = databaseColumns;
    unfilled.removeIf([this](const QString &target) { return ruleFor(target); });
    return unfilled;
}

SheetColumns ColumnMapping::missingSources(const SheetColumns &file) const
{
    SheetColumns missing;
    for (const ColumnRule &rule : rules) {
        if (rule.source && !hasColumn(file, *rule.source))
            missing.push_back(*rule.source);
    }
    return missing;
}

QStringList ColumnMapping::missingTargets(const QStringList &databaseColumns) const
{
    QStringList missing;
    for (const ColumnRule &rule : rules) {
        if (!databaseColumns.contains(rule.target))
            missing << rule.target;
    }
    return missing;
}

QString ColumnMapping::problem() const
{
    if (keys.isEmpty())
        return QCoreApplication::translate("SheetImport",
                                           "Choose the columns that tell which record a row is.");
    for (const QString &key : keys) {
        if (!ruleFor(key))
            return QCoreApplication::translate("SheetImport",
                                               "No column of the file fills the key column %1.")
                .arg(withVisibleControls(key));
    }
    for (const ColumnRule &rule : rules) {
        for (const CellTransform &step : rule.steps) {
            if (const QString problem = problemOf(step); !problem.isEmpty())
                //: %1 a column, %2 a sentence
                return QCoreApplication::translate("SheetImport", "%1: %2")
                    .arg(withVisibleControls(rule.target), problem);
        }
    }
    return {};
}

QByteArray fingerprintOf(const SheetColumns &file)
{
    QStringList names;
    for (const SheetColumn &column : file)
        names << normalisedInput(column.header);
    names.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : names) {
        const QByteArray utf8 = name.toUtf8();
        hash.addData(QByteArray::number(utf8.size()) + ':' + utf8);
    }
    return hash.result().toHex();
}

} // namespace flokdesk
