// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/journal.h"
#include "gui/common/palette.h"
#include "models/tablemodel.h"

namespace flokdesk {

std::optional<Tint> tintOf(JournalEntry::Event event);

/// Entries of a journal as a table, newest first, read a page at a time as the user scrolls.
class JournalModel final : public TableModel<JournalEntry> {
    Q_OBJECT
public:
    enum ColumnIndex { Time, What, Outcome, Who, JobColumn, Number };

    /// The journal must outlive this.
    explicit JournalModel(const Journal &journal, QObject *parent = nullptr);

    /// Only the lines that fit, from the newest on.
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
    void failed(const flokdesk::Error &error);

private:
    std::vector<JournalEntry> page(const JournalQuery &query);

    const Journal &m_journal;
    JournalQuery m_query;
    bool m_hasMore = false;
};

} // namespace flokdesk
