// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/guidedcheckdialog.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/readonly.h"
#include "gui/common/screenfit.h"
#include "gui/profiles/checklinestree.h"
#include "gui/profiles/checkreportfile.h"
#include "gui/profiles/guidedwritingdialog.h"
#include "session/session.h"
#include "ui_guidedcheckdialog.h"

#include <QFontDatabase>

namespace flokdesk {

GuidedCheckDialog::GuidedCheckDialog(const Session &session, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_ui(std::make_unique<Ui::GuidedCheckDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->profileLabel->setText(withVisibleControls(session.profile.name));
    m_ui->reportTextEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    suggestNames();
    connect(m_ui->startButton, &QPushButton::clicked, this, &GuidedCheckDialog::startOrStop);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &GuidedCheckDialog::saveReport);
    connect(m_ui->useButton, &QPushButton::clicked, this, &GuidedCheckDialog::use);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->writingButton, &QPushButton::clicked, this, &GuidedCheckDialog::openWriting);
    connect(&session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &GuidedCheckDialog::refreshWriting);
    m_ui->linesTree->setWidths();
    new ScreenFit(*this, {fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 32});
    refreshButtons();
    m_ui->instanceLineEdit->setFocus();
}

GuidedCheckDialog::~GuidedCheckDialog() = default;

/// What was read before certainly exists.
void GuidedCheckDialog::suggestNames()
{
    const auto databases = m_session.workspace.databases();
    if (!databases.empty())
        m_ui->databaseLineEdit->setText(databases.front().name);
    const auto instances = m_session.workspace.instances();
    if (!instances.empty())
        m_ui->instanceLineEdit->setText(instances.front().identifier);
}

void GuidedCheckDialog::startOrStop()
{
    if (isRunning())
        m_check->stop();
    else
        start();
    refreshButtons();
}

void GuidedCheckDialog::start()
{
    m_ui->notice->dismiss();
    m_ui->linesTree->clear();
    m_ui->reportTextEdit->clear();
    m_check = std::make_unique<GuidedCheck>(
        m_session.scheduler, m_session.client.connection(), m_session.client.dialect(),
        GuidedCheck::Target{m_ui->instanceLineEdit->text().trimmed(),
                            m_ui->databaseLineEdit->text()});
    connect(m_check.get(), &GuidedCheck::changed, this, &GuidedCheckDialog::refresh);
    m_check->start();
    m_ui->linesTree->setFocus();
}

void GuidedCheckDialog::refresh()
{
    m_ui->linesTree->showLines(m_check->lines());
    if (m_check->isFinished())
        m_ui->reportTextEdit->setPlainText(QString::fromUtf8(m_check->report()));
    refreshButtons();
}

void GuidedCheckDialog::refreshButtons()
{
    const bool isFinished = m_check && m_check->isFinished();
    const int found = isFinished ? learnedCount(m_check->lines()) : 0;
    m_ui->startButton->setText(isRunning() ? tr("&Stop") : tr("&Start"));
    m_ui->instanceLineEdit->setEnabled(!isRunning());
    m_ui->databaseLineEdit->setEnabled(!isRunning());
    m_ui->progressLabel->setText(
        //: %1 a number
        m_check ? tr("%1 of at most %n request(s)", nullptr, GuidedCheck::mostRequests)
                      .arg(m_check->requests())
                : tr("At most %n request(s)", nullptr, GuidedCheck::mostRequests));
    m_ui->saveButton->setEnabled(isFinished);
    m_ui->useButton->setEnabled(isFinished);
    m_ui->useButton->setText(found > 0 ? tr("&Use %n value(s)", nullptr, found)
                                       : tr("&Use what was learned"));
    (isFinished ? m_ui->useButton : m_ui->startButton)->setDefault(true);
    refreshWriting();
}

void GuidedCheckDialog::saveReport()
{
    saveCheckReport(this, m_dialogs, m_ui->notice, m_check->report());
}

/// The writing part begins with the findings of the reading part.
void GuidedCheckDialog::openWriting()
{
    Dialect known = m_session.client.dialect();
    if (m_check && m_check->isFinished())
        known.learnFrom(m_check->dialect());
    auto *dialog = new GuidedWritingDialog(m_session, m_dialogs, known, this);
    connect(dialog, &GuidedWritingDialog::learned, this, [this](const Dialect &found) {
        accept();
        Q_EMIT learned(found);
    });
    dialog->open();
}

void GuidedCheckDialog::refreshWriting()
{
    const QString why = whyReadOnly(m_session);
    m_ui->writingButton->setEnabled(why.isEmpty() && !isRunning());
    setPlainToolTip(
        m_ui->writingButton,
        why.isEmpty() ? tr("Tries the requests that write, each one after you confirm it") : why);
}

void GuidedCheckDialog::use()
{
    const Dialect dialect = m_check->dialect();
    accept();
    Q_EMIT learned(dialect);
}

} // namespace flokdesk
