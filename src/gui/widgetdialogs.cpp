// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgetdialogs.h"

#include "gui/questiondialog.h"

namespace flokdesk {

namespace {

// The answer belongs to the parent as well: finished() of a child that dies with its parent is
// never emitted, so nothing is called then.
void openQuestion(QuestionDialog *dialog, std::function<void(bool)> answered)
{
    QObject::connect(
        dialog, &QDialog::finished, dialog,
        [answered = std::move(answered)](int result) { answered(result == QDialog::Accepted); });
    dialog->open();
}

} // namespace

void WidgetDialogs::confirm(QWidget *parent, const Question &question,
                            std::function<void(bool)> answered)
{
    openQuestion(new QuestionDialog(question, parent), std::move(answered));
}

void WidgetDialogs::confirmTyped(QWidget *parent, const Question &question, const QString &expected,
                                 std::function<void(bool)> answered)
{
    auto *dialog = new QuestionDialog(question, parent);
    dialog->demand(expected);
    openQuestion(dialog, std::move(answered));
}

void WidgetDialogs::askText(QWidget *parent, const Question &question,
                            const QStringList &suggestions,
                            std::function<void(std::optional<QString>)> answered)
{
    auto *dialog = new QuestionDialog(question, parent);
    dialog->askForText(suggestions);
    openQuestion(dialog, [dialog, answered = std::move(answered)](bool accepted) {
        answered(accepted ? std::optional(dialog->typed()) : std::nullopt);
    });
}

} // namespace flokdesk
