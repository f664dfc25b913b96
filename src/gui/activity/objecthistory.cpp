// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/objecthistory.h"

#include "changes/journal/changestore.h"
#include "changes/stagedstate.h"
#include "core/text.h"
#include "gui/activity/historydelegate.h"
#include "gui/common/deskpaint.h"
#include "gui/common/timetexts.h"

#include <algorithm>
#include <chrono>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Event = JournalEntry::Event;

std::pair<Symbol, ColourRole> lookOf(Event event)
{
    switch (event) {
    case Event::Done:
    case Event::FoundApplied:
        return {Symbol::Apply, ColourRole::AppliedInk};
    case Event::Rejected:
    case Event::NotSent:
        return {Symbol::Failed, ColourRole::FailedInk};
    case Event::Held:
    case Event::ReadsOtherwise:
        return {Symbol::Conflict, ColourRole::ConflictInk};
    case Event::Unknown:
        return {Symbol::Unknown, ColourRole::ConflictInk};
    default:
        return {Symbol::Minus, ColourRole::FaintText};
    }
}

/// Without the glyph, which stands beside the words already.
QString wordsOf(Event event)
{
    const QString text = textOf(event);
    const qsizetype blank = text.indexOf(u' ');
    return blank == 1 ? text.mid(blank + 1) : text;
}

bool mayReverse(const JournalEntry &entry)
{
    return (entry.event == Event::Done || entry.event == Event::FoundApplied) && entry.change
        && reversible(*entry.change) != Reversible::No;
}

QString factsOf(const StagedChange &staged)
{
    switch (stateOf(staged)) {
    case StagedState::Pending:
        return ObjectHistory::tr("Pending, not sent yet");
    case StagedState::Failed:
        return ObjectHistory::tr("Not applied: %1").arg(inOneLine(staged.problem));
    case StagedState::Held:
        return ObjectHistory::tr("Not sent: conflict with another change");
    case StagedState::InRun:
        return ObjectHistory::tr("In a job");
    case StagedState::Unknown:
        return ObjectHistory::tr("Sent, unconfirmed");
    }
    Q_UNREACHABLE();
}

/// One for each value; of a change without values, as the deletion of a user, one.
std::vector<HistoryLine> linesFrom(const std::vector<ChangeLine> &lines, const QString &title,
                                   const HistoryLine &like)
{
    std::vector<HistoryLine> made;
    for (const ChangeLine &line : lines) {
        HistoryLine next = like;
        next.field = line.field;
        next.name = line.name;
        next.before = line.before;
        next.after = line.after;
        made.push_back(next);
    }
    if (made.empty()) {
        made.push_back(like);
        made.back().name = title;
    }
    return made;
}

void append(std::vector<HistoryLine> &all, std::vector<HistoryLine> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

} // namespace

ObjectHistory::ObjectHistory(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_list(new QListView(this))
    , m_hintLabel(new QLabel(this))
    , m_actButton(new QPushButton(this))
{
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_hintLabel->setTextFormat(Qt::PlainText);
    m_hintLabel->setWordWrap(true);
    m_hintLabel->setFont(smallFont(font()));
    m_hintLabel->setForegroundRole(QPalette::PlaceholderText);
    m_hintLabel->setObjectName(u"historyHintLabel"_s);
    m_actButton->setObjectName(u"historyButton"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_hintLabel);
    rows->addWidget(m_actButton, 0, Qt::AlignLeft);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ObjectHistory::refreshButton);
    connect(m_actButton, &QPushButton::clicked, this, &ObjectHistory::act);
    showLines();
}

ObjectHistory::~ObjectHistory() = default;

void ObjectHistory::setSession(Session &session)
{
    m_session = &session;
    m_refresh = std::make_unique<Coalescer>(session.clock, this, [this] { refresh(); });
    const auto later = [this] { m_refresh->request(100ms); };
    connect(&session.changes, &ChangeSet::changed, this, later);
    connect(&session.store, &ChangeStore::journalGrew, this, [this, later] {
        m_isStale = true;
        later();
    });
}

