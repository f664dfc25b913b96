// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/requestsmodel.h"

#include <memory>
#include <QWidget>

namespace flokdesk {

namespace Ui {
class RequestsPanel;
}

/// Every call the program made, with why, what was sent and what came back (ux.md D6). Keys are
/// never in it.
class RequestsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RequestsPanel(RequestLog &log, QWidget *parent = nullptr);
    ~RequestsPanel() override;

private:
    void setupTable();
    void connectActions();
    const Exchange *selected() const;
    void showSelected();
    void showCount();
    void followNewest();
    void copyBody();

    std::unique_ptr<Ui::RequestsPanel> m_ui;
    RequestLog &m_log;
    RequestsModel *m_model;
    RequestsFilter *m_filter;
    bool m_atEnd = true;
};

} // namespace flokdesk
