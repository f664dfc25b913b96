// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflictdialog.h"
#include "gui/notice.h"
#include "gui/reviewdialog.h"
#include "gui/reviewtexts.h"
#include "ui_reviewdialog.h"

#include <algorithm>

namespace flokdesk {

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
                       tr("%n change(s) decided. Nothing was sent yet.", nullptr, changes));
    if (m_mode == Mode::Review && !m_plan.isEmpty())
        m_ui->notice->addAction(m_applyDecidedAction);
}

void ReviewDialog::check()
{
    const StagedChange *staged = m_session.changes.byId(m_ui->changesTree->currentChange());
    if (!staged || !staged->outcomeUnknown || m_checking)
        return;
    m_ui->notice->show(Notice::Level::Information, tr("Asking the server…"));
    m_checking = checkOutcome(staged->change, m_session.applier.apis(), {},
                              checkContext(staged->change), this);
    m_checking->then(this, [this, id = staged->id](const Result<Finding> &finding) {
        m_checking = nullptr;
        showFinding(id, finding);
    });
    refreshButtons();
}

void ReviewDialog::showFinding(ChangeId id, const Result<Finding> &finding)
{
    refreshButtons();
    const StagedChange *staged = m_session.changes.byId(id);
    if (!staged)
        return m_ui->notice->dismiss();
    m_checked = id;
    m_evidence = finding ? finding->evidence : finding.error().message;
    if (finding)
        m_ui->notice->show(Notice::Level::Information,
                           titleOf(staged->change) + u'\n' + verdictText(finding->verdict) + u'\n'
                               + m_evidence);
    else
        m_ui->notice->show(finding.error());
    m_ui->notice->addAction(m_appliedAction);
    m_ui->notice->addAction(m_notAppliedAction);
}

void ReviewDialog::askApplied(ChangeId id, const QString &evidence)
{
    const StagedChange *staged = m_session.changes.byId(id);
    if (!staged)
        return;
    Dialogs::Question question{tr("Was it applied?"), titleOf(staged->change), evidence,
                               tr("Mark as applied"), false};
    if (std::holds_alternative<CreateInstance>(staged->change)) {
        question.text += u'\n' + tr("Its identifier, as Flokzu shows it (may stay empty):");
        m_dialogs.askText(this, question, {}, [this, id](const std::optional<QString> &typed) {
            if (typed)
                m_session.applier.markApplied(id, normalisedIdentifier(*typed));
            m_ui->notice->dismiss();
        });
        return;
    }
    m_dialogs.confirm(this, question, [this, id](bool yes) {
        if (!yes)
            return;
        m_session.applier.markApplied(id);
        m_ui->notice->dismiss();
    });
}

void ReviewDialog::askNotApplied(ChangeId id, const QString &evidence)
{
    const StagedChange *staged = m_session.changes.byId(id);
    if (!staged)
        return;
    const bool doubles = safetyOf(staged->change) == Safety::NonIdempotent;
    const QString warning = doubles
        ? tr("It can then be sent again. If it was applied after all, it will exist twice.")
        : tr("It can then be sent again.");
    const Dialogs::Question question{tr("Was it not applied?"),
                                     titleOf(staged->change) + u'\n' + warning, evidence,
                                     tr("Mark as not applied"), doubles};
    m_dialogs.confirm(this, question, [this, id](bool yes) {
        if (!yes)
            return;
        m_session.applier.markNotApplied(id);
        m_ui->notice->dismiss();
    });
}

} // namespace flokdesk
