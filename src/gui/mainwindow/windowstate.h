// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QTimer>

class QMainWindow;

namespace flokdesk {

/// Keeps size, place and docks of a window, separately for each profile, in an ini file; what is in the
/// window is kept by ViewKeeper. Saved soon after each change, not only at the end; pulled back onto a
/// screen when restored.
class WindowState final : public QObject {
    Q_OBJECT
public:
    WindowState(QMainWindow &window, const QString &settingsPath);
    ~WindowState() override;

    /// Saves under the old profile, then restores what the new one had. What was never saved stays,
    /// and so does everything when no profile (empty) follows: the next one may come at once.
    void switchTo(const QString &profileId);
    void save();
    QSettings &settings() { return m_settings; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saveWhileShown();
    void keep(const QString &key, const QByteArray &value);
    QString key(const QString &name) const;
    void restore();

    QMainWindow &m_window;
    QSettings m_settings;
    QTimer m_soon;
    QString m_profileId;
};

} // namespace flokdesk
