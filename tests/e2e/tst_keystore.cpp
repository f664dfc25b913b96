// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probedstore.h"
#include "gui/common/notice.h"
#include "sandbox/sandboxthread.h"
#include "support/fakedialogs.h"
#include "support/manualclock.h"
#include "support/namedchild.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/application.h"

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A key store of the system that counts what it is asked, and is silent until it is told to answer.
class SystemStore final : public CredentialStore {
public:
    explicit SystemStore(Clock &clock)
        : m_store(clock)
    {
    }

    int asked = 0;
    bool isSilent = false;
    bool isBroken = false;

    bool isPersistent() const override { return true; }
    void read(const QString &account, QObject *context, Found found) override
    {
        ask(context, [=, this] { m_store.read(account, context, found); });
    }
    void write(const QString &account, const Secret &secret, QObject *context, Answer done) override
    {
        if (isBroken)
            return ask(context, [=] { done(Error{Error::Kind::Storage, u"broken"_s, {}}); });
        ask(context, [=, this] { m_store.write(account, secret, context, done); });
    }
    void remove(const QString &account, QObject *context, Answer done) override
    {
        ask(context, [=, this] { m_store.remove(account, context, done); });
    }
    void speak()
    {
        isSilent = false;
        for (const auto &question : std::exchange(m_waiting, {}))
            question();
    }

private:
    void ask(QObject *context, const std::function<void()> &question)
    {
        ++asked;
        if (!isSilent)
            return question();
        m_waiting.push_back([alive = QPointer(context), question] {
            if (alive)
                question();
        });
    }

    MemoryCredentialStore m_store;
    std::vector<std::function<void()>> m_waiting;
};

struct Fixture {
    QTemporaryDir directory;
    ManualClock clock;
    SystemStore system{clock};
    std::unique_ptr<ProbedStore> keys = std::make_unique<ProbedStore>(clock, system);
    FakeDialogs dialogs;
    MemoryLedgers ledgers{clock};
    std::unique_ptr<Application> application;

    void start(const QStringList &arguments = {})
    {
        application = std::make_unique<Application>(
            CommandLine::parse(
                QStringList{u"flokdesk"_s, u"--data-dir"_s, directory.filePath(u"data"_s)}
                + arguments),
            Application::Outside{clock, *keys, dialogs, ledgers, u":/i18n"_s});
        QVERIFY(application->prepare().ok());
        application->start();
        QTRY_VERIFY(application->hasCheckedFiles());
        clock.settle();
    }
    /// As after the end of the program: only the key store of the system remembers.
    void restart(const QStringList &arguments = {})
    {
        application.reset();
        keys = std::make_unique<ProbedStore>(clock, system);
        system.asked = 0;
        start(arguments);
    }
    QObject &window() const { return application->window(); }
    QObject *form() const { return window().findChild<QObject *>(u"ProfileDialog"_s); }
    QPushButton *saveButton() const
    {
        return form()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    void fill() const
    {
        namedChild<QLineEdit>(*form(), "nameLineEdit")->setText(u"Acme"_s);
        namedChild<QLineEdit>(*form(), "userLineEdit")->setText(u"admin@example.org"_s);
        namedChild<QLineEdit>(*form(), "dataKeyFieldLineEdit")->setText(u"0123456789abcdef"_s);
    }
    void connectNew()
    {
        namedChild<QPushButton>(window(), "connectButton")->click();
        namedChild<QPushButton>(window(), "moreSettingsButton")->click();
        clock.settle();
    }
    void save()
    {
        saveButton()->click();
        clock.settle();
    }
    static Notice *noticeOf(QObject &place, const char *name)
    {
        return namedChild<Notice>(place, name);
    }
    static QToolButton *offer(const Notice *notice)
    {
        for (auto *button : notice->findChildren<QToolButton *>())
            if (!button->isHidden() && button->defaultAction())
                return button;
        return nullptr;
    }
    bool isOpen() const { return application->session(); }
    const Profile *profile()
    {
        stored = std::make_unique<ProfileStore>(directory.filePath(u"data/profiles.json"_s));
        return stored->load() && !stored->profiles().empty() ? &stored->profiles().front()
                                                             : nullptr;
    }
    std::unique_ptr<ProfileStore> stored;
};

} // namespace

