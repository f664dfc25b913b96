// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/journalmodel.h"

#include "core/text.h"

#include <array>
#include <limits>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char journalContext[] = "flokdesk::JournalModel";

constexpr std::array journalColumns{
    Column<JournalEntry>{QT_TRANSLATE_NOOP("flokdesk::JournalModel", "Time"),
                         [](const JournalEntry &e) -> QVariant {
                             return e.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
                         }},
    Column<JournalEntry>{QT_TRANSLATE_NOOP("flokdesk::JournalModel", "What"),
                         [](const JournalEntry &e) -> QVariant { return e.title; },
                         [](const JournalEntry &e) -> QVariant { return e.title; }},
    Column<JournalEntry>{QT_TRANSLATE_NOOP("flokdesk::JournalModel", "Outcome"),
                         [](const JournalEntry &e) -> QVariant { return textOf(e.event); },
                         [](const JournalEntry &e) -> QVariant { return messageOf(e); }},
    Column<JournalEntry>{
        QT_TRANSLATE_NOOP("flokdesk::JournalModel", "Who"),
        [](const JournalEntry &e) -> QVariant { return withVisibleControls(e.user); }},
    Column<JournalEntry>{
        QT_TRANSLATE_NOOP("flokdesk::JournalModel", "Job"),
        [](const JournalEntry &e) -> QVariant { return withVisibleControls(e.jobName); },
        [](const JournalEntry &e) -> QVariant { return withVisibleControls(e.jobName); }},
    Column<JournalEntry>{QT_TRANSLATE_NOOP("flokdesk::JournalModel", "Number"),
                         [](const JournalEntry &e) -> QVariant { return e.number; }},
};

} // namespace

std::optional<Tint> tintOf(JournalEntry::Event event)
{
    using Event = JournalEntry::Event;
    switch (event) {
    case Event::Done:
    case Event::FoundApplied:
        return Tint::Good;
    case Event::Rejected:
    case Event::NotSent:
    case Event::LinesLost:
        return Tint::Problem;
    case Event::Unknown:
    case Event::Held:
    case Event::ReadsOtherwise:
        return Tint::Warning;
    case Event::Skipped:
    case Event::Cancelled:
    case Event::FoundNotApplied:
    case Event::LinesLetGo:
    case Event::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

JournalModel::JournalModel(const Journal &journal, QObject *parent)
    : TableModel(journalContext, journalColumns, parent)
    , m_journal(journal)
{
}

std::vector<JournalEntry> JournalModel::page(const JournalQuery &query)
{
    auto entries = m_journal.find(query);
    if (entries)
        return std::move(*entries);
    Q_EMIT failed(entries.error());
    return {};
}

void JournalModel::show(const JournalQuery &query)
{
    m_query = query;
    std::vector<JournalEntry> first = page(query);
    m_hasMore = first.size() == size_t(query.most);
    setRows(std::move(first));
}

void JournalModel::addNew()
{
    JournalQuery query = m_query;
    query.after = rows().empty() ? 0 : rows().front().number;
    if (!rows().empty())
        query.most = std::numeric_limits<int>::max();
    insertFirst(page(query));
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    JournalQuery query = m_query;
    query.before = rows().back().number;
    std::vector<JournalEntry> next = page(query);
    m_hasMore = next.size() == size_t(query.most);
    appendAll(std::move(next));
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::BackgroundRole && index.isValid() && index.column() == Outcome) {
        if (const auto tint = tintOf(row(index.row()).event))
            return tintedBackground(*tint, QGuiApplication::palette());
    }
    return TableModel::data(index, role);
}

} // namespace flokdesk
