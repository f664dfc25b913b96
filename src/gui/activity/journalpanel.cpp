// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/journalpanel.h"

#include "changes/journal/journaledchanges.h"
#include "core/text.h"
#include "gui/activity/journalexporter.h"
#include "gui/activity/journaltexts.h"
#include "gui/activity/retention.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/notice.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/tablesetup.h"
#include "gui/common/viewstate.h"
#include "gui/editing/exactbox.h"
#include "ui_journalpanel.h"

#include <chrono>
#include <QDir>
#include <QFontDatabase>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QtConcurrentRun>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Event = JournalEntry::Event;

} // namespace

JournalPanel::JournalPanel(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::JournalPanel>())
    , m_session(session)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_journal(session.store)
    , m_model(new JournalModel(m_journal, this))
    , m_add(session.clock, this, [this] { addNew(); })
{
    m_ui->setupUi(this);
    m_ui->searchLineEdit->setClearButtonEnabled(true);
    m_ui->jobButton->hide();
    setFocusProxy(m_ui->searchLineEdit);
    setupTable();
    fillChoices();
    connectParts();
    showSelected();
}

JournalPanel::~JournalPanel() = default;

bool JournalPanel::exportByItself()
{
    if (m_ui->exportButton->isEnabled() && !m_exporter)
        askWhereTo();
    return true;
}

QJsonObject JournalPanel::saveState() const
{
    return {{u"search"_s, stateOf(m_ui->searchLineEdit->text())},
            {u"outcome"_s, stateOf(*m_ui->outcomeComboBox)},
            {u"period"_s, stateOf(*m_ui->periodComboBox)},
            {u"table"_s, m_columns->save()},
            {u"change"_s, m_changeColumns->save()},
            {u"splitter"_s, stateOf(*m_ui->splitter)},
            {u"details"_s, stateOf(*m_ui->detailsTabs)}};
}

void JournalPanel::restoreState(const QJsonObject &state)
{
    m_columns->restore(state.value(u"table"_s).toObject());
    m_changeColumns->restore(state.value(u"change"_s).toObject());
    restore(*m_ui->splitter, state.value(u"splitter"_s));
    restore(*m_ui->detailsTabs, state.value(u"details"_s));
    m_ui->searchLineEdit->setText(state.value(u"search"_s).toString());
    restore(*m_ui->outcomeComboBox, state.value(u"outcome"_s));
    restore(*m_ui->periodComboBox, state.value(u"period"_s));
}

void JournalPanel::setupTable()
{
    setUpTable(m_ui->journalTable, m_model,
               {{JournalModel::Time, 28},
                {JournalModel::Change, 38},
                {JournalModel::Outcome, 20},
                {JournalModel::User, 26},
                {JournalModel::JobColumn, 26},
                {JournalModel::Number, 9}});
    widenToTexts(*m_ui->journalTable, JournalModel::Outcome, journalEventTexts());
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->changeTree->makeNarrow();
    m_columns = new ColumnArrangement(*m_ui->journalTable->horizontalHeader());
    m_changeColumns = new ColumnArrangement(*m_ui->changeTree->header());
    m_ui->evidenceTextEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void JournalPanel::fillChoices()
{
    m_ui->outcomeComboBox->addItem(tr("All outcomes"), QString());
    for (const Event event :
         {Event::Done, Event::Rejected, Event::Unknown, Event::Held, Event::NotSent, Event::Skipped,
          Event::Cancelled, Event::FoundApplied, Event::FoundNotApplied, Event::ReadsOtherwise})
        m_ui->outcomeComboBox->addItem(textOf(event), toKey(event));
    m_ui->periodComboBox->addItem(tr("Any time"), 0);
    m_ui->periodComboBox->addItem(tr("Last 24 hours"), 1);
    for (const int days : {7, 30, 365})
        m_ui->periodComboBox->addItem(tr("Last %n day(s)", nullptr, days), days);
    for (const int days : retentionDays)
        m_ui->keepComboBox->addItem(retentionText(days), days);
    m_ui->keepComboBox->setToolTip(tr("Older entries are deleted when a profile is opened; those "
                                      "of all profiles, because the journal is one chain."));
    showKept();
}

void JournalPanel::connectParts()
{
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, &JournalPanel::search);
    for (QComboBox *comboBox : {m_ui->outcomeComboBox, m_ui->periodComboBox})
        connect(comboBox, &QComboBox::currentIndexChanged, this, &JournalPanel::search);
    connect(m_ui->jobButton, &QPushButton::clicked, this, [this] { showJob(0, {}); });
    connect(m_ui->verifyButton, &QPushButton::clicked, this, &JournalPanel::verify);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &JournalPanel::askWhereTo);
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] {
        if (const JournalEntry *entry = selected())
            Q_EMIT undoEntryRequested(entry->number);
    });
    connect(m_ui->keepComboBox, &QComboBox::activated, this, &JournalPanel::chooseRetention);
    connect(m_ui->journalTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JournalPanel::showSelected);
    connect(m_model, &JournalModel::failed, m_ui->journalNotice,
            [this](const Error &error) { m_ui->journalNotice->show(error, untilRead()); });
    connect(m_model, &JournalModel::shown, this, &JournalPanel::showFound);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &JournalPanel::showCount);
    connect(&m_session.store, &ChangeStore::journalGrew, this, &JournalPanel::addNewSoon);
}

void JournalPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const bool isStale = std::exchange(m_isStale, false);
    if (!m_isLoaded)
        search();
    else if (isStale)
        addNew();
}

JournalQuery JournalPanel::query() const
{
    JournalQuery query;
    query.search = m_ui->searchLineEdit->text();
    query.event = m_ui->outcomeComboBox->currentData().toString();
    query.job = m_job;
    if (const int days = m_ui->periodComboBox->currentData().toInt())
        query.from = m_session.store.now().addDays(-days);
    return query;
}

void JournalPanel::search()
{
    m_isLoaded = true;
    m_model->show(query());
}

void JournalPanel::showFound()
{
    m_ui->journalTable->clearSelection();
    m_ui->journalTable->scrollToTop();
    if (m_model->rowCount() > 0)
        m_ui->journalTable->selectRow(0);
    showSelected();
    showCount();
}

void JournalPanel::showJob(qint64 job, const QString &name)
{
    m_job = job;
    //: a button that ends the filter; %1 is the name of a job
    m_ui->jobButton->setText(tr("✕ Only “%1”").arg(withVisibleControls(name)));
    m_ui->jobButton->setVisible(job != 0);
    search();
}

void JournalPanel::addNewSoon()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_add.request(200ms);
}

void JournalPanel::addNew()
{
    m_model->addNew();
    if (!selected() && m_model->rowCount() > 0)
        m_ui->journalTable->selectRow(0);
    showCount();
}

const JournalEntry *JournalPanel::selected() const
{
    const QModelIndexList rows = m_ui->journalTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.first().row());
}

/// The button tells before it is pressed how far the entry can be undone.
void JournalPanel::refreshUndoButton(const JournalEntry *entry)
{
    const auto applied = entry ? appliedIn(*entry) : std::nullopt;
    const auto inverse = applied ? std::optional(inverseOf(*applied)) : std::nullopt;
    m_ui->undoButton->setEnabled(inverse && inverse->how != Reversible::No);
    QString tip = tr("Prepares changes that reverse the selected entry, for review");
    if (!entry)
        tip = tr("No entry is selected.");
    else if (!inverse)
        tip = tr("This entry is not an applied change, so there is nothing to reverse.");
    else if (inverse->how == Reversible::No)
        tip = tr("This cannot be reversed.") + u' ' + inverse->why;
    else if (inverse->how == Reversible::Partly)
        //: %1 a sentence: why that may not be all
        tip = tr("Prepares changes that reverse the selected entry as far as possible, for review. "
                 "%1")
                  .arg(inverse->why);
    setPlainToolTip(m_ui->undoButton, tip);
}

