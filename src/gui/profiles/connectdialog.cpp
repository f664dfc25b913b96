// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/connectdialog.h"

#include "gui/common/notice.h"
#include "gui/common/screenfit.h"
#include "gui/common/scrolledform.h"
#include "gui/profiles/keystorenotice.h"
#include "gui/profiles/profilechoices.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QUuid>

namespace flokdesk {

using namespace Qt::StringLiterals;

ConnectDialog::ConnectDialog(ProfileStore &profiles, CredentialStore &credentials,
                             RequestScheduler &scheduler, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_credentials(credentials)
    , m_scheduler(scheduler)
    , m_saver(new ProfileSaver(profiles, credentials, this))
    , m_form(new ConnectForm(this))
    , m_notice(new Notice(this))
{
    setObjectName(u"ConnectDialog"_s);
    setWindowTitle(tr("Connect to Flokzu"));
    m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_profile.baseUrl = usualAddress();
    auto *area = new ScrolledForm(this);
    area->setObjectName(u"connectArea"_s);
    area->setWidget(m_form);
    m_notice->setObjectName(u"notice"_s);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(area, 1);
    rows->addWidget(m_notice);
    rows->addWidget(newFoot());
    connectParts();
    connectSaver();
    showAll();
    new ScreenFit(*this, {fontMetrics().averageCharWidth() * 96, sizeHint().height()});
    m_form->focusFirst();
}

ConnectDialog::~ConnectDialog() = default;

QWidget *ConnectDialog::newFoot()
{
    auto *foot = new QWidget(this);
    auto *cancelButton = new QPushButton(tr("Cancel"), foot);
    cancelButton->setObjectName(u"cancelButton"_s);
    cancelButton->setAutoDefault(false);
    connect(cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_testButton = new QPushButton(foot);
    m_testButton->setObjectName(u"testButton"_s);
    m_testButton->setAutoDefault(false);
    m_testButton->setToolTip(tr("Asks three questions that change nothing"));
    m_connectButton = new QPushButton(foot);
    m_connectButton->setObjectName(u"connectNowButton"_s);
    m_connectButton->setDefault(true);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(cancelButton);
    buttons->addStretch();
    buttons->addWidget(m_testButton);
    buttons->addWidget(m_connectButton);
    return foot;
}

void ConnectDialog::connectParts()
{
    connect(m_form, &ConnectForm::connectionEdited, this, &ConnectDialog::connectionEdited);
    connect(m_form, &ConnectForm::otherEdited, this, &ConnectDialog::showAll);
    connect(m_form, &ConnectForm::moreRequested, this, [this] {
        const Profile profile = entered();
        const Secret dataKey = m_form->key(Kind::Data);
        const Secret userKey = m_form->key(Kind::Users);
        reject();
        Q_EMIT moreRequested(profile, dataKey, userKey);
    });
    connect(m_testButton, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectDialog::begin);
    connect(&m_credentials, &CredentialStore::waitingChanged, this, &ConnectDialog::showAll);
    const auto *waiting = new KeyStoreNotice(m_credentials, *m_notice, this);
    connect(waiting, &KeyStoreNotice::sessionOnlyChosen, m_saver, &ProfileSaver::allowMemory);
}

void ConnectDialog::connectSaver()
{
    connect(m_saver, &ProfileSaver::saved, this, [this](const QString &id) {
        accept();
        Q_EMIT saved(id);
    });
    connect(m_saver, &ProfileSaver::failed, this, [this](const Error &error) {
        saveEnded();
        m_notice->show(error, m_form->untilEdited());
    });
    connect(m_saver, &ProfileSaver::memoryOnly, this, [this] {
        saveEnded();
        m_notice->show(Notice::Level::Warning,
                       tr("The system keychain cannot be used. Connect again to keep the keys in "
                          "memory until Flokdesk closes."),
                       Fact::past());
    });
}

void ConnectDialog::done(int result)
{
    m_form->clearKeys();
    QDialog::done(result);
}

void ConnectDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_connectButton)
        showProofs();
}

Profile ConnectDialog::entered() const
{
    Profile profile = m_profile;
    profile.name = m_form->name();
    profile.userName = m_form->user();
    profile.protection = m_form->protection();
    return profile;
}

QString ConnectDialog::whyNotTested() const
{
    const QByteArray user = m_form->user().toUtf8();
    if (user.isEmpty() || unfitForHeader(user))
        return tr("Enter the email address of a Flokzu user, in letters without accents.");
    for (const Kind kind : {Kind::Data, Kind::Users})
        if (unfitForHeader(m_form->key(kind).reveal()))
            return tr("%1: this cannot be a key; copy it again.").arg(m_form->subject(kind));
    if (m_form->keyCount() == 0)
        return tr("Enter at least one of the two keys.");
    if (m_form->key(Kind::Data).reveal() == m_form->key(Kind::Users).reveal())
        return tr("Both fields hold the same key. The two keys are different: paste each again.");
    return {};
}

QString ConnectDialog::whyNotSaved() const
{
    const QString name = m_form->name();
    return name.isEmpty() || m_profiles.byName(name)
        ? tr("Give the profile a name that no other profile has.")
        : QString();
}

const ConnectionTest::Proof &ConnectDialog::proofOf(Kind kind) const
{
    return kind == Kind::Data ? m_test->dataKey() : m_test->userKey();
}

/// Of the keys that were entered, once they are tested.
int ConnectDialog::countOf(State state) const
{
    if (!isTested())
        return 0;
    int count = 0;
    for (const Kind kind : {Kind::Data, Kind::Users})
        count += !m_form->key(kind).isEmpty() && proofOf(kind).state == state ? 1 : 0;
    return count;
}

/// A test is about what the form held when it began.
void ConnectDialog::connectionEdited()
{
    m_test.reset();
    m_connects = false;
    showAll();
}

void ConnectDialog::test()
{
    if (const QString why = whyNotTested(); !why.isEmpty())
        return complain(why);
    m_notice->dismiss();
    m_test = std::make_unique<ConnectionTest>(m_scheduler,
                                              Connection{m_profile.baseUrl, m_form->user(),
                                                         m_form->key(Kind::Data),
                                                         m_form->key(Kind::Users)},
                                              Dialect());
    connect(m_test.get(), &ConnectionTest::changed, this, &ConnectDialog::showAll);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectDialog::testEnded);
    m_test->start();
}

