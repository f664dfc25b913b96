// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "gui/sheets/importresultmodel.h"
#include "gui/sheets/importrun.h"
#include "gui/sheets/latestwork.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace flokdesk {

class Dialogs;
class Notice;
class RunProgressBar;
class TableSaving;

/// What becomes of the rows of an import, while its job runs and afterwards.
class ImportResultView final : public QWidget {
    Q_OBJECT

public:
    ImportResultView(Session &session, Dialogs &dialogs, QWidget *parent);
    ~ImportResultView() override;

    /// Follows this run; nullptr for none. It must live until another one is followed.
    void follow(ImportRun *run);
    /// Nothing while it is being put together for the first time.
    const std::shared_ptr<const ImportResult> &result() const { return m_result; }
    Notice &notice() const { return *m_notice; }
    QWidget &firstFocus() const;

Q_SIGNALS:
    /// result() is another now.
    void told();

private:
    void makeHead();
    void makeTable();
    void makeFoot();
    void refreshSoon();
    void refresh();
    void take(std::shared_ptr<const ImportResult> result);
    void showTabs();
    void showGroup();
    void showRun();
    void resume();
    void saveResult();
    void reverse();
    void reviewAgain();
    void review(const std::vector<ChangeId> &ids);

    Session &m_session;
    Dialogs &m_dialogs;
    ImportRun *m_run = nullptr;
    std::shared_ptr<const ImportResult> m_result;
    LatestWork<std::shared_ptr<const ImportResult>> m_work;
    Coalescer m_refresh;
    ImportResultModel *m_model;
    TableSaving *m_saving;
    QLabel *m_sumLabel;
    Notice *m_notice;
    RunProgressBar *m_progressBar;
    QPushButton *m_pauseButton;
    QPushButton *m_stopButton;
    QTabBar *m_tabs;
    QTableView *m_table;
    QPushButton *m_againButton;
    QPushButton *m_reverseButton;
    QPushButton *m_saveButton;
    bool m_choosesTab = true; // until the user has chosen one
};

} // namespace flokdesk
