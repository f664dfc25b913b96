// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/objectjournal.h"
#include "core/coalescer.h"
#include "gui/activity/historymodel.h"
#include "session/session.h"

#include <memory>
#include <optional>
#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace flokdesk {

/// The history of the object that an inspector shows. It reads the journal once it is looked at, on a worker where the
/// journal is large, and again when the journal grows.
class ObjectHistory final : public QWidget {
    Q_OBJECT
public:
    explicit ObjectHistory(QWidget *parent = nullptr);
    ~ObjectHistory() override;

    /// Once, before anything is shown. The session must outlive this.
    void setSession(Session &session);
    /// Nothing for no object, and for one that was not added yet.
    void setObject(const std::optional<ObjectKey> &object);

Q_SIGNALS:
    void revertRequested(flokdesk::ChangeId change, const QString &field);
    /// A line of the journal, by its number.
    void reverseRequested(qint64 number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Found = Result<ObjectJournal>;
    void refresh();
    void read();
    void take(const Found &found);
    void showLines();
    void refreshButton();
    void act();
    std::vector<HistoryLine> pendingLines() const;

    Session *m_session = nullptr;
    std::optional<ObjectKey> m_object;
    bool m_isStale = true; ///< the journal is to be read when this is looked at
    ObjectJournal m_found;
    QString m_problem;
    std::unique_ptr<QFutureWatcher<Found>> m_reading;
    std::unique_ptr<Coalescer> m_refresh;
    HistoryModel *m_model;
    QListView *m_list;
    QLabel *m_hintLabel;
    QPushButton *m_actButton;
};

} // namespace flokdesk
