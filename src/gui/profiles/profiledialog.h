// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connection.h"
#include "api/dialect.h"
#include "gui/common/fact.h"
#include "gui/profiles/profilesaver.h"
#include "net/requestscheduler.h"
#include "secrets/credentialstore.h"
#include "store/profile.h"

#include <memory>
#include <QDialog>

namespace flokdesk {

namespace Ui {
class ProfileDialog;
}
class KeyField;

/// Edits a profile, or makes one where ConnectDialog is not enough. It works on a copy: nothing is stored before Save, and Save stores keys
/// first, so that a saved profile never lacks a key that it claims to have.
///
/// A stored key is only ever used for the host it was entered for: with another address in the
/// field, stored keys are neither tested nor kept.
class ProfileDialog final : public QDialog {
    Q_OBJECT
public:
    ProfileDialog(ProfileStore &profiles, CredentialStore &credentials, RequestScheduler &scheduler,
                  QWidget *parent = nullptr);
    ~ProfileDialog() override;

    /// Begins with this profile instead of an empty one.
    void edit(const Profile &profile);
    /// As if the user had typed them.
    void setTypedKeys(const Secret &dataKey, const Secret &userKey);
    /// Says above the buttons why the dialog was opened.
    void explain(const QString &text);

Q_SIGNALS:
    void saved(const QString &profileId);
    /// Instead of saved(), where the guided check shall follow.
    void savedForCheck(const QString &profileId);

protected:
    void done(int result) override;

private:
    struct Key;
    void setupForm();
    void connectActions();
    void loadStoredKeys();
    void showStoredKeys();
    void showWhereKeysAreKept();
    bool sameHost() const;
    Secret keyOf(const Key &key) const;
    bool willHave(const Key &key) const;
    bool isClaimed(const Key &key, bool before) const;
    Result<Profile> enteredProfile() const;
    Dialect presentDialect(const Profile &entered) const;
    Result<Done> checkKeys() const;
    void testConnection();
    void saveThenCheck();
    void save();
    ProfileSaver::KeyChange changeOf(const Key &key) const;
    void askForMemory();
    void finish(const QString &profileId);
    void setBusy(bool busy);
    Fact untilEdited() const;

    std::unique_ptr<Ui::ProfileDialog> m_ui;
    ProfileStore &m_profiles;
    CredentialStore &m_credentials;
    RequestScheduler &m_scheduler;
    ProfileSaver *m_saver;
    Profile m_original;
    bool m_isNew = true;
    bool m_wantsCheck = false; ///< after saving
    std::unique_ptr<Key> m_dataKey;
    std::unique_ptr<Key> m_userKey;
};

} // namespace flokdesk
