// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/differencestep.h"

#include "changes/sheets/sheetcomparer.h"
#include "core/text.h"
#include "gui/common/emptystate.h"
#include "gui/common/notice.h"
#include "gui/common/timetexts.h"
#include "gui/databases/recordtexts.h"
#include "gui/sheets/differencetable.h"
#include "gui/sheets/differencetexts.h"
#include "gui/sheets/differenceview.h"
#include "gui/sheets/livelist.h"
#include "session/runestimate.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

DifferenceStep::DifferenceStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_list(new LiveList(draft.session(), draft.database(), this))
    , m_compare(this)
    , m_stack(new QStackedWidget(this))
    , m_failedPage(new EmptyState(this))
    , m_view(new DifferenceView(draft, dialogs, this))
{
    m_busyPage = makeBusyPage();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_busyPage, m_failedPage, m_view})
        m_stack->addWidget(page);
    auto *again = new QAction(tr("Compare again"), this);
    again->setObjectName(u"tryAgainAction"_s);
    connect(again, &QAction::triggered, this, &DifferenceStep::load);
    m_failedPage->addAction(again);
    connect(m_view, &DifferenceView::columnRequested, this, &DifferenceStep::columnRequested);
    connect(m_view, &DifferenceView::compareAgain, this, &DifferenceStep::load);
    connect(m_list, &LiveList::listed, this, [this] {
        m_draft.setLoaded(*m_list->list());
        compare();
    });
    connect(m_list, &LiveList::keysWereRead, this, &DifferenceStep::compare);
    connect(m_list, &LiveList::failed, this, &DifferenceStep::fail);
    connect(m_list, &LiveList::progressed, this, &DifferenceStep::showProgress);
    connect(&draft, &ImportDraft::ticksChanged, this, &ImportStep::changed);
    connect(&draft, &ImportDraft::differenceChanged, this, &DifferenceStep::dropShown);
    connect(&draft, &ImportDraft::sourceChanged, this, [this] {
        if (std::exchange(m_waitsForFile, false) && isVisible())
            enter();
    });
}

DifferenceStep::~DifferenceStep()
{
    m_list->disconnect(this);
}

