// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"

namespace flokdesk {

/// Dialogs as a person sees them: window-modal, never blocking, plain text, safe button first.
class WidgetDialogs final : public Dialogs {
public:
    void confirm(QWidget *parent, const Question &question,
                 std::function<void(bool)> answered) override;
    void confirmTyped(QWidget *parent, const Question &question, const QString &expected,
                      std::function<void(bool)> answered) override;
    void askText(QWidget *parent, const Question &question, const QStringList &suggestions,
                 std::function<void(std::optional<QString>)> answered) override;
    void askSaveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                     const QStringList &filters,
                     std::function<void(std::optional<QString>)> answered) override;
    void askOpenFile(QWidget *parent, const QString &title, const QStringList &filters,
                     std::function<void(std::optional<QString>)> answered) override;
};

} // namespace flokdesk
