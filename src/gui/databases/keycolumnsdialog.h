// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;

namespace flokdesk {

class Workspace;

/// Which columns of a database tell its records apart. Added records whose answer was lost are
/// looked up by them.
class KeyColumnsDialog final : public QDialog {
    Q_OBJECT
public:
    struct Column {
        QString name; ///< exactly as the service writes it
        QString value; ///< of the record in question; may be empty
        bool isChosen = false;
    };

    KeyColumnsDialog(const QString &database, const std::vector<Column> &columns,
                     QWidget *parent = nullptr);

    /// Opens it for the known columns of a database and keeps what the user chooses. `workspace` must
    /// outlive `parent`.
    static void ask(Workspace &workspace, const QString &database, QWidget *parent);

    QStringList chosen() const;

Q_SIGNALS:
    /// On accept.
    void columnsChosen(const QStringList &columns);

private:
    QListWidget *m_list;
};

} // namespace flokdesk
