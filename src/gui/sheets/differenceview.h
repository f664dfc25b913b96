// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/sheets/differencefindings.h"
#include "gui/sheets/importdraft.h"
#include "gui/sheets/latestwork.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;
class QToolButton;

namespace flokdesk {

class DifferenceModel;
class DifferenceTable;
class FactsLabel;
class Notice;
class TableSaving;

/// The rows of a file beside the records of a database, by class, where the user ticks what is to be sent.
class DifferenceView final : public QWidget {
    Q_OBJECT

public:
    DifferenceView(ImportDraft &draft, Dialogs &dialogs, QWidget *parent);
    ~DifferenceView() override;

    /// Shows the difference that the draft has now. `facts` say where it comes from.
    void show(std::shared_ptr<const DifferenceFindings> findings, const QString &facts);
    /// For what concerns the whole comparison.
    Notice &notice() const { return *m_notice; }
    DifferenceTable &table() const { return *m_table; }

Q_SIGNALS:
    /// The user wants the list read and compared anew.
    void compareAgain();
    /// The user wants to see how the values for this column of the database are made.
    void columnRequested(const QString &target);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeTools();
    void placeTools();
    void fillTabs();
    void showWarningTab();
    SheetClass shownClass() const;
    void showClass();
    void find();
    void showRows(std::vector<int> rows);
    void showTicks();
    void showTools();
    int ticked() const;
    int doubts() const;
    void tickAll();
    QString faultyColumn() const;
    void showFault();
    void tellUnusual();
    void saveList();

    ImportDraft &m_draft;
    std::shared_ptr<const DifferenceFindings> m_findings;
    DifferenceModel *m_model;
    DifferenceTable *m_table;
    TableSaving *m_saving;
    LatestWork<std::vector<int>> m_search;
    QLabel *m_sumLabel;
    FactsLabel *m_factsLabel;
    QToolButton *m_againButton;
    Notice *m_notice;
    QTabBar *m_tabs;
    QBoxLayout *m_tools = nullptr;
    QLineEdit *m_findEdit;
    QCheckBox *m_onlyChangingBox;
    QLabel *m_tickedLabel;
    QPushButton *m_doubtsButton;
    QPushButton *m_tickAllButton;
    QPushButton *m_transformButton;
    QPushButton *m_saveButton;
    QAction *m_nextDoubtAction;
};

} // namespace flokdesk
