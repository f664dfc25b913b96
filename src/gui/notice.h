// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace flokdesk {

/// A message inside the page it concerns, instead of a modal box: what happened, what to do, and at
/// most a few buttons that do it. Hidden while there is nothing to say. Text is always plain.
class Notice : public QFrame {
    Q_OBJECT
public:
    enum class Level { Information, Success, Warning, Problem };

    explicit Notice(QWidget *parent = nullptr);

    void show(Level level, const QString &text, const QString &detail = {});
    void show(const Error &error);
    /// A button behind the text; gone with the next show() or dismiss(). Not owned.
    void addAction(QAction *action);
    void dismiss();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void clearButtons();
    void applyLevel();

    QLabel *m_glyphLabel;
    QLabel *m_textLabel;
    QHBoxLayout *m_buttons;
    Level m_level = Level::Information;
};

} // namespace flokdesk
