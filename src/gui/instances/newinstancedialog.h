// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/fact.h"
#include "gui/instances/startedinstances.h"
#include "session/session.h"

#include <memory>
#include <QDialog>

namespace flokdesk {

namespace Ui {
class NewInstanceDialog;
}

/// Fills in a new instance and stages it. To be shown with open(). An identical one that was staged
/// or started before is pointed out, and staged only when asked for a second time.
class NewInstanceDialog : public QDialog {
    Q_OBJECT
public:
    NewInstanceDialog(Session &session, const StartedInstances &started, QWidget *parent);
    ~NewInstanceDialog() override;

    /// Starts from the process and the plain values of another one.
    void copyFrom(const Instance &instance);
    /// Some field has a value, or an unfinished cell is being typed into.
    bool hasValues() const;

Q_SIGNALS:
    void staged(const flokdesk::CreateInstance &instance);

private:
    void connectParts();
    void addField();
    void takeKeys();
    void refuse(const QString &why);
    void showKnownFields();
    int addRow(const QString &name, const QString &value, bool nameIsKnown);
    void setValue(int row, const QString &value);
    int rowOf(const QString &name) const;
    QString process() const;
    CreateInstance wanted() const;
    static QString faultOf(const CreateInstance &instance);
    Fact whileEntered(std::function<bool(const CreateInstance &)> isSo) const;
    void refresh();
    void stage();
    void openLongEditor();

    std::unique_ptr<Ui::NewInstanceDialog> m_ui;
    Session &m_session;
    const StartedInstances &m_started;
    QByteArray m_warnedAbout; // canonical text of what the user was warned about
    bool m_filling = false;
};

} // namespace flokdesk
