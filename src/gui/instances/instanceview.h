// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/instances/watchlist.h"

#include <QSet>

namespace flokdesk {

/// Which of the instances a page shows: all that were opened, those of one process, or those in one state.
struct InstanceView {
    enum class Kind { All, Pending, Process, Finished, NotFound };
    Kind kind = Kind::All;
    QString process = {}; ///< of Kind::Process only

    bool holds(const WatchRow &row) const;
    /// Tells it from all others, also from one start of the program to the next.
    QString key() const;
    /// All instances for a key that no view has.
    static InstanceView ofKey(const QString &key);
    QString title() const;

    friend bool operator==(const InstanceView &, const InstanceView &) = default;
};

/// The watch-list as the page shows it: one view of it, the rows that hold the typed text, sorted by the numbers in
/// identifiers: ABC-9 before ABC-10. An instance that was shown stays until a view is chosen again, also where a change
/// takes it out of the view: what the user types next must not go to another instance.
class WatchOrder final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// `list` must outlive it.
    explicit WatchOrder(WatchList &list, QObject *parent = nullptr);

    void setView(const InstanceView &view);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const WatchList &m_list;
    InstanceView m_view;
    mutable QSet<QString>
        m_staying; ///< identifiers of those that were in the view since it was chosen
};

} // namespace flokdesk