class tst_KeyStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstStartAndTheFormOfANewProfileAskForNoKeyStore()
    {
        Fixture f;
        f.start();
        f.connectNew();
        f.fill();
        f.clock.advance(1min);
        QCOMPARE(f.system.asked, 0);
    }

    void theDemoAsksForNoKeyStore()
    {
        Fixture f;
        f.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(f.isOpen(), 20'000);
        QCOMPARE(f.system.asked, 0);
    }

    void aSavedKeyIsKeptAndReadAtTheNextStart()
    {
        Fixture f;
        f.start();
        f.connectNew();
        f.fill();
        f.save();
        QVERIFY(f.isOpen());
        QVERIFY(f.system.asked > 0);
        f.restart();
        QVERIFY(f.isOpen());
        QCOMPARE(f.application->session()->client.connection().dataKey.reveal(),
                 QByteArray("0123456789abcdef"));
    }

    void aSilentKeyStoreIsSpokenOfAndCanBeLeftOutWhenSaving()
    {
        Fixture f;
        f.system.isSilent = true;
        f.start();
        f.connectNew();
        f.fill();
        f.save();
        const Notice *notice = f.noticeOf(*f.form(), "notice");
        QVERIFY(notice->text().isEmpty());
        f.clock.advance(500ms);
        QVERIFY2(notice->text().contains(u"Waiting for the system keychain"_s),
                 qPrintable(notice->text()));
        QVERIFY(!f.offer(notice));
        f.clock.advance(2500ms);
        QTRY_VERIFY(f.offer(notice));
        f.offer(notice)->click();
        f.clock.settle();
        QVERIFY(f.isOpen());
        QVERIFY(f.profile() && f.profile()->hasDataKey);
    }

    void aSilentKeyStoreIsSpokenOfAndCanBeLeftOutAtTheSecondStart()
    {
        Fixture f;
        f.start();
        f.connectNew();
        f.fill();
        f.save();
        f.system.isSilent = true;
        f.restart();
        QVERIFY(!f.isOpen());
        const Notice *notice = f.noticeOf(f.window(), "windowNotice");
        f.clock.advance(500ms);
        QVERIFY2(notice->text().contains(u"Waiting for the system keychain"_s),
                 qPrintable(notice->text()));
        f.clock.advance(2500ms);
        QTRY_VERIFY(f.offer(notice));
        f.offer(notice)->click();
        f.clock.settle();
        QVERIFY(f.form());
        QVERIFY(f.noticeOf(*f.form(), "notice")->text().contains(u"for this session"_s));
        namedChild<QLineEdit>(*f.form(), "dataKeyFieldLineEdit")->setText(u"fedcba9876543210"_s);
        f.save();
        QVERIFY(f.isOpen());
        f.system.speak();
        f.clock.settle();
        f.restart(); // the key store still has what was saved first
        QVERIFY(f.isOpen());
        QCOMPARE(f.application->session()->client.connection().dataKey.reveal(),
                 QByteArray("0123456789abcdef"));
    }

    void anAnswerThatComesLateOpensTheProfileAndTakesTheNoticeAway()
    {
        Fixture f;
        f.start();
        f.connectNew();
        f.fill();
        f.save();
        f.system.isSilent = true;
        f.restart();
        f.clock.advance(10s);
        QVERIFY(!f.isOpen());
        f.system.speak();
        f.clock.settle();
        QVERIFY(f.isOpen());
        QVERIFY(f.noticeOf(f.window(), "windowNotice")->text().isEmpty());
    }

    void keysStayInMemoryOnlyAfterTheUserWasTold()
    {
        Fixture f;
        f.system.isBroken = true;
        f.start();
        f.connectNew();
        f.fill();
        f.save();
        QVERIFY(!f.isOpen());
        QVERIFY(f.noticeOf(*f.form(), "notice")->text().contains(u"in memory"_s));
        QVERIFY(namedChild<QLabel>(*f.form(), "keysKeptLabel")->text().contains(u"memory only"_s));
        f.save();
        QVERIFY(f.isOpen());
    }

    void aProfileKeepsTheKeyThatASessionWithoutTheKeyStoreDidNotSee()
    {
        Fixture f;
        f.start();
        f.connectNew();
        f.fill();
        namedChild<QLineEdit>(*f.form(), "userKeyFieldLineEdit")->setText(u"0011223344556677"_s);
        f.save();
        f.system.isSilent = true;
        f.restart();
        f.keys->useSessionOnly();
        f.clock.settle();
        namedChild<QLineEdit>(*f.form(), "dataKeyFieldLineEdit")->setText(u"fedcba9876543210"_s);
        f.save();
        QVERIFY(f.isOpen());
        QVERIFY(f.profile() && f.profile()->hasUserKey);
    }
};

QTEST_MAIN(tst_KeyStore)
#include "tst_keystore.moc"
