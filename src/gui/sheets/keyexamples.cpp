// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/keyexamples.h"

#include "core/text.h"
#include "gui/common/palette.h"
#include "gui/sheets/differencetexts.h"
#include "models/tooltip.h"

#include <algorithm>
#include <QCoreApplication>
#include <QGuiApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find the texts of this file.
struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::KeyStep)
};

constexpr std::array exampleClasses{SheetClass::Changed,     SheetClass::Unchanged,
                                    SheetClass::New,         SheetClass::LeftOut,
                                    SheetClass::TwiceInFile, SheetClass::TwiceInDatabase,
                                    SheetClass::NotKnown,    SheetClass::Invalid};

int emptyCellsOf(const SheetDifference &difference, int row)
{
    int empty = 0;
    for (size_t rule = 0; rule < difference.mapping().rules.size(); ++rule) {
        const TransformedColumn &column = difference.column(static_cast<int>(rule));
        const auto fate = column.fate(column.code(difference.tableRow(row)));
        empty += fate == TransformedColumn::Fate::Empty || fate == TransformedColumn::Fate::Keep;
    }
    return empty;
}

QString foundText(const SheetDifference &difference, int row)
{
    switch (difference.classOf(row)) {
    case SheetClass::TwiceInFile:
    case SheetClass::TwiceInDatabase:
        return reasonsText(difference, row);
    case SheetClass::NotKnown:
        return KeyText::tr("not known yet");
    case SheetClass::Invalid:
        return difference.record(row) >= 0 ? KeyText::tr("one record") : u"–"_s;
    default:
        return difference.record(row) >= 0 ? KeyText::tr("one record")
                                           : KeyText::tr("none", "records");
    }
}

QString emptyCellsText(const SheetDifference &difference, int row)
{
    const int empty = emptyCellsOf(difference, row);
    if (empty == 0)
        return {};
    switch (difference.mapping().empty) {
    case EmptyCells::Keep:
        return KeyText::tr("%Ln empty cell(s) keep Flokzu’s value", nullptr, empty);
    case EmptyCells::Clear:
        return KeyText::tr("%Ln empty cell(s) clear the value", nullptr, empty);
    case EmptyCells::Ask:
        return KeyText::tr("%Ln empty cell(s) are asked for in the next step", nullptr, empty);
    }
    Q_UNREACHABLE();
}

QString happensText(const SheetDifference &difference, int row)
{
    switch (difference.classOf(row)) {
    case SheetClass::Changed:
    case SheetClass::Unchanged: {
        const QString what = difference.classOf(row) == SheetClass::Changed
            ? KeyText::tr("update")
            : KeyText::tr("nothing to change");
        const QString empty = emptyCellsText(difference, row);
        return empty.isEmpty() ? what : what + u"; "_s + empty;
    }
    case SheetClass::New:
        return KeyText::tr("add · cannot be reversed");
    case SheetClass::LeftOut:
        return KeyText::tr("left out");
    case SheetClass::Invalid:
        //: %1 is the reason
        return KeyText::tr("not sent: %1").arg(reasonsText(difference, row));
    default:
        return KeyText::tr("not sent");
    }
}

KeyExample exampleOf(const SheetDifference &difference, int row)
{
    return {difference.fileRow(row), difference.key(row).join(u" · "_s), foundText(difference, row),
            happensText(difference, row), difference.classOf(row) == SheetClass::New};
}

} // namespace

std::vector<KeyExample> keyExamplesOf(const SheetDifference &difference)
{
    std::array<int, sheetClasses.size()> first{};
    first.fill(-1);
    int withEmpty = -1;
    for (int row = 0; row < difference.rowCount(); ++row) {
        const SheetClass which = difference.classOf(row);
        int &known = first[size_t(which)];
        if (known < 0)
            known = row;
        else if (withEmpty < 0 && which == SheetClass::Changed && emptyCellsOf(difference, row) > 0)
            withEmpty = row;
    }
    std::vector<KeyExample> examples;
    for (const SheetClass which : exampleClasses) {
        if (first[size_t(which)] >= 0)
            examples.push_back(exampleOf(difference, first[size_t(which)]));
        if (which == SheetClass::Changed && withEmpty >= 0)
            examples.push_back(exampleOf(difference, withEmpty));
    }
    return examples;
}

QString keyVerdict(const SheetCounts &counts, const QString &database)
{
    const int found = counts.of(SheetClass::Changed) + counts.of(SheetClass::Unchanged);
    QStringList sentences{KeyText::tr("%Ln row(s) find one record.", nullptr, found)};
    if (const int rows = counts.of(SheetClass::New); rows > 0)
        sentences << KeyText::tr("%Ln row(s) find none.", nullptr, rows);
    if (const int rows = counts.of(SheetClass::TwiceInFile); rows > 0)
        sentences << KeyText::tr("%Ln row(s) have a key that stands twice in the file.", nullptr,
                                 rows);
    if (const int rows = counts.of(SheetClass::TwiceInDatabase); rows > 0)
        //: %1 is a database
        sentences << KeyText::tr("%Ln row(s) have a key that stands twice in %1.", nullptr, rows)
                         .arg(withVisibleControls(database));
    const int twice = counts.of(SheetClass::TwiceInFile) + counts.of(SheetClass::TwiceInDatabase);
    if (twice > 0)
        sentences << KeyText::tr("These %Ln row(s) are shown and not sent.", nullptr, twice);
    return sentences.join(u' ');
}

void KeyExamplesModel::setExamples(std::vector<KeyExample> examples, const QString &keyTitle)
{
    if (examples == m_examples && keyTitle == m_keyTitle)
        return;
    beginResetModel();
    m_examples = std::move(examples);
    m_keyTitle = keyTitle;
    endResetModel();
}

int KeyExamplesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_examples.size());
}

int KeyExamplesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Happens + 1;
}

QVariant KeyExamplesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeyExample &example = m_examples[size_t(index.row())];
    const QPalette palette = QGuiApplication::palette();
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole) {
        if (index.column() == Row || index.column() == Found)
            return colour(ColourRole::FaintText, palette);
        return example.isAddition && index.column() == Happens
            ? QVariant(colour(ColourRole::FailedInk, palette))
            : QVariant();
    }
    if (role == Qt::ToolTipRole && index.column() >= Found)
        return plainToolTip(index.column() == Found ? example.found : example.happens);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row:
        return numberText(example.row);
    case Key:
        return inOneLine(example.key);
    case Found:
        return example.found;
    default:
        return example.happens;
    }
}

QVariant KeyExamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Key:
        return m_keyTitle;
    case Found:
        return tr("Found");
    default:
        return tr("What happens");
    }
}

} // namespace flokdesk
