// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/historymodel.h"

#include "models/tooltip.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

void HistoryModel::setLines(std::vector<HistoryLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryLine &line = m_lines[size_t(index.row())];
    const QString values = line.before.isEmpty() && line.after.isEmpty()
        ? QString()
        : line.before + u" › "_s + line.after;
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return QStringList{line.name, values, line.facts}.join(u". "_s);
    case Qt::ToolTipRole:
        return plainToolTip(
            QStringList{line.name, values, line.facts}.join(u'\n').replace(u"\n\n"_s, u"\n"_s));
    case LineRole:
        return QVariant::fromValue(&line);
    default:
        return {};
    }
}

} // namespace flokdesk
