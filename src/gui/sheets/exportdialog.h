// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/sheets/exporter.h"
#include "gui/sheets/exporthabits.h"
#include "gui/sheets/exportpreview.h"

#include <memory>
#include <QDialog>

namespace flokdesk {

namespace Ui {
class ExportDialog;
}

/// Asks how a table is to be exported, shows how the file will begin, and writes it. It stays open until that is done, so
/// that the user can cancel it, or choose another place where it failed.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `tables` are the same table in one or more forms; `dialogs` must outlive it.
    ExportDialog(std::vector<ExportTable> tables, const ExportHabits &habits, Dialogs &dialogs,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// As the dialog stands now.
    ExportHabits habits() const;

    /// While it writes, only the writing ends.
    void reject() override;

Q_SIGNALS:
    /// It was written or copied, as the text says. The dialog closes.
    void exported(const QString &text);

private:
    void fillFormats();
    void fillForms();
    void fillPresets();
    void restore(const ExportHabits &habits);
    void connectParts();
    void followTable();
    void fillColumns();
    void showRowCounts();
    void showColumnCounts();
    void showPending();
    void showFormat();
    void showPresetNote();
    void showPreview(const ExportPreview::Content &content);
    void showFacts();
    void showButtons();
    void refresh();
    void setWhite();

    const ExportTable &table() const;
    ExportChoice choice() const;
    ExportTable::Part part() const;
    std::vector<int> chosenColumns() const;
    ExportJob job() const;

    void begin();
    void askForFile();
    /// Empty: into the clipboard.
    void writeTo(const QString &path);
    void copy();
    void showProgress();
    void end(const Result<Exporter::Outcome> &outcome);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    std::vector<ExportTable> m_tables;
    Dialogs &m_dialogs;
    Exporter *m_exporter;
    ExportPreview *m_preview;
    QWidget *m_pendingLine = nullptr;
    ExportHabits m_habits;
    QString m_path; ///< that is being written; empty: the clipboard
};

} // namespace flokdesk
