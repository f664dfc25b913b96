// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profilesmenu.h"

#include "core/text.h"
#include "gui/common/menutexts.h"
#include "gui/profiles/connectdialog.h"
#include "gui/profiles/profiledialog.h"

#include <algorithm>
#include <QActionGroup>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// A menu with more is no help, and takes long to fill.
constexpr size_t listedAtMost = 30;

} // namespace

ProfilesMenu::ProfilesMenu(const Dependencies &dependencies, QWidget *parent)
    : QMenu(tr("&Profiles"), parent)
    , m_dependencies(dependencies)
    , m_fixedActions(new QObject(this))
    , m_otherAction(new QAction(tr("&Open another profile…"), m_fixedActions))
    , m_connectAction(new QAction(tr("&New profile…"), m_fixedActions))
    , m_editAction(new QAction(tr("&Edit the open profile…"), m_fixedActions))
    , m_dialectAction(new QAction(tr("&Service dialect…"), m_fixedActions))
    , m_removeAction(new QAction(tr("&Remove the open profile…"), m_fixedActions))
{
    setObjectName(u"profilesMenu"_s);
    m_otherAction->setObjectName(u"otherProfileAction"_s);
    m_editAction->setObjectName(u"editProfileAction"_s);
    m_dialectAction->setObjectName(u"dialectAction"_s);
    m_removeAction->setObjectName(u"removeProfileAction"_s);
    connect(this, &QMenu::aboutToShow, this, &ProfilesMenu::fill);
    // Not with the menu as context: a menu disconnects itself from an action that leaves it.
    connect(m_otherAction, &QAction::triggered, m_fixedActions, [this] { askForProfile(); });
    connect(m_connectAction, &QAction::triggered, m_fixedActions, [this] { connectNew(); });
    connect(m_editAction, &QAction::triggered, m_fixedActions, [this] { edit(m_openProfile); });
    connect(m_dialectAction, &QAction::triggered, m_fixedActions,
            [this] { Q_EMIT dialectRequested(); });
    connect(m_removeAction, &QAction::triggered, m_fixedActions, [this] {
        if (const Profile *profile = m_dependencies.profiles.byId(m_openProfile))
            askToRemove(*profile);
    });
    fill();
}

void ProfilesMenu::setOpenProfile(const QString &profileId)
{
    m_openProfile = profileId;
    fill();
}

void ProfilesMenu::fill()
{
    clear(); // deletes what belongs to the menu: the actions of profiles
    const std::vector<Profile> &profiles = m_dependencies.profiles.profiles();
    for (size_t i = 0; i < std::min(profiles.size(), listedAtMost); ++i)
        addProfile(profiles[i]);
    if (profiles.size() > listedAtMost)
        QMenu::addAction(m_otherAction);
    const bool isOpen = m_dependencies.profiles.byId(m_openProfile);
    m_editAction->setEnabled(isOpen);
    m_dialectAction->setEnabled(isOpen);
    m_removeAction->setEnabled(isOpen);
    addSeparator();
    addActions({m_connectAction, m_editAction, m_dialectAction, m_removeAction});
}

void ProfilesMenu::addProfile(const Profile &profile)
{
    auto *action = new QAction(inMenu(withVisibleControls(profile.name)), this);
    action->setCheckable(true);
    action->setChecked(profile.id == m_openProfile);
    // Queued, because opening a profile fills the menu anew and deletes the sender.
    connect(
        action, &QAction::triggered, this, [this, id = profile.id] { Q_EMIT openRequested(id); },
        Qt::QueuedConnection);
    QMenu::addAction(action);
}

void ProfilesMenu::askForProfile()
{
    QStringList names;
    for (const Profile &profile : m_dependencies.profiles.profiles())
        names << profile.name;
    Dialogs::Question question;
    question.title = tr("Open profile");
    question.text = tr("Name of the profile:");
    question.accept = tr("Open");
    m_dependencies.dialogs.askText(
        parentWidget(), question, names, [this](const std::optional<QString> &name) {
            if (!name)
                return;
            if (const Profile *profile = m_dependencies.profiles.byName(*name))
                Q_EMIT openRequested(profile->id);
            else
                Q_EMIT failed(
                    {Error::Kind::InvalidInput, tr("There is no profile “%1”.").arg(*name), {}});
        });
}

void ProfilesMenu::connectNew()
{
    auto *dialog = new ConnectDialog(m_dependencies.profiles, m_dependencies.credentials,
                                     m_dependencies.scheduler, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::saved, this, &ProfilesMenu::openRequested);
    connect(dialog, &ConnectDialog::moreRequested, this,
            [this](const Profile &profile, const Secret &dataKey, const Secret &userKey) {
                openDialog(profile, {})->setTypedKeys(dataKey, userKey);
            });
    dialog->open();
}

void ProfilesMenu::edit(const QString &profileId, const QString &why)
{
    if (const Profile *profile = m_dependencies.profiles.byId(profileId))
        openDialog(*profile, why);
}

ProfileDialog *ProfilesMenu::openDialog(const Profile &profile, const QString &why)
{
    auto *dialog = new ProfileDialog(m_dependencies.profiles, m_dependencies.credentials,
                                     m_dependencies.scheduler, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->edit(profile);
    if (!why.isEmpty())
        dialog->explain(why);
    connect(dialog, &ProfileDialog::saved, this, &ProfilesMenu::openRequested);
    connect(dialog, &ProfileDialog::savedForCheck, this, &ProfilesMenu::checkRequested);
    dialog->open();
    return dialog;
}

void ProfilesMenu::askToRemove(const Profile &profile)
{
    Dialogs::Question question;
    question.title = tr("Remove profile");
    question.text = tr("Remove the profile “%1” and its keys from this computer?")
                        .arg(withVisibleControls(profile.name));
    question.detail = tr("Nothing changes in Flokzu.");
    question.accept = tr("Remove profile");
    question.dangerous = true;
    m_dependencies.dialogs.confirm(parentWidget(), question, [this, id = profile.id](bool yes) {
        if (yes)
            Q_EMIT removeRequested(id);
    });
}

void ProfilesMenu::remove(const QString &profileId)
{
    const auto report = [this](const Result<Done> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    };
    m_dependencies.credentials.remove(dataKeyAccount(profileId), this, report);
    m_dependencies.credentials.remove(userKeyAccount(profileId), this, report);
    const auto done = m_dependencies.profiles.remove(profileId);
    report(done);
    if (done)
        Q_EMIT removed(profileId);
}

} // namespace flokdesk
