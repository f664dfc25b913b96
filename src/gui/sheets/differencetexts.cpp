// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/differencetexts.h"

#include "core/text.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find the texts of this file.
struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetDifference)
};

QString rowsText(int rows)
{
    return SheetText::tr("%Ln row(s)", nullptr, rows);
}

} // namespace

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString summandText(SheetClass which, int rows)
{
    switch (which) {
    case SheetClass::Unchanged:
        return SheetText::tr("%Ln unchanged", "rows", rows);
    case SheetClass::Changed:
        return SheetText::tr("%Ln changed", "rows", rows);
    case SheetClass::New:
        return SheetText::tr("%Ln new", "rows", rows);
    case SheetClass::TwiceInFile:
        return SheetText::tr("%Ln twice in the file", "rows", rows);
    case SheetClass::TwiceInDatabase:
        return SheetText::tr("%Ln twice in the database", "rows", rows);
    case SheetClass::NotKnown:
        return SheetText::tr("%Ln not looked up", "rows", rows);
    case SheetClass::LeftOut:
        return SheetText::tr("%Ln left out", "rows", rows);
    case SheetClass::Invalid:
        return SheetText::tr("%Ln invalid", "rows", rows);
    }
    Q_UNREACHABLE();
}

QString classTitle(SheetClass which)
{
    switch (which) {
    case SheetClass::Unchanged:
        return SheetText::tr("Unchanged");
    case SheetClass::Changed:
        return SheetText::tr("Changed");
    case SheetClass::New:
        return SheetText::tr("New", "rows");
    case SheetClass::TwiceInFile:
        return SheetText::tr("Twice in the file");
    case SheetClass::TwiceInDatabase:
        return SheetText::tr("Twice in the database");
    case SheetClass::NotKnown:
        return SheetText::tr("Not looked up");
    case SheetClass::LeftOut:
        return SheetText::tr("Left out");
    case SheetClass::Invalid:
        return SheetText::tr("Invalid");
    }
    Q_UNREACHABLE();
}

QString sumText(const SheetCounts &counts)
{
    QStringList parts;
    for (const auto &[which, rows] : counts.summands())
        parts << summandText(which, rows);
    return parts.isEmpty() ? rowsText(0)
                           : rowsText(counts.rows()) + u" = "_s + parts.join(u" + "_s);
}

QString doubtText(CellDoubt doubt)
{
    switch (doubt) {
    case CellDoubt::None:
        return {};
    case CellDoubt::KindChanges:
        return SheetText::tr("was no text and becomes one");
    case CellDoubt::ZerosLost:
        return SheetText::tr("loses the zeros in front");
    case CellDoubt::SameNumber:
        return SheetText::tr("the same number, written otherwise");
    case CellDoubt::AlmostSame:
        return SheetText::tr("only case, accents or blanks differ");
    case CellDoubt::FarNumber:
        return SheetText::tr("five times larger or smaller, or of the other sign");
    case CellDoubt::FarDate:
        return SheetText::tr("more than ten years away");
    }
    Q_UNREACHABLE();
}

QString surpriseText(Surprise surprise)
{
    switch (surprise) {
    case Surprise::NewColumn:
        return SheetText::tr("The file has a column that the last one did not have.");
    case Surprise::RoundedNumbers:
        return SheetText::tr("The file has numbers that a spreadsheet program has rounded.");
    case Surprise::MoreChanges:
        return SheetText::tr("More than twice as many rows change as last time.");
    case Surprise::MoreInvalid:
        return SheetText::tr("More rows are invalid than last time.");
    case Surprise::Additions:
    case Surprise::LooksLikeARecord:
    case Surprise::UnusualValues:
    case Surprise::MostlyCleared:
    case Surprise::CutList:
        return {};
    }
    Q_UNREACHABLE();
}

QString doubtMark(const SheetDifference &difference, int row, int rule)
{
    if (doubtAbout(difference, row, rule) != CellDoubt::FarNumber)
        return {};
    const double old = difference.oldValue(row, rule).toString().toDouble();
    const double times = difference.newText(row, rule).toDouble() / old;
    constexpr double most = 10'000;
    if (!(times > 1 / most && times < most))
        return {};
    return (times > 1 ? u"×"_s : u"÷"_s) + numberText(std::lround(times > 1 ? times : 1 / times));
}

QString reasonsText(const SheetDifference &difference, int row)
{
    QStringList texts;
    const auto reasons = difference.reasons(row);
    for (const auto &[rule, text] : reasons) {
        const bool namesColumn = rule >= 0 && reasons.size() > 1;
        //: %1 a column, %2 why the row is not sent
        texts << (namesColumn ? SheetText::tr("%1: %2").arg(
                      withVisibleControls(difference.mapping().rules[size_t(rule)].target), text)
                              : text);
    }
    return texts.join(u" · "_s);
}

QString emptyText()
{
    //: a cell without a value
    return SheetText::tr("(empty)");
}

} // namespace flokdesk
