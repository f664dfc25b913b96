// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instancelist.h"

#include "gui/common/sidebar.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <QJsonArray>
#include <QLocale>
#include <QMenu>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pinnedKey = "instance "_L1;

struct Count {
    int all = 0;
    bool isAnyPending = false;

    void add(const WatchRow &row)
    {
        ++all;
        isAnyPending |= row.staged.has_value();
    }
};

SidebarEntry entryOf(const InstanceView &view, const Count &count, Symbol symbol)
{
    return {view.key(), view.title(), QLocale().toString(count.all), symbol, count.isAnyPending};
}

} // namespace

InstanceList::InstanceList(const WatchList &instances, Sidebar &sidebar, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_instances(instances)
    , m_sidebar(sidebar)
    , m_refresh(clock, this, [this] { refresh(); })
{
    sidebar.setTexts(tr("Filter instances"), tr("Instances and processes"));
    connect(&sidebar, &Sidebar::chosen, this, &InstanceList::choose);
    connect(&sidebar, &Sidebar::menuRequested, this, &InstanceList::showMenu);
    // Each instance that is read changes a row, and many are removed one by one.
    const auto later = [this] { m_refresh.request(250ms); };
    connect(&instances, &QAbstractItemModel::dataChanged, this, later);
    connect(&instances, &QAbstractItemModel::rowsInserted, this, later);
    connect(&instances, &QAbstractItemModel::rowsRemoved, this, later);
    refresh();
}

void InstanceList::setView(const InstanceView &view)
{
    m_view = view;
    refresh(); // the one shown stays in the list, also without instances
    Q_EMIT viewChosen();
    Q_EMIT viewChanged();
}

void InstanceList::pin(const QString &identifier, bool isPinned)
{
    m_pinned.removeAll(identifier);
    if (isPinned)
        m_pinned << identifier;
    refresh();
    Q_EMIT viewChanged();
}

void InstanceList::choose(const QString &key)
{
    if (key.startsWith(pinnedKey))
        return Q_EMIT instanceChosen(key.mid(pinnedKey.size()));
    setView(InstanceView::ofKey(key));
    Q_EMIT chosen();
}

void InstanceList::refresh()
{
    using Kind = InstanceView::Kind;
    Count all;
    Count pending;
    Count finished;
    Count missing;
    std::map<QString, Count> processes;
    SidebarSection pinned{tr("Pinned"), {}};
    for (const WatchRow &row : m_instances.rows()) {
        all.add(row);
        processes[row.process()].add(row);
        for (const auto &[kind, count] :
             {std::pair{Kind::Pending, &pending}, std::pair{Kind::Finished, &finished},
              std::pair{Kind::NotFound, &missing}}) {
            if (InstanceView{kind}.holds(row))
                count->add(row);
        }
        if (m_pinned.contains(row.identifier))
            pinned.entries.push_back({pinnedKey + row.identifier, row.identifier, statusOf(row),
                                      Symbol::Pin, row.staged.has_value()});
    }
    if (m_view.kind == Kind::Process)
        processes.try_emplace(m_view.process);
    SidebarSection top{{}, {entryOf({Kind::All}, all, Symbol::Instance)}};
    SidebarSection others{tr("Others"), {}};
    const auto add = [this](SidebarSection &section, Kind kind, const Count &count, Symbol symbol) {
        if (count.all > 0 || m_view.kind == kind)
            section.entries.push_back(entryOf({kind}, count, symbol));
    };
    add(top, Kind::Pending, pending, Symbol::Edit);
    add(others, Kind::Finished, finished, Symbol::Finished);
    add(others, Kind::NotFound, missing, Symbol::Missing);
    SidebarSection known{tr("Processes"), {}};
    for (const auto &[process, count] : processes)
        known.entries.push_back(entryOf({Kind::Process, process}, count, Symbol::Process));
    m_sidebar.setSections({top, pinned, known, others});
    m_sidebar.setCurrent(m_view.key());
}

void InstanceList::showMenu(const QString &key, const QPoint &at)
{
    if (!key.startsWith(pinnedKey))
        return;
    const QString identifier = key.mid(pinnedKey.size());
    auto *menu = new QMenu(&m_sidebar);
    menu->setObjectName(u"pinnedMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Show")), &QAction::triggered, this,
            [this, identifier] { Q_EMIT instanceChosen(identifier); });
    connect(menu->addAction(tr("&Unpin")), &QAction::triggered, this,
            [this, identifier] { pin(identifier, false); });
    menu->popup(at);
}

QJsonObject InstanceList::saveState() const
{
    return {{u"view"_s, m_view.key()}, {u"pinned"_s, QJsonArray::fromStringList(m_pinned)}};
}

void InstanceList::restoreState(const QJsonObject &state)
{
    m_pinned.clear();
    for (const QJsonValue &identifier : state.value(u"pinned"_s).toArray())
        m_pinned << identifier.toString();
    refresh();
    setView(InstanceView::ofKey(state.value(u"view"_s).toString()));
}

} // namespace flokdesk
