// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dialect.h"
#include "gui/common/dialogs.h"
#include "session/dialecttry.h"

#include <memory>
#include <QDialog>
#include <set>

class QTreeWidgetItem;

namespace flokdesk {

struct Session;

namespace Ui {
class DialectDialog;
}

/// Shows how the service of the open profile answers, with the origin of each value, and lets the user
/// set, try, reset, export and import values. Nothing counts before the user keeps it. What is learned while
/// it is open appears at once, but not over what the user set. Must be gone before the session.
class DialectDialog final : public QDialog {
    Q_OBJECT
public:
    DialectDialog(const Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~DialectDialog() override;

    void reject() override;
    /// Opens the guided check, whose findings are shown here as changes to be kept.
    void check();

private:
    void connectActions();
    void addRows();
    void refresh();
    void refreshRow(QTreeWidgetItem &row);
    void refreshSummary();
    QString currentKey() const;
    void select(const QString &key);
    void showCurrent();
    void fillEditor(const Dialect::Setting &setting);
    void setCurrent(const QString &value);
    void revertCurrent();
    void resetCurrent();
    DialectTry::Target tryTarget() const;
    void refreshTry();
    void tryCurrent();
    void tried();
    void edited(const QString &key);
    void takeLearned();
    void importFile();
    void compareWith(const QString &path);
    int propose(const Dialect &other);
    void takeFindings(const Dialect &found);
    void exportFile();
    void keep();

    const Session &m_session;
    Dialogs &m_dialogs;
    const std::unique_ptr<Ui::DialectDialog> m_ui;
    Dialect m_draft;
    std::unique_ptr<DialectTry> m_try; // that runs or ran last
    bool m_isTrying = false;
    std::set<QString> m_edited; // settings whose value or origin the user changed
};

} // namespace flokdesk