void ConnectDialog::testEnded()
{
    showAll();
    QAccessibleEvent alert(&m_form->result(), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    const bool areAllAccepted = countOf(State::Accepted) == m_form->keyCount();
    if (std::exchange(m_connects, false) && areAllAccepted)
        save();
}

void ConnectDialog::begin()
{
    for (const QString &why : {whyNotTested(), whyNotSaved()})
        if (!why.isEmpty())
            return complain(why);
    if (isTested())
        return save();
    m_connects = true;
    if (!m_test) // or else the running test leads to save()
        test();
    showAll();
}

/// Refused keys are left out.
void ConnectDialog::save()
{
    if (const QString why = whyNotSaved(); !why.isEmpty())
        return complain(why);
    const auto accepted = [this](Kind kind) {
        return proofOf(kind).state == State::Refused ? Secret() : m_form->key(kind);
    };
    const Secret dataKey = accepted(Kind::Data);
    const Secret userKey = accepted(Kind::Users);
    Profile profile = entered();
    profile.hasDataKey = !dataKey.isEmpty();
    profile.hasUserKey = !userKey.isEmpty();
    Dialect dialect;
    dialect.learnFrom(m_test->dialect());
    profile.dialect = dialect.toJson();
    if (!m_form->keepsKeys()) {
        m_saver->allowMemory();
        m_credentials.useSessionOnly();
    }
    m_isSaving = true;
    showAll();
    m_saver->save(profile,
                  {{dataKeyAccount(profile.id), dataKey}, {userKeyAccount(profile.id), userKey}});
}

void ConnectDialog::saveEnded()
{
    m_isSaving = false;
    showAll();
}

void ConnectDialog::showAll()
{
    m_form->setStepDone(ConnectForm::Keys, m_form->isAnyKeyExpected());
    m_form->setStepDone(ConnectForm::Test, countOf(State::Accepted) > 0);
    m_form->setStepDone(ConnectForm::Name, whyNotSaved().isEmpty());
    m_form->showWhereKeysAreKept(m_credentials.isDecided() && !m_credentials.isPersistent());
    showProofs();
    showFoot();
}

void ConnectDialog::showProofs()
{
    for (const Kind kind : {Kind::Data, Kind::Users}) {
        const bool isShown = m_test && !m_form->key(kind).isEmpty();
        m_form->showProof(kind, isShown ? std::optional(proofOf(kind)) : std::nullopt);
    }
    m_form->showResult(resultText(), isTested() && m_test->connection().state == State::Failed);
}

QString ConnectDialog::resultText() const
{
    if (!isTested())
        return {};
    if (m_test->connection().state == State::Failed)
        return proofText(tr("Connection"), m_test->connection());
    const int refused = countOf(State::Refused);
    if (refused == 0)
        return {};
    return refused < m_form->keyCount()
        ? tr("Paste the refused key again, or connect without it and add it later.")
        : tr("Paste the keys again. The two look alike: perhaps each is in the field of the "
             "other.");
}

void ConnectDialog::showFoot()
{
    const bool isTesting = m_test && !m_test->isFinished();
    const bool isBusy = m_isSaving || isTesting;
    const int refused = countOf(State::Refused);
    const bool areAllRefused = isTested() && refused == m_form->keyCount();
    const bool isInDoubt = isTested() && countOf(State::Accepted) < m_form->keyCount();
    m_testButton->setEnabled(!isBusy);
    m_testButton->setText(isTested() ? tr("&Test again") : tr("&Test"));
    m_connectButton->setEnabled(!isBusy && !areAllRefused);
    m_form->setMoreEnabled(!isBusy);
    m_connectButton->setText(isTesting                         ? tr("Testing…")
                                 : areAllRefused || !isInDoubt ? tr("Connect")
                                 : refused > 0                 ? tr("Connect with one key")
                                                               : tr("Connect anyway"));
}

void ConnectDialog::complain(const QString &text)
{
    m_connects = false;
    m_notice->show(Notice::Level::Problem, text, m_form->untilEdited());
}

} // namespace flokdesk
