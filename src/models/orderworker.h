// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordorder.h"

#include <optional>
#include <QFutureWatcher>
#include <QObject>

namespace flokdesk {

/// One order to make: of the records already shown, or of new ones that will take their place.
struct OrderJob {
    std::shared_ptr<RecordIndex> index;
    RecordOrder::Query query;
    std::vector<std::string> alsoShow; ///< ids of records that pass the filter in any case
    std::vector<StagedText> staged; ///< in columns that the query filters
    int idColumn = -1;
    /// What is shown now, when other records will replace it.
    std::shared_ptr<const RecordSet> shown;
    std::vector<std::uint32_t> shownRows;
    int shownIdColumn = -1;
};

struct OrderOutcome {
    std::shared_ptr<RecordIndex> index;
    RecordOrder order;
    StayingRows staying;
};

/// Makes orders one at a time; of those asked for meanwhile only the newest is made. Small sets are
/// done at once, large ones on a worker thread.
class OrderWorker : public QObject {
    Q_OBJECT
public:
    explicit OrderWorker(QObject *parent = nullptr);

    void request(OrderJob job);
    bool isBusy() const { return m_running; }

Q_SIGNALS:
    void done(const flokdesk::OrderOutcome &outcome);

private:
    void start(OrderJob job);
    void jobEnded();

    QFutureWatcher<OrderOutcome> m_watcher;
    std::optional<OrderJob> m_next;
    bool m_running = false;
};

} // namespace flokdesk
