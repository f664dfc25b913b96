// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "gui/common/notice.h"
#include "gui/databases/keycolumnsdialog.h"
#include "gui/editing/typing.h"
#include "gui/review/conflictdialog.h"
#include "gui/review/reviewdialog.h"
#include "gui/review/reviewtexts.h"
#include "ui_reviewdialog.h"

#include <algorithm>
#include <QKeyEvent>

namespace flokdesk {

namespace {

const StagedChange *unknown(const Session &session, ChangeId id)
{
    const StagedChange *staged = session.changes.byId(id);
    return staged && staged->outcomeUnknown ? staged : nullptr;
}

} // namespace

// No button is the default while something could be sent, so that Enter in the tree sends nothing.
void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

void ReviewDialog::decideHeld()
{
    auto *dialog = new ConflictDialog(m_session.changes, m_ui->changesTree->currentChange(), this);
    connect(dialog, &ConflictDialog::decided, this, &ReviewDialog::showDecided);
    dialog->open();
}

void ReviewDialog::showDecided(int changes)
{
    if (m_mode == Mode::Report)
        reviewRest();
    m_ui->notice->show(Notice::Level::Success,
                       tr("%n change(s) decided. Nothing was sent yet.", nullptr, changes),
                       untilStagedChange());
    if (m_mode == Mode::Review && !m_plan.isEmpty())
        m_ui->notice->addAction(m_applyDecidedAction);
}

void ReviewDialog::refreshEvidence()
{
    const StagedChange *current = m_session.changes.byId(m_ui->changesTree->currentChange());
    const bool isUnknown = current && current->outcomeUnknown;
    m_ui->evidenceLabel->setVisible(isUnknown);
    m_ui->lookUpByButton->setVisible(isUnknown
                                     && std::holds_alternative<AddRecord>(current->change));
    m_ui->lookUpByButton->setEnabled(!m_checking);
    if (isUnknown)
        m_ui->evidenceLabel->setText(evidenceText(m_session.resolver.evidenceOf(current->id)));
}

void ReviewDialog::check()
{
    const ChangeId id = m_ui->changesTree->currentChange();
    if (m_checking || !unknown(m_session, id))
        return;
    m_ui->notice->show(Notice::Level::Information, tr("Asking the server…"), whileUnknown(id));
    m_checking = m_session.resolver.ask(id, this);
    m_checking->then(this, [this, id](const Result<Finding> &finding) {
        m_checking = nullptr;
        showFinding(id, finding);
    });
    refreshButtons();
}

void ReviewDialog::lookUpBy()
{
    const StagedChange *staged = unknown(m_session, m_ui->changesTree->currentChange());
    const auto *added = staged ? std::get_if<AddRecord>(&staged->change) : nullptr;
    if (!added)
        return;
    const QStringList keys = m_session.workspace.keyColumns(added->database);
    std::vector<KeyColumnsDialog::Column> columns;
    for (const FieldValue &sent : added->values) {
        if (const QString value = sent.value.displayText(); !value.isEmpty())
            columns.push_back({sent.name, value, keys.contains(sent.name)});
    }
    auto *dialog = new KeyColumnsDialog(added->database, columns, this);
    connect(dialog, &KeyColumnsDialog::columnsChosen, this,
            [this, id = staged->id, database = added->database](const QStringList &chosen) {
                m_session.workspace.setKeyColumns(database, chosen);
                m_ui->changesTree->select(id);
                check();
            });
    dialog->open();
}

void ReviewDialog::showFinding(ChangeId id, const Result<Finding> &finding)
{
    refreshButtons();
    const StagedChange *staged = unknown(m_session, id);
    if (!staged)
        return m_ui->notice->dismiss();
    if (finding)
        m_ui->notice->show(Notice::Level::Information,
                           titleOf(staged->change) + u'\n' + verdictText(finding->verdict) + u'\n'
                               + finding->evidence,
                           whileUnknown(id));
    else
        m_ui->notice->show(finding.error(), whileUnknown(id));
    m_checked = id;
    m_finding =
        finding ? *finding : Finding{Finding::Verdict::Inconclusive, finding.error().message};
    m_ui->notice->addAction(m_appliedAction);
    m_ui->notice->addAction(m_notAppliedAction);
}

/// What becomes of it may be found out by other means, too.
Fact ReviewDialog::whileUnknown(ChangeId id) const
{
    return Fact::whileTrue([this, id] { return unknown(m_session, id) != nullptr; })
        .askedAt(&m_session.changes, &ChangeSet::changed);
}

Fact ReviewDialog::untilStagedChange() const
{
    return Fact::until(&m_session.changes, &ChangeSet::changed);
}

void ReviewDialog::askApplied()
{
    const StagedChange *staged = unknown(m_session, m_checked);
    if (!staged)
        return;
    Dialogs::Question question{tr("Was it applied?"), titleOf(staged->change), m_finding.evidence,
                               tr("Mark as applied"), false};
    if (std::holds_alternative<CreateInstance>(staged->change)) {
        question.text += u'\n' + tr("Its identifier, as Flokzu shows it (may stay empty):");
        m_dialogs.askText(this, question, {},
                          [this, id = m_checked](const std::optional<QString> &typed) {
                              if (typed)
                                  readCreated(id, normalisedIdentifier(*typed));
                          });
        return;
    }
    m_dialogs.confirm(this, question, [this, id = m_checked, found = m_finding](bool yes) {
        if (yes)
            m_session.jobQueue.markApplied(id, found.receipt, found.evidence);
    });
}

void ReviewDialog::readCreated(ChangeId id, const QString &identifier)
{
    const StagedChange *staged = unknown(m_session, id);
    if (!staged || m_checking)
        return;
    if (identifier.isEmpty())
        return m_session.jobQueue.markApplied(id, {}, m_finding.evidence);
    m_ui->notice->show(Notice::Level::Information,
                       tr("Reading instance %1 first…").arg(withVisibleControls(identifier)),
                       whileUnknown(id));
    m_checking = checkReceipt(staged->change, identifier, m_session.jobQueue.apis(),
                              checkContext(staged->change), this);
    m_checking->then(this, [this, id, identifier](const Result<Finding> &finding) {
        m_checking = nullptr;
        showFinding(id, m_finding); // so that both ways stay open whatever is answered
        askCreated(id, identifier, finding);
    });
    refreshButtons();
}

void ReviewDialog::askCreated(ChangeId id, const QString &identifier,
                              const Result<Finding> &finding)
{
    const StagedChange *staged = unknown(m_session, id);
    if (!staged)
        return;
    const QString text = createdText(identifier, finding);
    const bool isSame = finding && finding->verdict == Finding::Verdict::Applied;
    const QString detail =
        finding ? comparisonText(staged->change, *finding) : finding.error().message;
    const Dialogs::Question question{tr("Is this the instance?"),
                                     titleOf(staged->change) + u'\n' + text, detail,
                                     tr("Mark as applied"), !isSame};
    m_dialogs.confirm(this, question, [this, id, identifier, text, detail](bool yes) {
        if (yes)
            m_session.jobQueue.markApplied(id, identifier, text + u'\n' + detail);
    });
}

void ReviewDialog::askNotApplied()
{
    const StagedChange *staged = unknown(m_session, m_checked);
    if (!staged)
        return;
    const bool doubles = safetyOf(staged->change) == Safety::NonIdempotent;
    const QString warning = doubles
        ? tr("It can then be sent again. If it was applied after all, it will exist twice.")
        : tr("It can then be sent again.");
    const Dialogs::Question question{tr("Was it not applied?"),
                                     titleOf(staged->change) + u'\n' + warning, m_finding.evidence,
                                     tr("Mark as not applied"), doubles};
    m_dialogs.confirm(this, question,
                      [this, id = m_checked, evidence = m_finding.evidence](bool yes) {
                          if (yes)
                              m_session.jobQueue.markNotApplied(id, evidence);
                      });
}

} // namespace flokdesk
