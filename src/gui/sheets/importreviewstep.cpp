// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importreviewstep.h"

#include "changes/jobs/setguard.h"
#include "core/text.h"
#include "gui/common/notice.h"
#include "gui/common/palette.h"
#include "gui/common/readonly.h"
#include "gui/common/timetexts.h"
#include "gui/review/applyatonce.h"
#include "gui/review/checkmodes.h"
#include "gui/sheets/differencetexts.h"
#include "gui/sheets/firstrowpane.h"
#include "gui/sheets/importresultview.h"
#include "gui/sheets/sheetlabels.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int reviewPanesFrom = 1080; // pixels

/// Updates of the plan whose record has a pending change already: they are sent together.
int foldedRows(const ImportPlan &plan, const ChangeSet &changes)
{
    const SheetDifference &difference = *plan.difference();
    const QString &database = difference.mapping().database;
    if (!changes.hasRecordsOf(database))
        return 0;
    int rows = 0;
    for (int i = 0; i < plan.size(); ++i) {
        const QString id = difference.recordId(plan.row(i));
        if (!id.isEmpty() && changes.updateOf({ObjectKey::Kind::Record, database, id}))
            ++rows;
    }
    return rows;
}

} // namespace

ImportReviewStep::ImportReviewStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_dialogs(dialogs)
    , m_stack(new QStackedWidget(this))
    , m_view(new ImportResultView(draft.session(), dialogs, this))
{
    m_reviewPage = makeReviewPage();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_reviewPage);
    m_stack->addWidget(m_view);
    connect(m_view, &ImportResultView::told, this, &ImportStep::changed);
    const auto follow = [this] {
        if (isVisible() && !showsResult())
            replan();
    };
    connect(&draft, &ImportDraft::ticksChanged, this, follow);
    connect(&draft, &ImportDraft::differenceChanged, this, follow);
    const RequestScheduler &scheduler = draft.session().scheduler;
    connect(&scheduler, &RequestScheduler::readOnlyChanged, this, follow);
    connect(&scheduler, &RequestScheduler::statusChanged, this, [this] {
        if (isVisible() && !showsResult())
            showCosts();
    });
}

ImportReviewStep::~ImportReviewStep()
{
    m_view->follow(nullptr);
}

QWidget *ImportReviewStep::makeReviewPage()
{
    auto *body = new QWidget(this);
    auto *choices = new QWidget(body);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_summaryLabel = makeSheetLabel(choices, {}, "summaryLabel");
    m_summaryLabel->setWordWrap(true);
    m_costLabel = makeSheetLabel(choices, {}, "importCostLabel");
    m_costLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summaryLabel, 1);
    head->addWidget(m_costLabel);
    column->addLayout(head);
    makeAdditions();
    column->addWidget(m_additions);
    makeChoices(*column);
    column->addStretch(1);
    m_firstRow = new FirstRowPane(body);
    m_panes = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_panes->setContentsMargins(16, 12, 16, 12);
    m_panes->setSpacing(24);
    m_panes->addWidget(choices, 3);
    m_panes->addWidget(m_firstRow, 1, Qt::AlignTop);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(body);
    return area;
}

void ImportReviewStep::makeAdditions()
{
    m_additions = new QFrame(this);
    m_additions->setAutoFillBackground(true);
    tintBackground(m_additions, Tint::Problem);
    auto *text = makeSheetLabel(m_additions, {}, "additionsLabel");
    text->setWordWrap(true);
    text->setText(tr("⚠ New records cannot be reversed: Flokzu’s API deletes no records."));
    m_additionsBox = new QCheckBox(m_additions);
    m_additionsBox->setObjectName(u"additionsBox"_s);
    auto *row = new QHBoxLayout(m_additions);
    row->addWidget(text, 1);
    row->addWidget(m_additionsBox);
    connect(m_additionsBox, &QCheckBox::clicked, this, [this](bool isTicked) {
        if (!m_draft.ticks())
            return;
        ImportTicks ticks = *m_draft.ticks();
        ticks.setAddsRecords(isTicked);
        m_draft.setTicks(ticks);
    });
}

