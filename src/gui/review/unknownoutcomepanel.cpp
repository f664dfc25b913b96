// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/unknownoutcomepanel.h"

#include "core/text.h"
#include "gui/common/notice.h"
#include "gui/databases/keycolumnsdialog.h"
#include "gui/review/reviewtexts.h"
#include "ui_unknownoutcomepanel.h"

namespace flokdesk {

namespace {

const StagedChange *unknownOf(const Session &session, ChangeId id)
{
    const StagedChange *staged = session.changes.byId(id);
    return staged && staged->outcomeUnknown ? staged : nullptr;
}

} // namespace

UnknownOutcomePanel::UnknownOutcomePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UnknownOutcomePanel>())
{
    m_ui->setupUi(this);
    hide();
    connect(m_ui->lookUpByButton, &QPushButton::clicked, this, &UnknownOutcomePanel::lookUpBy);
    connect(m_ui->markAppliedAction, &QAction::triggered, this, &UnknownOutcomePanel::askApplied);
    connect(m_ui->markNotAppliedAction, &QAction::triggered, this,
            &UnknownOutcomePanel::askNotApplied);
}

UnknownOutcomePanel::~UnknownOutcomePanel() = default;

void UnknownOutcomePanel::setSession(Session &session, Dialogs &dialogs, Notice &notice)
{
    m_session = &session;
    m_dialogs = &dialogs;
    m_notice = &notice;
    connect(&session.resolver, &Resolver::evidenceChanged, this, &UnknownOutcomePanel::refresh);
}

void UnknownOutcomePanel::showChange(ChangeId id)
{
    m_current = id;
    refresh();
}

bool UnknownOutcomePanel::canCheck() const
{
    return m_session && !m_checking && unknownOf(*m_session, m_current);
}

void UnknownOutcomePanel::refresh()
{
    const StagedChange *unknown = unknownOf(*m_session, m_current);
    setVisible(unknown);
    m_ui->lookUpByButton->setVisible(unknown && std::holds_alternative<AddRecord>(unknown->change));
    m_ui->lookUpByButton->setEnabled(!m_checking);
    if (unknown)
        m_ui->evidenceLabel->setText(evidenceText(m_session->resolver.evidenceOf(unknown->id)));
    Q_EMIT refreshed();
}

void UnknownOutcomePanel::check()
{
    if (m_session && !m_checking && unknownOf(*m_session, m_current))
        ask(m_current);
}

void UnknownOutcomePanel::ask(ChangeId id)
{
    m_notice->show(Notice::Level::Information, tr("Asking Flokzu…"), whileUnknown(id));
    m_checking = m_session->resolver.ask(id, this);
    m_checking->then(this, [this, id](const Result<Finding> &finding) {
        m_checking = nullptr;
        showFinding(id, finding);
    });
    refresh();
}

void UnknownOutcomePanel::lookUpBy()
{
    const StagedChange *staged = unknownOf(*m_session, m_current);
    const auto *added = staged ? std::get_if<AddRecord>(&staged->change) : nullptr;
    if (!added)
        return;
    const QStringList keys = m_session->workspace.keyColumns(added->database);
    std::vector<KeyColumnsDialog::Column> columns;
    for (const FieldValue &sent : added->values) {
        if (const QString value = sent.value.displayText(); !value.isEmpty())
            columns.push_back({sent.name, value, keys.contains(sent.name)});
    }
    auto *dialog = new KeyColumnsDialog(added->database, columns, this);
    connect(dialog, &KeyColumnsDialog::columnsChosen, this,
            [this, id = staged->id, database = added->database](const QStringList &chosen) {
                m_session->workspace.setKeyColumns(database, chosen);
                if (!m_checking && unknownOf(*m_session, id))
                    ask(id);
            });
    dialog->open();
}

