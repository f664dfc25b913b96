// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "net/requestscheduler.h"
#include "secrets/credentialstore.h"
#include "store/profile.h"

#include <QMenu>

namespace flokdesk {

class ProfileDialog;

/// The profiles to switch between, and what is done to them: connect a new one, edit, remove.
class ProfilesMenu final : public QMenu {
    Q_OBJECT
public:
    struct Dependencies {
        ProfileStore &profiles;
        CredentialStore &credentials;
        RequestScheduler &scheduler;
        Dialogs &dialogs;
    };

    explicit ProfilesMenu(const Dependencies &dependencies, QWidget *parent = nullptr);

    /// The open profile gets the tick; empty when it is none of the saved ones.
    void setOpenProfile(const QString &profileId);
    void connectNew();
    /// `why` is said in the dialog; may be empty.
    void edit(const QString &profileId, const QString &why = {});
    /// Takes the profile and its keys away, without a question.
    void remove(const QString &profileId);
    QAction *editAction() const { return m_editAction; }

Q_SIGNALS:
    /// Of the open profile.
    void dialectRequested();
    /// Chosen, or saved a moment ago.
    void openRequested(const QString &profileId);
    /// Saved a moment ago, to be opened for the guided check.
    void checkRequested(const QString &profileId);
    /// Confirmed by the user; remove() does it, once the session may be left.
    void removeRequested(const QString &profileId);
    void removed(const QString &profileId);
    void failed(const flokdesk::Error &error);

private:
    void fill();
    void addProfile(const Profile &profile);
    void askForProfile();
    void askToRemove(const Profile &profile);
    ProfileDialog *openDialog(const Profile &profile, const QString &why);

    Dependencies m_dependencies;
    QString m_openProfile;
    QObject *m_fixedActions; ///< owns those that outlive clear()
    QAction *m_otherAction; ///< where there are more profiles than the menu lists
    QAction *m_connectAction;
    QAction *m_editAction;
    QAction *m_dialectAction;
    QAction *m_removeAction;
};

} // namespace flokdesk
