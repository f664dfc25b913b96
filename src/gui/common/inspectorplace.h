// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <QJsonObject>
#include <QObject>

class QAction;
class QSplitter;
class QWidget;

namespace flokdesk {

/// The place of an inspector behind its page: as wide as the user made it. It is there by itself where the page is wide,
/// and elsewhere when the user asks for it and there is room.
class InspectorPlace final : public QObject {
    Q_OBJECT
public:
    /// `splitter` holds the inspector last, the page before it, and owns this; `action` shows and hides it. All of them
    /// must outlive it. `focusPage` gives the focus to the page, when the inspector goes with it.
    InspectorPlace(QSplitter &splitter, QWidget &inspector, QAction &action,
                   std::function<void()> focusPage);

    /// Shows it, as the user wants. False where the page is too narrow for both.
    bool show();
    void hide();
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// saveState() may have changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hasRoom(int letters) const;
    void fit();
    void setShown(bool isShown);

    QSplitter &m_splitter;
    QWidget &m_inspector;
    QAction &m_action;
    std::function<void()> m_focusPage;
    std::optional<bool> m_isWanted; ///< by the user; nothing until the user says so
    int m_width = 0; ///< that the user gave it; 0: none
};

} // namespace flokdesk
