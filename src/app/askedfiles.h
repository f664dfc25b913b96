// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace flokdesk {

/// Files that the program was asked to open, kept until a profile is open that they can be opened in. Also hears what a file
/// manager asks a running program, as that of macOS does.
class AskedFiles final : public QObject {
    Q_OBJECT
public:
    /// For the time of its life it looks at the events of the QApplication, which must be there.
    AskedFiles();

    /// In place of those that still wait.
    void wait(const QStringList &paths) { m_paths = paths; }
    /// What waits, which then waits no longer.
    QStringList take() { return std::exchange(m_paths, {}); }
    bool isEmpty() const { return m_paths.isEmpty(); }
    /// A sentence: that a profile has to be opened, and what is opened then.
    QString whatToDo() const;

Q_SIGNALS:
    /// Files that a file manager wants to be opened.
    void asked(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_paths;
};

} // namespace flokdesk
