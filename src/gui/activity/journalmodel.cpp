// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/journalmodel.h"

#include "core/text.h"
#include "gui/common/timetexts.h"

#include <array>
#include <limits>
#include <QtConcurrentRun>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char journalContext[] = "flokdesk::JournalModel";

constexpr std::array journalColumns{
    Column<JournalEntry>{QT_TRANSLATE_NOOP("flokdesk::JournalModel", "Time"),
                         [](const JournalEntry &e) -> QVariant { return exactTime(e.at); }},
    Column<JournalEntry>{QT_TRANSLATE_NOOP("flokdesk::JournalModel", "Change"),
                         [](const JournalEntry &e) -> QVariant { return e.title; },
                         [](const JournalEntry &e) -> QVariant { return e.title; }},
    Column<JournalEntry>{QT_TRANSLATE_NOOP("flokdesk::JournalModel", "Outcome"),
                         [](const JournalEntry &e) -> QVariant { return textOf(e.event); },
                         [](const JournalEntry &e) -> QVariant { return messageOf(e); }},
    Column<JournalEntry>{
        QT_TRANSLATE_NOOP("flokdesk::JournalModel", "User"),
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

JournalModel::~JournalModel() = default;

/// A page of a small journal at once. What is being read of a large one is let go: where that was the
/// next page, the view asks for it again.
void JournalModel::read(const JournalQuery &query, Take take)
{
    m_reading.reset();
    if (!m_journal.isLarge())
        return (this->*take)(linesOf(m_journal.find(query)));
    m_reading = std::make_unique<QFutureWatcher<Page>>();
    connect(m_reading.get(), &QFutureWatcherBase::finished, this, [this, take] {
        const auto reading = std::move(m_reading);
        (this->*take)(linesOf(reading->future().takeResult()));
    });
    m_reading->setFuture(QtConcurrent::run(
        [reader = m_journal.reader(), query]() mutable { return reader.find(query); }));
}

std::vector<JournalEntry> JournalModel::linesOf(Page page)
{
    if (page)
        return std::move(*page);
    Q_EMIT failed(page.error());
    return {};
}

void JournalModel::show(const JournalQuery &query)
{
    m_query = query;
    m_hasMore = false;
    m_hasNew = false;
    read(query, &JournalModel::takeFirst);
}

void JournalModel::takeFirst(std::vector<JournalEntry> page)
{
    m_hasMore = page.size() == size_t(m_query.most);
    setRows(std::move(page));
    Q_EMIT shown();
    if (std::exchange(m_hasNew, false))
        addNew();
}

/// Only what is newer is read, so that it takes no time.
void JournalModel::addNew()
{
    m_hasNew = m_reading != nullptr;
    if (m_hasNew)
        return;
    JournalQuery query = m_query;
    query.after = rows().empty() ? 0 : rows().front().number;
    if (!rows().empty())
        query.most = std::numeric_limits<int>::max();
    insertFirst(linesOf(m_journal.find(query)));
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_reading;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    JournalQuery query = m_query;
    query.before = rows().back().number;
    read(query, &JournalModel::takeNext);
}

void JournalModel::takeNext(std::vector<JournalEntry> page)
{
    m_hasMore = page.size() == size_t(m_query.most);
    appendAll(std::move(page));
    if (std::exchange(m_hasNew, false))
        addNew();
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
