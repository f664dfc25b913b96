// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/changebar.h"

#include "gui/common/formactions.h"
#include "gui/common/palette.h"
#include "gui/common/plaintooltips.h"
#include "gui/review/applyatonce.h"
#include "session/runestimate.h"

#include <chrono>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What more changes take is told by the review, which lists them in parts.
constexpr size_t countedAtOnce = 250;

QLabel *addLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ChangeBar::ChangeBar(Clock &clock, const Actions &actions, QWidget *parent)
    : QStatusBar(parent)
    , m_countLabel(addLabel(u"pendingLabel"_s, this))
    , m_costLabel(addLabel(u"pendingCostLabel"_s, this))
    , m_applyButton(new QPushButton(this))
    , m_refreshCost(clock, this, [this] { refreshCost(); })
{
    setObjectName(u"changeBar"_s);
    setAccessibleName(tr("Pending changes"));
    setSizeGripEnabled(false);
    setAutoFillBackground(true);
    setContentsMargins(8, 0, 8, 0);
    QFont bold = font();
    bold.setBold(true);
    m_countLabel->setFont(bold);
    m_costLabel->setMinimumWidth(1); // in a narrow window it is cut, and the tooltip says the rest
    addWidget(m_countLabel);
    addWidget(m_costLabel, 1);
    addPermanentWidget(flatButton(u"pendingDetailsButton"_s, actions.details, this));
    addPermanentWidget(flatButton(u"discardAllButton"_s, actions.discard, this));
    m_applyButton->setObjectName(u"applyAllButton"_s);
    m_applyButton->setAccessibleName(tr("Apply the pending changes"));
    m_applyButton->setProperty("kind", u"filled"_s);
    connect(m_applyButton, &QPushButton::clicked, actions.apply, &QAction::trigger);
    addPermanentWidget(m_applyButton);
    showGround();
    hide();
}

void ChangeBar::setSession(const Session *session)
{
    if (m_session) {
        m_session->changes.disconnect(this);
        m_session->jobQueue.disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(&session->changes, &ChangeSet::changed, this, &ChangeBar::refreshCount);
        connect(&session->jobQueue, &JobQueue::started, this, &ChangeBar::refreshCount);
        connect(&session->jobQueue, &JobQueue::finished, this, &ChangeBar::refreshCount);
    }
    refreshCount();
}

void ChangeBar::refreshCount()
{
    const int changes = m_session ? int(m_session->changes.changes().size()) : 0;
    setVisible(changes > 0);
    m_countLabel->setText(changes > 0 ? countText(changes)
                                      : QString()); // hidden texts are measured, too
    const bool isFirst = m_applyButton->text().isEmpty(); // the button must not be without words
    if (changes > 0 && (isFirst || size_t(changes) <= mostAppliedAtOnce))
        refreshCost();
    else if (changes > 0)
        m_refreshCost.request(100ms); // all of them are looked at
}

QString ChangeBar::countText(int changes) const
{
    const QString all = u"● "_s + tr("%n change(s)", "pending", changes);
    const int held = m_session ? m_session->changes.heldCount() : 0;
    return held > 0 ? all + u" · "_s + tr("%n conflict(s)", nullptr, held) : all;
}

void ChangeBar::refreshCost()
{
    const size_t changes = m_session ? m_session->changes.changes().size() : 0;
    if (changes == 0)
        return;
    QStringList parts;
    Plan plan;
    if (changes <= countedAtOnce) {
        plan = Plan::freeze(m_session->changes.copies(), m_session->changes.revision());
        const RunCost cost = costOf(plan, *m_session, m_session->jobQueue.guard());
        const qint64 ahead = m_session->clock.wallTime().secsTo(cost.end);
        if (!plan.isEmpty())
            parts << tr("%n request(s)", nullptr, cost.requests) << timeText(ahead);
        if (plan.irreversible() > 0)
            parts << tr("%n cannot be reversed", "changes", plan.irreversible());
    }
    m_costLabel->setText(parts.join(u" · "_s));
    setPlainToolTip(m_costLabel, m_costLabel->text());
    const int count = int(plan.isEmpty() ? changes : plan.items().size());
    //: On the button that sends the pending changes
    m_applyButton->setText(mayApplyAtOnce(*m_session, plan)
                               ? tr("Apply %n", "changes", count)
                               //: On the button that opens the review of the pending changes
                               : tr("Apply %n…", "changes", count));
    const bool canApply =
        changes > countedAtOnce || !plan.isEmpty() || m_session->changes.heldCount() > 0;
    m_applyButton->setEnabled(canApply);
    setPlainToolTip(m_applyButton,
                    canApply ? QString() : tr("These changes are in a job: see the Jobs panel."));
}

QString ChangeBar::timeText(qint64 seconds)
{
    constexpr int minute = 60;
    if (seconds < minute)
        return tr("about %n s", "seconds", int(std::max<qint64>(seconds, 1)));
    return tr("about %n min", "minutes", int((seconds + minute / 2) / minute));
}

void ChangeBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showGround();
}

void ChangeBar::showGround()
{
    tintBackground(this, Tint::Edited);
}

} // namespace flokdesk