void ImportReviewStep::makeChoices(QBoxLayout &column)
{
    m_checkModes = new CheckModes(this);
    m_checkModes->setCurrent(m_draft.session().jobQueue.guard());
    connect(m_checkModes, &CheckModes::chosen, this, &ImportReviewStep::showCosts);
    column.addWidget(m_checkModes);
    auto *failuresLabel = makeSheetLabel(this, {}, "failuresLabel");
    failuresLabel->setText(tr("&If a change fails:"));
    m_failuresBox = new QComboBox(this);
    m_failuresBox->setObjectName(u"importFailuresBox"_s);
    m_failuresBox->setToolTip(tr("What failed stays pending with the reason in any case; a paused "
                                 "job waits until you resume it"));
    m_failuresBox->addItem(tr("continue with the others"), 0);
    m_failuresBox->addItem(tr("pause at once"), 1);
    for (const int failures : {5, 20})
        m_failuresBox->addItem(tr("pause after %n failure(s)", nullptr, failures), failures);
    failuresLabel->setBuddy(m_failuresBox);
    auto *failures = new QHBoxLayout;
    failures->addWidget(failuresLabel);
    failures->addWidget(m_failuresBox);
    failures->addStretch(1);
    column.addLayout(failures);
    m_firstRowBox = new QCheckBox(tr("Send the &first row only, then ask"), this);
    m_firstRowBox->setObjectName(u"firstRowBox"_s);
    connect(m_firstRowBox, &QCheckBox::toggled, this, &ImportReviewStep::changed);
    column.addWidget(m_firstRowBox);
    m_notesLabel = makeSheetLabel(this, {}, "importNotesLabel");
    m_notesLabel->setWordWrap(true);
    column.addWidget(m_notesLabel);
    m_pendingButton = new QPushButton(tr("Add to &pending"), this);
    m_pendingButton->setObjectName(u"addToPendingButton"_s);
    m_pendingButton->setAutoDefault(false);
    m_pendingButton->setToolTip(
        tr("Sends nothing: the changes wait with the others until you apply them"));
    connect(m_pendingButton, &QPushButton::clicked, this, &ImportReviewStep::addToPending);
    column.addWidget(m_pendingButton, 0, Qt::AlignLeft);
}

QString ImportReviewStep::title() const
{
    return tr("Review");
}

bool ImportReviewStep::showsResult() const
{
    return m_stack->currentWidget() == m_view;
}

QString ImportReviewStep::whyNotApply() const
{
    if (const QString why = whyReadOnly(m_draft.session()); !why.isEmpty())
        return why;
    if (!m_plan)
        return tr("The file was not compared yet.");
    if (m_plan->size() > 0)
        return {};
    const int additions = m_plan->difference()->counts().of(SheetClass::New);
    if (additions > 0 && !m_additionsBox->isChecked())
        return tr("Nothing would be sent: tick the new records to add them.");
    return tr("Nothing would be sent: no row is ticked that changes anything.");
}

bool ImportReviewStep::sendsFirstRowOnly() const
{
    return m_firstRowBox->isChecked() && m_plan && m_plan->size() > 1;
}

int ImportReviewStep::rowsToSend() const
{
    if (m_run)
        return m_run->left();
    return !m_plan ? 0 : sendsFirstRowOnly() ? 1 : m_plan->size();
}

QString ImportReviewStep::nextText() const
{
    if (showsResult()) {
        if (m_run->state() != ImportRun::State::Idle)
            return tr("Close");
        if (!whyReadOnly(m_draft.session()).isEmpty())
            return tr("Done");
        if (m_run->left() > 0 && m_run->unsent() == 0)
            return tr("Apply the other %Ln", "changes", m_run->left());
        return m_run->unsent() > 0 ? tr("Try again") : tr("Done");
    }
    if (!whyNotApply().isEmpty())
        return tr("Close");
    return sendsFirstRowOnly() ? tr("Apply the first row")
                               : tr("Apply %Ln change(s)", nullptr, m_plan->size());
}

QString ImportReviewStep::hint() const
{
    if (showsResult())
        return resultHint();
    if (const QString why = whyNotApply(); !why.isEmpty())
        return why;
    if (sendsFirstRowOnly())
        return tr("Sends 1 row and waits. The other %Ln are not sent before you agree.", nullptr,
                  m_plan->size() - 1);
    return tr("You can pause it, and it stands in Jobs.");
}

