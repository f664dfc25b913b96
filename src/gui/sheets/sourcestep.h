// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/sheets/importstep.h"
#include "gui/sheets/sheetfilereader.h"

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace flokdesk {

class EmptyState;
class FactsLabel;
class Notice;
class SourceNotes;
class SourcePreview;
class SourceSettings;

/// The first step of an import: a file, the clipboard, or the result file of an earlier run; how it is read, what is
/// wrong with it, and its rows.
class SourceStep final : public ImportStep {
    Q_OBJECT
public:
    SourceStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent);
    ~SourceStep() override;

    QString title() const override;
    QString nextText() const override;
    QString hint() const override;
    bool isDecided() const override;
    void proceed() override;
    void enter() override { }
    QWidget *firstFocus() const override;

    /// Of the files that can be imported, for a dialog.
    static QStringList fileFilters();

    void openFile(const QString &path);
    void takeClipboard();
    /// Asks for a file.
    void chooseFile();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupActions();
    QWidget *makeContentPage();
    QWidget *makeHead();
    QWidget *makeFoot();
    void read(SheetQuestion question);
    void take(const std::shared_ptr<const SheetContent> &content);
    void fail(const Error &error);
    void stop();
    void readRest();
    void showProgress();
    void showContent();
    void showNotes();
    QString fileFacts() const;

    ImportDraft &m_draft;
    Dialogs &m_dialogs;
    SheetFileReader *m_reader;
    SheetQuestion m_question;
    std::shared_ptr<const SheetContent>
        m_content; ///< the newest; null before the first and after an error
    bool m_isStopped = false;

    QAction *m_chooseAction;
    QAction *m_pasteAction;
    QAction *m_flagAction;
    Notice *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_emptyPage;
    QWidget *m_contentPage = nullptr;
    QLabel *m_nameLabel = nullptr;
    FactsLabel *m_factsLabel = nullptr;
    SourceSettings *m_settings = nullptr;
    SourceNotes *m_notes = nullptr;
    SourcePreview *m_preview = nullptr;
    FactsLabel *m_captionLabel = nullptr;
    QProgressBar *m_progressBar = nullptr;
    QPushButton *m_stopButton = nullptr;
    QPushButton *m_restButton = nullptr;
};

} // namespace flokdesk