void UnknownOutcomePanel::showFinding(ChangeId id, const Result<Finding> &finding)
{
    refresh();
    const StagedChange *staged = unknownOf(*m_session, id);
    if (!staged)
        return m_notice->dismiss();
    if (finding)
        m_notice->show(Notice::Level::Information,
                       titleOf(staged->change) + u'\n' + verdictText(finding->verdict) + u'\n'
                           + finding->evidence,
                       whileUnknown(id));
    else
        m_notice->show(finding.error(), whileUnknown(id));
    m_checked = id;
    m_finding =
        finding ? *finding : Finding{Finding::Verdict::Inconclusive, finding.error().message};
    m_notice->addAction(m_ui->markAppliedAction);
    m_notice->addAction(m_ui->markNotAppliedAction);
}

/// What becomes of it may be found out by other means, too.
Fact UnknownOutcomePanel::whileUnknown(ChangeId id) const
{
    return Fact::whileTrue([this, id] { return unknownOf(*m_session, id) != nullptr; })
        .askedAt(&m_session->changes, &ChangeSet::changed);
}

void UnknownOutcomePanel::askApplied()
{
    const StagedChange *staged = unknownOf(*m_session, m_checked);
    if (!staged)
        return;
    Dialogs::Question question{tr("Mark as applied?"), titleOf(staged->change), m_finding.evidence,
                               tr("Mark as applied"), false};
    if (std::holds_alternative<CreateInstance>(staged->change)) {
        question.text += u'\n' + tr("Its identifier, as Flokzu shows it (may stay empty):");
        m_dialogs->askText(this, question, {},
                           [this, id = m_checked](const std::optional<QString> &typed) {
                               if (typed)
                                   readCreated(id, normalisedIdentifier(*typed));
                           });
        return;
    }
    m_dialogs->confirm(this, question, [this, id = m_checked, found = m_finding](bool yes) {
        if (yes)
            m_session->jobQueue.markApplied(id, found.receipt, found.evidence);
    });
}

void UnknownOutcomePanel::readCreated(ChangeId id, const QString &identifier)
{
    const StagedChange *staged = unknownOf(*m_session, id);
    if (!staged || m_checking)
        return;
    if (identifier.isEmpty())
        return m_session->jobQueue.markApplied(id, {}, m_finding.evidence);
    m_notice->show(Notice::Level::Information,
                   tr("Reading instance %1 first…").arg(withVisibleControls(identifier)),
                   whileUnknown(id));
    m_checking = checkReceipt(staged->change, identifier, m_session->jobQueue.apis(),
                              checkContext(staged->change), this);
    m_checking->then(this, [this, id, identifier](const Result<Finding> &finding) {
        m_checking = nullptr;
        showFinding(id, m_finding); // so that both ways stay open whatever is answered
        askCreated(id, identifier, finding);
    });
    refresh();
}

void UnknownOutcomePanel::askCreated(ChangeId id, const QString &identifier,
                                     const Result<Finding> &finding)
{
    const StagedChange *staged = unknownOf(*m_session, id);
    if (!staged)
        return;
    const QString text = createdText(identifier, finding);
    const bool isSame = finding && finding->verdict == Finding::Verdict::Applied;
    const QString detail =
        finding ? comparisonText(staged->change, *finding) : finding.error().message;
    const Dialogs::Question question{tr("Is this the instance?"),
                                     titleOf(staged->change) + u'\n' + text, detail,
                                     tr("Mark as applied"), !isSame};
    m_dialogs->confirm(this, question, [this, id, identifier, text, detail](bool yes) {
        if (yes)
            m_session->jobQueue.markApplied(id, identifier, text + u'\n' + detail);
    });
}

void UnknownOutcomePanel::askNotApplied()
{
    const StagedChange *staged = unknownOf(*m_session, m_checked);
    if (!staged)
        return;
    const bool doubles = safetyOf(staged->change) == Safety::NonIdempotent;
    const QString warning = doubles
        ? tr("It can then be sent again. If it was applied after all, there will be two of it.")
        : tr("It can then be sent again.");
    const Dialogs::Question question{tr("Mark as not applied?"),
                                     titleOf(staged->change) + u'\n' + warning, m_finding.evidence,
                                     tr("Mark as not applied"), doubles};
    m_dialogs->confirm(this, question,
                       [this, id = m_checked, evidence = m_finding.evidence](bool yes) {
                           if (yes)
                               m_session->jobQueue.markNotApplied(id, evidence);
                       });
}

} // namespace flokdesk
