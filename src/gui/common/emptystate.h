// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace flokdesk {

/// The contents of an empty view: a title, a line that explains, and the actions that help
/// (src/gui/README.md, section 5).
class EmptyState : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString line READ line WRITE setLine)
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &line);
    QString title() const;
    void setTitle(const QString &title);
    QString line() const;
    void setLine(const QString &line);
    /// A push button for the action; the first one is the default. Not owned.
    void addAction(QAction *action);

private:
    QLabel *m_titleLabel;
    QLabel *m_lineLabel;
    QVBoxLayout *m_buttons;
};

} // namespace flokdesk
