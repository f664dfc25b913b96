// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "gui/activity/requestsmodel.h"
#include "gui/sheets/exporttable.h"
#include "net/requestscheduler.h"

#include <memory>
#include <QJsonObject>
#include <QWidget>

namespace flokdesk {

namespace Ui {
class RequestsPanel;
}
class ColumnArrangement;

/// Every request of the program, with its reason, its content and its answer; never with a key.
class RequestsPanel final : public QWidget, public ExportSource {
    Q_OBJECT
public:
    RequestsPanel(RequestLog &log, Clock &clock, QWidget *parent = nullptr);
    ~RequestsPanel() override;

    /// The requests that wait, by job; shown above the table.
    void setQueue(const std::vector<QueuedFlow> &flows);
    std::vector<ExportTable> exportTables() const override;

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupTable();
    void connectActions();
    const Exchange *selected() const;
    void showSelected();
    void showCount();
    void followNewest();
    void copyBody();
    void showHistory();
    void historyChanges();

    std::unique_ptr<Ui::RequestsPanel> m_ui;
    ColumnArrangement *m_columns = nullptr;
    RequestLog &m_log;
    Clock &m_clock;
    RequestsModel *m_model;
    RequestsFilter *m_filter;
    bool m_atEnd = true;
    bool m_historyNoted = false; ///< it will be drawn anew soon
};

} // namespace flokdesk
