// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importresultview.h"

#include "changes/journal/journaledchanges.h"
#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/dialogs.h"
#include "gui/common/notice.h"
#include "gui/common/readonly.h"
#include "gui/common/symbol.h"
#include "gui/common/tablesetup.h"
#include "gui/review/reviewdialog.h"
#include "gui/review/runprogressbar.h"
#include "gui/review/undodialog.h"
#include "gui/sheets/differencetexts.h"
#include "gui/sheets/tablesaving.h"

#include <algorithm>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int fewResultRows = 10'000; // whose result is put together in a few milliseconds

QString titleOfGroup(OutcomeGroup group)
{
    switch (group) {
    case OutcomeGroup::NeedsUser:
        //: a tab: rows that failed, are in conflict or unconfirmed
        return ImportResultView::tr("Needs you");
    case OutcomeGroup::Applied:
        return ImportResultView::tr("Applied", "rows");
    case OutcomeGroup::ToCome:
        return ImportResultView::tr("Not sent yet", "rows");
    case OutcomeGroup::NotSent:
        return ImportResultView::tr("Not sent", "rows");
    case OutcomeGroup::Unchanged:
        return ImportResultView::tr("Unchanged", "rows");
    case OutcomeGroup::All:
        return ImportResultView::tr("All", "rows");
    }
    Q_UNREACHABLE();
}

/// "1,000 rows = 200 updated + …" in the words of a result file.
QString resultSum(const ImportResult &result)
{
    const ResultLanguage language = resultLanguageOf(QLocale());
    QStringList parts;
    for (const auto &[outcome, rows] : result.summands())
        parts << u"%1 %2"_s.arg(numberText(rows), wordFor(outcome, language));
    const QString rows = ImportResultView::tr("%Ln row(s)", nullptr, result.rowCount());
    return parts.isEmpty() ? rows : rows + u" = "_s + parts.join(u" + "_s);
}

QPushButton *resultButton(const QString &text, const char *name, const char *kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ImportResultView::ImportResultView(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_work(this)
    , m_refresh(session.clock, this, [this] { refresh(); })
    , m_model(new ImportResultModel(this))
    , m_saving(new TableSaving(dialogs, this))
    , m_sumLabel(new QLabel(this))
    , m_notice(new Notice(this))
    , m_progressBar(new RunProgressBar(this))
    , m_pauseButton(resultButton({}, "pauseImportButton", "", this))
    , m_stopButton(resultButton({}, "stopImportButton", "", this))
    , m_tabs(new QTabBar(this))
    , m_table(new QTableView(this))
    , m_againButton(resultButton({}, "reviewAgainButton", "", this))
    , m_reverseButton(resultButton({}, "reverseImportButton", "", this))
    , m_saveButton(resultButton(tr("&Save result file…"), "saveResultButton", "primary", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    makeHead();
    makeTable();
    makeFoot();
    connect(m_saving, &TableSaving::saved, this, [this](const QString &path) {
        //: %1 is a file
        m_notice->show(Notice::Level::Success, tr("The result was saved as %1.").arg(path),
                       Fact::past());
    });
    connect(m_saving, &TableSaving::failed, this,
            [this](const Error &error) { m_notice->show(error, Fact::past()); });
}

ImportResultView::~ImportResultView() = default;

void ImportResultView::makeHead()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_sumLabel->setObjectName(u"resultSumLabel"_s);
    m_sumLabel->setTextFormat(Qt::PlainText);
    m_sumLabel->setWordWrap(true);
    m_sumLabel->setContentsMargins(16, 8, 16, 4);
    column->addWidget(m_sumLabel);
    column->addWidget(m_notice);
    auto *run = new QHBoxLayout;
    run->setContentsMargins(16, 0, 16, 0);
    m_progressBar->setObjectName(u"importProgressBar"_s);
    m_progressBar->setAccessibleName(tr("Progress"));
    run->addWidget(m_progressBar, 1);
    run->addWidget(m_pauseButton);
    run->addWidget(m_stopButton);
    column->addLayout(run);
    m_tabs->setObjectName(u"outcomeTabs"_s);
    m_tabs->setAccessibleName(tr("Outcomes"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    for (const OutcomeGroup group : outcomeGroups)
        m_tabs->addTab(titleOfGroup(group));
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this] { m_choosesTab = false; });
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportResultView::showGroup);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 16, 0);
    tabs->addWidget(m_tabs, 1);
    column->addLayout(tabs);
    connect(m_pauseButton, &QPushButton::clicked, this, [this] {
        if (m_run && m_run->state() == ImportRun::State::Paused)
            resume();
        else if (m_run)
            m_run->pause();
    });
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
}

