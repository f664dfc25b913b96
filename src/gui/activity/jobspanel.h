// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "gui/activity/jobsmodel.h"
#include "gui/common/fact.h"
#include "gui/sheets/exporttable.h"
#include "gui/sheets/tablesaving.h"
#include "session/runestimate.h"

#include <memory>
#include <QJsonObject>
#include <QWidget>

class QAction;
class QPushButton;

namespace flokdesk {

namespace Ui {
class JobsPanel;
}
class ColumnArrangement;

/// Jobs that run, wait, are paused or have ended, what became of each of their changes, and what
/// can be done about them. It follows the jobQueue; closing it stops nothing.
class JobsPanel final : public QWidget, public ExportSource {
    Q_OBJECT
public:
    JobsPanel(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~JobsPanel() override;

    /// Does nothing where that job is not shown.
    void select(qint64 job);

    std::vector<ExportTable> exportTables() const override;

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// The changes of a job that failed or are unknown and are still staged; at least one.
    void reviewRequested(const std::vector<flokdesk::ChangeId> &ids);
    void journalRequested(qint64 job, const QString &name);
    void undoJobRequested(qint64 job, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupTable();
    void connectButtons();
    void connectSession();
    void makeMenu();
    void saveResult();
    std::optional<TableSaving::Table> resultOf(qint64 job, const QString &name);
    void loadEnded();
    void loadEndedSoon();
    void refresh();
    void refreshSoon();
    std::vector<JobsRow> currentRows();
    QString reasonOf(const Job &job) const;
    const JobsRow *selected() const;
    void showSelected();
    void listItems(qint64 job, const std::vector<JobItem> &items);
    void showItem(int index);
    void showSummary();
    void refreshButtons();
    void refreshJobButtons(const JobsRow *row);
    void refreshItemButtons(const JobsRow *row);
    QString whyNotMove(const JobsRow *row, int places) const;
    void pause();
    void resume();
    void takeBack();
    void move(int places);
    void reviewItems(const std::set<ItemState> &states);
    Fact untilJobsChange() const;

    std::unique_ptr<Ui::JobsPanel> m_ui;
    ColumnArrangement *m_jobColumns = nullptr;
    ColumnArrangement *m_itemColumns = nullptr;
    Session &m_session;
    JobsModel *m_model;
    TableSaving *m_saving;
    QAction *m_resultAction = nullptr;
    RunEstimate m_estimate;
    std::vector<EndedJob> m_ended;
    qint64 m_shown = 0; ///< the job whose changes are shown
    bool m_isStale = true; ///< not loaded since something ended
    Coalescer m_load;
    Coalescer m_refresh;
};

} // namespace flokdesk
