// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/common/fact.h"
#include "gui/instances/startedinstances.h"
#include "gui/instances/watchlist.h"
#include "session/instanceloader.h"
#include "session/session.h"

#include <memory>
#include <QJsonObject>
#include <QWidget>

namespace flokdesk {

namespace Ui {
class InstancesPage;
}
class ColumnArrangement;

/// Instances that the user asked for, because the API lists none: opened by identifier, remembered,
/// read again on demand, edited field by field. Reads end with the page, writes do not.
class InstancesPage final : public QWidget {
    Q_OBJECT
public:
    explicit InstancesPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~InstancesPage() override;

    /// Puts them on the list, reads them and selects the first.
    void open(const QStringList &identifiers);

    QJsonObject saveState() const;
    /// Arranges the page as it was. Nothing is read.
    void restoreState(const QJsonObject &state);

    /// Contents that are in memory only, for another page of the same session.
    struct Contents {
        StartedInstances started;
        QStringList reading;
        QString typedIdentifiers;
    };
    Contents contents() const;
    /// Starts the requests again that the other page was waiting for.
    void takeContents(const Contents &contents);

Q_SIGNALS:
    void reviewRequested();

private:
    void setupTable();
    void connectActions();
    void connectParts();
    void showRemembered();

    void openTyped();
    void pasteIdentifiers();
    void reloadSelected();
    void reloadAll();
    void removeSelected();
    void copyIdentifiers();
    void newInstance();
    void newFromCurrent();
    void openNewInstance(const Instance *original);

    void load(const QStringList &identifiers);
    void take(const Instance &instance);
    void takeFailure(const QString &identifier, const Error &error);
    void loadingEnded(const QStringList &abandoned, const std::optional<Error> &error);
    Fact failuresListed() const;
    void applied(const Change &change, const QString &receipt);
    void patch(const UpdateInstance &update);

    void update(int row, const std::function<void(WatchRow &)> &change);
    void showStaged();
    void showTouched(const TouchedChanges &touched);
    void showStagedIn(int row);
    void showStagedCount();
    void showCurrent();
    void showLoading();
    void showCounts();
    void select(const QString &identifier);
    void selectAny();
    QString current() const;
    QStringList selected() const;
    void showProtection();

    std::unique_ptr<Ui::InstancesPage> m_ui;
    ColumnArrangement *m_columns = nullptr;
    Session &m_session;
    Dialogs &m_dialogs;
    WatchList m_list;
    WatchOrder m_order;
    InstanceLoader m_loader;
    StartedInstances m_started;
};

} // namespace flokdesk
