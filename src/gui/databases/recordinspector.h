// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "gui/activity/objecthistory.h"
#include "gui/common/fieldform.h"
#include "models/recordtablemodel.h"
#include "session/recordstaging.h"

#include <memory>
#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableView;
class QStackedLayout;
class QTabWidget;

namespace flokdesk {

class RecordForm;

/// The record of the current row in full, beside the table: its fields to edit, what was done to it, and what Flokzu
/// answered. Follows the table; edits are only asked for, by signals.
class RecordInspector final : public QWidget {
    Q_OBJECT
public:
    struct Dependencies {
        Session &session;
        RecordTableModel &model;
        RecordStaging &staging; ///< knows the open database
        QTableView &table;
    };

    explicit RecordInspector(QWidget *parent = nullptr);

    /// Once, before it is shown. All of them must outlive this.
    void follow(const Dependencies &dependencies);
    /// Shows a form in place of the record, which belongs to this then; nullptr for the record.
    void setForm(RecordForm *form);
    /// Into the fields of the record or of the form.
    void focusForm();
    /// Hands over what stands in the fields, before another database is open: it belongs to this one.
    void commit();
    /// Shows the current row again soon: another record is in it, or the record is another one.
    void refreshSoon();
    /// Which part is shown.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// As in RecordTableModel; `row` is -1 where the record is not shown any more.
    void editRequested(const QString &recordId, const QString &column,
                       const std::optional<flokdesk::JsonValue> &base, const QString &text,
                       int row);
    void newRowEditRequested(const QString &key, const QString &column, const QString &text);
    void reverseRequested(qint64 journalNumber);
    /// The user goes back to the table.
    void left();
    void viewChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showParts(int row);
    void showFields(int row);
    void keepBases(int row);
    void showRaw(int row);
    void take(const QString &column, const QString &text);
    std::vector<FormField> fieldsOf(int row) const;

    std::unique_ptr<Dependencies> m_parts;
    std::unique_ptr<Coalescer> m_refresh;
    QString m_id; ///< of the shown record; empty for a new one
    QString m_key; ///< of the shown new row; empty for a record
    /// What the fields showed when the user began to type. What is read meanwhile was never seen, so that an edit of it
    /// would overwrite it unseen.
    QHash<QString, std::optional<JsonValue>> m_bases;
    RecordForm *m_filled = nullptr; ///< in place of the record
    QStackedLayout *m_places;
    QWidget *m_record;
    QLabel *m_titleLabel;
    QLabel *m_factsLabel;
    QTabWidget *m_tabs;
    FieldForm *m_form;
    ObjectHistory *m_history;
    QPlainTextEdit *m_raw;
};

} // namespace flokdesk
