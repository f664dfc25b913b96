// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/journal.h"
#include "gui/common/palette.h"
#include "models/tablemodel.h"

#include <memory>
#include <QFutureWatcher>

namespace flokdesk {

std::optional<Tint> tintOf(JournalEntry::Event event);

/// Entries of a journal as a table, newest first, read a page at a time as the user scrolls.
class JournalModel final : public TableModel<JournalEntry> {
    Q_OBJECT
public:
    enum ColumnIndex { Time, Change, Outcome, User, JobColumn, Number };

    /// The journal must outlive this.
    explicit JournalModel(const Journal &journal, QObject *parent = nullptr);
    ~JournalModel() override;

    /// Only the lines that fit, from the newest on. They are there when shown() is emitted: of a large
    /// journal later, because it is read on another thread. The newest query wins.
    void show(const JournalQuery &query);
    const JournalQuery &query() const { return m_query; }
    /// Lines written since, above the others.
    void addNew();
    /// There are more than are loaded.
    bool hasMore() const { return m_hasMore; }

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The lines that show() was asked for last are there.
    void shown();
    void failed(const flokdesk::Error &error);

private:
    using Page = Result<std::vector<JournalEntry>>;
    using Take = void (JournalModel::*)(std::vector<JournalEntry> page);

    void read(const JournalQuery &query, Take take);
    void takeFirst(std::vector<JournalEntry> page);
    void takeNext(std::vector<JournalEntry> page);
    std::vector<JournalEntry> linesOf(Page page);

    const Journal &m_journal;
    JournalQuery m_query;
    bool m_hasMore = false;
    bool m_hasNew = false; ///< lines were written while the first ones were being read
    std::unique_ptr<QFutureWatcher<Page>> m_reading; ///< on another thread; of the newest query
};

} // namespace flokdesk
