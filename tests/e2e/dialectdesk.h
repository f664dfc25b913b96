// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administrator.h"
#include "gui/common/notice.h"
#include "models/recordtablemodel.h"
#include "support/servicecombination.h"

#include <QPlainTextEdit>

namespace flokdesk {

inline SandboxOptions withoutLimit()
{
    SandboxOptions options;
    options.limit = 0;
    return options;
}

inline QModelIndex found(const QAbstractItemView *view, const QString &text, int column = 0)
{
    return view->model()
        ->match(view->model()->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly)
        .value(0);
}

/// The administrator's window on a service of some combination of options, and a colleague beside it, to
/// whom the same service speaks as assumed: the colleague reads what the tenant really holds.
struct DialectDesk : Administrator {
    inline static const QString suppliers = QStringLiteral("Proveedores");
    inline static const QString code = QStringLiteral("Código");
    inline static const QString phone = QStringLiteral("Teléfono");

    explicit DialectDesk(Combination chosen)
        : Administrator(withoutLimit(), ProgramAt::unlimited())
        , combination(std::move(chosen))
    {
        if (!choose(tenant.sandbox(), combination))
            qFatal("there is no such option");
        wire.setProxy(HttpTransport::Proxy::None);
        Sandbox &sandbox = tenant.sandbox();
        colleague = std::make_unique<ApiClient>(scheduler,
                                                Connection{sandbox.baseUrl(), sandbox.username(),
                                                           Secret(sandbox.dataKey()),
                                                           Secret(sandbox.userKey())});
    }

    /// As Administrator::open(), and what is unknown is looked up without delay.
    void openWindow()
    {
        open();
        using namespace std::chrono_literals;
        session().resolver.setTiming({0ms, 50ms, {1ms}});
    }

    /// Asks the service while it speaks as assumed. The window must be idle.
    template <typename Ask>
    auto asColleague(Ask ask)
    {
        choose(tenant.sandbox(), assumedBut());
        auto answer = wait(ask());
        choose(tenant.sandbox(), combination);
        return answer;
    }
    /// The values of that column in all records with this code, joined by commas.
    QString held(const QString &codeOfRecord, const QString &column)
    {
        const auto list = asColleague([&] {
            return RecordsApi(*colleague).list(suppliers, {{code, codeOfRecord}});
        });
        if (!list)
            return list.error().message;
        QStringList values;
        for (int row = 0; row < list->records->rowCount(); ++row)
            values << list->records->cell(row, list->records->columnOf(column)).toString();
        return values.join(u',');
    }
    QString heldField(const QString &identifier, const QString &field)
    {
        const auto instance = asColleague([&] { return InstancesApi(*colleague).get(identifier); });
        const JsonValue *value = instance ? instance->field(field) : nullptr;
        return value ? value->displayText() : QString();
    }
    /// Nothing where there is no such account.
    std::optional<QStringList> heldRoles(const QString &email)
    {
        const auto roles = asColleague([&] { return UsersApi(*colleague).roles(email); });
        return roles ? std::optional(*roles) : std::nullopt;
    }
    /// As a colleague does it, with the name that this service has for the id.
    void colleagueEdits(const QString &id, const QString &column, const QString &value)
    {
        const auto done = asColleague([&] {
            return RecordsApi(*colleague)
                .update(suppliers, id, {{column, JsonValue::string(value)}}, false);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    /// Goes to a tab of the window, also from a dialog.
    void show(int tab)
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        page = goTo(tab);
    }

    // Databases
    RecordTableModel *records() const { return window().findChild<RecordTableModel *>(); }
    QTableView *recordsTable() const { return find<QTableView>("recordsTable", page); }
    bool isReading() const { return find<QAction>("cancelAction", page)->isEnabled(); }
    /// Looks more often than QTRY_VERIFY does.
    void waitUntilRead() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !isReading(); }, 30'000));
    }
    void openSuppliers()
    {
        show(1);
        find<QComboBox>("databaseComboBox", page)->setEditText(suppliers);
        click("openButton", page);
        waitUntilRead();
    }
    void addCondition(const QString &column, const QString &value) const
    {
        find<QComboBox>("filterColumnComboBox", page)->setEditText(column);
        auto *line = find<QLineEdit>("filterValueLineEdit", page);
        line->setFocus();
        QTest::keyClicks(line, value);
        QTest::keyClick(line, Qt::Key_Return);
        waitUntilRead();
    }
    QModelIndex cell(const QString &codeOfRecord, const QString &column) const
    {
        const int codes = records()->columnOf(code);
        for (int row = 0; row < records()->rowCount(); ++row) {
            if (records()->index(row, codes).data() == codeOfRecord)
                return records()->index(row, records()->columnOf(column));
        }
        return {};
    }
    QStringList headers() const
    {
        QStringList names;
        for (int column = 0; column < records()->columnCount(); ++column)
            names << records()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return names;
    }
    /// The form in the inspector, or nullptr.
    QWidget *form() const { return window().findChild<QWidget *>(QStringLiteral("recordForm")); }
    void closeForm() const
    {
        if (form())
            click("closeFormButton", form());
        QTRY_VERIFY(!form());
    }
    void typeInto(QLineEdit *line, const QString &text) const
    {
        line->setFocus();
        line->selectAll();
        line->insert(text);
    }
    /// Types a value into the field of that column, or into a column that the user names.
    void fill(const QString &column, const QString &value) const
    {
        for (QLineEdit *line : form()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == column) {
                typeInto(line, value);
                return QTest::keyClick(line, Qt::Key_End);
            }
        }
        typeInto(form()->findChildren<QLineEdit *>(QStringLiteral("ownColumnLineEdit")).last(),
                 column);
        auto *line = form()->findChildren<QLineEdit *>(QStringLiteral("ownValueLineEdit")).last();
        line->setFocus();
        QTest::keyClicks(line, value);
    }
    void stageForm() const
    {
        click("stageButton", form());
        closeForm(); // that of new records is ready for the next one
    }
    void openForm(const char *action) const
    {
        trigger(action, page);
        QVERIFY(QTest::qWaitFor([this] { return form(); }));
    }

