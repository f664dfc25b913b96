// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/owncopies.h"

#include "core/text.h"
#include "sheets/celltext.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QMimeData>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto cellsFormat = "application/x-flokdesk-cells"_L1;
constexpr auto streamVersion = QDataStream::Qt_6_0;

QMimeData *mimeDataOf(const std::vector<QStringList> &rows)
{
    const bool isOneCell = rows.size() == 1 && rows[0].size() == 1;
    QByteArray exact;
    QDataStream stream(&exact, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << QList<QStringList>(rows.begin(), rows.end());
    auto *data = new QMimeData;
    data->setText(isOneCell ? rows[0][0] : toClipboardText(rows));
    data->setData(cellsFormat, exact);
    return data;
}

} // namespace

void copyCells(const std::vector<QStringList> &rows)
{
    QGuiApplication::clipboard()->setMimeData(mimeDataOf(rows));
}

void copyExactly(const QString &text)
{
    copyCells({{text}});
}

QMimeData *exactMimeData(const QString &text)
{
    return mimeDataOf({{text}});
}

std::optional<std::vector<QStringList>> ownCells(const QMimeData *data)
{
    if (!data || !data->hasFormat(cellsFormat))
        return {};
    QDataStream stream(data->data(cellsFormat));
    stream.setVersion(streamVersion);
    QList<QStringList> rows;
    stream >> rows;
    if (stream.status() != QDataStream::Ok)
        return {};
    return std::vector(rows.begin(), rows.end());
}

std::vector<QStringList> cellsOnClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (auto own = ownCells(data))
        return *own;
    auto rows = fromClipboardText(data ? data->text() : QString());
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = normalisedInput(cell);
    }
    return rows;
}

} // namespace flokdesk
