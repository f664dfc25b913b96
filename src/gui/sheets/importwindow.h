// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/importdraft.h"

#include <QDialog>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace flokdesk {

class FactsLabel;
class ImportStep;
class StepRow;

/// The window of one import: its steps in a row, the one that is shown, and the button that leads on. Closing hides it;
/// it comes back as it was. It sends nothing itself.
class ImportWindow final : public QDialog {
    Q_OBJECT
public:
    /// The session must outlive it.
    ImportWindow(Session &session, const QString &database, QWidget *parent = nullptr);
    ~ImportWindow() override;

    ImportDraft &draft() { return m_draft; }
    /// Behind those that are there. The window owns it.
    void addStep(ImportStep *step);
    /// Beside the row of steps. The window owns it.
    void addBeside(QWidget *widget);

    /// Shows it above other windows, as it was when it was closed.
    void bringToFront();
    int currentStep() const;
    int stepCount() const { return static_cast<int>(m_steps.size()); }
    /// Shows a step, from 0, if the user may go there.
    void goTo(int step);
    /// Goes on by itself from step to step, up to `last`, as far as nothing is to be decided.
    void advanceTo(int last);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTitle();
    QWidget *makeHead();
    QWidget *makeFoot();
    void setupActions();
    void finished(ImportStep *step);
    void advance();
    void orderTabs();
    bool mayGoTo(int step) const;
    void showSource();
    void showSteps();

    ImportDraft m_draft;
    std::vector<ImportStep *> m_steps;
    int m_furthest = 0; ///< step that the user has been to
    int m_advanceTo = -1; ///< where the window goes by itself; -1: nowhere
    QLabel *m_titleLabel = nullptr;
    FactsLabel *m_factsLabel = nullptr;
    StepRow *m_stepRow = nullptr;
    QHBoxLayout *m_besideLayout = nullptr;
    QStackedWidget *m_stack;
    FactsLabel *m_hintLabel = nullptr;
    QPushButton *m_closeButton = nullptr;
    QPushButton *m_backButton = nullptr;
    QPushButton *m_nextButton = nullptr;
};

} // namespace flokdesk
