// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/guidedcheck.h"

#include <memory>
#include <QDialog>

namespace flokdesk {

struct Session;

namespace Ui {
class GuidedCheckDialog;
}

/// Lets the user name what to read, runs a GuidedCheck, and shows each request with what its answer
/// taught. The writing part is reached from here. Must be gone before the session.
class GuidedCheckDialog final : public QDialog {
    Q_OBJECT
public:
    GuidedCheckDialog(const Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~GuidedCheckDialog() override;

Q_SIGNALS:
    /// The user wants to see what these answers showed.
    void learned(const flokdesk::Dialect &dialect);

private:
    void suggestNames();
    void startOrStop();
    void start();
    void refresh();
    void refreshButtons();
    void openWriting();
    void refreshWriting();
    void saveReport();
    void use();
    bool isRunning() const { return m_check && !m_check->isFinished(); }

    const Session &m_session;
    Dialogs &m_dialogs;
    const std::unique_ptr<Ui::GuidedCheckDialog> m_ui;
    std::unique_ptr<GuidedCheck> m_check;
};

} // namespace flokdesk