void JournalPanel::showSelected()
{
    const JournalEntry *entry = selected();
    refreshUndoButton(entry);
    if (entry)
        m_ui->changeTree->setEntries({journalTreeEntry(*entry)});
    else
        m_ui->changeTree->setEntries({});
    m_ui->evidenceTextEdit->setPlainText(
        entry ? inShortLines(evidenceText(*entry))
              : tr("Select an entry to see its change, its user and the answer."));
}

void JournalPanel::showCount()
{
    const int lines = m_model->rowCount();
    m_ui->countLabel->setText(m_model->hasMore() ? tr("more than %n entry(ies)", nullptr, lines)
                                                 : tr("%n entry(ies)", nullptr, lines));
    m_ui->exportButton->setEnabled(lines > 0);
    const JournalQuery &asked = m_model->query();
    const bool isFiltered =
        !asked.search.isEmpty() || !asked.event.isEmpty() || asked.job != 0 || asked.from;
    if (lines == 0)
        m_ui->emptyState->setTexts(
            isFiltered ? tr("No matching entries") : tr("No entries yet"),
            isFiltered ? tr("Search for fewer words, or choose all outcomes and any time.")
                       : tr("Every change that is sent is recorded here with what was there "
                            "before, what was sent and what came back.")
                    + u' ' + retentionSentence(keptDays(m_settings)));
    m_ui->stack->setCurrentWidget(lines > 0 ? static_cast<QWidget *>(m_ui->splitter)
                                            : m_ui->emptyState);
}

/// The journal, which could not be read, was read or written since.
Fact JournalPanel::untilRead() const
{
    return Fact::until(m_model, &QAbstractItemModel::rowsInserted)
        .askedAt(&m_session.store, &ChangeStore::journalGrew);
}

// Reading hundreds of thousands of lines takes seconds.
void JournalPanel::verify()
{
    using Verdict = Result<Journal::Verdict>;
    auto *watcher = new QFutureWatcher<Verdict>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_ui->verifyButton->setEnabled(true);
        showVerdict(watcher->future().takeResult());
    });
    m_ui->verifyButton->setEnabled(false);
    m_ui->journalNotice->show(Notice::Level::Information, tr("Verifying every entry…"),
                              Fact::past());
    watcher->setFuture(QtConcurrent::run(m_journal.verification()));
}

void JournalPanel::showVerdict(const Result<Journal::Verdict> &verdict)
{
    if (!verdict)
        return m_ui->journalNotice->show(verdict.error(), untilRead());
    m_ui->journalNotice->show(verdict->isSound() ? Notice::Level::Success : Notice::Level::Problem,
                              verdictText(*verdict),
                              Fact::until(&m_session.store, &ChangeStore::journalGrew));
}

void JournalPanel::askWhereTo()
{
    if (m_exporter) {
        if (m_exporter->cancel())
            endExport();
        return;
    }
    const QString name =
        u"journal-%1.csv"_s.arg(m_session.clock.wallTime().toLocalTime().toString(u"yyyy-MM-dd"_s));
    m_dialogs.askSaveFile(this, tr("Export the journal"), name,
                          {tr("CSV, safe for spreadsheets (*.csv)"), tr("JSON, exact (*.json)"),
                           tr("Web page (*.html)")},
                          [this](const std::optional<QString> &path) {
                              if (path)
                                  exportTo(*path);
                          });
}

void JournalPanel::exportTo(const QString &path)
{
    m_exporter = new JournalExporter(
        m_journal, query(), {m_session.profile.name, m_session.store.host(), m_session.store.now()},
        this);
    connect(m_exporter, &JournalExporter::progressed, this, &JournalPanel::showExporting);
    connect(m_exporter, &JournalExporter::finished, this,
            [this, path](const Result<int> &lines) { showExported(path, lines); });
    m_exporter->start(path);
    m_ui->exportButton->setText(tr("Cancel export"));
}

