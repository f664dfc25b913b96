// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/palette.h"

#include <array>
#include <optional>
#include <QFrame>

class QAction;
class QBoxLayout;
class QTabBar;
class QToolButton;

namespace flokdesk {

class PageTabs;
class ProfileChip;
class RequestStatus;
struct Profile;

/// The bar at the top of the window: the open profile, the pages, the way to everything, what is pending,
/// Activity and the requests. In a narrow window its parts lose words and icons, never their names.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    struct Actions {
        QAction *goTo;
        QAction *changes;
        QAction *activity;
    };
    /// The buttons carry out `actions`. The bar stands for that of `pages`, which is hidden; `requests` becomes
    /// a part of it. All of them must outlive the bar.
    void setUp(PageTabs &pages, const Actions &actions, RequestStatus *requests);
    ProfileChip &profileChip() { return *m_profileChip; }
    /// nullptr while no profile is open. The bar is tinted for the demo, and for a profile that the user marked
    /// red as one that needs care.
    void showProfile(const Profile *profile, bool isDemo);
    void setPending(int changes);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPages(PageTabs &pages);
    void takeTabs(const PageTabs &pages);
    /// How much is left out, from nothing on.
    enum class Room { Full, NoWords, Least };
    int narrowest() const;
    void fit();
    void arrange(Room room);
    void showGround();

    QBoxLayout *m_layout;
    ProfileChip *m_profileChip;
    QTabBar *m_tabs;
    QToolButton *m_goTo = nullptr;
    QToolButton *m_changes = nullptr;
    QToolButton *m_activity = nullptr;
    std::optional<Tint> m_ground;
    int m_pending = 0;
    Room m_room = Room::Full;
    std::array<int, 3> m_saved{}; ///< pixels, by the step to each
};

} // namespace flokdesk