void ImportResultView::makeTable()
{
    m_table->setObjectName(u"resultTable"_s);
    m_table->setAccessibleName(tr("Rows of the file and what became of them"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    setUpTable(m_table, m_model,
               {{ImportResultModel::Row, 8},
                {ImportResultModel::Key, 18},
                {ImportResultModel::Action, 11},
                {ImportResultModel::Outcome, 22},
                {ImportResultModel::Id, 14},
                {ImportResultModel::Time, 12}});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ImportResultModel::Message,
                                                      QHeaderView::Stretch);
    layout()->addWidget(m_table);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_table, 1);
}

void ImportResultView::makeFoot()
{
    m_saveButton->setIcon(symbolIcon(Symbol::Export));
    m_reverseButton->setIcon(symbolIcon(Symbol::Undo));
    m_saveButton->setToolTip(tr("Every row of the file with its columns, and action, outcome, Id, "
                                "message and time"));
    connect(m_saveButton, &QPushButton::clicked, this, &ImportResultView::saveResult);
    connect(m_reverseButton, &QPushButton::clicked, this, &ImportResultView::reverse);
    connect(m_againButton, &QPushButton::clicked, this, &ImportResultView::reviewAgain);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 8);
    foot->addWidget(m_againButton);
    foot->addStretch(1);
    foot->addWidget(m_reverseButton);
    foot->addWidget(m_saveButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
}

QWidget &ImportResultView::firstFocus() const
{
    return *m_table;
}

void ImportResultView::follow(ImportRun *run)
{
    if (m_run)
        m_run->disconnect(this);
    m_work.cancel();
    m_run = run;
    m_result.reset();
    m_model->show(nullptr, OutcomeGroup::All);
    m_sumLabel->clear();
    m_choosesTab = true;
    m_notice->dismiss();
    if (run) {
        connect(run, &ImportRun::changed, this, &ImportResultView::refreshSoon);
        connect(run, &ImportRun::ended, this, &ImportResultView::refresh);
        connect(run, &ImportRun::failed, this, [this](const Error &error) {
            m_notice->show(error, Fact::until(&m_session.changes, &ChangeSet::changed));
        });
        refresh();
    }
    showRun();
}

void ImportResultView::refreshSoon()
{
    showRun();
    const bool isLarge = m_run && m_run->plan().difference()->rowCount() > fewResultRows;
    m_refresh.request(isLarge ? 5s : 1s);
}

void ImportResultView::refresh()
{
    if (!m_run)
        return;
    showRun();
    m_work.start([put = m_run->result()](SheetProgress &) { return put(); },
                 [this](std::shared_ptr<const ImportResult> result) { take(std::move(result)); });
}

void ImportResultView::take(std::shared_ptr<const ImportResult> result)
{
    m_result = std::move(result);
    m_sumLabel->setText(resultSum(*m_result));
    showTabs();
    showGroup();
    showRun();
    Q_EMIT told();
}

/// Opens on what needs the user, else on what was applied.
void ImportResultView::showTabs()
{
    int first = -1;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const OutcomeGroup group = outcomeGroups[size_t(tab)];
        const int rows = countOf(*m_result, group);
        //: a tab: %1 its name, %2 a number of rows
        m_tabs->setTabText(tab, tr("%1 %2").arg(titleOfGroup(group), numberText(rows)));
        m_tabs->setTabEnabled(tab, rows > 0);
        if (rows > 0 && first < 0)
            first = tab;
    }
    if (m_choosesTab || !m_tabs->isTabEnabled(m_tabs->currentIndex()))
        m_tabs->setCurrentIndex(std::max(0, first));
}

