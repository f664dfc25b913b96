// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/journalpanel.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/notice.h"
#include "gui/databases/filterbar.h"
#include "gui/databases/recordgrid.h"
#include "gui/mainwindow/mainwindow.h"
#include "models/recordtablemodel.h"
#include "secrets/memorycredentialstore.h"
#include "store/viewstates.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray suppliers = R"({"Id":"1","Name":"Añasco","City":"Quito","Stock":"40"},)"
                             R"({"Id":"2","Name":"Beta","City":"Lima","Stock":"110"},)"
                             R"({"Id":"3","Name":"Cía","City":"Bogotá","Stock":"7"})";
const QByteArray clients = R"({"Id":"1","Name":"Delta","Phone":"22"})";

/// A whole window on real files. What is in memory of the arrangement ends with a run.
struct Fixture : SessionFixture {
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    MemoryCredentialStore credentials{clock};
    std::unique_ptr<ViewStates> views;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        if (!profiles.save(testProfile()))
            qFatal("the profile cannot be saved");
    }
    ~Fixture() { window.reset(); }
    void start()
    {
        window.reset();
        views = std::make_unique<ViewStates>(directory.filePath(u"views"_s));
        window = std::make_unique<MainWindow>(
            MainWindow::Dependencies{scheduler,
                                     clock,
                                     requests,
                                     profiles,
                                     credentials,
                                     dialogs,
                                     directory.filePath(u"settings.ini"_s),
                                     nullptr,
                                     {},
                                     views.get()});
        window->resize(1200, 800);
        window->show();
        window->setSession(&session);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void restart()
    {
        QVERIFY(window->close());
        start();
    }
    template <typename Widget>
    Widget *find(const char *name, QObject *in = nullptr) const
    {
        return namedChild<Widget>(in ? *in : *window, name);
    }
    QWidget *page(const char *name) const { return find<QWidget>(name); }
    RecordGrid *grid() const { return find<RecordGrid>("recordsTable"); }
    int ownWidth(const QString &name) const { return grid()->arrangement().widthOf(column(name)); }
    QHeaderView *header() const { return grid()->horizontalHeader(); }
    RecordTableModel *records() const { return window->findChild<RecordTableModel *>(); }
    int column(const QString &name) const { return records()->columnOf(name); }
    FilterBar *filterBar() const { return find<FilterBar>("filterBar"); }
    QString database() const { return find<QLabel>("databaseTitleLabel")->text(); }
    bool isAnyDatabaseOpen() const { return database() != u"Databases"_s; }
    QTabWidget *tabs() const { return find<QTabWidget>("pageTabs"); }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    void answerList(const QByteArray &rows)
    {
        answer(200, "{\"status\":\"OK\",\"data\":[" + rows + "]}");
        QTRY_VERIFY(!find<QAction>("cancelAction", page("DatabasesPage"))->isEnabled());
    }
    void open(const QString &name, const QByteArray &rows)
    {
        trigger("databasesAction");
        find<QComboBox>("databaseComboBox")->setEditText(name);
        QTest::mouseClick(find<QPushButton>("openButton", page("DatabasesPage")), Qt::LeftButton);
        clock.settle();
        answerList(rows);
    }
    void openSuppliers() { open(u"Suppliers"_s, suppliers); }
    void addCondition(const QString &column, const QString &value, const QByteArray &answered)
    {
        find<QComboBox>("filterColumnComboBox")->setEditText(column);
        auto *edit = find<QLineEdit>("filterValueLineEdit");
        edit->insert(value);
        QTest::keyClick(edit, Qt::Key_Return);
        clock.settle();
        answerList(answered);
    }
    /// Names of the columns as they are shown, from the left.
    QStringList shownColumns() const
    {
        QStringList names;
        for (int place = 0; place < header()->count(); ++place)
            if (const int at = header()->logicalIndex(place); !header()->isSectionHidden(at))
                names << records()->columnName(at);
        return names;
    }
    QString file() const { return views->fileOf(session.profile.id); }
    QByteArray content() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What another start of the program would find on the disk now.
    QByteArray onDisk() const
    {
        return QJsonDocument(ViewStates(directory.filePath(u"views"_s)).of(session.profile.id))
            .toJson();
    }
    void put(const QByteArray &content) const
    {
        const ViewStates places(directory.filePath(u"views"_s));
        QVERIFY(QDir().mkpath(directory.filePath(u"views"_s)));
        QFile file(places.fileOf(session.profile.id));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

} // namespace

class tst_Arrangement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDatabaseIsShownAsItWasAndLoadedByItself()
    {
        Fixture f;
        f.start();
        f.openSuppliers();
        f.header()->resizeSection(f.column(u"City"_s), 317);
        f.header()->moveSection(f.header()->visualIndex(f.column(u"Stock"_s)), 0);
        f.header()->resizeSection(f.column(u"Name"_s), 142);
        f.grid()->setCurrentIndex(f.records()->index(0, f.column(u"Name"_s)));
        f.trigger("hideColumnsAction");
        f.grid()->sortByColumn(f.column(u"City"_s), Qt::DescendingOrder);
        f.addCondition(u"Name"_s, u"a"_s, suppliers);
        f.find<QLineEdit>("findLineEdit")->insert(u"o"_s);
        QTRY_COMPARE(f.records()->rowCount(), 2); // Quito, Bogotá
        f.grid()->setCurrentIndex(f.records()->index(1, f.column(u"City"_s)));
        const int sent = f.sent();

        f.restart();
        QCOMPARE(f.tabs()->currentIndex(), 1);
        QCOMPARE(f.database(), u"Suppliers"_s);
        QCOMPARE(f.filterBar()->filters(), (Filters{{u"Name"_s, u"a"_s}}));
        QCOMPARE(f.filterBar()->findText(), u"o"_s);
        QVERIFY(f.grid()->isVisible());
        const QStringList columns{u"Stock"_s, u"Id"_s, u"City"_s};
        QCOMPARE(f.shownColumns(), columns);

        f.clock.settle();
        QTRY_COMPARE(f.sent(), sent + 1);
        QCOMPARE(f.network.requests.back().body,
                 R"({"databaseName":"Suppliers","filters":[{"columnName":"Name","value":"a"}]})");
        f.answerList(suppliers);
        QTRY_COMPARE(f.records()->rowCount(), 2);
        QCOMPARE(f.shownColumns(), columns);
        QCOMPARE(f.ownWidth(u"City"_s), 317); // of the last column, which takes the rest
        QCOMPARE(f.header()->sortIndicatorSection(), f.column(u"City"_s));
        QCOMPARE(f.header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(f.records()->recordId(0), u"1"_s); // Quito before Bogotá
        QCOMPARE(f.grid()->currentIndex(), f.records()->index(1, f.column(u"City"_s)));
        f.trigger("showColumnsAction");
        QCOMPARE(f.header()->sectionSize(f.column(u"Name"_s)), 142);
        QCOMPARE(f.shownColumns(), (QStringList{u"Stock"_s, u"Id"_s, u"Name"_s, u"City"_s}));
    }

    void eachDatabaseIsArrangedForItself()
    {
        Fixture f;
        f.start();
        f.openSuppliers();
        f.header()->resizeSection(f.column(u"Name"_s), 250);
        f.grid()->sortByColumn(f.column(u"Name"_s), Qt::DescendingOrder);
        f.addCondition(u"City"_s, u"Quito"_s, suppliers);
        f.open(u"Clients"_s, clients);
        QVERIFY(f.filterBar()->filters().empty());
        f.header()->resizeSection(f.column(u"Name"_s), 99);
        f.header()->moveSection(f.header()->visualIndex(f.column(u"Phone"_s)), 0);
        QCOMPARE(f.header()->sortIndicatorSection(), -1);
        for (int run = 0; run < 2; ++run) {
            f.open(u"Suppliers"_s, suppliers);
            QCOMPARE(f.filterBar()->filters(), (Filters{{u"City"_s, u"Quito"_s}}));
            QCOMPARE(f.header()->sectionSize(f.column(u"Name"_s)), 250);
            QCOMPARE(f.header()->sortIndicatorSection(), f.column(u"Name"_s));
            QCOMPARE(f.records()->recordId(0), u"3"_s);
            QCOMPARE(f.shownColumns().first(), u"Id"_s);
            f.open(u"Clients"_s, clients);
            QVERIFY(f.filterBar()->filters().empty());
            QCOMPARE(f.ownWidth(u"Name"_s), 99); // of the last column, which takes the rest
            QCOMPARE(f.header()->sortIndicatorSection(), -1);
            QCOMPARE(f.shownColumns(), (QStringList{u"Phone"_s, u"Id"_s, u"Name"_s}));
            f.restart();
            QCOMPARE(f.database(), u"Clients"_s);
            f.clock.settle();
            f.answerList(clients); // loaded by itself
        }
    }

    void columnsOfADatabaseThatWasOpenInAnEarlierRunFitTheirRecords()
    {
        Fixture f;
        f.workspace.rememberColumns(u"Suppliers"_s, {u"Id"_s, u"Name"_s}, Source::Answer);
        f.start();
        f.open(u"Suppliers"_s,
               R"({"Id":"1","Name":"A name that is much longer than the name of its column"})");
        QVERIFY(f.header()->sectionSize(1)
                > f.grid()->fontMetrics().horizontalAdvance(u"A name that is much longer"_s));
    }

    void columnsThatCameOrWentAreTolerated()
    {
        Fixture f;
        f.start();
        f.openSuppliers();
        f.header()->moveSection(f.header()->visualIndex(f.column(u"City"_s)), 0);
        f.header()->resizeSection(f.column(u"City"_s), 222);
        f.workspace.forgetDatabase(u"Suppliers"_s);
        f.restart();
        f.clock.settle();
        f.answerList(R"({"New":"x","Id":"1","Name":"Añasco"})");
        QCOMPARE(f.shownColumns(), (QStringList{u"Id"_s, u"Name"_s, u"New"_s}));
        f.workspace.forgetDatabase(u"Suppliers"_s);
        f.restart();
        f.clock.settle();
        f.answerList(suppliers);
        QCOMPARE(f.shownColumns(), (QStringList{u"City"_s, u"Id"_s, u"Name"_s, u"Stock"_s}));
        QCOMPARE(f.header()->sectionSize(f.column(u"City"_s)), 222);
    }

    void tablesPanesAndTabsOfTheOtherPagesStayAsTheyWere()
    {
        Fixture f;
        f.workspace.rememberInstance(u"ABC-1"_s, {}, Source::Typed);
        f.workspace.rememberInstance(u"ABC-2"_s, {}, Source::Typed);
        f.workspace.rememberUsers({u"ana@example.org"_s, u"bea@example.org"_s}, Source::Typed);
        f.workspace.rememberRoles({u"Sales"_s}, Source::Typed);
        f.start();
        f.trigger("instancesAction");
        const auto split = [&f] { return f.find<QSplitter>("splitter", f.page("InstancesPage")); };
        const auto instances = [&f] { return f.find<QTableView>("instancesTable"); };
        const auto users = [&f] { return f.find<QTableView>("usersTable"); };
        const auto requests = [&f] { return f.find<QTableView>("requestsTable"); };
        QTRY_VERIFY(split()->width() > 900);
        split()->setSizes({420, split()->width() - 420});
        Q_EMIT split()->splitterMoved(420, 1); // as when the user moves it
        const QList<int> panes = split()->sizes();
        instances()->horizontalHeader()->resizeSection(1, 211);
        instances()->sortByColumn(1, Qt::DescendingOrder);
        instances()->setCurrentIndex(instances()->model()->index(1, 1));
        f.find<QTabWidget>("inspectorTabs")->setCurrentIndex(2);
        f.trigger("usersAction");
        users()->horizontalHeader()->resizeSection(0, 333);
        users()->horizontalHeader()->resizeSection(3, 177);
        users()->sortByColumn(0, Qt::DescendingOrder);
        f.find<QLineEdit>("searchLineEdit", f.page("UsersPage"))->setText(u"a"_s);
        users()->setCurrentIndex(users()->model()->index(1, 0));
        f.trigger("journalAction");
        f.find<QLineEdit>("searchLineEdit", f.page("JournalPanel"))->setText(u"quito"_s);
        f.find<QComboBox>("periodComboBox")->setCurrentIndex(2);
        requests()->horizontalHeader()->resizeSection(2, 288);
        const int sent = f.sent();

        f.restart();
        QCOMPARE(f.sent(), sent);
        QCOMPARE(f.tabs()->currentIndex(), 2);
        QCOMPARE(users()->horizontalHeader()->sectionSize(0), 333);
        QCOMPARE(users()->horizontalHeader()->sectionSize(3), 177);
        QCOMPARE(f.find<QLineEdit>("searchLineEdit", f.page("UsersPage"))->text(), u"a"_s);
        QCOMPARE(users()->model()->index(0, 0).data().toString(), u"bea@example.org"_s);
        QCOMPARE(users()->currentIndex(), users()->model()->index(1, 0));
        QCOMPARE(f.find<QTabWidget>("activityTabs")->currentWidget()->objectName(),
                 u"JournalPanel"_s);
        QCOMPARE(f.find<QLineEdit>("searchLineEdit", f.page("JournalPanel"))->text(), u"quito"_s);
        QCOMPARE(f.find<QComboBox>("periodComboBox")->currentIndex(), 2);
        QCOMPARE(requests()->horizontalHeader()->sectionSize(2), 288);
        f.trigger("instancesAction");
        QCOMPARE(split()->sizes(), panes);
        QCOMPARE(instances()->horizontalHeader()->sectionSize(1), 211);
        QCOMPARE(instances()->currentIndex(), instances()->model()->index(1, 1));
        QCOMPARE(instances()->currentIndex().data().toString(), u"ABC-1"_s);
        QCOMPARE(f.find<QTabWidget>("inspectorTabs")->currentIndex(), 2);
    }

    void panesThatWereNeverShownKeepTheirShares()
    {
        const auto sizes = [](const Fixture &f) {
            f.trigger("requestsAction");
            const auto *split = f.find<QSplitter>("splitter", f.page("RequestsPanel"));
            const auto isShown = [split] { return split->isVisible() && split->width() > 0; };
            return QTest::qWaitFor(isShown) ? split->sizes() : QList<int>();
        };
        Fixture untouched;
        untouched.start();
        const QList<int> shares = sizes(untouched);
        QVERIFY(shares.first() > shares.last());
        Fixture f;
        f.start();
        f.openSuppliers();
        f.restart();
        f.restart();
        QCOMPARE(sizes(f), shares);
        auto *split = f.find<QSplitter>("splitter", f.page("RequestsPanel"));
        split->setSizes({300, split->width() - 300});
        const QList<int> chosen = split->sizes();
        f.trigger("activityAction"); // hides it
        f.restart();
        f.restart(); // which does not show it
        QCOMPARE(sizes(f), chosen);
    }

    void aNewRoleDoesNotTakeBackTheWidthsOfTheOthers()
    {
        Fixture f;
        f.workspace.rememberRoles({u"Sales"_s, u"Support"_s}, Source::Typed);
        f.start();
        f.trigger("usersAction");
        QHeaderView *header = f.find<QTableView>("usersTable")->horizontalHeader();
        header->resizeSection(3, 199);
        f.workspace.rememberRoles({u"Buying"_s}, Source::Typed);
        QCOMPARE(header->count(), 6);
        const auto *model = header->model();
        for (int column = 3; column < 6; ++column)
            QCOMPARE(header->sectionSize(column) == 199,
                     model->headerData(column, Qt::Horizontal).toString() == u"Sales"_s);
    }

    void aColumnThatIsDraggedIsWrittenOnceASecond()
    {
        Fixture f;
        f.start();
        f.openSuppliers();
        f.clock.advance(std::chrono::seconds(2));
        const QByteArray before = f.content();
        QVERIFY(!before.isEmpty());
        for (int width = 100; width < 300; ++width)
            f.header()->resizeSection(1, width);
        QCOMPARE(f.content(), before);
        f.clock.advance(std::chrono::seconds(1));
        QVERIFY(f.content() != before);
        QVERIFY(f.onDisk().contains("299"));
        QVERIFY(QFile::remove(f.file()));
        f.header()->resizeSection(1, 300);
        f.header()->resizeSection(1, 299);
        f.clock.advance(std::chrono::seconds(2));
        QVERIFY(!QFile::exists(f.file())); // it is as it was written
    }

    void aKillCostsNoMoreThanTheLastSecond()
    {
        Fixture f;
        f.start();
        f.openSuppliers();
        for (int tenth = 0; tenth < 30; ++tenth) { // without a pause
            f.header()->resizeSection(1, 100 + tenth);
            f.clock.advance(std::chrono::milliseconds(100));
        }
        const QJsonObject state = QJsonDocument::fromJson(f.onDisk()).object();
        const QJsonObject database = state.value(u"databases"_s)
                                         .toObject()
                                         .value(u"databases"_s)
                                         .toArray()
                                         .last()
                                         .toObject();
        const QJsonArray columns =
            database.value(u"columns"_s).toObject().value(u"columns"_s).toArray();
        QVERIFY(columns[1][u"width"_s].toInt() >= 118);
        QCOMPARE(database.value(u"name"_s).toString(), u"Suppliers"_s);
    }

    void conditionsThatWereRemovedAreGoneFromTheDisk()
    {
        Fixture f;
        f.start();
        f.openSuppliers();
        f.addCondition(u"City"_s, u"Ambato"_s, {});
        f.clock.advance(std::chrono::seconds(2));
        QVERIFY(f.onDisk().contains("Ambato"));
        f.trigger("clearFiltersAction");
        f.clock.settle();
        f.clock.advance(std::chrono::seconds(2)); // Flokzu has not answered yet
        QVERIFY(!f.onDisk().contains("Ambato"));
    }

    void theFileIsForItsOwnerAlone()
    {
        Fixture f;
        f.start();
        f.openSuppliers();
        f.window->setSession(nullptr);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(QFile::exists(f.file()));
        QVERIFY(!(QFile::permissions(f.file()) & others));
        QVERIFY(!(QFile::permissions(f.directory.filePath(u"views"_s)) & others));
    }

    void aDamagedFileIsIgnoredAndReplaced_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray head = "{'version':1,'profile':'profile-1','views':";
        const auto row = [](const char *name, QByteArray json) {
            QTest::newRow(name) << json.replace('\'', '"');
        };
        row("empty", {});
        row("no JSON", QByteArray::fromHex("00ff7b7b7b"));
        row("cut", head + "{'win");
        row("another profile", "{'version':1,'profile':'x','views':{'window':{'page':2}}}");
        row("a list", head + "[1,2]}");
        row("other types",
            head
                + "{'window':{'page':'two'},'activity':7,'users':{'table':{'columns':{'a':1},"
                  "'sort':[]},'current':'x','search':{}},'instances':{'splitter':'AAAA',"
                  "'inspector':[],'table':null},'databases':{'open':5,'databases':'x'}}}");
        row("values out of range",
            head
                + "{'window':{'page':-7},'users':{'table':{'columns':[{'key':'email',"
                  "'width':-5},{'key':'state','width':1e99},{'key':'email','width':50}],"
                  "'sort':{'key':'nothing'}}},'databases':{'open':'','databases':[{'name':''},"
                  "3,{'name':'Suppliers','filter':{'conditions':[{'column':1}]}}]}}}");
    }

    void aDamagedFileIsIgnoredAndReplaced()
    {
        QFETCH(QByteArray, content);
        Fixture f;
        f.put(content);
        f.start();
        QCOMPARE(f.tabs()->currentIndex(), 0);
        QVERIFY(!f.isAnyDatabaseOpen());
        QVERIFY(!f.find<Notice>("windowNotice")->isVisible());
        f.openSuppliers();
        QVERIFY(f.filterBar()->filters().empty());
        f.header()->resizeSection(1, 256);
        f.restart();
        QCOMPARE(f.database(), u"Suppliers"_s);
        QCOMPARE(f.header()->sectionSize(1), 256);
    }

    void aFileOfANewerProgramIsLeftAsItIs()
    {
        Fixture f;
        const QByteArray newer =
            R"({"version":2,"profile":"profile-1","views":{"window":{"page":2}}})";
        f.put(newer);
        f.start();
        QCOMPARE(f.tabs()->currentIndex(), 0);
        f.openSuppliers();
        f.header()->resizeSection(1, 256);
        f.clock.advance(std::chrono::seconds(2));
        f.window->setSession(nullptr);
        QCOMPARE(f.content(), newer);
        f.window->setSession(&f.session); // within the run it is known all the same
        QCOMPARE(f.header()->sectionSize(1), 256);
    }

    void membersOfViewsThatAreNotShownStay()
    {
        Fixture f;
        f.put(R"({"version":1,"profile":"profile-1","views":{"sheets":{"open":"x"}}})");
        f.start();
        f.openSuppliers();
        f.restart();
        QVERIFY(f.onDisk().contains("sheets"));
        QVERIFY(f.onDisk().contains("Suppliers"));
    }

    void aDirectoryInPlaceOfTheFileStopsNothing()
    {
        Fixture f;
        QVERIFY(QDir().mkpath(
            ViewStates(f.directory.filePath(u"views"_s)).fileOf(f.session.profile.id)));
        f.start();
        f.openSuppliers();
        f.restart();
        QVERIFY(!f.isAnyDatabaseOpen());
        QVERIFY(QFileInfo(f.file()).isDir());
    }

#ifdef Q_OS_UNIX
    void aNamedPipeInPlaceOfTheFileStopsNothing()
    {
        Fixture f;
        f.put({});
        const QByteArray path = QFile::encodeName(
            ViewStates(f.directory.filePath(u"views"_s)).fileOf(f.session.profile.id));
        QVERIFY(QFile::remove(QFile::decodeName(path)));
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        f.start();
        f.openSuppliers();
        f.restart();
        QVERIFY(!f.isAnyDatabaseOpen());
        struct stat kind { };
        QCOMPARE(::stat(path.constData(), &kind), 0);
        QVERIFY(S_ISFIFO(kind.st_mode));
    }
#endif

    void aRemovedProfileLeavesNothingBehind()
    {
        Fixture f;
        f.start();
        f.openSuppliers();
        f.addCondition(u"City"_s, u"Quito"_s, suppliers);
        f.clock.advance(std::chrono::seconds(2));
        QVERIFY(f.content().contains("Quito"));
        f.dialogs.nextYesNo = {true};
        const QString id = f.profiles.profiles().front().id;
        const QSignalSpy removed(f.window.get(), &MainWindow::profileRemoved);
        f.trigger("removeProfileAction");
        QTRY_VERIFY(f.profiles.profiles().empty());
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toString(), id);
        QVERIFY(!QFile::exists(f.file()));
        f.header()->resizeSection(1, 256);
        f.clock.advance(std::chrono::seconds(2));
        f.window->setSession(nullptr);
        QVERIFY(!QFile::exists(f.file()));
    }

    void anotherProfileHasItsOwnArrangement()
    {
        Fixture f;
        f.start();
        f.openSuppliers();
        const QString first = f.session.profile.id;
        f.window->setSession(nullptr);
        f.session.profile.id = u"../profile-2"_s;
        f.window->setSession(&f.session);
        QVERIFY(!f.isAnyDatabaseOpen());
        QCOMPARE(f.tabs()->currentIndex(), 0);
        f.window->setSession(nullptr);
        QCOMPARE(QFileInfo(f.file()).absolutePath(), f.directory.filePath(u"views"_s));
        f.session.profile.id = first;
        f.window->setSession(&f.session);
        QCOMPARE(f.database(), u"Suppliers"_s);
    }

    void aNameThatFlokzuDoesNotKnowIsNotOpenAfterARestart()
    {
        Fixture f;
        f.start();
        f.trigger("databasesAction");
        f.find<QComboBox>("databaseComboBox")->setEditText(u"Supliers"_s);
        QTest::mouseClick(f.find<QPushButton>("openButton", f.page("DatabasesPage")),
                          Qt::LeftButton);
        f.clock.settle();
        f.answer(404, R"({"status":"ERROR","detail":"Database not found"})");
        f.restart();
        QCOMPARE(f.find<QStackedWidget>("pageStack", f.page("DatabasesPage"))
                     ->currentWidget()
                     ->objectName(),
                 u"noDatabasePage"_s);
        QCOMPARE(f.find<QComboBox>("databaseComboBox")->currentText(), u"Supliers"_s);
    }
};

QTEST_MAIN(tst_Arrangement)
#include "tst_arrangement.moc"
