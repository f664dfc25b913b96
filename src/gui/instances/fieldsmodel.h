// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"
#include "changes/stagedstate.h"
#include "models/cellstate.h"

#include <QAbstractTableModel>
#include <QHash>

namespace flokdesk {

/// The value that typing `text` over `base` means: the base itself when nothing changed, a number or
/// truth value where the base was one and the text still is, else a string.
JsonValue typedValue(const JsonValue &base, const QString &text);

/// Whether a value cannot be edited in one line: it has characters that a line edit would drop or
/// replace, or is too long to be read there.
bool needsLongEditor(const QString &text);

/// The fields of one instance with what is staged for them. Editing changes nothing here; it emits
/// editRequested, and the owner of the staged edits calls setStaged.
class FieldsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum ColumnIndex { Name, Value };
    /// CellState as int, under the vertical header.
    static constexpr int StateRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// `readOnlyReason`: why nothing can be edited; empty when it can.
    void setFields(const FieldValues &fields, const QString &readOnlyReason);
    /// Everything staged for the instance, oldest first.
    void setStaged(const std::vector<const StagedChange *> &changes);

    const FieldValues &fields() const { return m_fields; }
    /// The value that is shown: the staged one, else the one last read.
    JsonValue shownValue(int row) const;
    bool isStaged(int row) const;
    /// The reason why the field cannot be edited at all; empty where it can.
    QString lockedReason(int row) const;
    /// For the editors: takes the text as if it had been typed into the cell.
    void requestEdit(int row, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void editRequested(const flokdesk::FieldEdit &edit);

private:
    struct StagedField {
        std::optional<JsonValue> before; ///< base of the oldest edit; nothing: not read
        JsonValue after; ///< of the newest
        StagedState state = StagedState::Pending; ///< of all its edits
        QString problem;
    };
    const StagedField *stagedField(int row) const;
    CellState state(int row) const;
    QString note(int row) const;
    QVariant rowHeader(int row, int role) const;

    FieldValues m_fields;
    QString m_readOnlyReason;
    QHash<QString, StagedField> m_staged;
};

} // namespace flokdesk
