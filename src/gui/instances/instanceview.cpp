// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instanceview.h"

#include "core/text.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find the texts of this file.
struct InstanceViews {
    Q_DECLARE_TR_FUNCTIONS(InstanceViews)
};

constexpr auto processKey = "process "_L1;

/// The run of digits at `from`, without leading zeros.
QStringView digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end].isDigit())
        ++end;
    while (from < end && text[from] == u'0')
        ++from;
    return text.sliced(from, end - from);
}

/// Runs of digits count as numbers of any length, the rest without case. QCollator does this only in
/// some locales.
bool naturallyLess(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const QStringView left = digitsAt(a, i);
            const QStringView right = digitsAt(b, j);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (const int order = left.compare(right); order != 0)
                return order < 0;
            i = left.end() - a.begin();
            j = right.end() - b.begin();
        } else if (const int order = a.sliced(i, 1).compare(b.sliced(j, 1), Qt::CaseInsensitive)) {
            return order < 0;
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

} // namespace

bool InstanceView::holds(const WatchRow &row) const
{
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Pending:
        return row.staged.has_value();
    case Kind::Process:
        return row.process() == process;
    case Kind::Finished:
        return row.instance && isFinished(*row.instance) && row.load != WatchRow::Load::NotFound;
    case Kind::NotFound:
        return row.load == WatchRow::Load::NotFound;
    }
    Q_UNREACHABLE();
}

QString InstanceView::key() const
{
    switch (kind) {
    case Kind::All:
        return u"all"_s;
    case Kind::Pending:
        return u"pending"_s;
    case Kind::Process:
        return processKey + process;
    case Kind::Finished:
        return u"finished"_s;
    case Kind::NotFound:
        return u"not found"_s;
    }
    Q_UNREACHABLE();
}

InstanceView InstanceView::ofKey(const QString &key)
{
    if (key.startsWith(processKey))
        return {Kind::Process, key.mid(processKey.size())};
    for (const Kind kind : {Kind::Pending, Kind::Finished, Kind::NotFound}) {
        if (InstanceView{kind}.key() == key)
            return {kind};
    }
    return {};
}

QString InstanceView::title() const
{
    switch (kind) {
    case Kind::All:
        //: instances
        return InstanceViews::tr("All opened here");
    case Kind::Pending:
        //: instances with pending changes
        return InstanceViews::tr("Pending changes");
    case Kind::Process:
        return withVisibleControls(process);
    case Kind::Finished:
        //: instances that have ended
        return InstanceViews::tr("Finished");
    case Kind::NotFound:
        //: instances that Flokzu does not know
        return InstanceViews::tr("Not found");
    }
    Q_UNREACHABLE();
}

WatchOrder::WatchOrder(WatchList &list, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_list(list)
{
    setSourceModel(&list);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void WatchOrder::setView(const InstanceView &view)
{
    m_view = view;
    m_staying.clear();
    invalidateFilter();
}

bool WatchOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const WatchRow &instance = m_list.row(row);
    if (m_view.holds(instance))
        m_staying.insert(instance.identifier);
    return m_staying.contains(instance.identifier)
        && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

bool WatchOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return naturallyLess(left.data().toString(), right.data().toString());
}

} // namespace flokdesk