void JournalPanel::showExporting()
{
    m_ui->exportButton->setEnabled(true);
    //: %1 how many lines were written so far
    m_ui->countLabel->setText(tr("Exporting: %1 of %n entry(ies)", nullptr, m_exporter->total())
                                  .arg(QLocale().toString(m_exporter->written())));
}

void JournalPanel::showExported(const QString &path, const Result<int> &lines)
{
    endExport();
    if (!lines)
        return m_ui->journalNotice->show(lines.error(), Fact::past());
    m_ui->journalNotice->show(Notice::Level::Success,
                              tr("%n entry(ies) were written to %1.", nullptr, *lines)
                                  .arg(QDir::toNativeSeparators(path)),
                              Fact::past());
}

void JournalPanel::endExport()
{
    m_exporter.data()->deleteLater();
    m_exporter.clear();
    m_ui->exportButton->setText(tr("Export…"));
    showCount();
}

void JournalPanel::chooseRetention()
{
    const int days = m_ui->keepComboBox->currentData().toInt();
    const auto old = days > 0 ? m_journal.olderThanDays(days) : Journal::OldLines();
    if (!old)
        return m_ui->journalNotice->show(old.error(), untilRead());
    if (old->lines == 0)
        return keepFor(days);
    Dialogs::Question question;
    question.title = tr("Old journal entries");
    question.text = tr("%n journal entry(ies) of all profiles are older and will be deleted now.",
                       nullptr, old->lines);
    question.detail = tr(
        "Their contents will be lost for good, and the changes they record can no longer be "
        "reversed here. Export them first if you may need them. From now on, entries are deleted "
        "automatically when they reach this age; the age of an entry counts from the newest one.");
    question.accept = tr("Delete entries");
    question.dangerous = true;
    m_dialogs.confirm(this, question, [this, days](bool yes) {
        if (yes)
            keepFor(days);
        else
            showKept();
    });
}

void JournalPanel::keepFor(int days)
{
    setKeptDays(m_settings, days);
    showKept();
    const auto old = days > 0 ? m_journal.olderThanDays(days) : Journal::OldLines();
    if (!old)
        return m_ui->journalNotice->show(old.error(), untilRead());
    if (old->lines > 0)
        prune(old->before);
}

void JournalPanel::prune(const QDateTime &before)
{
    if (const auto gone = m_session.store.prune(before); !gone)
        Q_EMIT failed(gone.error());
    if (m_isLoaded)
        search();
}

bool JournalPanel::hasOldLines(const Session &session, const QSettings &settings)
{
    const int days = keptDays(settings);
    if (days == 0)
        return false;
    const auto old = Journal(session.store).olderThanDays(days);
    return !old || old->lines > 0;
}

void JournalPanel::letOldLinesGo()
{
    const int days = keptDays(m_settings);
    const auto old = days > 0 ? m_journal.olderThanDays(days) : Journal::OldLines();
    if (!old)
        return Q_EMIT failed(old.error());
    if (old->lines == 0)
        return;
    if (!old->areMany())
        return prune(old->before);
    Dialogs::Question question;
    question.title = tr("Old journal entries");
    //: Follows a sentence that says how long entries are kept
    question.text = retentionSentence(days) + u' '
        + tr("%n entry(ies) of all profiles are older, which is more than a tenth of the journal.",
             nullptr, old->lines);
    question.detail = tr("The contents of deleted entries are lost for good, and the changes they "
                         "record can no longer be reversed here. If you cancel, all entries are "
                         "kept until you choose again in the journal.");
    question.accept = tr("Delete entries");
    question.dangerous = true;
    m_dialogs.confirm(this, question, [this, before = old->before](bool yes) {
        if (yes)
            prune(before);
        else
            keepFor(0);
    });
}

void JournalPanel::showKept()
{
    m_ui->keepComboBox->setCurrentIndex(m_ui->keepComboBox->findData(keptDays(m_settings)));
}

} // namespace flokdesk
