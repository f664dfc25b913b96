// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace flokdesk {

class ExactLine;

/// All columns of one record, to read and to edit. It edits a copy: what was typed is handed over
/// on accept, and only that. Sends nothing itself.
class RecordForm final : public QDialog {
    Q_OBJECT
public:
    struct Field {
        QString column; ///< exactly as received
        QString text;
        QString fixed; ///< why it cannot be edited; empty when it can
    };
    struct Typed {
        QString column;
        QString text;
        friend bool operator==(const Typed &, const Typed &) = default;
    };
    enum class Kind {
        Edit, ///< a record that was read
        Add, ///< a new one: what is not empty is sent
        ById ///< a record that was not read, by its id; inserted when missing, if wished
    };

    RecordForm(Kind kind, const QString &title, const QString &explanation,
               const std::vector<Field> &fields, QWidget *parent = nullptr);

    /// For Kind::ById.
    QString id() const;
    bool insertWhenMissing() const;

Q_SIGNALS:
    /// The fields that differ, in the order of the columns; of a record that was not read, those that are
    /// not empty.
    void submitted(const std::vector<flokdesk::RecordForm::Typed> &typed);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        QString column; ///< empty where it is typed into nameEdit
        ExactLine *nameEdit = nullptr;
        QWidget *editor = nullptr;
        QString original;
    };
    void focusFirst();
    void addIdRows();
    void addFieldRow(const Field &field);
    void addOwnColumnRow();
    std::vector<Typed> typed() const;
    QString problem() const;
    void submit();

    Kind m_kind;
    std::vector<Row> m_rows;
    QFormLayout *m_form;
    ExactLine *m_idEdit = nullptr;
    QCheckBox *m_insertCheckBox = nullptr;
    QLabel *m_problemLabel;
};

} // namespace flokdesk
