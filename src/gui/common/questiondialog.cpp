// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/questiondialog.h"

#include "gui/common/screenfit.h"
#include "gui/common/scrolledform.h"
#include "gui/editing/exactline.h"
#include "gui/editing/typing.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QLabel *questionLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setMinimumWidth(360);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *questionIcon(bool dangerous, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const auto icon = dangerous ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxQuestion;
    const int size = parent->style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, parent);
    label->setPixmap(parent->style()->standardIcon(icon).pixmap(size, size));
    return label;
}

} // namespace

QuestionDialog::QuestionDialog(const Dialogs::Question &question, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    QDialogButtonBox *buttons = addButtons(question);
    auto *text = questionLabel(question.text, this);
    text->setObjectName(u"questionLabel"_s);
    m_content->addWidget(text);
    if (!question.detail.isEmpty())
        m_content->addWidget(questionLabel(question.detail, this));
    auto *form = new QWidget;
    auto *body = new QHBoxLayout(form);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(16);
    body->addWidget(questionIcon(question.dangerous, this), 0, Qt::AlignTop);
    body->addLayout(m_content, 1);
    auto *area = new ScrolledForm(this);
    area->setWidget(form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    new ScreenFit(*this);
}

QDialogButtonBox *QuestionDialog::addButtons(const Dialogs::Question &question)
{
    const bool isChoice = !question.accept.isEmpty();
    auto *buttons = new QDialogButtonBox(this);
    auto *cancelButton =
        buttons->addButton(isChoice ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    cancelButton->setObjectName(u"cancelButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!isChoice)
        return buttons;
    m_acceptButton = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    m_acceptButton->setObjectName(u"acceptButton"_s);
    m_acceptButton->setAutoDefault(!question.dangerous);
    (question.dangerous ? cancelButton : m_acceptButton)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    return buttons;
}

void QuestionDialog::askForText(const QStringList &suggestions)
{
    auto *line = new ExactLine(this);
    addLine(line, {});
    m_typed = [line, suggestions] {
        return suggestions.contains(line->text()) ? line->text() : line->exactText();
    };
    auto *completer = new QCompleter(suggestions, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_acceptButton->setEnabled(false);
    connect(m_line, &QLineEdit::textChanged, m_acceptButton,
            [this](const QString &text) { m_acceptButton->setEnabled(!text.isEmpty()); });
}

void QuestionDialog::demand(const QString &expected)
{
    addLine(new QLineEdit(this), tr("To confirm, type: %1").arg(expected));
    m_typed = [this] { return m_line->text(); };
    m_acceptButton->setEnabled(false);
    // The typed text is the confirmation, so Enter behind it must not mean Cancel.
    m_acceptButton->setDefault(true);
    connect(m_line, &QLineEdit::textChanged, m_acceptButton, [this, expected](const QString &text) {
        m_acceptButton->setEnabled(text == expected);
    });
}

QString QuestionDialog::typed() const
{
    return m_typed ? m_typed() : QString();
}

void QuestionDialog::addLine(QLineEdit *line, const QString &label)
{
    m_line = line;
    m_line->setObjectName(u"answerLineEdit"_s);
    m_line->setAccessibleName(label.isEmpty() ? windowTitle() : label);
    if (!label.isEmpty())
        m_content->addWidget(questionLabel(label, this));
    m_content->addWidget(m_line);
    tabOnTo(m_line, *findChild<QDialogButtonBox *>());
    m_line->setFocus();
}

} // namespace flokdesk
