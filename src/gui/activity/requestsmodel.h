// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange.h"
#include "models/tablemodel.h"
#include "store/requestlog.h"

#include <QSortFilterProxyModel>

namespace flokdesk {

/// The state of an exchange in a few words: "200", "Waiting", "Unknown outcome".
QString stateText(const Exchange &exchange);
/// Which requests it waited with, in a word of the user's language.
QString laneText(const Exchange &exchange);
// All that the columns of fixed words can hold.
QStringList stateTexts();
QStringList laneTexts();
/// The part of the URL behind the host, decoded for reading.
QString pathText(const Exchange &exchange);

/// The request log as a table, newest last. Follows the log.
class RequestsModel final : public TableModel<Exchange> {
    Q_OBJECT
public:
    enum ColumnIndex { Time, Method, Path, Status, Elapsed, LaneColumn, Why, Note };

    explicit RequestsModel(RequestLog &log, QObject *parent = nullptr);

private:
    void load(const RequestLog &log);
    void update(const Exchange &exchange);
};

/// Rows in which some column contains the words typed, without regard to case and accents.
class RequestsFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace flokdesk
