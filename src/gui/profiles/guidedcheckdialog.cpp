// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/guidedcheckdialog.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/privatefile.h"
#include "gui/common/screenfit.h"
#include "gui/profiles/dialecttexts.h"
#include "session/session.h"
#include "ui_guidedcheckdialog.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QPointer>
#include <QTreeWidgetItem>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using State = GuidedCheck::Line::State;

enum LineColumn { ReadColumn, ParametersColumn, AnswerColumn, ShowsColumn };

/// The glyph stands beside words in every case.
QString glyphOf(State state)
{
    switch (state) {
    case State::Running:
        return u"…"_s;
    case State::Good:
        return u"✓"_s;
    case State::TriedAgain:
        return u"↻"_s;
    case State::Refused:
        return u"✗"_s;
    case State::NotAsked:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString answerText(const GuidedCheck::Line &line)
{
    if (line.state == State::Running)
        return GuidedCheckDialog::tr("waiting…");
    if (line.status == 0)
        return line.words;
    //: %1 the HTTP status of an answer, %2 what it held
    return GuidedCheckDialog::tr("%1, %2").arg(QString::number(line.status), line.words);
}

QString showsText(const GuidedCheck::Line &line)
{
    QStringList shown;
    for (const Dialect::Difference &difference : line.learned)
        //: %1 a setting of the service, %2 its value
        shown << GuidedCheckDialog::tr("%1: %2").arg(
            settingText(difference.key), valueText(difference.key, difference.then.value));
    if (shown.isEmpty() && line.state == State::Good)
        return GuidedCheckDialog::tr("as assumed");
    return shown.join(u"; "_s);
}

} // namespace

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
    const int letter = fontMetrics().averageCharWidth();
    m_ui->linesTree->setColumnWidth(ReadColumn, letter * 32);
    m_ui->linesTree->setColumnWidth(ParametersColumn, letter * 15);
    m_ui->linesTree->setColumnWidth(AnswerColumn, letter * 28);
    new ScreenFit(*this, {letter * 130, fontMetrics().height() * 32});
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
    const auto &lines = m_check->lines();
    while (m_ui->linesTree->topLevelItemCount() < int(lines.size()))
        new QTreeWidgetItem(m_ui->linesTree);
    for (size_t i = 0; i < lines.size(); ++i)
        refreshRow(*m_ui->linesTree->topLevelItem(int(i)), lines[i]);
    m_ui->linesTree->scrollToItem(m_ui->linesTree->topLevelItem(int(lines.size()) - 1));
    if (m_check->isFinished())
        m_ui->reportTextEdit->setPlainText(QString::fromUtf8(m_check->report()));
    refreshButtons();
}

void GuidedCheckDialog::refreshRow(QTreeWidgetItem &row, const GuidedCheck::Line &line) const
{
    //: %1 a glyph, %2 what is read
    row.setText(ReadColumn,
                tr("%1 %2").arg(glyphOf(line.state), withVisibleControls(line.question)));
    const QString style = line.style == GetStyle::Query ? tr("in the address") : tr("in the body");
    row.setText(ParametersColumn, line.hasParameters ? style : QString());
    row.setText(AnswerColumn, withVisibleControls(answerText(line)));
    row.setText(ShowsColumn, showsText(line));
    for (const int column : {ReadColumn, AnswerColumn, ShowsColumn})
        setPlainToolTip(&row, column, row.text(column)); // which may be cut
    QFont bold = font();
    bold.setBold(!line.learned.empty());
    row.setFont(ShowsColumn, bold);
}

int GuidedCheckDialog::learnedCount() const
{
    int count = 0;
    for (const GuidedCheck::Line &line : m_check->lines())
        count += int(line.learned.size());
    return count;
}

void GuidedCheckDialog::refreshButtons()
{
    const bool isFinished = m_check && m_check->isFinished();
    const int found = isFinished ? learnedCount() : 0;
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
}

void GuidedCheckDialog::saveReport()
{
    m_dialogs.askSaveFile(
        this, tr("Save the report"), u"flokzu-check.json"_s,
        //: A kind of file; keep the part in parentheses
        {tr("Report (*.json)")}, [self = QPointer(this)](const std::optional<QString> &path) {
            if (!self || !path || !self->m_check)
                return;
            if (const auto saved = writePrivately(*path, self->m_check->report()); !saved)
                return self->m_ui->notice->show(saved.error(), Fact::past());
            self->m_ui->notice->show(Notice::Level::Success,
                                     //: %1 the name of a file
                                     tr("Saved as “%1”. It holds no key, no address and no value.")
                                         .arg(withVisibleControls(QFileInfo(*path).fileName())),
                                     Fact::past());
        });
}

void GuidedCheckDialog::use()
{
    const Dialect dialect = m_check->dialect();
    accept();
    Q_EMIT learned(dialect);
}

} // namespace flokdesk
