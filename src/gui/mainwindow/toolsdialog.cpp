// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/toolsdialog.h"
#include "gui/common/noticefacts.h"

#include "gui/common/screenfit.h"
#include "gui/common/viewstate.h"
#include "ui_toolsdialog.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

CallContext toolContext(const QString &reason)
{
    return {Lane::Interactive, u"tools"_s, reason};
}

} // namespace

ToolsDialog::ToolsDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ToolsDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    using Operation = CommonsApi::Operation;
    m_ui->operationComboBox->setAccessibleName(tr("Operation"));
    m_ui->operationComboBox->addItem(tr("Sum of numbers"), int(Operation::Sum));
    m_ui->operationComboBox->addItem(tr("Texts joined"), int(Operation::Concat));
    m_ui->operationComboBox->addItem(tr("First text contains the others"),
                                     int(Operation::Contains));
    connectActions();
    new ScreenFit(*this, {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 22});
}

ToolsDialog::~ToolsDialog() = default;

void ToolsDialog::showTool(Tool tool)
{
    m_ui->toolsTabs->setCurrentIndex(int(tool));
    focusField(tool);
    show();
    raise();
    activateWindow();
}

QJsonObject ToolsDialog::saveState() const
{
    return {{u"tool"_s, m_ui->toolsTabs->currentIndex()},
            {u"echo"_s, stateOf(m_ui->echoLineEdit->text())},
            {u"operation"_s, stateOf(*m_ui->operationComboBox)},
            {u"elements"_s, stateOf(m_ui->elementsTextEdit->toPlainText())}};
}

void ToolsDialog::restoreState(const QJsonObject &state)
{
    m_ui->echoLineEdit->setText(state.value(u"echo"_s).toString());
    restore(*m_ui->operationComboBox, state.value(u"operation"_s));
    m_ui->elementsTextEdit->setPlainText(state.value(u"elements"_s).toString());
    m_ui->toolsTabs->setCurrentIndex(state.value(u"tool"_s).toInt());
}

void ToolsDialog::focusField(Tool tool)
{
    switch (tool) {
    case Tool::Echo:
        return m_ui->echoLineEdit->setFocus();
    case Tool::Operations:
        return m_ui->operationComboBox->setFocus();
    case Tool::Connection:
        return m_ui->testButton->setFocus();
    }
    Q_UNREACHABLE();
}

void ToolsDialog::connectActions()
{
    connect(m_ui->echoButton, &QPushButton::clicked, this, &ToolsDialog::echo);
    connect(m_ui->calculateButton, &QPushButton::clicked, this, &ToolsDialog::calculate);
    connect(m_ui->testButton, &QPushButton::clicked, this, [this] {
        m_ui->connectionReport->run(m_session.scheduler, m_session.client.connection(),
                                    m_session.client.dialect());
    });
    connect(m_ui->connectionReport, &ConnectionReport::finished, this,
            [this] { m_session.client.learnFrom(m_ui->connectionReport->learned()); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ToolsDialog::echo()
{
    delete m_asking;
    m_ui->echoAnswerLineEdit->clear();
    m_asking = m_session.commons.echo(m_ui->echoLineEdit->text(),
                                      toolContext(tr("Echo, requested in Tools")));
    m_asking->then(this, [this](const Result<QString> &answer) {
        showAnswer(answer, m_ui->echoAnswerLineEdit);
    });
}

void ToolsDialog::calculate()
{
    delete m_asking;
    m_ui->resultLineEdit->clear();
    const auto operation = CommonsApi::Operation(m_ui->operationComboBox->currentData().toInt());
    m_asking = m_session.commons.calculate(operation, elements(),
                                           toolContext(tr("Operation, requested in Tools")));
    m_asking->then(
        this, [this](const Result<QString> &answer) { showAnswer(answer, m_ui->resultLineEdit); });
}

QStringList ToolsDialog::elements() const
{
    QStringList lines = m_ui->elementsTextEdit->exactText().split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

void ToolsDialog::showAnswer(const Result<QString> &answer, QLineEdit *lineEdit)
{
    m_ui->notice->dismiss();
    if (!answer)
        return m_ui->notice->show(
            answer.error(),
            serverFails(m_session.scheduler, answer.error())
                .askedAt(m_ui->echoLineEdit, &QLineEdit::textChanged)
                .askedAt(m_ui->elementsTextEdit, &QPlainTextEdit::textChanged)
                .askedAt(m_ui->operationComboBox, &QComboBox::currentIndexChanged));
    lineEdit->setText(*answer);
    lineEdit->setFocus();
}

} // namespace flokdesk
