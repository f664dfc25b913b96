// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <QJsonObject>
#include <QObject>

class QAction;
class QSplitter;

namespace flokdesk {

class Sidebar;

/// The place of a sidebar beside its page: as wide as the user made it, hidden where the user wants that or where
/// the page is too narrow for both. In a narrow page it is there until the page has something to show, and the user can
/// show it again.
class SidebarPlace final : public QObject {
    Q_OBJECT
public:
    /// `splitter` holds the sidebar first, the page behind it, and perhaps an inspector; `action` shows and hides it. All of them must
    /// outlive it; `splitter` owns it. `focusPage` gives the focus to the page, when the sidebar goes with it.
    SidebarPlace(QSplitter &splitter, Sidebar &sidebar, QAction &action,
                 std::function<void()> focusPage);

    void show();
    /// The page has something to show now.
    void giveWay();
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isNarrow() const;
    void fit();
    void setShown(bool isShown);

    QSplitter &m_splitter;
    Sidebar &m_sidebar;
    QAction &m_action;
    bool m_isWanted = true; ///< by the user, where there is room
    std::function<void()> m_focusPage;
    bool m_isNeeded = true; ///< the page has nothing to show
    std::optional<bool> m_wasNarrow; ///< none until the page has its first size
    int m_width = 0; ///< that the user gave it; 0: none
};

} // namespace flokdesk
