// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <memory>
#include <QDialog>
#include <QJsonObject>

class QLineEdit;

namespace flokdesk {

namespace Ui {
class ToolsDialog;
}

/// Echo, operations and the connection test of the open profile. Must be gone before the session.
class ToolsDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Tool { Echo, Operations, Connection };

    explicit ToolsDialog(const Session &session, QWidget *parent = nullptr);
    ~ToolsDialog() override;

    void showTool(Tool tool);
    /// The tool that is shown, and what was typed and chosen.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

private:
    void focusField(Tool tool);
    void connectActions();
    void echo();
    void calculate();
    QStringList elements() const;
    void showAnswer(const Result<QString> &answer, QLineEdit *lineEdit);

    std::unique_ptr<Ui::ToolsDialog> m_ui;
    const Session &m_session;
    QPointer<Reply<QString>> m_asking;
};

} // namespace flokdesk
