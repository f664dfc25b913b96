// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/fieldsmodel.h"

#include "core/text.h"
#include "gui/common/palette.h"
#include "models/tooltip.h"
#include "session/stagedcells.h"

#include <algorithm>

namespace flokdesk {

namespace {

constexpr qsizetype longestLine = 500;

bool isPlainCharacter(QChar c)
{
    const QChar::Category category = c.category();
    return category != QChar::Other_Control && category != QChar::Separator_Line
        && category != QChar::Separator_Paragraph;
}

} // namespace

JsonValue typedValue(const JsonValue &base, const QString &text)
{
    if (text == base.displayText())
        return base;
    if (base.type() == JsonValue::Type::Number) {
        if (const auto number = JsonValue::number(text.toUtf8()))
            return *number;
    }
    if (base.type() == JsonValue::Type::Boolean && (text == u"true" || text == u"false"))
        return JsonValue::boolean(text == u"true");
    return JsonValue::string(text);
}

bool needsLongEditor(const QString &text)
{
    return text.size() > longestLine || !std::ranges::all_of(text, isPlainCharacter);
}

void FieldsModel::setFields(const FieldValues &fields, const QString &readOnlyReason)
{
    const bool isSameForm =
        std::ranges::equal(fields, m_fields, {}, &FieldValue::name, &FieldValue::name);
    if (isSameForm) {
        m_fields = fields;
        m_readOnlyReason = readOnlyReason;
        if (!m_fields.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel(); // another form: nothing of the selection could be kept
    m_fields = fields;
    m_readOnlyReason = readOnlyReason;
    endResetModel();
}

void FieldsModel::setStaged(const std::vector<const StagedChange *> &changes)
{
    m_staged.clear();
    for (const StagedChange *change : changes) {
        const auto *update = std::get_if<UpdateInstance>(&change->change);
        if (!update)
            continue;
        for (const FieldEdit &edit : update->edits) {
            const bool isFirst = !m_staged.contains(edit.name);
            StagedField &field = m_staged[edit.name];
            if (isFirst)
                field.before = edit.before;
            field.after = edit.after;
            field.state = std::max(field.state, stateOf(*change));
            field.problem = change->problem;
        }
    }
    if (!m_fields.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const FieldsModel::StagedField *FieldsModel::stagedField(int row) const
{
    const auto found = m_staged.constFind(m_fields[size_t(row)].name);
    return found == m_staged.cend() ? nullptr : &*found;
}

bool FieldsModel::isStaged(int row) const
{
    return stagedField(row) != nullptr;
}

JsonValue FieldsModel::shownValue(int row) const
{
    const StagedField *staged = stagedField(row);
    return staged ? staged->after : m_fields[size_t(row)].value;
}

QString FieldsModel::lockedReason(int row) const
{
    if (!m_readOnlyReason.isEmpty())
        return m_readOnlyReason;
    const JsonValue &value = m_fields[size_t(row)].value;
    if (value.isArray())
        return tr("A table or list: it can only be sent as a whole, so it is not edited here.");
    if (value.isObject())
        return tr("A file or other compound value: the API cannot write it.");
    return {};
}

void FieldsModel::requestEdit(int row, const QString &text)
{
    if (!lockedReason(row).isEmpty())
        return;
    const FieldValue &field = m_fields[size_t(row)];
    const JsonValue shown = shownValue(row);
    JsonValue after = typedValue(field.value, text);
    if (text == shown.displayText() || after == shown)
        return;
    Q_EMIT editRequested({field.name, field.value, after});
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

CellState FieldsModel::state(int row) const
{
    const StagedField *staged = stagedField(row);
    if (!staged)
        return CellState::Clean;
    const bool isOutdated = staged->before && *staged->before != m_fields[size_t(row)].value;
    return cellStateOf(isOutdated ? std::max(staged->state, StagedState::Held) : staged->state);
}

QString FieldsModel::note(int row) const
{
    const StagedField *staged = stagedField(row);
    if (!staged)
        return lockedReason(row);
    const QString before =
        staged->before ? visibleExcerpt(staged->before->displayText()) : tr("(not read)");
    const QString edited = tr("Edited, before: “%1”").arg(before);
    if (staged->state == StagedState::Unknown)
        return tr("Sent, unconfirmed: it may have been applied. Before: “%1”").arg(before);
    if (staged->state == StagedState::InRun)
        return tr("Being sent. Before: “%1”").arg(before);
    const JsonValue &read = m_fields[size_t(row)].value;
    if (staged->before && *staged->before != read)
        return edited + u'\n'
            + tr("Changed in Flokzu meanwhile, now: “%1”").arg(visibleExcerpt(read.displayText()));
    return staged->problem.isEmpty() ? edited : edited + u'\n' + staged->problem;
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::EditRole:
        return index.column() == Value ? QVariant(shownValue(row).displayText()) : QVariant();
    case Qt::DisplayRole:
        return index.column() == Name ? withVisibleControls(m_fields[size_t(row)].name)
                                      : inOneLine(shownValue(row).displayText());
    case Qt::ToolTipRole:
        return plainToolTip(note(row));
    case Qt::AccessibleDescriptionRole:
        return note(row);
    case Qt::BackgroundRole:
        return isStaged(row) ? QVariant(tintedBackground(Tint::Edited, QGuiApplication::palette()))
                             : QVariant();
    default:
        return {};
    }
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    requestEdit(index.row(), value.toString());
    return true;
}

QVariant FieldsModel::rowHeader(int row, int role) const
{
    switch (role) {
    case StateRole:
        return int(state(row));
    case Qt::DisplayRole:
        return QString(); // or Qt shows a number
    case Qt::AccessibleTextRole:
        return isStaged(row) ? note(row) : QString();
    case Qt::ToolTipRole:
        return isStaged(row) ? plainToolTip(note(row)) : QVariant();
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section >= 0 && section < rowCount() ? rowHeader(section, role) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Value:
        return tr("Value");
    default:
        return {};
    }
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != Value)
        return flags;
    if (lockedReason(index.row()).isEmpty()
        && !needsLongEditor(shownValue(index.row()).displayText()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace flokdesk
