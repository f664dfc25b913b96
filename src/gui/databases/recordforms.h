// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"
#include "gui/common/dialogs.h"
#include "gui/databases/recordform.h"

#include <functional>
#include <map>
#include <optional>
#include <QObject>

namespace flokdesk {

class RecordGrid;
class RecordInspector;
class RecordStaging;
class RecordTableModel;
class Workspace;

/// The forms for records that are no rows of the table, in the inspector. A database has at most one. It stays with what
/// was typed until the user adds that to the pending changes or leaves it, also while another database is open; before
/// typed text is thrown away the user is asked.
class RecordForms final : public QObject {
    Q_OBJECT
public:
    struct Dependencies {
        RecordTableModel &model;
        RecordStaging &staging; ///< knows the open database
        RecordGrid &grid;
        RecordInspector &inspector;
        const Workspace &workspace; ///< knows the key columns
        Dialogs &dialogs;
    };
    /// What was typed, for another page of the same session.
    struct Draft {
        QString database;
        RecordForm::Kind kind = RecordForm::Kind::Add;
        std::optional<Record> found; ///< of Kind::Found
        RecordForm::Draft typed;
    };

    /// All of them must outlive it.
    RecordForms(const Dependencies &dependencies, QObject *parent);

    void openNew();
    /// A new record with the values of that row.
    void openCopy(int row);
    void openById();
    /// A record that was read just now, whether it is in the table or not.
    void openFound(const Record &record);
    /// Leaves the form of the open database, if there is one, and calls `then`; not if the user wants to go on typing.
    void leave(const std::function<void()> &then);
    /// Another database is open, or its columns are known now.
    void follow();
    /// The reason why nothing may be staged; empty where it may.
    void setReadOnly(const QString &why);

    /// Something would be lost with this.
    bool isTyped() const { return !drafts().empty(); }
    std::vector<Draft> drafts() const;
    void take(const std::vector<Draft> &drafts);

Q_SIGNALS:
    /// A form is to be shown.
    void opened();
    /// The user is done in the inspector.
    void left();

private:
    struct Open {
        RecordForm *form = nullptr;
        std::optional<Record> found;
    };
    RecordForm *current() const;
    void open(const RecordForm::Content &content, const std::optional<Record> &found = {});
    RecordForm *make(const QString &database, const RecordForm::Content &content,
                     const std::optional<Record> &found);
    void remove();
    void stage(const QString &database, const std::vector<RecordForm::Typed> &typed);
    void addRecord(const std::vector<RecordForm::Typed> &typed);
    void update(const Record &found, const std::vector<RecordForm::Typed> &typed);
    void updateById(const RecordForm &form, const std::vector<RecordForm::Typed> &typed);
    void showNewest();
    void showRow(int row);
    RecordForm::Content newContent(const QString &database) const;
    RecordForm::Content byIdContent(const QString &database) const;
    RecordForm::Content foundContent(const QString &database, const Record &record) const;
    std::vector<RecordForm::Field> emptyFields() const;

    RecordTableModel &m_model;
    RecordStaging &m_staging;
    RecordGrid &m_grid;
    RecordInspector &m_inspector;
    const Workspace &m_workspace;
    Dialogs &m_dialogs;
    std::map<QString, Open> m_forms; ///< by their databases
    std::vector<Draft> m_waiting; ///< of databases that were not open since
    QString m_readOnly;
};

} // namespace flokdesk
