// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/profiles/connectform.h"
#include "gui/profiles/profilesaver.h"
#include "net/requestscheduler.h"

#include <memory>
#include <QDialog>

namespace flokdesk {

class Notice;

/// The short way to a new profile, in three steps on one page: which keys there are, pasting and testing them, a name.
/// Connecting tests what was not tested yet. Nothing is stored before, and the key store is not asked before the keys are
/// to be kept. All else that a profile has is set in ProfileDialog.
class ConnectDialog final : public QDialog {
    Q_OBJECT
public:
    ConnectDialog(ProfileStore &profiles, CredentialStore &credentials, RequestScheduler &scheduler,
                  QWidget *parent = nullptr);
    ~ConnectDialog() override;

Q_SIGNALS:
    void saved(const QString &profileId);
    /// The user wants to set more than this page has; what was typed goes along.
    void moreRequested(const flokdesk::Profile &profile, const flokdesk::Secret &dataKey,
                       const flokdesk::Secret &userKey);

protected:
    void done(int result) override;
    void changeEvent(QEvent *event) override;

private:
    using Kind = ConnectForm::Kind;
    using State = ConnectionTest::Proof::State;
    QWidget *newFoot();
    void connectParts();
    void connectSaver();

    Profile entered() const;
    QString whyNotTested() const;
    QString whyNotSaved() const;
    const ConnectionTest::Proof &proofOf(ConnectForm::Kind kind) const;
    int countOf(State state) const;
    bool isTested() const { return m_test && m_test->isFinished(); }
    void connectionEdited();
    void test();
    void testEnded();
    void begin();
    void save();
    void saveEnded();
    void showAll();
    void showProofs();
    QString resultText() const;
    void showFoot();
    void complain(const QString &text);

    ProfileStore &m_profiles;
    CredentialStore &m_credentials;
    RequestScheduler &m_scheduler;
    ProfileSaver *m_saver;
    std::unique_ptr<ConnectionTest> m_test; ///< of what the form holds now
    Profile m_profile; ///< what this page does not ask for
    bool m_connects = false; ///< once the test has ended
    bool m_isSaving = false;
    ConnectForm *m_form;
    Notice *m_notice;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_connectButton = nullptr;
};

} // namespace flokdesk
