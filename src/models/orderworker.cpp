// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orderworker.h"

#include <QtConcurrentRun>
#include <unordered_map>
#include <unordered_set>

namespace flokdesk {

namespace {

// Below this a keystroke costs less than a frame, so nothing flickers.
constexpr int smallSet = 5000;
constexpr size_t smallMemory = 4'000'000;

bool isSmall(const OrderJob &job)
{
    const bool nothingToDo = job.query.isTrivial() && !job.shown;
    return nothingToDo
        || (job.index->records()->rowCount() <= smallSet
            && job.index->records()->memoryUsed() <= smallMemory
            && job.shownRows.size() <= size_t(smallSet));
}

std::vector<std::uint32_t> rowsOf(const OrderJob &job)
{
    const std::unordered_set<std::string> ids(job.alsoShow.begin(), job.alsoShow.end());
    const RecordSet &records = *job.index->records();
    std::vector<std::uint32_t> rows;
    if (ids.empty() || job.idColumn < 0)
        return rows;
    for (int row = 0; row < records.rowCount(); ++row) {
        if (ids.contains(std::string(records.cell(row, job.idColumn).text)))
            rows.push_back(std::uint32_t(row));
    }
    return rows;
}

/// Each with its row; those of records that are not there are left out.
std::vector<StagedText> stagedTexts(const OrderJob &job)
{
    if (job.staged.empty() || job.idColumn < 0)
        return {};
    std::unordered_multimap<std::string_view, const StagedText *> byId;
    for (const StagedText &text : job.staged)
        byId.emplace(text.id, &text);
    const RecordSet &records = *job.index->records();
    std::vector<StagedText> texts;
    for (int row = 0; row < records.rowCount(); ++row) {
        const auto [first, last] = byId.equal_range(records.cell(row, job.idColumn).text);
        for (auto text = first; text != last; ++text) {
            texts.push_back(*text->second);
            texts.back().row = std::uint32_t(row);
        }
    }
    return texts;
}

OrderOutcome carryOut(const OrderJob &job)
{
    OrderOutcome outcome{job.index, job.index->order(job.query, rowsOf(job), stagedTexts(job)), {}};
    if (job.shown)
        outcome.staying = stayingRows(*job.shown, job.shownIdColumn, job.shownRows,
                                      *job.index->records(), job.idColumn, outcome.order.rows);
    return outcome;
}

} // namespace

OrderWorker::OrderWorker(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OrderWorker::jobEnded);
}

void OrderWorker::request(OrderJob job)
{
    if (m_running)
        m_next = std::move(job);
    else if (isSmall(job))
        Q_EMIT done(carryOut(job));
    else
        start(std::move(job));
}

void OrderWorker::start(OrderJob job)
{
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run([job = std::move(job)] { return carryOut(job); }));
}

void OrderWorker::jobEnded()
{
    m_running = false;
    if (!m_next) {
        // Taken, not copied: the watcher would keep the records alive.
        const OrderOutcome outcome = m_watcher.future().takeResult();
        Q_EMIT done(outcome);
        return;
    }
    OrderJob next = std::move(*m_next);
    m_next.reset();
    start(std::move(next));
}

} // namespace flokdesk
