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
class ObjectHistory;
struct Session;
struct MetaLine {
    QString name;
    QString value;
};

/// One instance in full: fields to edit, active tasks, metadata, the answer itself. Edits are only
/// asked for, by signals.
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
    void setupFields();
    void connectParts();
    int currentField() const;
    void refreshButtons();
    void openLongEditor();
    void activate(const QModelIndex &index);
    void clearField();
    void revertField();
    QString whyNotTyped(const QModelIndex &cell) const;

    std::unique_ptr<Ui::InstanceInspector> m_ui;
    FieldsModel m_fields;
    std::unique_ptr<TableModel<ActiveTask>> m_tasks;
    std::unique_ptr<TableModel<MetaLine>> m_metadata;
    QString m_identifier;
    ObjectHistory *m_history;
    ColumnArrangement *m_fieldColumns;
    ColumnArrangement *m_taskColumns;
    ColumnArrangement *m_metadataColumns;
};

} // namespace flokdesk