QWidget *DifferenceStep::makeBusyPage()
{
    auto *page = new QWidget(this);
    m_busyLabel = new QLabel(page);
    m_busyLabel->setObjectName(u"busyLabel"_s);
    m_busyLabel->setTextFormat(Qt::PlainText);
    m_busyLabel->setAlignment(Qt::AlignCenter);
    m_busyLabel->setWordWrap(true);
    m_progressBar = new QProgressBar(page);
    m_progressBar->setObjectName(u"comparingProgressBar"_s);
    m_progressBar->setAccessibleName(tr("Comparing"));
    m_progressBar->setTextVisible(false);
    m_progressBar->setMaximumWidth(320);
    m_stopButton = new QPushButton(tr("&Stop"), page);
    m_stopButton->setObjectName(u"stopButton"_s);
    m_stopButton->setAutoDefault(false);
    connect(m_stopButton, &QPushButton::clicked, this, &DifferenceStep::stop);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addStretch(1);
    layout->addWidget(m_busyLabel);
    layout->addWidget(m_progressBar, 0, Qt::AlignHCenter);
    m_progressBar->setMinimumWidth(240);
    layout->addWidget(m_stopButton, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return page;
}

QString DifferenceStep::title() const
{
    return tr("Difference");
}

bool DifferenceStep::isBusy() const
{
    return m_stack->currentWidget() == m_busyPage;
}

bool DifferenceStep::isDecided() const
{
    return m_draft.difference() && m_stack->currentWidget() == m_view;
}

QString DifferenceStep::nextText() const
{
    return m_stack->currentWidget() == m_failedPage ? tr("Compare again") : tr("&Next: Review");
}

QString DifferenceStep::hint() const
{
    if (isBusy())
        return tr("Nothing is sent before the next step.");
    if (!isDecided())
        return {};
    int updates = 0;
    int additions = 0;
    const SheetDifference &difference = *m_draft.difference();
    for (int row = 0; row < difference.rowCount(); ++row) {
        if (m_draft.ticks()->isTicked(row))
            ++(difference.classOf(row) == SheetClass::New ? additions : updates);
    }
    QStringList parts{tr("%Ln update(s)", nullptr, updates)};
    if (additions > 0)
        parts << tr("%Ln new, asked again in Review", "records", additions);
    const int unchanged = difference.counts().of(SheetClass::Unchanged);
    if (const int left = difference.rowCount() - unchanged - updates - additions; left > 0)
        parts << tr("%Ln not sent", "rows", left);
    parts << tr("a record that is not in the file stays as it is");
    return parts.join(u" · "_s);
}

void DifferenceStep::proceed()
{
    if (m_stack->currentWidget() == m_failedPage)
        return load();
    if (isDecided())
        Q_EMIT finished();
    else
        m_stopButton->setFocus();
}

void DifferenceStep::enter()
{
    if (isDecided() || (isBusy() && (m_list->isBusy() || m_compare.isBusy())))
        return;
    m_waitsForFile = !m_draft.source().isWhole;
    if (!m_waitsForFile)
        return load();
    show(m_busyPage);
    showProgress();
}

QWidget *DifferenceStep::firstFocus() const
{
    if (isDecided())
        return &m_view->table();
    return isBusy() ? m_stopButton : m_failedPage->findChild<QPushButton *>();
}

void DifferenceStep::load()
{
    m_compare.cancel();
    m_list->load();
    show(m_busyPage);
    showProgress();
}

void DifferenceStep::compare()
{
    show(m_busyPage);
    m_compare.start(
        [import = m_draft.import(), live = m_list->records()](SheetProgress &progress) {
            Compared compared{compareSheet(import, live(), &progress), {}};
            if (compared.difference)
                compared.findings =
                    std::make_shared<DifferenceFindings>(findingsOf(**compared.difference));
            return compared;
        },
        [this](const Compared &compared) { take(compared); });
    showProgress();
}

void DifferenceStep::take(const Compared &compared)
{
    if (!compared.difference)
        return fail(compared.difference.error());
    m_findings = compared.findings;
    m_draft.setDifference(*compared.difference);
    m_view->show(m_findings, facts());
    show(m_view);
    offerKeys();
    m_view->table().setFocus();
}

QString DifferenceStep::facts() const
{
    const QDateTime at = m_list->list()->at;
    //: %1 is a time of day
    return tr("compared with Flokzu %1").arg(dayTime(at, m_draft.session().clock.wallTime()))
        + u" · "_s + tr("%Ln request(s)", nullptr, m_list->requests());
}

/// The rows that a list cannot tell of are read only when the user agrees with the number and the time.
void DifferenceStep::offerKeys()
{
    const auto keys = static_cast<int>(m_findings->keysToRead.size());
    const int records = m_list->list()->records->rowCount();
    if (keys == 0)
        return;
    const QDateTime end = expectedEnd(m_draft.session(), keys, JobRunner::laneOf(keys));
    const QString time = dayTime(end, m_draft.session().clock.wallTime());
    const QString text =
        tr("Flokzu gave %Ln record(s), and a list that ends there may be cut.", nullptr, records)
        + u' '
        + tr("Looking up the %Ln key(s) that are not in it takes as many requests, until about %1.",
             nullptr, keys)
              .arg(time)
        + u' ' + tr("Without that, their rows are not sent.");
    m_view->notice().show(Notice::Level::Warning, text,
                          Fact::until(&m_draft, &ImportDraft::differenceChanged));
    m_view->notice().offer(tr("Look up %Ln key(s)", nullptr, keys), [this] { readKeys(); });
}

void DifferenceStep::readKeys()
{
    if (!m_findings)
        return;
    m_list->readKeys(m_findings->keysToRead);
    show(m_busyPage);
    showProgress();
}

void DifferenceStep::stop()
{
    const bool wasReadingKeys = m_list->isReadingKeys();
    m_list->cancel();
    m_compare.cancel();
    m_waitsForFile = false;
    if (wasReadingKeys)
        return compare(); // with what was read
    if (m_draft.difference()) {
        show(m_view);
        return m_view->table().setFocus();
    }
    m_failedPage->setTexts(tr("Not compared"), tr("You stopped it. Nothing was sent."));
    show(m_failedPage);
}

void DifferenceStep::fail(const Error &error)
{
    const Error told = readingError(error, m_draft.database(), {});
    m_failedPage->setTexts(tr("The file could not be compared"), told.message);
    show(m_failedPage);
}

void DifferenceStep::showProgress()
{
    if (!isBusy())
        return;
    if (m_waitsForFile)
        m_busyLabel->setText(tr("The file is still being read."));
    else if (m_compare.isBusy())
        m_busyLabel->setText(
            tr("Comparing %Ln row(s)…", nullptr, static_cast<int>(m_draft.source().rows.size())));
    else
        m_busyLabel->setText(m_list->progress());
    const bool hasSteps = m_list->isReadingKeys() && !m_compare.isBusy();
    m_progressBar->setMaximum(hasSteps ? m_list->keysToRead() : 0);
    m_progressBar->setValue(hasSteps ? m_list->keysRead() : 0);
    Q_EMIT changed();
}

/// Without a difference nothing of it may stay in sight: what was compared is not what the draft says now.
void DifferenceStep::dropShown()
{
    if (m_draft.difference())
        return;
    m_list->cancel();
    m_compare.cancel();
    m_findings.reset();
    show(m_busyPage);
}

void DifferenceStep::show(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    Q_EMIT changed();
}

} // namespace flokdesk
