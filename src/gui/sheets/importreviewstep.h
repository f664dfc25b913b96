// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/sheets/importdraft.h"
#include "gui/sheets/importrun.h"
#include "gui/sheets/importstep.h"
#include "session/runestimate.h"

#include <memory>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace flokdesk {

class CheckModes;
class FirstRowPane;
class ImportResultView;

/// The last step of an import: what it costs and how it is checked, the button that applies it, and afterwards what
/// became of each row. finished() closes the window; a job goes on without it.
class ImportReviewStep final : public ImportStep {
    Q_OBJECT

public:
    ImportReviewStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent);
    ~ImportReviewStep() override;

    QString title() const override;
    QString nextText() const override;
    QString hint() const override;
    bool isDecided() const override { return true; }
    void proceed() override;
    void enter() override;
    QWidget *firstFocus() const override;

    /// The run of the difference that is shown; nullptr before anything was sent.
    const ImportRun *run() const { return m_run.get(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeReviewPage();
    void makeAdditions();
    void makeChoices(QBoxLayout &column);
    void replan();
    void showPlan();
    void showCosts();
    void showNotes();
    QString whyNotApply() const;
    GuardMode check() const;
    bool offersChecks() const;
    bool sendsFirstRowOnly() const;
    int rowsToSend() const;
    int additionsAmong(int rows) const;
    void apply();
    void send(int rows);
    void addToPending();
    void begin();
    void showEnded();
    bool showsResult() const;
    QString resultHint() const;

    ImportDraft &m_draft;
    Dialogs &m_dialogs;
    std::optional<ImportPlan> m_plan;
    std::map<GuardMode, int> m_requests; // of m_plan
    std::unique_ptr<ImportRun> m_run;
    TimePoint m_turnedAt{}; // when the filled button became another
    QStackedWidget *m_stack;
    QWidget *m_reviewPage = nullptr;
    QBoxLayout *m_panes = nullptr;
    QLabel *m_summaryLabel = nullptr;
    QLabel *m_costLabel = nullptr;
    QFrame *m_additions = nullptr;
    QCheckBox *m_additionsBox = nullptr;
    CheckModes *m_checkModes = nullptr;
    QComboBox *m_failuresBox = nullptr;
    QCheckBox *m_firstRowBox = nullptr;
    QLabel *m_notesLabel = nullptr;
    QPushButton *m_pendingButton = nullptr;
    FirstRowPane *m_firstRow = nullptr;
    ImportResultView *m_view;
};

} // namespace flokdesk
