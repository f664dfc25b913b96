// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/widgetdialogs.h"

#include "gui/common/questiondialog.h"

#include <QFileDialog>
#include <QRegularExpression>

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

/// "csv" of "CSV (*.csv)".
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

void openFileDialog(QFileDialog *dialog, std::function<void(std::optional<QString>)> answered)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, answered = std::move(answered)](int result) {
                         const QStringList files = dialog->selectedFiles();
                         const bool isChosen = result == QDialog::Accepted && !files.isEmpty();
                         answered(isChosen ? std::optional(files.first()) : std::nullopt);
                     });
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

void WidgetDialogs::askSaveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                                const QStringList &filters,
                                std::function<void(std::optional<QString>)> answered)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.value(0)));
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString suffix = suffixOf(filter);
        dialog->setDefaultSuffix(suffix);
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        if (!chosen.isDir())
            dialog->selectFile(chosen.completeBaseName() + u'.' + suffix);
    });
    openFileDialog(dialog, std::move(answered));
}

void WidgetDialogs::askOpenFile(QWidget *parent, const QString &title, const QStringList &filters,
                                std::function<void(std::optional<QString>)> answered)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    openFileDialog(dialog, std::move(answered));
}

} // namespace flokdesk
