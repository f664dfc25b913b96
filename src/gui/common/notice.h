// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "gui/common/fact.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace flokdesk {

/// A message inside the page it concerns, instead of a modal box: what happened, what to do, and at
/// most a few buttons that do it. Hidden while there is nothing to say, and as soon as what it says
/// is no longer so. Text is always plain. Raw words that no reader can act on stand behind the button
/// Details. An error of a key offers the action "editKeysAction" of the nearest ancestor that has one.
class Notice : public QFrame {
    Q_OBJECT
public:
    enum class Level { Information, Success, Warning, Problem };

    explicit Notice(QWidget *parent = nullptr);

    void show(Level level, const QString &text, const Fact &fact, const QString &detail = {});
    void show(const Error &error, const Fact &fact);
    /// A button behind the text; gone with the next show() or dismiss(). Not owned.
    void addAction(QAction *action);
    /// The same with a text and what it does; the notice goes first.
    void offer(const QString &text, std::function<void()> act);
    /// Raw words for the button Details; gone with the text.
    void addDetail(const QString &detail);
    /// Where a key was the reason: the button "Edit key…", if an ancestor has the action.
    void offerKeys(const Error &error);
    void dismiss();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void forget();
    void follow(const Fact &fact);
    void applyLevel();

    QLabel *m_glyphLabel;
    QLabel *m_textLabel;
    QLabel *m_detailLabel;
    QToolButton *m_detailsButton;
    QHBoxLayout *m_buttons;
    QToolButton *m_closeButton;
    Level m_level = Level::Information;
    std::vector<QMetaObject::Connection> m_ends; // of what is shown
};

} // namespace flokdesk
