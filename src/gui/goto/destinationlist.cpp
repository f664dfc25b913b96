// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/destinationlist.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = Destination::Kind;

/// In the order in which they are shown. A user and a role are one group.
constexpr std::array groups{Kind::Database, Kind::Instance, Kind::User, Kind::Job, Kind::Command};

Kind groupOf(Kind kind)
{
    return kind == Kind::Role ? Kind::User : kind;
}

/// Without the sign for a question, which folds to three.
QString searched(QString name)
{
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

/// The word for it in the file of the views.
QString toKey(Kind kind)
{
    switch (kind) {
    case Kind::Command:
        return u"command"_s;
    case Kind::Database:
        return u"database"_s;
    case Kind::Instance:
        return u"instance"_s;
    case Kind::User:
        return u"user"_s;
    case Kind::Role:
        return u"role"_s;
    case Kind::Job:
        return u"job"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(const Destination &destination)
{
    return toKey(destination.kind) + u' ' + destination.key;
}

QString headingOf(Kind group)
{
    switch (group) {
    case Kind::Database:
        return DestinationList::tr("Databases");
    case Kind::Instance:
        return DestinationList::tr("Instances");
    case Kind::User:
    case Kind::Role:
        return DestinationList::tr("Users and roles");
    case Kind::Job:
        return DestinationList::tr("Jobs");
    case Kind::Command:
        return DestinationList::tr("Commands");
    }
    Q_UNREACHABLE();
}

} // namespace

void DestinationList::setDestinations(std::vector<Destination> destinations)
{
    beginResetModel();
    m_rows.clear();
    m_known.clear();
    m_known.reserve(destinations.size());
    for (Destination &destination : destinations) {
        QString folded = foldedForSearch(searched(destination.name));
        QString word = wordOf(destination);
        m_known.push_back({std::move(destination), std::move(folded), std::move(word)});
    }
    endResetModel();
}

void DestinationList::setRecent(const QStringList &recent)
{
    m_recent = recent.first(std::min<qsizetype>(recent.size(), mostRecent));
}

void DestinationList::remember(const Destination &destination)
{
    const QString word = wordOf(destination);
    m_recent.removeAll(word);
    m_recent.prepend(word);
    setRecent(m_recent);
}

void DestinationList::setText(const QString &text, std::vector<Destination> typed)
{
    beginResetModel();
    m_typed = std::move(typed);
    m_folded = foldedForSearch(text).simplified();
    m_rows.clear();
    if (m_folded.isEmpty())
        showRecent(m_rows);
    else
        showFound(m_rows);
    endResetModel();
}

DestinationList::Row DestinationList::rowOf(const Known &known) const
{
    Row row;
    row.destination = &known.destination;
    const bool isInPlace = known.folded.size() == searched(known.destination.name).size();
    if (isInPlace) // else the letters are at other places
        row.parts = matchedParts(m_folded, known.folded);
    return row;
}

void DestinationList::showRecent(std::vector<Row> &rows) const
{
    std::vector<const Known *> recent(size_t(m_recent.size()), nullptr);
    for (const Known &known : m_known) {
        if (const auto place = m_recent.indexOf(known.word); place >= 0)
            recent[size_t(place)] = &known;
    }
    std::erase(recent, nullptr);
    if (!recent.empty())
        rows.push_back({tr("Recent")});
    for (const Known *known : recent)
        rows.push_back(rowOf(*known));
    for (const Kind group : {Kind::Database, Kind::Command}) {
        int left = mostOfOneKind;
        for (const Known &known : m_known) {
            if (left == 0 || known.destination.kind != group
                || std::ranges::find(recent, &known) != recent.end())
                continue;
            if (left-- == mostOfOneKind)
                rows.push_back({headingOf(group)});
            rows.push_back(rowOf(known));
        }
    }
}

/// The better ones first. A fold of 20,000 names is compared, but only what matches is sorted.
std::vector<DestinationList::Found> DestinationList::find(const QString &folded) const
{
    std::vector<Found> found;
    for (const Known &known : m_known) {
        if (const auto rank = matchOf(folded, known.folded))
            found.push_back({*rank, m_recent.size(), &known});
    }
    for (Found &one : found) {
        if (const auto place = m_recent.indexOf(one.known->word); place >= 0)
            one.recent = place;
    }
    std::ranges::stable_sort(found, {}, [](const Found &one) {
        return std::tuple(one.rank, one.recent, one.known->folded.size());
    });
    return found;
}

void DestinationList::showFound(std::vector<Row> &rows) const
{
    const std::vector<Found> found = find(m_folded);
    const Known *best = found.empty() ? nullptr : found.front().known;
    if (best) {
        rows.push_back({tr("Best match")});
        rows.push_back(rowOf(*best));
    }
    for (const Kind group : groups) {
        int left = mostOfOneKind;
        for (const Found &one : found) {
            if (left == 0 || one.known == best || groupOf(one.known->destination.kind) != group)
                continue;
            if (left-- == mostOfOneKind)
                rows.push_back({headingOf(group)});
            rows.push_back(rowOf(*one.known));
        }
    }
    bool isHeaded = false;
    for (const Destination &typed : m_typed) {
        const bool isKnown = std::ranges::any_of(found, [&](const Found &one) {
            return one.known->destination.kind == typed.kind
                && one.known->destination.key == typed.key;
        });
        if (isKnown)
            continue;
        if (!std::exchange(isHeaded, true))
            rows.push_back({tr("Not known yet")});
        rows.push_back({{}, &typed});
    }
    if (rows.empty())
        rows.push_back({tr("No matches")});
}

const Destination *DestinationList::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].destination : nullptr;
}

int DestinationList::nextRow(int row, int direction) const
{
    for (int next = row + direction; next >= 0 && next < rowCount(); next += direction) {
        if (at(next))
            return next;
    }
    return row;
}

int DestinationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DestinationList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool isHeading = !row.destination;
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? row.heading : row.destination->name;
    case Qt::AccessibleTextRole:
        return isHeading || row.destination->detail.isEmpty()
            ? data(index, Qt::DisplayRole)
            : row.destination->name + u", "_s + row.destination->detail;
    case IsHeadingRole:
        return isHeading;
    case DetailRole:
        return isHeading ? QString() : row.destination->detail;
    case PartsRole: {
        QVariantList parts;
        for (const auto &[first, length] : row.parts)
            parts << first << length;
        return parts;
    }
    default:
        return {};
    }
}

Qt::ItemFlags DestinationList::flags(const QModelIndex &index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace flokdesk
