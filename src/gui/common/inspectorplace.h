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

class InspectorSheet;

/// The place of an inspector: behind its page, as wide as the user made it, where the page has room for both, and there by
/// itself where it is wide. In a narrow page it is hidden until it is asked for, and then lies over the page (InspectorSheet).
class InspectorPlace final : public QObject {
    Q_OBJECT
public:
    /// `splitter` holds the inspector last, the page before it, and owns this; `action` shows and hides it. All of them
    /// must outlive it. `focusPage` gives the focus to the page, when the inspector goes with it. `page` is what counts as
    /// narrow or wide; without one, what holds the splitter.
    InspectorPlace(QSplitter &splitter, QWidget &inspector, QAction &action,
                   std::function<void()> focusPage, QWidget *page = nullptr);

    /// It is there by itself wherever there is room, because the page is of little use without it.
    void preferBeside();

    /// Shows it, as the user wants.
    void show();
    /// Hides it, as the user wants.
    void hide();
    /// Shows it for one thing that the user does in it, until leave().
    void lend();
    /// The user is done in it: it goes if it was lent or lies over the page. The focus goes to the page.
    void leave();
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// saveState() may have changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hasRoom(int letters) const;
    bool isOver() const;
    bool hasFocus() const;
    bool isThereByItself() const;
    void fit();
    void setShown(bool isShown);
    void putBeside();
    void putOver();
    int width() const;
    void giveWidth();

    QSplitter &m_splitter;
    QWidget &m_page;
    QWidget &m_inspector;
    QAction &m_action;
    std::function<void()> m_focusPage;
    InspectorSheet *m_sheet = nullptr; ///< made when it is needed first
    std::optional<bool>
        m_isWanted; ///< by the user, where there is room; nothing until the user says so
    bool m_isLent = false;
    bool m_isPreferred = false; ///< by the page
    int m_width = 0; ///< that the user gave it; 0: none
};

} // namespace flokdesk
