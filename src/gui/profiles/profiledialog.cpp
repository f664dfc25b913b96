// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profiledialog.h"

#include "core/text.h"
#include "gui/common/screenfit.h"
#include "gui/profiles/keystorenotice.h"
#include "gui/profiles/profilechoices.h"
#include "ui_profiledialog.h"

#include <algorithm>
#include <QPushButton>
#include <QUuid>

namespace flokdesk {

using namespace Qt::StringLiterals;

/// One of the two keys: where it is typed, where it is kept, and what is kept there now.
struct ProfileDialog::Key {
    KeyField *field;
    QString subject;
    QString account;
    Secret stored;
    bool mayBeStored = false; ///< until the store has answered, the profile's word counts
};

namespace {

Error invalid(const QString &message)
{
    return {Error::Kind::InvalidInput, message, {}, 0};
}

} // namespace

ProfileDialog::ProfileDialog(ProfileStore &profiles, CredentialStore &credentials,
                             RequestScheduler &scheduler, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProfileDialog>())
    , m_profiles(profiles)
    , m_credentials(credentials)
    , m_scheduler(scheduler)
    , m_saver(new ProfileSaver(profiles, credentials, this))
{
    setupForm();
    connectActions();
    Profile fresh;
    fresh.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fresh.baseUrl = usualAddress();
    edit(fresh);
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::setupForm()
{
    m_ui->setupUi(this);
    m_dataKey = std::make_unique<Key>(Key{m_ui->dataKeyField, tr("Data API key"), {}, {}, false});
    m_userKey = std::make_unique<Key>(Key{m_ui->userKeyField, tr("User API key"), {}, {}, false});
    for (const Key *key : {m_dataKey.get(), m_userKey.get()})
        key->field->setSubject(key->subject);
    fillProtections(m_ui->protectionComboBox);
    m_ui->protectionComboBox->setAccessibleName(tr("Protection"));
    fillGuards(m_ui->guardComboBox);
    m_ui->guardComboBox->setAccessibleName(tr("How changes are sent"));
    m_ui->colourComboBox->setAccessibleName(tr("Color"));
    m_ui->formLayout->invalidate(); // it remembers the hints of empty boxes
    const QMargins around = layout()->contentsMargins();
    const int wide =
        std::max(fontMetrics().averageCharWidth() * 90,
                 m_ui->form->sizeHint().width() + around.left() + around.right()); // cuts no choice
    new ScreenFit(*this, {wide, minimumSizeHint().height()});
}

void ProfileDialog::connectActions()
{
    const auto forgetReport = [this] { m_ui->connectionReport->reset(); };
    connect(m_ui->addressLineEdit, &QLineEdit::textChanged, this, [this, forgetReport] {
        showStoredKeys();
        showWhereKeysAreKept();
        forgetReport();
    });
    connect(m_ui->userLineEdit, &QLineEdit::textChanged, this, forgetReport);
    for (const Key *key : {m_dataKey.get(), m_userKey.get()})
        connect(key->field, &KeyField::changed, this, forgetReport);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ProfileDialog::testConnection);
    const auto *waiting = new KeyStoreNotice(m_credentials, *m_ui->notice, this);
    connect(waiting, &KeyStoreNotice::sessionOnlyChosen, m_saver, &ProfileSaver::allowMemory);
    connect(m_saver, &ProfileSaver::saved, this, &ProfileDialog::finish);
    connect(m_saver, &ProfileSaver::failed, this, [this](const Error &error) {
        setBusy(false);
        m_ui->notice->show(error, untilEdited());
    });
    connect(m_saver, &ProfileSaver::memoryOnly, this, &ProfileDialog::askForMemory);
    connect(&m_credentials, &CredentialStore::waitingChanged, this,
            &ProfileDialog::showWhereKeysAreKept);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &ProfileDialog::saveThenCheck);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] {
        m_wantsCheck = false;
        save();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProfileDialog::edit(const Profile &profile)
{
    m_original = profile;
    m_isNew = !m_profiles.byId(profile.id);
    setWindowTitle(m_isNew ? tr("Connect to Flokzu")
                           : tr("Profile %1").arg(withVisibleControls(profile.name)));
    m_ui->nameLineEdit->setText(profile.name);
    m_ui->addressLineEdit->setText(profile.baseUrl.toString());
    m_ui->userLineEdit->setText(profile.userName);
    m_ui->protectionComboBox->setCurrentIndex(
        m_ui->protectionComboBox->findData(int(profile.protection)));
    m_ui->guardComboBox->setCurrentIndex(m_ui->guardComboBox->findData(int(profile.guard)));
    fillColours(m_ui->colourComboBox, profile.colour);
    m_dataKey->account = dataKeyAccount(profile.id);
    m_userKey->account = userKeyAccount(profile.id);
    m_dataKey->mayBeStored = profile.hasDataKey;
    m_userKey->mayBeStored = profile.hasUserKey;
    loadStoredKeys();
}

void ProfileDialog::setTypedKeys(const Secret &dataKey, const Secret &userKey)
{
    m_dataKey->field->setTyped(dataKey);
    m_userKey->field->setTyped(userKey);
}

void ProfileDialog::explain(const QString &text)
{
    m_ui->notice->show(Notice::Level::Information, text, Fact::past());
}

void ProfileDialog::done(int result)
{
    m_dataKey->field->clearTyped();
    m_userKey->field->clearTyped();
    QDialog::done(result);
}

void ProfileDialog::loadStoredKeys()
{
    showStoredKeys();
    showWhereKeysAreKept();
    for (Key *key : {m_dataKey.get(), m_userKey.get()})
        if (key->mayBeStored) // a key store that holds nothing is not asked
            m_credentials.read(key->account, this,
                               [this, key](const Result<std::optional<Secret>> &found) {
                                   if (found) {
                                       key->stored = (*found).value_or(Secret());
                                       key->mayBeStored = (*found).has_value();
                                   }
                                   showStoredKeys();
                                   showWhereKeysAreKept();
                               });
}

void ProfileDialog::showStoredKeys()
{
    const bool usable = sameHost();
    for (const Key *key : {m_dataKey.get(), m_userKey.get()})
        key->field->showStored(usable ? key->stored.hint() : QString());
}

void ProfileDialog::showWhereKeysAreKept()
{
    const bool isMemory = m_credentials.isDecided() && !m_credentials.isPersistent();
    QString text = isMemory
        ? tr("The system keychain is not used. Keys stay in memory only: you will be asked for "
             "them again at the next start.")
        : tr("Keys are kept in the system keychain, never in a file of this program.");
    if (!sameHost())
        text += u'\n'
            + tr("The address has changed. The stored keys are not sent there: enter its own keys. "
                 "Saving deletes the old ones.");
    m_ui->keysKeptLabel->setText(text);
}

bool ProfileDialog::sameHost() const
{
    const auto entered = checkedBaseUrl(m_ui->addressLineEdit->text());
    if (m_isNew)
        return true;
    return entered && entered->scheme() == m_original.baseUrl.scheme()
        && entered->host() == m_original.baseUrl.host()
        && entered->port() == m_original.baseUrl.port();
}

Secret ProfileDialog::keyOf(const Key &key) const
{
    Secret typed = key.field->typed();
    if (!typed.isEmpty() || key.field->isForgotten() || !sameHost())
        return typed;
    return key.stored;
}

bool ProfileDialog::willHave(const Key &key) const
{
    const bool kept = key.mayBeStored && !key.field->isForgotten() && sameHost();
    return kept || !keyOf(key).isEmpty();
}

// Memory does not know what the key store of the system holds, and a later session reads it again.
bool ProfileDialog::isClaimed(const Key &key, bool before) const
{
    const bool isUnknown = before && !m_credentials.isPersistent();
    return willHave(key) || (isUnknown && !key.field->isForgotten() && sameHost());
}

Result<Profile> ProfileDialog::enteredProfile() const
{
    Profile profile = m_original;
    profile.name = normalisedInput(m_ui->nameLineEdit->text().trimmed());
    profile.userName = m_ui->userLineEdit->text().trimmed();
    profile.colour = m_ui->colourComboBox->currentData().toString();
    profile.protection = Protection(m_ui->protectionComboBox->currentData().toInt());
    profile.guard = GuardMode(m_ui->guardComboBox->currentData().toInt());
    profile.hasDataKey = isClaimed(*m_dataKey, m_original.hasDataKey);
    profile.hasUserKey = isClaimed(*m_userKey, m_original.hasUserKey);
    const auto address = checkedBaseUrl(m_ui->addressLineEdit->text());
    if (!address)
        return address.error();
    profile.baseUrl = *address;
    profile.dialect = presentDialect(profile).toJson();
    if (profile.userName.isEmpty() || unfitForHeader(profile.userName.toUtf8()))
        return invalid(tr("Enter the email address of a Flokzu user, in letters without accents."));
    if (const auto keys = checkKeys(); !keys)
        return keys.error();
    return profile;
}

/// What is known of the service at the address that the form holds. The stored profile may have learned
/// more since the dialog was opened.
Dialect ProfileDialog::presentDialect(const Profile &entered) const
{
    const Profile *stored = m_profiles.byId(entered.id);
    Dialect dialect = Dialect::fromJson(stored ? stored->dialect : entered.dialect);
    if (stored && stored->baseUrl != entered.baseUrl)
        dialect.forgetLearned();
    dialect.learnFrom(m_ui->connectionReport->learned());
    return dialect;
}

Result<Done> ProfileDialog::checkKeys() const
{
    for (const Key *key : {m_dataKey.get(), m_userKey.get()})
        if (unfitForHeader(key->field->typed().reveal()))
            return invalid(tr("%1: this cannot be a key; copy it again.").arg(key->subject));
    if (!willHave(*m_dataKey) && !willHave(*m_userKey))
        return invalid(tr("Enter at least one of the two keys."));
    return Done{};
}

void ProfileDialog::testConnection()
{
    const auto profile = enteredProfile();
    if (!profile)
        return m_ui->notice->show(profile.error(), untilEdited());
    m_ui->notice->dismiss();
    m_ui->connectionReport->run(
        m_scheduler, {profile->baseUrl, profile->userName, keyOf(*m_dataKey), keyOf(*m_userKey)},
        Dialect::fromJson(profile->dialect));
}

/// The check needs an open profile, because what it shows is kept with that.
void ProfileDialog::saveThenCheck()
{
    m_wantsCheck = true;
    save();
}

void ProfileDialog::save()
{
    const auto profile = enteredProfile();
    if (!profile)
        return m_ui->notice->show(profile.error(), untilEdited());
    const Profile *same = m_profiles.byName(profile->name);
    if (profile->name.isEmpty() || (same && same->id != profile->id))
        return m_ui->notice->show(invalid(tr("Give the profile a name that no other profile has.")),
                                  untilEdited());
    setBusy(true);
    m_saver->save(*profile, {changeOf(*m_dataKey), changeOf(*m_userKey)});
}

ProfileSaver::KeyChange ProfileDialog::changeOf(const Key &key) const
{
    return {key.account, key.field->typed(), !willHave(key) && key.mayBeStored};
}

// A key store that fails at the first key was promised above.
void ProfileDialog::askForMemory()
{
    setBusy(false);
    showWhereKeysAreKept();
    m_ui->notice->show(Notice::Level::Warning,
                       tr("The system keychain cannot be used. Save again to keep the keys in "
                          "memory until Flokdesk closes."),
                       Fact::past());
}

void ProfileDialog::finish(const QString &profileId)
{
    setBusy(false);
    const bool wantsCheck = m_wantsCheck;
    accept();
    if (wantsCheck)
        Q_EMIT savedForCheck(profileId);
    else
        Q_EMIT saved(profileId);
}

/// A message about the fields goes when their text changes.
Fact ProfileDialog::untilEdited() const
{
    Fact fact;
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        fact = fact.askedAt(edit, &QLineEdit::textChanged);
    return fact;
}

void ProfileDialog::setBusy(bool busy)
{
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!busy);
    m_ui->testButton->setEnabled(!busy);
    m_ui->checkButton->setEnabled(!busy);
}

} // namespace flokdesk