QString ImportReviewStep::resultHint() const
{
    if (m_run->state() == ImportRun::State::Paused)
        return tr("The job waits until you resume it, here or in Jobs.");
    if (m_run->state() != ImportRun::State::Idle)
        return tr("The job goes on when you close this window; it stands in Jobs.");
    if (m_run->unsent() > 0)
        return tr("%Ln change(s) are pending and were not sent.", nullptr, m_run->unsent());
    if (!m_view->result())
        return {};
    if (m_run->left() == 0)
        return m_view->result()->count(RowOutcome::Added) > 0
            ? tr("New records stay when you reverse.")
            : tr("The result file has every row of the file.");
    const RowResult &first = m_view->result()->row(m_run->plan().row(0));
    const QString word = wordFor(first.outcome, resultLanguageOf(QLocale()));
    const QString number = numberText(m_run->plan().difference()->fileRow(m_run->plan().row(0)));
    //: %1 a number, %2 an outcome such as "updated"
    return tr("Row %1: %2.").arg(number, word) + u' '
        + tr("The other %Ln were not sent yet.", nullptr, m_run->left());
}

/// The second click of a double click does not mean what the button says by then.
void ImportReviewStep::proceed()
{
    if (showsResult() && m_draft.session().clock.now() - m_turnedAt < 1s)
        return;
    const bool isReadOnly = !whyReadOnly(m_draft.session()).isEmpty();
    if (showsResult()) {
        const bool canSend = !isReadOnly && m_run->state() == ImportRun::State::Idle
            && (m_run->left() > 0 || m_run->unsent() > 0);
        if (!canSend)
            return Q_EMIT finished();
        return apply();
    }
    if (!whyNotApply().isEmpty())
        return Q_EMIT finished();
    apply();
}

QWidget *ImportReviewStep::firstFocus() const
{
    if (showsResult())
        return &m_view->firstFocus();
    if (!m_additions->isHidden())
        return m_additionsBox;
    return m_firstRowBox->isHidden() ? static_cast<QWidget *>(m_failuresBox) : m_firstRowBox;
}

/// What was sent is shown again as long as the same comparison stands.
void ImportReviewStep::enter()
{
    const bool isOther = m_run && m_run->plan().difference() != m_draft.difference();
    if (isOther && m_run->state() == ImportRun::State::Idle) {
        m_view->follow(nullptr);
        m_run.reset();
    }
    if (!m_run) {
        m_stack->setCurrentWidget(m_reviewPage);
        m_firstRowBox->setChecked(!m_draft.mapping().lastRun);
        replan();
    }
    Q_EMIT changed();
}

void ImportReviewStep::replan()
{
    m_plan.reset();
    m_requests.clear();
    if (m_draft.ticks())
        m_plan.emplace(*m_draft.ticks());
    for (const GuardMode mode : guardModes)
        m_requests[mode] = m_plan ? m_plan->requests(mode) : 0;
    showPlan();
    showCosts();
    showNotes();
    Q_EMIT changed();
}

void ImportReviewStep::showPlan()
{
    const auto difference = m_draft.difference();
    int additions = 0; // that are ticked one by one
    for (int row = 0; difference && row < difference->rowCount(); ++row)
        additions += difference->classOf(row) == SheetClass::New && m_draft.ticks()->isTicked(row);
    const int updates = m_plan ? m_plan->updates() : 0;
    //: %1 is a database
    QString text =
        tr("%Ln update(s) in %1.", nullptr, updates).arg(withVisibleControls(m_draft.database()));
    if (additions > 0)
        text += u' '
            + (m_draft.ticks()->addsRecords()
                   ? tr("%Ln new record(s) are added.", nullptr, additions)
                   : tr("%Ln new record(s) are added only when you tick them.", nullptr,
                        additions));
    m_summaryLabel->setText(text);
    m_additions->setVisible(additions > 0);
    m_additionsBox->setText(tr("&Add %Ln new record(s)", nullptr, additions));
    m_additionsBox->setChecked(m_draft.ticks() && m_draft.ticks()->addsRecords());
    const int size = m_plan ? m_plan->size() : 0;
    m_firstRowBox->setVisible(size > 1);
    m_firstRow->setVisible(size > 0);
    if (size > 0)
        m_firstRow->show(*m_plan);
    m_checkModes->setVisible(offersChecks());
    m_pendingButton->setVisible(whyNotApply().isEmpty());
}

/// As in the review of pending changes.
bool ImportReviewStep::offersChecks() const
{
    return m_plan && m_plan->size() >= SetGuard::fewestUpdates;
}

GuardMode ImportReviewStep::check() const
{
    return offersChecks() ? m_checkModes->current() : m_draft.session().jobQueue.guard();
}

