// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/instances/fieldsmodel.h"
#include "gui/instances/watchlist.h"

#include <memory>
#include <QJsonObject>
#include <QWidget>

namespace flokdesk {

namespace Ui {
class InstanceInspector;
}
class ColumnArrangement;
class LaterView;
class ObjectHistory;
struct Session;
struct MetaLine {
    QString name;
    QString value;
};

/// One instance in full: fields to edit, active tasks, metadata, the answer itself. Edits are only
/// asked for, by signals. Its parts are made when it is shown, or has an instance to show, for the first time.
class InstanceInspector : public QWidget {
    Q_OBJECT
public:
    explicit InstanceInspector(QWidget *parent = nullptr);
    ~InstanceInspector() override;

    /// Once, before an instance is shown. The session must outlive this.
    void setSession(Session &session);
    /// `readOnlyReason`: why no field can be edited; empty when they can.
    void show(const WatchRow &row, const QString &readOnlyReason);
    void setStaged(const std::vector<const StagedChange *> &changes);
    void clear();
    /// Into the values of the fields.
    void focusFields();
    /// Tab and columns, whatever instance is shown.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void editRequested(const QString &identifier, const flokdesk::FieldEdit &edit);
    void revertRequested(const QString &identifier, const QString &field);
    /// A line of the journal, by its number.
    void reverseRequested(qint64 number);
    /// The reason why a key that the user pressed changed nothing.
    void hint(const QString &text);

private:
    QWidget *make(QWidget *parent);
    void makeParts(QWidget &body);
    void takePlaceInFocusOrder(const QWidget &body);
    void followSession();
    void restoreParts();
    void showRow(const WatchRow &row, const QString &readOnlyReason);
    void clearParts();
    void setupFields();
    void connectParts();
    int currentField() const;
    void refreshButtons();
    void openLongEditor();
    void activate(const QModelIndex &index);
    void clearField();
    void revertField();
    QString whyNotTyped(const QModelIndex &cell) const;

    LaterView *m_place;
    Session *m_session = nullptr;
    QJsonObject m_state; ///< restored, of parts that are not there yet
    std::unique_ptr<Ui::InstanceInspector> m_ui;
    FieldsModel m_fields;
    std::unique_ptr<TableModel<ActiveTask>> m_tasks;
    std::unique_ptr<TableModel<MetaLine>> m_metadata;
    QString m_identifier;
    ObjectHistory *m_history = nullptr;
    ColumnArrangement *m_fieldColumns = nullptr;
    ColumnArrangement *m_taskColumns = nullptr;
    ColumnArrangement *m_metadataColumns = nullptr;
};

} // namespace flokdesk
