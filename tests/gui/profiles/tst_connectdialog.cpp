// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "gui/common/palette.h"
#include "gui/profiles/connectdialog.h"
#include "secrets/memorycredentialstore.h"
#include "support/fakewire.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QString &dataKey()
{
    static const QString key = u"0123456789abcdef0123456789abcdef0123456789abcdef"_s;
    return key;
}
const QString &userKey()
{
    static const QString key = u"fedcba9876543210fedcba9876543210fedcba9876543210"_s;
    return key;
}

/// A key store of the system that keeps keys, or cannot, and counts how often it was asked.
class KeyStore final : public CredentialStore {
public:
    explicit KeyStore(Clock &clock)
        : m_memory(clock)
    {
    }
    bool isPersistent() const override { return works && !isSessionOnly; }
    bool isDecided() const override { return isSessionOnly || asked > 0; }
    void useSessionOnly() override { isSessionOnly = true; }
    void read(const QString &account, QObject *context, Found found) override
    {
        ++asked;
        m_memory.read(account, context, std::move(found));
    }
    void write(const QString &account, const Secret &secret, QObject *context, Answer done) override
    {
        ++asked;
        m_memory.write(account, secret, context, std::move(done));
    }
    void remove(const QString &account, QObject *context, Answer done) override
    {
        ++asked;
        m_memory.remove(account, context, std::move(done));
    }

    bool works = true;
    bool isSessionOnly = false;
    int asked = 0;

private:
    MemoryCredentialStore m_memory;
};

struct Page : FakeWire {
    QTemporaryDir directory;
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    KeyStore credentials{clock};
    ConnectDialog dialog{profiles, credentials, scheduler};
    QSignalSpy saved{&dialog, &ConnectDialog::saved};

    Page()
    {
        dialog.show();
        clock.settle();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = dialog.findChild<Widget *>(name);
        if (!found)
            qFatal("no such widget: %s", qPrintable(name));
        return found;
    }
    void type(const QString &name, const QString &text) const
    {
        find<QLineEdit>(name)->setText(text);
    }
    void fill(const QString &forData = dataKey(), const QString &forUsers = userKey()) const
    {
        type(u"userLineEdit"_s, u"ana@acme.example"_s);
        type(u"dataKeyFieldLineEdit"_s, forData);
        type(u"userKeyFieldLineEdit"_s, forUsers);
    }
    void click(const QString &name)
    {
        find<QAbstractButton>(name)->click();
        clock.settle();
    }
    QString textOf(const QString &button) const { return find<QAbstractButton>(button)->text(); }
    QString label(const QString &name) const
    {
        const auto *shown = find<QLabel>(name);
        return shown->isVisible() ? shown->text() : QString();
    }
    QString notice() const { return find<Notice>(u"notice"_s)->text(); }
    QByteArray sentKey(int index) const
    {
        for (const Header &header : network.requests[size_t(index)].headers)
            if (header.name == "X-Api-Key")
                return header.value;
        return {};
    }
    /// Answers the questions of a test, also those that follow in another form. 404 says that the data key was good
    /// enough to look.
    void answerTest(int toData = 404, int toUsers = 200)
    {
        for (int i = 0; i < sent(); ++i) {
            const FakeTransfer *asked = network.sent[size_t(i)];
            if (!asked || asked->isAnswered())
                continue;
            const bool isEcho = network.requests[size_t(i)].reason.contains(u"does Flokzu answer");
            const bool isData = sentKey(i) == dataKey().toLatin1();
            const int status = isEcho ? 200 : isData ? toData : toUsers;
            answerTo(i, status,
                     isEcho              ? R"({"param_string":"flokdesk"})"
                         : status == 200 ? R"({"roles":["Administrator"]})"
                         : status == 404 ? R"({"status":"ERROR","detail":"Instance not found"})"
                                         : R"({"status":"ERROR","detail":"Invalid API key"})");
        }
    }
    std::optional<QByteArray> stored(const QString &account)
    {
        std::optional<QByteArray> key;
        credentials.read(account, &dialog, [&key](const Result<std::optional<Secret>> &found) {
            if (found && *found)
                key = (*found)->reveal();
        });
        clock.settle();
        return key;
    }
    const Profile &profile() const { return profiles.profiles().at(0); }
};

} // namespace

