// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/guidedwriting.h"

#include <memory>
#include <QDialog>

namespace flokdesk {

struct Session;

namespace Ui {
class GuidedWritingDialog;
}

/// Lets the user name things made for tests, runs a GuidedWriting once the name of the profile was typed,
/// and shows each call before it is sent. The focus is on Skip then, and Enter never sends. While a write
/// is on its way the dialog stays. Must be gone before the session.
class GuidedWritingDialog final : public QDialog {
    Q_OBJECT
public:
    /// `known` is what is known of the service.
    GuidedWritingDialog(const Session &session, Dialogs &dialogs, const Dialect &known,
                        QWidget *parent = nullptr);
    ~GuidedWritingDialog() override;

    /// Stops a check first, and closes the dialog where none runs.
    void reject() override;

Q_SIGNALS:
    /// The user wants to see what these answers showed.
    void learned(const flokdesk::Dialect &dialect);

private:
    void connectActions();
    void suggestColumn();
    WritingTarget target() const;
    std::unique_ptr<GuidedWriting> newCheck() const;
    void showPlan();
    void refreshStart();
    void start();
    void refresh();
    void showCall();
    void showPending(const GuidedWriting::Pending &pending);
    void showEnd();
    void use();

    const Session &m_session;
    Dialogs &m_dialogs;
    const Dialect m_known;
    const std::unique_ptr<Ui::GuidedWritingDialog> m_ui;
    std::unique_ptr<GuidedWriting> m_check; // once it was started
};

} // namespace flokdesk
