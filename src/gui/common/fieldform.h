// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellstate.h"

#include <optional>
#include <QScrollArea>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace flokdesk {

/// A field of a FieldForm, as it stands now.
struct FormField {
    QString name; ///< exactly as received; unique
    QString text; ///< with what is pending
    std::optional<QString>
        before; ///< what a pending text replaces; nothing where there was no value
    CellState state = CellState::Clean;
    QString toolTip; ///< as a model gives it, see models/tooltip
    QString fixed; ///< why it cannot be edited; empty where it can

    friend bool operator==(const FormField &, const FormField &) = default;
};

/// The fields of one object one below the other. A text that the user typed is handed over when the user leaves the
/// field, by Enter, which leads to the next one, or by commit(); Esc restores the text, and a second Esc leaves the
/// form. What the user did not type stays byte for byte.
class FieldForm final : public QScrollArea {
    Q_OBJECT
public:
    /// More of them are shown when the user asks for them.
    static constexpr int fieldsAtOnce = 200;

    explicit FieldForm(QWidget *parent = nullptr);

    /// The fields of `object`, any text that tells objects apart. What is being typed stays as long as the object and the
    /// names do; before another object is shown, call commit().
    void setFields(const QString &object, const std::vector<FormField> &fields);
    /// Something was typed and not handed over yet.
    bool isTyped() const;
    /// The same of one field.
    bool isTyped(const QString &name) const;
    /// Hands over what was typed and not handed over yet.
    void commit();
    /// The first field that can be edited, or the form itself.
    void focusFirst();

Q_SIGNALS:
    void edited(const QString &name, const QString &text);
    void revertRequested(const QString &name);
    /// The user pressed Esc.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        FormField field;
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QWidget *below = nullptr; ///< what it was, and the way back
        QToolButton *revertButton = nullptr;
        QLabel *beforeLabel = nullptr;
    };
    void fitLabels();
    void rebuild(const std::vector<FormField> &fields);
    void addRow(const FormField &field);
    void addMoreButton();
    void showMore();
    QWidget *newEditor(const FormField &field, int row);
    void update(int row, const FormField &field, bool isOtherObject);
    void showState(Row &row);
    void commitRow(int row);
    bool takeKey(int row, int key, Qt::KeyboardModifiers modifiers);
    void focusNext(int row);
    int rowOf(const QObject *editor) const;

    QString m_object;
    std::vector<FormField> m_fields; // all of them; rows may be fewer
    std::vector<Row> m_rows;
    QWidget *m_content;
    QGridLayout *m_grid;
    QPushButton *m_moreButton = nullptr;
    int m_shown = fieldsAtOnce;
};

} // namespace flokdesk
