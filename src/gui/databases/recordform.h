// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QScrollArea;

namespace flokdesk {

class ExactLine;

/// The fields of a record that is not a row of the table: of a new one, of one that is named by its Id, of one that was
/// found. Enter leads to the next field, Ctrl+Enter hands over what was typed, and only that; Esc asks to leave. Sends
/// nothing itself.
class RecordForm final : public QWidget {
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
        Found, ///< a record that was read
        Add, ///< a new one: what is not empty is sent
        ById ///< a record that was not read, by its id; inserted when missing, if wished
    };
    struct Content {
        Kind kind = Kind::Add;
        QString title; ///< tells what is made or changed, and where
        QString explanation;
        std::vector<Field> fields;
    };
    /// What stands in the form, to go on with it in another one.
    struct Draft {
        std::vector<Typed> fields; ///< that are not empty, or of a found record those that differ
        QString id;
        bool insertWhenMissing = false;
    };

    explicit RecordForm(const Content &content, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    const QString &title() const { return m_title; }
    /// For Kind::ById.
    QString id() const;
    bool insertWhenMissing() const;
    /// Something would be lost with the form.
    bool isTyped() const;
    Draft draft() const;
    void take(const Draft &draft);
    /// Into the field where the user was last, else the first one.
    void focusField();
    /// Empties the fields for the next record, and says `done`.
    void beginNext(const QString &done);
    /// The reason why nothing may be handed over; empty where it may.
    void setReadOnly(const QString &why);

Q_SIGNALS:
    /// The fields that differ, in the order of the columns; of a record that was not read, those that are
    /// not empty.
    void submitted(const std::vector<flokdesk::RecordForm::Typed> &typed);
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QString column; ///< empty where it is typed into nameEdit
        ExactLine *nameEdit = nullptr;
        QWidget *editor = nullptr;
        QString original; ///< a change of it would be lost with the form
        QString shown; ///< what stands there as long as the user types nothing

        QString text() const;
        QString columnName() const;
    };
    void addIdRows();
    void addFieldRow(const Field &field);
    void addOwnColumnRow();
    void addButtons();
    bool takeKey(QWidget *editor, int key, Qt::KeyboardModifiers modifiers);
    void orderTabs();
    QWidget *firstField() const;
    std::vector<Typed> typed() const;
    QString problem() const;
    void say(const QString &text);
    void submit();

    Kind m_kind;
    QString m_title;
    QString m_readOnly;
    std::vector<Row> m_rows;
    QScrollArea *m_area;
    QFormLayout *m_form;
    ExactLine *m_idEdit = nullptr;
    QCheckBox *m_insertCheckBox = nullptr;
    QLabel *m_sayingLabel;
    QDialogButtonBox *m_buttons;
};

} // namespace flokdesk
