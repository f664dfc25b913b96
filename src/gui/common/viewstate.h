// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

class QComboBox;
class QSplitter;
class QTabWidget;
class QWidget;

namespace flokdesk {

/// Parts of what saveState() of a page returns and restoreState() takes. Reading ignores what it does
/// not understand.
QString stateOf(const QSplitter &splitter);
void restore(QSplitter &splitter, const QJsonValue &state);
/// By the object name of the tab that is shown.
QString stateOf(const QTabWidget &tabs);
void restore(QTabWidget &tabs, const QJsonValue &state);
/// By the data of the chosen item.
QJsonValue stateOf(const QComboBox &box);
void restore(QComboBox &box, const QJsonValue &state);
/// A text as a member of a state; nothing that JSON cannot hold exactly.
QJsonValue stateOf(const QString &text);

/// Tells that the user may have arranged, chosen or typed something in a view, whatever the view is
/// made of. Only widgets that are there when it is made are watched.
class ViewWatch final : public QObject {
    Q_OBJECT
public:
    explicit ViewWatch(QWidget &view);

Q_SIGNALS:
    void changed();
};

} // namespace flokdesk
