// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "session/session.h"

#include <memory>
#include <QJsonObject>
#include <QWidget>

namespace flokdesk {

namespace Ui {
class ChangesPanel;
}
class ColumnArrangement;

/// The staged changes with old and new values, and a way to take back each of them.
class ChangesPanel final : public QWidget {
    Q_OBJECT
public:
    ChangesPanel(Session &session, QWidget *parent = nullptr);
    ~ChangesPanel() override;

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void reviewRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshSoon();
    void refreshButtons();
    void revert();

    std::unique_ptr<Ui::ChangesPanel> m_ui;
    ColumnArrangement *m_columns = nullptr;
    Session &m_session;
    Coalescer m_refresh;
};

} // namespace flokdesk
