// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/keyfield.h"

#include "core/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeKey(const QByteArray &key)
{
    const auto isLowerHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return key.size() == 48 && std::ranges::all_of(key, isLowerHex);
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QWidget(parent)
    , m_lineEdit(new QLineEdit(this))
    , m_forgetCheckBox(new QCheckBox(tr("Remove it"), this))
    , m_remarkLabel(new QLabel(this))
{
    m_lineEdit->setEchoMode(QLineEdit::Password);
    m_lineEdit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                    | Qt::ImhNoAutoUppercase);
    m_forgetCheckBox->setToolTip(tr("Removes the stored key when the profile is saved"));
    m_remarkLabel->setTextFormat(Qt::PlainText);
    m_remarkLabel->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_lineEdit);
    line->addWidget(m_forgetCheckBox);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_remarkLabel);
    setFocusPolicy(m_lineEdit->focusPolicy()); // otherwise the letter of a label does not lead here
    setFocusProxy(m_lineEdit);
    connect(m_lineEdit, &QLineEdit::textChanged, this, &KeyField::remark);
    connect(m_lineEdit, &QLineEdit::textChanged, this, &KeyField::changed);
    connect(m_forgetCheckBox, &QCheckBox::toggled, m_lineEdit, &QWidget::setDisabled);
    connect(m_forgetCheckBox, &QCheckBox::toggled, this, &KeyField::changed);
    showStored({});
    remark();
}

void KeyField::setSubject(const QString &subject)
{
    m_lineEdit->setAccessibleName(subject);
    m_lineEdit->setObjectName(objectName() + u"LineEdit"_s);
    m_forgetCheckBox->setAccessibleName(tr("Remove the stored key: %1").arg(subject));
    m_forgetCheckBox->setObjectName(objectName() + u"ForgetCheckBox"_s);
    m_remarkLabel->setObjectName(objectName() + u"RemarkLabel"_s);
}

void KeyField::showStored(const QString &hint)
{
    m_lineEdit->setPlaceholderText(hint.isEmpty() ? tr("No key stored")
                                                  : tr("Stored: %1; type to replace it").arg(hint));
    m_lineEdit->setAccessibleDescription(m_lineEdit->placeholderText());
    m_forgetCheckBox->setVisible(!hint.isEmpty());
    if (hint.isEmpty())
        m_forgetCheckBox->setChecked(false);
}

Secret KeyField::typed() const
{
    return isForgotten() ? Secret() : Secret(m_lineEdit->text().trimmed().toUtf8());
}

bool KeyField::isForgotten() const
{
    return m_forgetCheckBox->isChecked();
}

void KeyField::askToPaste()
{
    m_lineEdit->setPlaceholderText(tr("Paste the key here"));
    m_lineEdit->setAccessibleDescription(m_lineEdit->placeholderText());
}

void KeyField::setTyped(const Secret &key)
{
    m_lineEdit->setText(QString::fromUtf8(key.reveal()));
}

void KeyField::clearTyped()
{
    m_lineEdit->clear();
}

void KeyField::remark()
{
    const Secret key = typed();
    QString text;
    if (!key.isEmpty() && unfitForHeader(key.reveal()))
        text =
            tr("⚠ Keys consist of digits and letters without accents; this has other characters.");
    else if (!key.isEmpty() && !looksLikeKey(key.reveal()))
        text = tr("⚠ Known keys have 48 characters, 0–9 and a–f. This one differs; test it.");
    m_remarkLabel->setText(text);
    m_remarkLabel->setVisible(!text.isEmpty());
    m_lineEdit->setToolTip(text);
}

} // namespace flokdesk
