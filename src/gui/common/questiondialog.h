// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"

#include <functional>
#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace flokdesk {

/// One question with at most one line to type. The text can be selected and copied; the button that
/// does something is named after what it does.
class QuestionDialog final : public QDialog {
    Q_OBJECT
public:
    QuestionDialog(const Dialogs::Question &question, QWidget *parent);

    /// Adds a line for free text; the accept button needs some.
    void askForText(const QStringList &suggestions);
    /// Adds a line into which exactly `expected` must be typed before accepting.
    void demand(const QString &expected);
    /// One of the suggestions as it is; anything else as the user typed or pasted it (see ExactLine).
    QString typed() const;

private:
    QDialogButtonBox *addButtons(const Dialogs::Question &question);
    void addLine(QLineEdit *line, const QString &label);

    QVBoxLayout *m_content;
    QPushButton *m_acceptButton = nullptr;
    QLineEdit *m_line = nullptr;
    std::function<QString()> m_typed;
};

} // namespace flokdesk