void ImportResultView::showGroup()
{
    m_model->show(m_result, outcomeGroups[size_t(std::max(0, m_tabs->currentIndex()))]);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ImportResultView::showRun()
{
    using State = ImportRun::State;
    const State state = m_run ? m_run->state() : State::Idle;
    const bool isUnderWay = state != State::Idle;
    m_progressBar->setVisible(isUnderWay);
    if (state == State::Running && m_session.jobQueue.runner())
        m_progressBar->showRun(m_session);
    else if (isUnderWay && !m_progressBar->showBookkeeping(m_session)) {
        m_progressBar->setMaximum(m_run->plan().size());
        m_progressBar->setValue(m_run->staged());
        m_progressBar->setFormat(state == State::Paused        ? tr("Paused", "an import")
                                     : state == State::Waiting ? tr("Waiting behind another job")
                                                               : tr("Preparing…"));
    }
    m_pauseButton->setVisible(state == State::Running || state == State::Waiting
                              || state == State::Paused);
    m_pauseButton->setText(state == State::Paused ? tr("&Resume") : tr("&Pause"));
    m_stopButton->setVisible(isUnderWay && state != State::Staging);
    m_stopButton->setText(state == State::WritingDown ? tr("&Do not send")
                                                      : tr("Remove &from queue"));
    m_stopButton->setToolTip(tr("What was not sent stays pending"));
    const int applied = m_result ? m_result->count(RowOutcome::Updated) : 0;
    m_reverseButton->setText(tr("Re&verse %Ln update(s)…", nullptr, applied));
    m_reverseButton->setEnabled(applied > 0 && !isUnderWay);
    m_reverseButton->setToolTip(tr("Prepares changes that write the old values back, for review. "
                                   "New records stay."));
    const int needs = m_result ? countOf(*m_result, OutcomeGroup::NeedsUser) : 0;
    m_againButton->setVisible(needs > 0 && !isUnderWay);
    m_againButton->setText(tr("R&eview %Ln row(s) again…", nullptr, needs));
    m_againButton->setToolTip(
        tr("What failed is still pending: send it again, resolve conflicts, or check what is "
           "unconfirmed"));
    m_saveButton->setEnabled(m_result != nullptr);
}

void ImportResultView::resume()
{
    if (const auto resumed = m_run->resume(); !resumed)
        m_notice->show(resumed.error(), Fact::until(&m_session.jobQueue, &JobQueue::jobsChanged));
}

void ImportResultView::saveResult()
{
    if (!m_run || !m_result)
        return;
    //: the name of a file: %1 a database
    const QString title = tr("%1 result").arg(m_run->plan().difference()->mapping().database);
    const ResultLanguage language = resultLanguageOf(QLocale());
    const auto rows = [put = m_run->result(), language] { return put()->rows(language); };
    m_saving->save(title, [table = TableSaving::Table{title, m_result->columns(language), rows}] {
        return std::optional(table);
    });
}

/// As the undo of the jobs does it.
void ImportResultView::reverse()
{
    if (!m_run)
        return;
    if (const QString why = whyReadOnly(m_session); !why.isEmpty())
        return m_notice->show(Notice::Level::Warning, why, Fact::past());
    std::vector<AppliedChange> applied;
    for (const qint64 job : m_run->jobs()) {
        auto some = appliedBy(m_session.store, job);
        if (!some)
            return m_notice->show(some.error(), Fact::past());
        applied.insert(applied.end(), some->begin(), some->end());
    }
    if (applied.empty())
        return m_notice->show(Notice::Level::Information,
                              tr("Nothing was applied, so there is nothing to reverse."),
                              Fact::past());
    const QString database = m_run->plan().difference()->mapping().database;
    auto *dialog =
        new UndoDialog(m_session, m_dialogs,
                       //: %1 is a database
                       tr("Reverse the import into %1").arg(withVisibleControls(database)),
                       std::move(applied), this);
    connect(dialog, &UndoDialog::staged, this, &ImportResultView::review);
    dialog->open();
}

void ImportResultView::reviewAgain()
{
    const auto ids =
        m_run->pendingIn({RowOutcome::Refused, RowOutcome::NotSent, RowOutcome::Conflict,
                          RowOutcome::Unconfirmed, RowOutcome::Skipped});
    if (!ids.empty())
        return review(ids);
    m_notice->show(Notice::Level::Information,
                   tr("Nothing of it is pending any more: it was sent again, resolved or "
                      "discarded."),
                   Fact::until(&m_session.changes, &ChangeSet::changed));
}

void ImportResultView::review(const std::vector<ChangeId> &ids)
{
    auto *dialog = new ReviewDialog(m_session, m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->tickOnly(ids);
}

} // namespace flokdesk
