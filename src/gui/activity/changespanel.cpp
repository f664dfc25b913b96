// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/changespanel.h"

#include "gui/common/columnarrangement.h"
#include "gui/review/reviewtexts.h"
#include "ui_changespanel.h"

#include <chrono>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ReviewTree::Entry stagedEntry(const ChangeSet &changes, const StagedChange &staged)
{
    ReviewTree::Entry entry = reviewEntry(staged, changes.unresolvedBefore(staged.id) != nullptr);
    entry.canTick = false;
    if (staged.inRun && !staged.outcomeUnknown)
        entry.state = ChangesPanel::tr("◷ In a job: see the Jobs panel");
    return entry;
}

} // namespace

ChangesPanel::ChangesPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangesPanel>())
    , m_session(session)
    , m_refresh(session.clock, this, [this] { refresh(); })
{
    m_ui->setupUi(this);
    m_ui->emptyState->setTexts(tr("No pending changes"),
                               tr("What you edit is collected here and is sent only when you "
                                  "apply it."));
    setFocusProxy(m_ui->changesTree);
    m_columns = new ColumnArrangement(*m_ui->changesTree->header());
    auto *del = new QShortcut(QKeySequence::Delete, m_ui->changesTree);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &ChangesPanel::revert);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &ChangesPanel::revert);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &ChangesPanel::reviewRequested);
    connect(m_ui->changesTree, &QTreeWidget::currentItemChanged, this,
            &ChangesPanel::refreshButtons);
    connect(&m_session.changes, &ChangeSet::changed, this, &ChangesPanel::refreshSoon);
    refresh();
}

ChangesPanel::~ChangesPanel() = default;

QJsonObject ChangesPanel::saveState() const
{
    return {{u"tree"_s, m_columns->save()}};
}

void ChangesPanel::restoreState(const QJsonObject &state)
{
    m_columns->restore(state.value(u"tree"_s).toObject());
}

void ChangesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// During a run each answer changes what is staged, and all of it would be looked at each time.
void ChangesPanel::refreshSoon()
{
    if (isVisible())
        m_refresh.request(100ms);
}

void ChangesPanel::refresh()
{
    const auto changes = m_session.changes.changes();
    if (m_ui->changesTree->isListing())
        return refreshSoon();
    std::vector<ChangeId> ids;
    ids.reserve(changes.size());
    for (const StagedChange &staged : changes)
        ids.push_back(staged.id);
    m_ui->changesTree->list(ids, [this](ChangeId id, size_t) -> std::optional<ReviewTree::Entry> {
        const StagedChange *staged = m_session.changes.byId(id);
        if (!staged)
            return std::nullopt;
        return stagedEntry(m_session.changes, *staged);
    });
    m_ui->countLabel->setText(
        tr("%n pending change(s)", nullptr, static_cast<int>(changes.size())));
    m_ui->stack->setCurrentWidget(changes.empty() ? static_cast<QWidget *>(m_ui->emptyState)
                                                  : m_ui->changesTab);
    refreshButtons();
}

void ChangesPanel::refreshButtons()
{
    const StagedChange *staged = m_session.changes.byId(m_ui->changesTree->currentChange());
    const bool canRevert = staged && !staged->isFrozen();
    m_ui->revertButton->setEnabled(canRevert);
    if (canRevert)
        m_ui->revertButton->setToolTip(
            tr("Discards the selected change, or only the value that is selected (Del)"));
    else if (staged)
        m_ui->revertButton->setToolTip(tr("This was sent or is about to be: it can be removed from "
                                          "the queue in the Jobs panel."));
    else
        m_ui->revertButton->setToolTip(tr("No change is selected."));
}

void ChangesPanel::revert()
{
    const ChangeId id = m_ui->changesTree->currentChange();
    const StagedChange *staged = m_session.changes.byId(id);
    if (!staged || staged->isFrozen())
        return;
    const QString field = m_ui->changesTree->currentField();
    if (field.isEmpty())
        m_session.changes.revert(id);
    else
        m_session.changes.revertField(id, field);
}

} // namespace flokdesk
