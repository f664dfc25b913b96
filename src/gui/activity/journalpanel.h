// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "gui/activity/journalmodel.h"
#include "gui/common/dialogs.h"
#include "gui/common/fact.h"
#include "gui/sheets/exporttable.h"
#include "session/session.h"

#include <memory>
#include <QJsonObject>
#include <QPointer>
#include <QSettings>
#include <QWidget>

namespace flokdesk {

namespace Ui {
class JournalPanel;
}
class ColumnArrangement;

class JournalExporter;

/// The journal with old and new values, answers and evidence: to search, to verify, to export.
class JournalPanel final : public QWidget, public ExportSource {
    Q_OBJECT
public:
    JournalPanel(Session &session, Dialogs &dialogs, QSettings &settings,
                 QWidget *parent = nullptr);
    ~JournalPanel() override;

    /// Whether letOldLinesGo() has something to do, or to tell.
    static bool hasOldLines(const Session &session, const QSettings &settings);
    /// Only the entries of one job, until the user ends that filter.
    void showJob(qint64 job, const QString &name);
    /// Removes the entries that are older than the user wants to keep. Asks first where they are more
    /// than a tenth of the journal.
    void letOldLinesGo();

    std::vector<ExportTable> exportTables() const override { return {}; }
    /// The file of the journal is a proof, with formats of its own.
    bool exportByItself() override;

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void failed(const flokdesk::Error &error);
    void undoEntryRequested(qint64 number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupTable();
    void fillChoices();
    void connectParts();
    JournalQuery query() const;
    void search();
    void showFound();
    void addNew();
    void addNewSoon();
    const JournalEntry *selected() const;
    void showSelected();
    void refreshUndoButton(const JournalEntry *entry);
    void showCount();
    Fact untilRead() const;
    void verify();
    void showVerdict(const Result<Journal::Verdict> &verdict);
    void askWhereTo();
    void exportTo(const QString &path);
    void showExporting();
    void showExported(const QString &path, const Result<int> &lines);
    void endExport();
    void chooseRetention();
    void keepFor(int days);
    void prune(const QDateTime &before);
    void showKept();

    std::unique_ptr<Ui::JournalPanel> m_ui;
    ColumnArrangement *m_columns = nullptr;
    ColumnArrangement *m_changeColumns = nullptr;
    Session &m_session;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    Journal m_journal;
    JournalModel *m_model;
    QPointer<JournalExporter> m_exporter; // while it writes
    qint64 m_job = 0; ///< only its lines; 0: all
    bool m_isLoaded = false;
    bool m_isStale = false; ///< lines were written while it was hidden
    Coalescer m_add;
};

} // namespace flokdesk
