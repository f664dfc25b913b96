// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/mainwindow.h"
#include "support/instancesfixture.h"

#include <QAction>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SessionFixture {
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        workspace.rememberInstance(u"ABC-1"_s, instanceAnswer(u"ABC-1"_s, someFields),
                                   Source::Answer);
        window = std::make_unique<MainWindow>(
            MainWindow::Dependencies{scheduler, clock, requests, profiles, credentials, dialogs,
                                     directory.filePath(u"settings.ini"_s)});
        window->resize(1300, 800);
        window->show();
        window->setSession(&session);
    }
    ~Fixture() { window.reset(); }

    template <typename T>
    T &child(const char *name, QObject *in = nullptr) const
    {
        return *namedChild<T>(in ? *in : *window, name);
    }
    void trigger(const char *action) const { child<QAction>(action).trigger(); }
    void press(Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window->focusWidget(), Qt::Key_F6, modifiers);
    }
    /// The innermost of these parts of the window that has the focus.
    QString pane() const
    {
        for (const QWidget *widget = window->focusWidget(); widget;
             widget = widget->parentWidget()) {
            for (const char *name :
                 {"topBar", "sidebar", "centre", "inspector", "changeBar", "activityDock"}) {
                if (widget->objectName() == QLatin1String(name))
                    return widget->objectName();
            }
        }
        return {};
    }
};

} // namespace

class tst_Panes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void f6LeadsThroughThePanesThatAreShown()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.trigger("instancesAction");
        f.child<QWidget>("sidebarList").setFocus();
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            f.press();
            visited << f.pane();
        }
        QCOMPARE(visited, QStringList({u"centre"_s, u"inspector"_s, u"topBar"_s, u"sidebar"_s}));
        f.press(Qt::ShiftModifier);
        QCOMPARE(f.pane(), u"topBar"_s);
        f.press(Qt::ShiftModifier);
        QCOMPARE(f.pane(), u"inspector"_s);
    }

    void aPaneHasTheFocusWhereTheUserLeftIt()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.trigger("instancesAction");
        auto &filter = f.child<QWidget>("searchLineEdit", &f.child<QWidget>("InstancesPage"));
        filter.setFocus();
        f.press();
        QVERIFY(!filter.hasFocus());
        f.press(Qt::ShiftModifier);
        QVERIFY(filter.hasFocus());
    }

    void whatIsPendingAndTheActivityArePanesWhileTheyAreShown()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.trigger("instancesAction");
        f.changes.stage(InviteUser{u"ana@example.org"_s});
        f.trigger("jobsAction");
        QStringList visited;
        f.child<QWidget>("sidebarList").setFocus();
        for (int i = 0; i < 6; ++i) {
            f.press();
            visited << f.pane();
        }
        QCOMPARE(visited,
                 QStringList({u"centre"_s, u"inspector"_s, u"activityDock"_s, u"changeBar"_s,
                              u"topBar"_s, u"sidebar"_s}));
        f.trigger("sidebarAction");
        f.child<QWidget>("topBar").setFocus();
        f.press();
        QCOMPARE(f.pane(), u"centre"_s);
    }
};

QTEST_MAIN(tst_Panes)
#include "tst_panes.moc"
