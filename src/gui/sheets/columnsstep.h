// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/sheets/columnsmodel.h"
#include "gui/sheets/importstep.h"
#include "session/recordloader.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace flokdesk {

class ColumnsTable;
class EmptyState;
class Notice;
class TransformPane;

/// The second step of an import: which column of the file fills which of the database, and how.
class ColumnsStep final : public ImportStep {
    Q_OBJECT
public:
    ColumnsStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent);
    ~ColumnsStep() override;

    QString title() const override;
    QString nextText() const override;
    QString hint() const override;
    bool isDecided() const override;
    void proceed() override;
    void enter() override;
    QWidget *firstFocus() const override;

    /// Makes the column of the file the current one, and shows its transformations.
    void showColumn(int column);
    /// The column of the file that is mapped to it, if there is one.
    void showTarget(const QString &target);
    ColumnDecisions &decisions() { return *m_decisions; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMain();
    QWidget *makeBar();
    QWidget *makeFoot();
    void setupActions();
    void connectParts();
    void load();
    void showAll();
    void showTabs();
    void showUnfilled();
    void showCurrent();
    void setFilter();
    void stepSample(int by);
    void fillFixedMenu();
    void askFixed(const QString &target);
    bool isNarrow() const;
    void fit();
    void goToUndecided();
    QString sumLine() const;

    ImportDraft &m_draft;
    Dialogs &m_dialogs;
    ColumnDecisions *m_decisions;
    ColumnsModel *m_model;
    RecordLoader *m_loader;
    bool m_wantsPane = false; ///< where only one of table and pane has room
    QAction *m_loadAction;
    QAction *m_paneAction;
    QAction *m_tableAction;
    QStackedWidget *m_stack;
    EmptyState *m_unknownPage;
    QWidget *m_main = nullptr;
    Notice *m_notice = nullptr;
    QTabBar *m_tabs = nullptr;
    QLabel *m_sampleLabel = nullptr;
    QLineEdit *m_find = nullptr;
    ColumnsTable *m_table = nullptr;
    QLabel *m_unfilledLabel = nullptr;
    QToolButton *m_fixedButton = nullptr;
    QToolButton *m_paneButton = nullptr;
    TransformPane *m_pane = nullptr;
};

} // namespace flokdesk