    // Users
    QTableView *users() const { return find<QTableView>("usersTable", page); }
    void enter(const char *action, const QString &email) const
    {
        trigger(action, page);
        find<QPlainTextEdit>("addressesTextEdit", page)->setPlainText(email);
        click("acceptButton", page);
    }
    void chooseUser(const QString &email) const
    {
        find<QAction>("allUsersAction", page)->trigger();
        users()->selectionModel()->setCurrentIndex(found(users(), email),
                                                   QItemSelectionModel::ClearAndSelect);
    }

    // Outcomes
    /// Nothing is sent, and what is unknown was looked up as far as reading can tell.
    bool isSettled() const
    {
        if (session().jobQueue.isBusy() || session().jobQueue.bookkeeping())
            return false;
        return std::ranges::all_of(session().changes.changes(), [this](const StagedChange &change) {
            const bool isLookedUp = !std::holds_alternative<CreateInstance>(change.change)
                && !std::holds_alternative<InviteUser>(change.change)
                && !std::holds_alternative<DeleteUser>(change.change);
            return !change.outcomeUnknown || !isLookedUp
                || session().resolver.evidenceOf(change.id).has_value();
        });
    }
    /// Sends everything that is staged. Gives the state that the review shows of each change, by title.
    QStringList apply()
    {
        const QPointer<QDialog> dialog = openReview();
        click("applyButton", dialog);
        if (!QTest::qWaitFor([this] { return isSettled(); }, 30'000))
            return {QStringLiteral("the job does not end")};
        QStringList states;
        const int rows = dialog ? find<ReviewTree>("changesTree", dialog)->topLevelItemCount()
                                : int(session().jobQueue.runner()->items().size());
        for (int row = 0; row < rows; ++row)
            states << said(row);
        return states;
    }

    /// What the page that is shown says outside its table: its notice, or the text of an empty view.
    QString told(const char *notice = "pageNotice", QObject *in = nullptr) const
    {
        const auto *shown = find<Notice>(notice, in ? in : page);
        return shown->isVisible() ? shown->text() : QString();
    }

    Combination combination;
    HttpTransport wire{clock};
    MemoryLedgers colleagueLedgers{clock, ProgramAt::unlimited()};
    RequestScheduler scheduler{wire, colleagueLedgers, clock};
    std::unique_ptr<ApiClient> colleague;
    QWidget *page = nullptr;
};

} // namespace flokdesk
