// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

class QAction;
class QSplitter;

namespace flokdesk {

class Sidebar;

/// The place of a sidebar beside its page: as wide as the user made it, hidden where the user wants that or where
/// the page is too narrow for both. In a narrow page the user can show it all the same, until something is
/// chosen in it.
class SidebarPlace final : public QObject {
    Q_OBJECT
public:
    /// `splitter` holds the sidebar first and the page behind it; `action` shows and hides it. All of them must
    /// outlive it; `splitter` owns it.
    SidebarPlace(QSplitter &splitter, Sidebar &sidebar, QAction &action);

    void show();
    /// Whether the page has nothing to show but what is chosen in the sidebar: then it is there in a narrow page, too.
    void setNeeded(bool isNeeded);
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
    bool m_isNeeded = false;
    bool m_wasNarrow = false;
    int m_width = 0; ///< that the user gave it; 0: none
};

} // namespace flokdesk
