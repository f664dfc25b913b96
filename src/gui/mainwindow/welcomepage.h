// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"

#include <memory>
#include <QWidget>

namespace flokdesk {

namespace Ui {
class WelcomePage;
}
class LaterView;

/// The page while no profile is open: how to begin, and the profiles that exist. Its parts are made when it is shown
/// for the first time; a start that opens a profile does without them.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void showProfiles(const std::vector<Profile> &profiles);

Q_SIGNALS:
    void connectRequested();
    void demoRequested();
    void openRequested(const QString &profileId);

private:
    QWidget *make(QWidget *parent);
    void fillList();
    void openCurrent();

    LaterView *m_place;
    std::vector<Profile> m_profiles;
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace flokdesk
