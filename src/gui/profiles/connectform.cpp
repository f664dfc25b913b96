// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/connectform.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/fact.h"
#include "gui/common/plainlabel.h"
#include "gui/profiles/connectparts.h"
#include "gui/profiles/keyfield.h"
#include "gui/profiles/profilechoices.h"

#include <algorithm>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using Proof = ConnectionTest::Proof;

constexpr int insideStep = 32; // as the titles of steps

QLabel *hintLabel(const QString &name, const QString &text, QWidget *parent)
{
    QLabel *label = newPlainLabel(parent, text, name);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void setInk(QLabel &label, const QColor &ink)
{
    QPalette palette;
    palette.setColor(label.foregroundRole(), ink);
    label.setPalette(palette);
}

ColourRole inkOf(Proof::State state)
{
    switch (state) {
    case Proof::State::Accepted:
        return ColourRole::AppliedInk;
    case Proof::State::Refused:
    case Proof::State::Failed:
        return ColourRole::FailedInk;
    case Proof::State::NotTested:
    case Proof::State::Running:
    case Proof::State::Unclear:
        return ColourRole::FaintText;
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
{
    m_keys[Data].subject = tr("Data API key");
    m_keys[Users].subject = tr("User API key");
    auto *steps = new QVBoxLayout(this);
    steps->setContentsMargins(8, 8, 8, 8);
    auto *title = new QLabel(tr("Connect to Flokzu"), this);
    title->setFont(titleFont(font()));
    steps->addWidget(title);
    steps->addWidget(hintLabel(
        u"introductionLabel"_s,
        tr("About two minutes. Nothing is changed in Flokzu: the test only reads."), this));
    addKeysStep(*steps);
    addTestStep(*steps);
    addNameStep(*steps);
    steps->addStretch();
    connectParts();
    showFields();
}

void ConnectForm::addKeysStep(QBoxLayout &steps)
{
    m_steps[Keys] = new StepHead(1, tr("Which keys do you have?"), this);
    steps.addSpacing(8);
    steps.addWidget(m_steps[Keys]);
    auto *step = new QGridLayout;
    step->setContentsMargins(insideStep, 0, 0, 0);
    m_keys[Data].card = new ChoiceCard(tr("&Data API key"), tr("Instances and databases"), this);
    m_keys[Users].card = new ChoiceCard(tr("Us&er API key"), tr("Users and roles"), this);
    m_keys[Data].card->setObjectName(u"dataKeyCard"_s);
    m_keys[Users].card->setObjectName(u"userKeyCard"_s);
    for (const Kind kind : {Data, Users}) {
        m_keys[kind].card->setChecked(true);
        step->addWidget(m_keys[kind].card, 0, kind);
    }
    step->addWidget(hintLabel(u"whereLabel"_s,
                              tr("An administrator of your organization generates both in Flokzu, "
                                 "in the API settings of the organization. One key is enough to "
                                 "begin; the other can be added later."),
                              this),
                    1, 0, 1, 2);
    steps.addLayout(step);
}

void ConnectForm::addTestStep(QBoxLayout &steps)
{
    m_steps[Test] = new StepHead(2, tr("Paste and test"), this);
    steps.addSpacing(8);
    steps.addWidget(m_steps[Test]);
    auto *form = new QGridLayout;
    form->setContentsMargins(insideStep, 0, 0, 0);
    form->setColumnStretch(1, 1);
    auto *userLabel = new QLabel(tr("&Your email in Flokzu"), this);
    m_userLineEdit = new QLineEdit(this);
    m_userLineEdit->setObjectName(u"userLineEdit"_s);
    m_userLineEdit->setToolTip(
        tr("A user of your organization in Flokzu; every request is made in this name"));
    userLabel->setBuddy(m_userLineEdit);
    form->addWidget(userLabel, 0, 0);
    form->addWidget(m_userLineEdit, 0, 1);
    m_keys[Data].field = new KeyField(this);
    m_keys[Data].field->setObjectName(u"dataKeyField"_s);
    m_keys[Users].field = new KeyField(this);
    m_keys[Users].field->setObjectName(u"userKeyField"_s);
    for (Key &key : m_keys)
        addKey(key, *form);
    m_resultLabel = hintLabel(u"resultLabel"_s, {}, this);
    form->addWidget(m_resultLabel, form->rowCount(), 1);
    addKeeping(*form);
    steps.addLayout(form);
}

void ConnectForm::addKeeping(QGridLayout &form)
{
    m_keepCheckBox = new QCheckBox(tr("&Keep the keys in the system keychain"), this);
    m_keepCheckBox->setObjectName(u"keepCheckBox"_s);
    m_keepCheckBox->setChecked(true);
    m_keepLabel = hintLabel(u"keepLabel"_s, {}, this);
    form.addWidget(m_keepCheckBox, form.rowCount(), 0, 1, 2);
    form.addWidget(m_keepLabel, form.rowCount(), 0, 1, 2);
}

void ConnectForm::addKey(Key &key, QGridLayout &form)
{
    const int row = form.rowCount();
    key.label = new QLabel(key.subject, this);
    key.label->setBuddy(key.field);
    key.label->setMinimumHeight(
        fieldHeightOf(font())); // what is remarked on a key stands below its field
    key.field->setSubject(key.subject);
    key.field->askToPaste();
    key.proof = hintLabel(key.field->objectName() + u"ProofLabel"_s, {}, this);
    form.addWidget(key.label, row, 0, Qt::AlignTop);
    form.addWidget(key.field, row, 1);
    form.addWidget(key.proof, row + 1, 1);
}

void ConnectForm::addNameStep(QBoxLayout &steps)
{
    m_steps[Name] = new StepHead(3, tr("Name this profile"), this);
    steps.addSpacing(8);
    steps.addWidget(m_steps[Name]);
    auto *form = new QGridLayout;
    form->setContentsMargins(insideStep, 0, 0, 0);
    form->setColumnStretch(1, 1);
    auto *nameLabel = new QLabel(tr("&Name"), this);
    m_nameLineEdit = new QLineEdit(this);
    m_nameLineEdit->setObjectName(u"nameLineEdit"_s);
    m_nameLineEdit->setMaxLength(100);
    m_nameLineEdit->setPlaceholderText(tr("For example: Acme, production"));
    nameLabel->setBuddy(m_nameLineEdit);
    auto *protectionLabel = new QLabel(tr("&Protection"), this);
    m_protectionComboBox = new QComboBox(this);
    m_protectionComboBox->setObjectName(u"protectionComboBox"_s);
    fillProtections(m_protectionComboBox);
    m_protectionComboBox->setCurrentIndex(m_protectionComboBox->findData(int(Protection::Confirm)));
    protectionLabel->setBuddy(m_protectionComboBox);
    m_moreButton = new QPushButton(tr("&More settings…"), this);
    m_moreButton->setObjectName(u"moreSettingsButton"_s);
    m_moreButton->setProperty("kind", u"link"_s);
    m_moreButton->setAutoDefault(false);
    m_moreButton->setToolTip(tr("Address of the API, check and color; what you typed goes along"));
    form->addWidget(nameLabel, 0, 0);
    form->addWidget(m_nameLineEdit, 0, 1);
    form->addWidget(protectionLabel, 1, 0);
    form->addWidget(m_protectionComboBox, 1, 1);
    form->addWidget(m_moreButton, 2, 1, Qt::AlignLeading);
    steps.addLayout(form);
}

void ConnectForm::connectParts()
{
    connect(m_userLineEdit, &QLineEdit::textChanged, this, [this] {
        proposeName();
        Q_EMIT connectionEdited();
    });
    for (const Key &key : m_keys) {
        connect(key.field, &KeyField::changed, this, &ConnectForm::connectionEdited);
        connect(key.card, &QCheckBox::toggled, this, [this] {
            showFields();
            Q_EMIT connectionEdited();
        });
    }
    connect(m_nameLineEdit, &QLineEdit::textChanged, this, &ConnectForm::otherEdited);
    connect(m_keepCheckBox, &QCheckBox::toggled, this, &ConnectForm::otherEdited);
    connect(m_moreButton, &QPushButton::clicked, this, &ConnectForm::moreRequested);
}

void ConnectForm::showFields()
{
    for (const Key &key : m_keys) {
        key.label->setVisible(key.card->isChecked());
        key.field->setVisible(key.card->isChecked());
    }
}

/// The organization, as far as an address tells it, until the user writes a name.
void ConnectForm::proposeName()
{
    if (m_nameLineEdit->text() != m_proposed)
        return;
    m_proposed = user().section(u'@', 1);
    m_nameLineEdit->setText(m_proposed);
}

QString ConnectForm::user() const
{
    return m_userLineEdit->text().trimmed();
}

Secret ConnectForm::key(Kind kind) const
{
    return m_keys[kind].card->isChecked() ? m_keys[kind].field->typed() : Secret();
}

int ConnectForm::keyCount() const
{
    return (key(Data).isEmpty() ? 0 : 1) + (key(Users).isEmpty() ? 0 : 1);
}

bool ConnectForm::isAnyKeyExpected() const
{
    return m_keys[Data].card->isChecked() || m_keys[Users].card->isChecked();
}

QString ConnectForm::name() const
{
    return normalisedInput(m_nameLineEdit->text().trimmed());
}

Protection ConnectForm::protection() const
{
    return Protection(m_protectionComboBox->currentData().toInt());
}

bool ConnectForm::keepsKeys() const
{
    return m_keepCheckBox->isChecked();
}

void ConnectForm::setStepDone(Step step, bool isDone)
{
    m_steps[step]->setIsDone(isDone);
}

void ConnectForm::showProof(Kind kind, const std::optional<Proof> &proof)
{
    QLabel &label = *m_keys[kind].proof;
    label.setVisible(proof.has_value());
    if (!proof)
        return;
    label.setText(proofText(m_keys[kind].subject, *proof));
    setInk(label, colour(inkOf(proof->state), palette()));
}

void ConnectForm::showResult(const QString &text, bool isProblem)
{
    setInk(*m_resultLabel,
           colour(isProblem ? ColourRole::FailedInk : ColourRole::FaintText, palette()));
    m_resultLabel->setText(text);
    m_resultLabel->setVisible(!text.isEmpty());
}

QWidget &ConnectForm::result() const
{
    return *m_resultLabel;
}

void ConnectForm::showWhereKeysAreKept(bool isMemory)
{
    m_keepCheckBox->setVisible(!isMemory);
    m_keepLabel->setText(
        isMemory ? tr("The system keychain is not used. Keys stay in memory only: you will be "
                      "asked for them again at the next start.")
            : keepsKeys() ? tr("Keys are never in a file of this program.")
                          : tr("Flokdesk then does without the keychain until it closes, also for "
                               "other profiles, and "
                               "asks for the keys again at the next start."));
}

void ConnectForm::setMoreEnabled(bool isEnabled)
{
    m_moreButton->setEnabled(isEnabled);
}

void ConnectForm::clearKeys()
{
    for (const Key &key : m_keys)
        key.field->clearTyped();
}

void ConnectForm::focusFirst()
{
    m_userLineEdit->setFocus();
}

Fact ConnectForm::untilEdited() const
{
    Fact fact;
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        fact = fact.askedAt(edit, &QLineEdit::textChanged);
    for (const Key &key : m_keys)
        fact = fact.askedAt(key.card, &QCheckBox::toggled);
    return fact;
}

} // namespace flokdesk
