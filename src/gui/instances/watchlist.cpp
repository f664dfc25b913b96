// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/watchlist.h"

#include "core/text.h"
#include "models/tooltip.h"
#include "session/stagedcells.h"

#include <array>
#include <QLocale>
#include <QSet>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find these texts.
struct WatchText {
    Q_DECLARE_TR_FUNCTIONS(WatchList)
};

QVariant ofInstance(const WatchRow &row, QString (*text)(const Instance &))
{
    return row.instance ? QVariant(text(*row.instance)) : QVariant();
}

QVariant stateTip(const WatchRow &row)
{
    return stateWords(row);
}

QString notFoundText()
{
    return WatchText::tr("not found");
}

const std::array<Column<WatchRow>, 8> watchColumns{{
    //: heading of a column, in a file, with the state of each instance
    {QT_TRANSLATE_NOOP("WatchList", "Changes"),
     [](const WatchRow &) -> QVariant { return {}; }}, // the search must not find its words
    {QT_TRANSLATE_NOOP("WatchList", "Identifier"),
     [](const WatchRow &row) -> QVariant { return row.identifier; }, stateTip},
    {QT_TRANSLATE_NOOP("WatchList", "Process"),
     [](const WatchRow &row) -> QVariant { return row.process(); }},
    {QT_TRANSLATE_NOOP("WatchList", "Status"),
     [](const WatchRow &row) -> QVariant { return statusOf(row); }},
    {QT_TRANSLATE_NOOP("WatchList", "Active task"),
     [](const WatchRow &row) { return ofInstance(row, tasksText); }},
    {QT_TRANSLATE_NOOP("WatchList", "Started"),
     [](const WatchRow &row) {
         return ofInstance(row, [](const Instance &i) { return i.initiated; });
     }},
    {QT_TRANSLATE_NOOP("WatchList", "Started by"),
     [](const WatchRow &row) {
         return ofInstance(row,
                           [](const Instance &i) { return withVisibleControls(i.initiatedBy); });
     }},
    {QT_TRANSLATE_NOOP("WatchList", "Read"),
     [](const WatchRow &row) -> QVariant { return row.age; }},
}};

} // namespace

QString statusText(const QString &lockStatus)
{
    if (lockStatus == u'0')
        //: an instance that still has work to do
        return WatchText::tr("in progress");
    if (lockStatus == u'3')
        //: an instance that has ended
        return WatchText::tr("finished");
    return lockStatus;
}

QString statusOf(const WatchRow &row)
{
    if (row.load == WatchRow::Load::NotFound)
        return notFoundText();
    return row.instance ? statusText(row.instance->lockStatus) : QString();
}

bool isFinished(const Instance &instance)
{
    return instance.lockStatus == u'3';
}

QStringList statusTexts()
{
    return {statusText(u"0"_s), statusText(u"3"_s), notFoundText()};
}

QString tasksText(const Instance &instance)
{
    QStringList names;
    for (const ActiveTask &task : instance.tasks)
        names << task.name;
    return names.join(QStringLiteral(", "));
}

QString seenText(const QDateTime &seenAt, const QDateTime &now)
{
    if (!seenAt.isValid())
        return {};
    const QDateTime local = seenAt.toLocalTime();
    const QLocale locale;
    const bool isToday = local.date() == now.toLocalTime().date();
    //: %1 a time of today, or a date and a time
    return WatchText::tr("read %1").arg(isToday
                                            ? locale.toString(local.time(), QLocale::ShortFormat)
                                            : locale.toString(local, QLocale::ShortFormat));
}

std::optional<StateSymbol> symbolOf(const WatchRow &row)
{
    if (row.staged)
        return symbolOf(cellStateOf(*row.staged));
    switch (row.load) {
    case WatchRow::Load::Stale:
        return StateSymbol{Symbol::Stale, ColourRole::FaintText};
    case WatchRow::Load::Loading:
        return StateSymbol{Symbol::Queued, ColourRole::FaintText};
    case WatchRow::Load::Loaded:
        return {};
    case WatchRow::Load::NotFound:
        return StateSymbol{Symbol::Missing, ColourRole::FailedInk};
    case WatchRow::Load::Failed:
        return StateSymbol{Symbol::Failed, ColourRole::FailedInk};
    }
    Q_UNREACHABLE();
}

QString stagedWords(StagedState state, const QString &problem)
{
    switch (state) {
    case StagedState::Pending:
        return WatchText::tr("Edited, not sent yet");
    case StagedState::Failed:
        return WatchText::tr("Not applied: %1").arg(problem);
    case StagedState::Held:
        return problem;
    case StagedState::InRun:
        return WatchText::tr("Being sent");
    case StagedState::Unknown:
        return WatchText::tr("Sent, unconfirmed: it may have been applied. See Review.");
    }
    Q_UNREACHABLE();
}

QString stateWords(const WatchRow &row)
{
    if (row.staged)
        return stagedWords(*row.staged, row.problem);
    switch (row.load) {
    case WatchRow::Load::Stale:
        return row.instance ? WatchText::tr("Not read since the program started; reload with F5")
                            : WatchText::tr("Never read; reload with F5");
    case WatchRow::Load::Loading:
        return WatchText::tr("Being read");
    case WatchRow::Load::Loaded:
        return WatchText::tr("As in Flokzu, %1").arg(row.age);
    case WatchRow::Load::NotFound:
        return WatchText::tr("Flokzu found no instance with this identifier. It stays here until "
                             "you remove it from the list.");
    case WatchRow::Load::Failed:
        return row.problem;
    }
    Q_UNREACHABLE();
}

WatchList::WatchList(QObject *parent)
    : TableModel<WatchRow>("WatchList", watchColumns, parent)
{
    const auto forget = [this] { m_places.clear(); };
    connect(this, &QAbstractItemModel::rowsInserted, this, forget);
    connect(this, &QAbstractItemModel::rowsRemoved, this, forget);
}

int WatchList::indexOf(const QString &identifier) const
{
    if (m_places.isEmpty()) {
        for (int row = 0; row < rowCount(); ++row)
            m_places.insert(rows()[size_t(row)].identifier, row);
    }
    return m_places.value(identifier, -1);
}

void WatchList::add(const QStringList &identifiers)
{
    std::vector<WatchRow> fresh;
    QSet<QString> added;
    for (const QString &identifier : identifiers) {
        if (indexOf(identifier) >= 0 || added.contains(identifier))
            continue;
        added.insert(identifier);
        fresh.emplace_back();
        fresh.back().identifier = identifier;
    }
    appendAll(std::move(fresh));
}

QVariant WatchList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal || section < 0 || section >= rowCount())
        return TableModel<WatchRow>::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
        return QString(); // or Qt shows a number
    case Qt::AccessibleTextRole:
        return stateWords(row(section));
    case Qt::ToolTipRole:
        return plainToolTip(stateWords(row(section)));
    case SymbolRole:
        if (const auto symbol = symbolOf(row(section)))
            return QVariant::fromValue(*symbol);
        return {};
    default:
        return {};
    }
}

} // namespace flokdesk