void ObjectHistory::setObject(const std::optional<ObjectKey> &object)
{
    if (m_object == object)
        return;
    m_object = object;
    m_found = {};
    m_problem.clear();
    m_isStale = true;
    refresh();
}

void ObjectHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ObjectHistory::refresh()
{
    if (!isVisible() || !m_session)
        return;
    if (std::exchange(m_isStale, false))
        read();
    showLines();
}

// What is being read of another object is let go.
void ObjectHistory::read()
{
    m_reading.reset();
    if (!m_object)
        return;
    const Journal journal(m_session->store);
    if (!journal.isLarge()) {
        JournalReader reader = journal.reader();
        return take(journalOf(reader, *m_object));
    }
    m_reading = std::make_unique<QFutureWatcher<Found>>();
    connect(m_reading.get(), &QFutureWatcherBase::finished, this, [this] {
        const auto reading = std::move(m_reading);
        take(reading->future().takeResult());
    });
    m_reading->setFuture(
        QtConcurrent::run([reader = journal.reader(), object = *m_object]() mutable {
            return journalOf(reader, object);
        }));
}

void ObjectHistory::take(const Found &found)
{
    m_found = found ? *found : ObjectJournal{};
    m_problem = found ? QString() : found.error().message;
    showLines();
}

std::vector<HistoryLine> ObjectHistory::pendingLines() const
{
    std::vector<const StagedChange *> changes;
    if (m_object)
        changes = m_session->changes.changesOf(*m_object);
    std::vector<HistoryLine> lines;
    for (const StagedChange *staged : changes) {
        HistoryLine like;
        like.pending = staged->id;
        like.facts = factsOf(*staged);
        like.symbol = Symbol::Pending;
        like.ink = ColourRole::PendingInk;
        append(lines, linesFrom(linesOf(staged->change), titleOf(staged->change), like));
    }
    return lines;
}

void ObjectHistory::showLines()
{
    std::vector<HistoryLine> lines;
    if (m_session)
        lines = pendingLines();
    for (const JournalEntry &entry : m_found.entries) {
        HistoryLine like;
        like.number = entry.number;
        std::tie(like.symbol, like.ink) = lookOf(entry.event);
        QStringList facts{dayTime(entry.at, m_session->clock.wallTime()), wordsOf(entry.event)};
        if (!entry.user.isEmpty())
            facts << withVisibleControls(entry.user);
        like.facts = facts.join(u" · "_s);
        like.isApplied = mayReverse(entry);
        append(lines, linesFrom(linesOf(entry), entry.title, like));
    }
    const bool isEmpty = lines.empty();
    const int current = m_list->currentIndex().row();
    m_model->setLines(std::move(lines));
    if (!isEmpty)
        m_list->setCurrentIndex(m_model->index(std::clamp(current, 0, m_model->rowCount() - 1), 0));
    QString hint = tr("Changes made in this program with this profile. Flokzu's own history is not "
                      "available through the API.");
    if (isEmpty)
        hint = tr("No change yet.") + u'\n' + hint;
    if (m_found.isCut)
        hint = tr("There may be older changes: search in the journal.") + u'\n' + hint;
    m_hintLabel->setText(m_problem.isEmpty() ? hint : m_problem);
    m_list->setVisible(!isEmpty);
    refreshButton();
}

void ObjectHistory::refreshButton()
{
    const int row = m_list->currentIndex().row();
    const bool isAny = row >= 0 && row < m_model->rowCount();
    const bool isPending = isAny && m_model->line(row).pending != 0;
    m_actButton->setText(isPending ? tr("Discard change") : tr("Reverse…"));
    const bool canAct = isAny && (isPending || m_model->line(row).isApplied);
    m_actButton->setEnabled(canAct);
    m_actButton->setVisible(m_model->rowCount() > 0);
    m_actButton->setToolTip(
        isPending ? tr("Discards this pending change")
                  : tr("Writes back what was there before this change, after a review"));
}

void ObjectHistory::act()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const HistoryLine line = m_model->line(row);
    if (line.pending != 0)
        Q_EMIT revertRequested(line.pending, line.field);
    else
        Q_EMIT reverseRequested(line.number);
}

} // namespace flokdesk
