// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSize>

class QRect;
class QWidget;
class QWindow;

namespace flokdesk {

/// The part of the screen of `window` that the contents of a window may cover: what no panel of the
/// desktop takes, less the frame.
QRect roomFor(const QWidget &window);

/// Gives `window` that size, or less where the screen has no room for it.
void resizeWithin(QWidget &window, QSize wanted);

/// Moves `window`, with its frame, onto the screen, and makes it smaller where it is too large.
void pullOntoScreen(QWidget &window);

/// Keeps a dialog on the screen: it opens no larger than the screen has room for, grows for texts that
/// wrap, and stays where the user can reach all of it when it grew. Owned by the dialog.
class ScreenFit final : public QObject {
public:
    /// The dialog opens with the size `wanted`, or with that of its contents where that is empty.
    explicit ScreenFit(QWidget &dialog, QSize wanted = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepare();
    void grow();
    bool isOnScreen() const;

    QWidget &m_dialog;
    QPointer<QWindow> m_window; ///< of the dialog, once it has one
    bool m_isPlaced = false; ///< since it was shown
};

} // namespace flokdesk