class tst_ConnectDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pastingAndConnectingTestsTheKeysAndKeepsThem()
    {
        Page t;
        t.fill();
        t.click(u"connectNowButton"_s);
        QCOMPARE(t.textOf(u"connectNowButton"_s), u"Testing…"_s);
        QVERIFY(t.profiles.profiles().empty());
        t.answerTest();
        QCOMPARE(t.saved.size(), 1);
        QVERIFY(!t.dialog.isVisible());
        QCOMPARE(t.saved.first().first().toString(), t.profile().id);
        QCOMPARE(t.profile().name, u"acme.example"_s); // from the address
        QCOMPARE(t.profile().userName, u"ana@acme.example"_s);
        QCOMPARE(t.profile().protection, Protection::Confirm);
        QVERIFY(t.profile().hasDataKey && t.profile().hasUserKey);
        QCOMPARE(t.stored(dataKeyAccount(t.profile().id)), dataKey().toLatin1());
        QCOMPARE(t.stored(userKeyAccount(t.profile().id)), userKey().toLatin1());
    }

    void nothingIsStoredAndNoKeyStoreIsAskedBefore()
    {
        Page t;
        t.fill();
        t.click(u"testButton"_s);
        t.answerTest();
        QCOMPARE(t.credentials.asked, 0);
        QVERIFY(t.profiles.profiles().empty());
        QVERIFY(t.label(u"dataKeyFieldProofLabel"_s).startsWith(u"✓ Data API key: accepted"));
        QVERIFY(t.label(u"userKeyFieldProofLabel"_s).startsWith(u"✓ User API key: accepted"));
        QCOMPARE(t.textOf(u"testButton"_s), u"&Test again"_s);
        const int sent = t.sent();
        t.click(u"connectNowButton"_s); // what was tested is not tested again
        QCOMPARE(t.sent(), sent);
        QCOMPARE(t.saved.size(), 1);
    }

    void aRefusedKeyIsSaidAndTheOtherOneConnects()
    {
        Page t;
        t.fill();
        t.click(u"connectNowButton"_s);
        t.answerTest(404, 401);
        QVERIFY(t.saved.isEmpty());
        QVERIFY(t.label(u"dataKeyFieldProofLabel"_s).startsWith(u"✓"));
        QVERIFY(t.label(u"userKeyFieldProofLabel"_s).startsWith(u"✗"));
        QVERIFY(t.label(u"resultLabel"_s).contains(u"add it later"));
        const auto inkOf = [&t](const QString &name) {
            const auto *label = t.find<QLabel>(name);
            return label->palette().color(label->foregroundRole());
        };
        const QPalette palette = t.dialog.palette();
        QCOMPARE(inkOf(u"dataKeyFieldProofLabel"_s), colour(ColourRole::AppliedInk, palette));
        QCOMPARE(inkOf(u"userKeyFieldProofLabel"_s), colour(ColourRole::FailedInk, palette));
        QCOMPARE(t.textOf(u"connectNowButton"_s), u"Connect with one key"_s);
        t.click(u"connectNowButton"_s);
        QCOMPARE(t.saved.size(), 1);
        QVERIFY(t.profile().hasDataKey && !t.profile().hasUserKey);
        QVERIFY(!t.stored(userKeyAccount(t.profile().id)));
    }

    void withBothKeysRefusedThereIsNothingToConnectWith()
    {
        Page t;
        t.fill();
        t.click(u"connectNowButton"_s);
        t.answerTest(401, 401);
        QVERIFY(!t.find<QPushButton>(u"connectNowButton"_s)->isEnabled());
        QVERIFY(t.label(u"resultLabel"_s).contains(u"field of the other"));
        t.type(u"dataKeyFieldLineEdit"_s, userKey());
        t.type(u"userKeyFieldLineEdit"_s, dataKey());
        QVERIFY(t.find<QPushButton>(u"connectNowButton"_s)->isEnabled());
        QCOMPARE(t.textOf(u"connectNowButton"_s), u"Connect"_s);
        QVERIFY(t.label(u"dataKeyFieldProofLabel"_s).isEmpty()); // it was about another key
    }

    void aServiceThatCannotBeReachedIsSaidOnce()
    {
        Page t;
        t.fill();
        t.click(u"connectNowButton"_s);
        t.network.oldest().fail(Answer::Fault::Unreachable);
        t.clock.advance(std::chrono::minutes(1));
        while (t.network.sent.back() && !t.network.sent.back()->isAnswered()) {
            t.network.sent.back()->fail(Answer::Fault::Unreachable);
            t.clock.advance(std::chrono::minutes(1));
        }
        QVERIFY(t.saved.isEmpty());
        QVERIFY(t.label(u"resultLabel"_s).startsWith(u"✗ Connection"));
        QCOMPARE(t.textOf(u"connectNowButton"_s), u"Connect anyway"_s);
    }

    void aKeyThatTheUserDoesNotHaveIsNeitherSentNorKept()
    {
        Page t;
        t.fill();
        t.find<QCheckBox>(u"userKeyCard"_s)->click();
        QVERIFY(!t.find<QLineEdit>(u"userKeyFieldLineEdit"_s)->isVisible());
        t.click(u"connectNowButton"_s);
        t.answerTest();
        QCOMPARE(t.saved.size(), 1);
        QVERIFY(t.profile().hasDataKey && !t.profile().hasUserKey);
        for (int i = 0; i < t.sent(); ++i)
            QVERIFY(t.sentKey(i) != userKey().toLatin1());
    }

    void whatIsMissingIsSaidBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no user") << u"userLineEdit"_s << QString() << u"email address"_s;
        QTest::newRow("not a key") << u"dataKeyFieldLineEdit"_s << u"ä"_s << u"cannot be a key"_s;
        QTest::newRow("the same twice")
            << u"userKeyFieldLineEdit"_s << dataKey() << u"the same key"_s;
        QTest::newRow("no name") << u"nameLineEdit"_s << u" "_s << u"a name"_s;
    }
    void whatIsMissingIsSaidBeforeAnythingIsSent()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, said);
        Page t;
        t.fill();
        t.type(field, text);
        t.click(u"connectNowButton"_s);
        QVERIFY2(t.notice().contains(said), qPrintable(t.notice()));
        QCOMPARE(t.sent(), 0);
        t.type(field, u"anything"_s);
        QVERIFY(t.find<Notice>(u"notice"_s)->isHidden()); // it was about the text before
    }

    void withoutAnyKeyThereIsNothingToTest()
    {
        Page t;
        t.fill({}, {});
        t.click(u"testButton"_s);
        QVERIFY(t.notice().contains(u"at least one"));
        QCOMPARE(t.sent(), 0);
    }

    void aNameThatIsTakenIsNotUsedTwice()
    {
        Page t;
        Profile other;
        other.id = u"1"_s;
        other.name = u"acme.example"_s;
        QVERIFY(t.profiles.save(other).ok());
        t.fill();
        t.click(u"connectNowButton"_s);
        QVERIFY(t.notice().contains(u"no other profile has"));
        QCOMPARE(t.sent(), 0);
        t.type(u"nameLineEdit"_s, u"Acme 2"_s);
        t.type(u"userLineEdit"_s, u"eva@other.example"_s);
        QCOMPARE(t.find<QLineEdit>(u"nameLineEdit"_s)->text(), u"Acme 2"_s); // the user's own
        t.click(u"connectNowButton"_s);
        t.answerTest();
        QCOMPARE(t.saved.size(), 1);
    }

    void keysAreKeptForThisSessionOnlyWhereTheUserWantsThat()
    {
        Page t;
        t.fill();
        QVERIFY(t.label(u"keepLabel"_s).contains(u"never in a file"));
        t.find<QCheckBox>(u"keepCheckBox"_s)->click();
        QVERIFY(t.label(u"keepLabel"_s).contains(u"other profiles"));
        t.click(u"connectNowButton"_s);
        QVERIFY(!t.credentials.isSessionOnly); // not before it is sure
        t.answerTest();
        QVERIFY(t.credentials.isSessionOnly);
        QCOMPARE(t.saved.size(), 1);
    }

    void aKeyStoreThatDoesNotWorkIsSaidBeforeTheProfileIsSaved()
    {
        Page t;
        t.credentials.works = false;
        t.fill();
        t.click(u"connectNowButton"_s);
        t.answerTest();
        QVERIFY(t.saved.isEmpty());
        QVERIFY(t.profiles.profiles().empty());
        QVERIFY(t.notice().contains(u"in memory until Flokdesk closes"));
        t.click(u"connectNowButton"_s);
        QCOMPARE(t.saved.size(), 1);
    }

    void moreSettingsTakeAlongWhatWasTyped()
    {
        Page t;
        const QSignalSpy more(&t.dialog, &ConnectDialog::moreRequested);
        t.fill();
        t.click(u"moreSettingsButton"_s);
        QCOMPARE(more.size(), 1);
        const auto profile = more.first().at(0).value<Profile>();
        QCOMPARE(profile.userName, u"ana@acme.example"_s);
        QCOMPARE(profile.name, u"acme.example"_s);
        QCOMPARE(more.first().at(1).value<Secret>().reveal(), dataKey().toLatin1());
        QCOMPARE(more.first().at(2).value<Secret>().reveal(), userKey().toLatin1());
        QVERIFY(!t.dialog.isVisible());
    }

    void typedKeysLeaveTheWindowWithIt()
    {
        Page t;
        t.fill();
        t.click(u"cancelButton"_s);
        QVERIFY(t.find<QLineEdit>(u"dataKeyFieldLineEdit"_s)->text().isEmpty());
        QVERIFY(t.profiles.profiles().empty());
    }

    void eachStepSaysWhetherItIsDone()
    {
        Page t;
        const auto steps = [&t] {
            QStringList names;
            for (const QLabel *label : t.dialog.findChildren<QLabel *>())
                if (label->accessibleName().startsWith(u"Step"))
                    names << label->accessibleName();
            return names;
        };
        QCOMPARE(steps(),
                 QStringList({u"Step 1: Which keys do you have?, done"_s,
                              u"Step 2: Paste and test"_s, u"Step 3: Name this profile"_s}));
        t.fill();
        t.click(u"testButton"_s);
        t.answerTest();
        QVERIFY(steps().at(1).endsWith(u", done"));
        QVERIFY(steps().at(2).endsWith(u", done"));
        t.type(u"dataKeyFieldLineEdit"_s, u"1"_s);
        QVERIFY(!steps().at(1).endsWith(u", done"));
    }

    void allOfItFitsASmallScreen()
    {
        Page t;
        QVERIFY(t.dialog.minimumSizeHint().width() <= 660);
        QVERIFY(t.dialog.minimumSizeHint().height() <= 440);
    }
};

QTEST_MAIN(tst_ConnectDialog)
#include "tst_connectdialog.moc"
