// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userentry.h"

#include "core/text.h"
#include "ui_userentry.h"

#include <algorithm>
#include <QComboBox>
#include <QKeyEvent>
#include <QSet>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestWordsToName = 5;

QString firstWords(const QStringList &words)
{
    QStringList shown;
    for (const QString &word : words.first(std::min(words.size(), fewestWordsToName)))
        shown << withVisibleControls(word.left(60));
    if (words.size() > shown.size())
        shown << u"…"_s;
    return shown.join(", "_L1);
}

} // namespace

UserEntry::UserEntry(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::UserEntry>())
{
    m_ui->setupUi(this);
    m_ui->addressesTextEdit->setTabChangesFocus(true);
    connect(m_ui->addressesTextEdit, &QPlainTextEdit::textChanged, this, &UserEntry::takeText);
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(400);
    connect(&m_summaryTimer, &QTimer::timeout, this, &UserEntry::showSummary);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &UserEntry::accept);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::hide);
    m_ui->roleComboBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->roleComboBox->setMinimumContentsLength(13);
    retitle();
    offerRoles({});
    showSummary();
    hide();
}

UserEntry::~UserEntry() = default;

QString UserEntry::typedText() const
{
    return m_ui->addressesTextEdit->exactText();
}

void UserEntry::setTypedText(const QString &text)
{
    m_ui->addressesTextEdit->setExactText(text);
    m_ui->addressesTextEdit->document()->setModified(!text.isEmpty());
}

QString UserEntry::role() const
{
    return m_ui->roleComboBox->currentData().toString();
}

void UserEntry::setRole(const QString &role)
{
    m_ui->roleComboBox->setCurrentIndex(std::max(0, m_ui->roleComboBox->findData(role)));
}

void UserEntry::begin(Purpose purpose, const QStringList &known, const QStringList &roles)
{
    m_purpose = purpose;
    m_known = known;
    const int lines = window()->height() < fontMetrics().lineSpacing() * 40 ? 2 : 6;
    m_ui->addressesTextEdit->setFixedHeight(fontMetrics().lineSpacing() * lines);
    offerRoles(roles);
    retitle();
    showSummary();
    show();
    m_ui->addressesTextEdit->setFocus();
}

void UserEntry::offerRoles(const QStringList &roles)
{
    QComboBox *box = m_ui->roleComboBox;
    const QString chosen = role();
    box->clear();
    //: with an invitation
    box->addItem(tr("No role"), QString());
    for (const QString &role : roles)
        box->addItem(withVisibleControls(role), role);
    setRole(chosen);
    const bool isOffered = m_purpose == Purpose::Invite && !roles.isEmpty();
    m_ui->roleLabel->setVisible(isOffered);
    box->setVisible(isOffered);
}

void UserEntry::retitle()
{
    const bool invites = m_purpose == Purpose::Invite;
    m_ui->titleLabel->setText(invites ? tr("Invite users") : tr("Add users to the list"));
    m_ui->explanationLabel->setText(
        invites ? tr("Each of them gets an email from Flokzu with a link that is valid for 30 "
                     "days. Inviting may change your bill. Nothing is sent before you review it.")
                : tr("Flokzu's API cannot list users, so enter those that you manage. This sends "
                     "nothing and changes nothing in Flokzu."));
    setAccessibleName(m_ui->titleLabel->text());
}

// Long lists are read when the user pauses.
void UserEntry::takeText()
{
    constexpr int readAtOnce = 20'000;
    if (m_ui->addressesTextEdit->document()->characterCount() < readAtOnce
        && m_ui->addressesTextEdit->isComplete())
        showSummary();
    else
        m_summaryTimer.start();
}

void UserEntry::showSummary()
{
    m_summaryTimer.stop();
    m_input = parseEmails(m_ui->addressesTextEdit->exactText());
    QSet<QString> mailboxes;
    for (const QString &one : m_known)
        mailboxes.insert(one.trimmed().toLower());
    const auto known = std::count_if(
        m_input.addresses.begin(), m_input.addresses.end(),
        [&](const QString &address) { return mailboxes.contains(address.toLower()); });
    const auto count = static_cast<int>(m_input.addresses.size());
    QStringList parts{tr("%n address(es)", nullptr, count)};
    if (known > 0)
        parts << tr("%n already in the list", nullptr, static_cast<int>(known));
    if (m_input.repeated > 0)
        parts << tr("%n repeated", nullptr, m_input.repeated);
    if (!m_input.notAddresses.isEmpty())
        parts << tr("left out, not an address: %1").arg(firstWords(m_input.notAddresses));
    m_ui->summaryLabel->setText(parts.join(u" · "_s));
    m_ui->acceptButton->setEnabled(count > 0);
    m_ui->acceptButton->setText(m_purpose == Purpose::Invite
                                    ? tr("&Add %n invitation(s) to pending", nullptr, count)
                                    : tr("&Add %n to the list", nullptr, count));
}

void UserEntry::accept()
{
    if (m_summaryTimer.isActive())
        showSummary();
    if (m_input.addresses.isEmpty())
        return;
    const QStringList addresses = m_input.addresses;
    const QString chosen = m_purpose == Purpose::Invite ? role() : QString();
    hide();
    setRole({}); // the next invitation gives none unseen
    // Words that are no addresses stay for a correction.
    m_ui->addressesTextEdit->setExactText(m_input.notAddresses.join(u'\n'));
    Q_EMIT accepted(m_purpose, addresses, chosen);
}

void UserEntry::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace flokdesk