void ImportReviewStep::showCosts()
{
    const Session &session = m_draft.session();
    const QDateTime now = session.clock.wallTime();
    const int size = m_plan ? m_plan->size() : 0;
    std::map<GuardMode, RunCost> costs;
    for (const auto &[mode, requests] : m_requests)
        costs[mode] = {requests, expectedEnd(session, requests, JobRunner::laneOf(size))};
    m_checkModes->showCosts(costs, now);
    const RunCost &cost = costs[check()];
    QStringList parts{tr("%Ln request(s)", nullptr, cost.requests)};
    if (size > 0)
        //: %1 is a time of day
        parts << tr("ends about %1").arg(dayTime(cost.end, now));
    m_costLabel->setText(parts.join(u" · "_s));
}

void ImportReviewStep::showNotes()
{
    QStringList notes;
    if (const QString why = whyReadOnly(m_draft.session()); !why.isEmpty())
        notes << why;
    if (const int rows = m_plan ? foldedRows(*m_plan, m_draft.session().changes) : 0; rows > 0)
        notes << tr("%Ln of these record(s) have pending changes already, which are sent with "
                    "them.",
                    nullptr, rows);
    m_notesLabel->setText(notes.join(u'\n'));
    m_notesLabel->setVisible(!notes.isEmpty());
}

int ImportReviewStep::additionsAmong(int rows) const
{
    const ImportPlan &plan = m_run ? m_run->plan() : *m_plan;
    const int from = m_run ? m_run->staged() : 0;
    int additions = 0;
    for (int i = from; i < from + rows; ++i)
        additions += plan.difference()->classOf(plan.row(i)) == SheetClass::New;
    return additions;
}

void ImportReviewStep::apply()
{
    const int rows = rowsToSend();
    const int additions = additionsAmong(rows);
    if (additions <= typedConfirmationAbove)
        return send(rows);
    const QString count = QString::number(additions);
    const Dialogs::Question question{
        tr("Add records that cannot be deleted?"),
        tr("%n new record(s) cannot be reversed through the API. Type %1 to continue.", nullptr,
           additions)
            .arg(count),
        {},
        tr("Apply %Ln change(s)", nullptr, rows),
        true};
    m_dialogs.confirmTyped(this, question, count, [this, rows](bool yes) {
        if (yes && (m_run || whyNotApply().isEmpty()) && rows == rowsToSend())
            send(rows);
    });
}

void ImportReviewStep::send(int rows)
{
    if (!m_run)
        begin();
    m_view->notice().dismiss();
    m_turnedAt = m_draft.session().clock.now();
    m_run->send(rows, check(), m_failuresBox->currentData().toInt());
}

void ImportReviewStep::addToPending()
{
    if (!whyNotApply().isEmpty())
        return;
    begin();
    m_run->stageOnly();
    m_view->notice().show(Notice::Level::Information,
                          tr("Nothing was sent: the changes are pending. Apply them from the main "
                             "window."),
                          Fact::past());
}

void ImportReviewStep::begin()
{
    m_run = std::make_unique<ImportRun>(m_draft.session(), *m_plan, nullptr);
    connect(m_run.get(), &ImportRun::changed, this, &ImportStep::changed);
    connect(m_run.get(), &ImportRun::ended, this, &ImportReviewStep::showEnded);
    m_view->follow(m_run.get());
    m_stack->setCurrentWidget(m_view);
    m_view->firstFocus().setFocus();
    Q_EMIT changed();
}

/// The next run of the mapping is compared with this one.
void ImportReviewStep::showEnded()
{
    m_turnedAt = m_draft.session().clock.now();
    if (m_run->hasJob() && m_run->left() == 0 && m_run->unsent() == 0) {
        const SheetCounts &counts = m_run->plan().difference()->counts();
        m_draft.setLastRun({counts.of(SheetClass::Changed), counts.of(SheetClass::Invalid)});
    }
    Q_EMIT changed();
}

void ImportReviewStep::changeEvent(QEvent *event)
{
    ImportStep::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_additions)
        tintBackground(m_additions, Tint::Problem);
}

void ImportReviewStep::resizeEvent(QResizeEvent *event)
{
    ImportStep::resizeEvent(event);
    m_panes->setDirection(width() < reviewPanesFrom ? QBoxLayout::TopToBottom
                                                    : QBoxLayout::LeftToRight);
}

} // namespace flokdesk
