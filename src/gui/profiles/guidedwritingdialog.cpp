// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/guidedwritingdialog.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/prettyjson.h"
#include "gui/common/readonly.h"
#include "gui/common/screenfit.h"
#include "gui/profiles/checklinestree.h"
#include "gui/profiles/checkreportfile.h"
#include "session/session.h"
#include "ui_guidedwritingdialog.h"

#include <QFontDatabase>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

enum PlanColumn { CallOfPlan, LeavesColumn };

} // namespace

GuidedWritingDialog::GuidedWritingDialog(const Session &session, Dialogs &dialogs,
                                         const Dialect &known, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_known(known)
    , m_ui(std::make_unique<Ui::GuidedWritingDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = withVisibleControls(session.profile.name);
    m_ui->profileLabel->setText(name);
    m_ui->expectedLabel->setText(name);
    for (QPlainTextEdit *text : {m_ui->reportTextEdit, m_ui->requestTextEdit})
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connectActions();
    m_ui->notice->show(Notice::Level::Warning,
                       tr("Records and instances that this creates cannot be removed through the "
                          "API of Flokzu. An invitation sends an email and may cost money."),
                       Fact::past());
    const int letter = fontMetrics().averageCharWidth();
    m_ui->callsTree->setColumnWidth(CallOfPlan, letter * 60);
    m_ui->linesTree->setShowsCalls(true);
    m_ui->linesTree->setWidths();
    m_ui->requestTextEdit->setMaximumHeight(fontMetrics().height() * 14);
    new ScreenFit(*this, {letter * 130, fontMetrics().height() * 36});
    showPlan();
    m_ui->databaseLineEdit->setFocus();
}

GuidedWritingDialog::~GuidedWritingDialog() = default;

void GuidedWritingDialog::connectActions()
{
    for (QLineEdit *edit : {m_ui->databaseLineEdit, m_ui->columnLineEdit, m_ui->processLineEdit,
                            m_ui->fieldLineEdit, m_ui->emailLineEdit, m_ui->roleLineEdit})
        connect(edit, &QLineEdit::textChanged, this, &GuidedWritingDialog::showPlan);
    connect(m_ui->databaseLineEdit, &QLineEdit::textChanged, this,
            &GuidedWritingDialog::suggestColumn);
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &GuidedWritingDialog::refreshStart);
    connect(&m_session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &GuidedWritingDialog::refreshStart);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->startButton, &QPushButton::clicked, this, &GuidedWritingDialog::start);
    connect(m_ui->sendButton, &QPushButton::clicked, this, [this] { m_check->send(); });
    connect(m_ui->skipButton, &QPushButton::clicked, this, [this] { m_check->skip(); });
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] { m_check->stop(); });
    connect(m_ui->saveButton, &QPushButton::clicked, this,
            [this] { saveCheckReport(this, m_dialogs, m_ui->notice, m_check->report()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->useButton, &QPushButton::clicked, this, &GuidedWritingDialog::use);
}

/// Of a database that was read the first column but the Id, until the user names another.
void GuidedWritingDialog::suggestColumn()
{
    if (m_ui->columnLineEdit->isModified())
        return;
    m_ui->columnLineEdit->clear();
    for (const Known &column : m_session.workspace.columns(m_ui->databaseLineEdit->text())) {
        if (column.name.compare(u"id", Qt::CaseInsensitive) != 0)
            return m_ui->columnLineEdit->setText(column.name);
    }
}

WritingTarget GuidedWritingDialog::target() const
{
    return {.database = m_ui->databaseLineEdit->text(),
            .column = m_ui->columnLineEdit->text(),
            .process = m_ui->processLineEdit->text().trimmed(),
            .field = m_ui->fieldLineEdit->text(),
            .email = m_ui->emailLineEdit->text().trimmed(),
            .role = m_ui->roleLineEdit->text()};
}

std::unique_ptr<GuidedWriting> GuidedWritingDialog::newCheck() const
{
    return std::make_unique<GuidedWriting>(m_session.scheduler, m_session.client.connection(),
                                           m_known, m_session.store, target());
}

void GuidedWritingDialog::showPlan()
{
    m_ui->callsTree->clear();
    int number = 0;
    for (const auto check = newCheck(); const WritingStep &step : check->steps()) {
        if (!step.writes)
            continue;
        //: A list of steps; %1 a number, %2 what the step does
        const QString call =
            tr("%1. %2").arg(QString::number(++number), withVisibleControls(step.question));
        //: %1 what stays in Flokzu, such as "the record"
        const QString leaves = step.leaves.isEmpty() ? tr("nothing") : tr("⚠ %1").arg(step.leaves);
        auto *row = new QTreeWidgetItem(m_ui->callsTree, {call, leaves});
        for (const int column : {CallOfPlan, LeavesColumn})
            setPlainToolTip(row, column, row->text(column));
    }
    refreshStart();
}

void GuidedWritingDialog::refreshStart()
{
    const int calls = m_ui->callsTree->topLevelItemCount();
    const bool isColumnMissing =
        !m_ui->databaseLineEdit->text().isEmpty() && m_ui->columnLineEdit->text().isEmpty();
    QString why = whyReadOnly(m_session);
    if (why.isEmpty() && calls == 0)
        why = tr("Name something that was made for tests.");
    if (why.isEmpty() && isColumnMissing)
        why = tr("Name a column of the database that takes a text.");
    if (why.isEmpty() && m_ui->nameLineEdit->text() != m_session.profile.name)
        why = tr("Type the whole name to enable the button.");
    m_ui->waitLabel->setText(why);
    m_ui->startButton->setText(calls > 0 ? tr("&Start with 1 of %n step(s)…", nullptr, calls)
                                         : tr("&Start"));
    m_ui->startButton->setEnabled(why.isEmpty());
    m_ui->startButton->setDefault(why.isEmpty());
}

void GuidedWritingDialog::start()
{
    m_check = newCheck();
    connect(m_check.get(), &GuidedWriting::changed, this, &GuidedWritingDialog::refresh);
    m_ui->notice->dismiss();
    m_ui->startButton->setDefault(false);
    m_ui->stack->setCurrentWidget(m_ui->runPage);
    m_check->start();
}

void GuidedWritingDialog::refresh()
{
    m_ui->linesTree->showLines(m_check->lines());
    //: %n requests that were sent so far
    m_ui->explanationLabel->setText(tr("%n request(s) so far", nullptr, m_check->requests()));
    const bool isFinished = m_check->isFinished();
    m_ui->callFrame->setVisible(!isFinished);
    m_ui->saveButton->setEnabled(isFinished);
    m_ui->useButton->setEnabled(isFinished);
    m_ui->closeButton->setEnabled(isFinished);
    const int found = isFinished ? learnedCount(m_check->lines()) : 0;
    m_ui->useButton->setText(found > 0 ? tr("&Use %n value(s)", nullptr, found)
                                       : tr("&Use what was learned"));
    if (isFinished)
        return showEnd();
    showCall();
}

void GuidedWritingDialog::showCall()
{
    const auto &pending = m_check->pending();
    m_ui->sendButton->setEnabled(pending.has_value());
    m_ui->skipButton->setEnabled(pending.has_value());
    if (pending)
        return showPending(*pending);
    m_ui->leavesLabel->clear();
    m_ui->questionLabel->setText(
        m_check->isWriting()
            ? tr("The request is on its way. Flokdesk waits for its answer, even after Stop.")
            : tr("Waiting for Flokzu…"));
}

/// Skip has the focus, so that no key that was held or pressed twice sends anything.
void GuidedWritingDialog::showPending(const GuidedWriting::Pending &pending)
{
    //: %1 and %2 are numbers, %3 what the step does, such as "Invite ana@example.org"
    m_ui->questionLabel->setText(tr("Step %1 of %2: %3?")
                                     .arg(QString::number(pending.number),
                                          QString::number(m_check->writes()),
                                          withVisibleControls(pending.question)));
    QStringList remarks;
    if (pending.form > 1)
        remarks << tr("Flokzu refused the previous form, or it had no effect. This is another form "
                      "of the same step.");
    if (!pending.leaves.isEmpty())
        //: %1 what stays in Flokzu, such as "the record"
        remarks << tr("⚠ Cannot be reversed: %1.").arg(pending.leaves);
    m_ui->leavesLabel->setText(remarks.join(u' '));
    m_ui->leavesLabel->setVisible(!remarks.isEmpty());
    m_ui->requestTextEdit->setPlainText(u"%1\nX-Api-Key: ••••••••\nX-Username: %2\n\n%3"_s.arg(
        withVisibleControls(pending.call), withVisibleControls(pending.user),
        readableBody(pending.body)));
    m_ui->skipButton->setDefault(true);
    m_ui->skipButton->setFocus();
}

void GuidedWritingDialog::showEnd()
{
    m_ui->reportTextEdit->setPlainText(QString::fromUtf8(m_check->report()));
    const QStringList left = m_check->leftovers();
    if (left.isEmpty())
        m_ui->notice->show(Notice::Level::Success,
                           tr("The check ended. Nothing is left in Flokzu."), Fact::past());
    else
        m_ui->notice->show(
            Notice::Level::Warning,
            //: %1 a list of records, instances and accounts
            tr("The check ended. Left in Flokzu: %1.").arg(withVisibleControls(left.join(u"; "_s))),
            Fact::past());
    m_ui->useButton->setDefault(true);
    m_ui->linesTree->setFocus();
}

void GuidedWritingDialog::reject()
{
    if (m_check && !m_check->isFinished())
        return m_check->stop();
    QDialog::reject();
}

void GuidedWritingDialog::use()
{
    const Dialect dialect = m_check->dialect();
    accept();
    Q_EMIT learned(dialect);
}

} // namespace flokdesk
