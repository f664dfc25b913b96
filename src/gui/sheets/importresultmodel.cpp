// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importresultmodel.h"

#include "core/text.h"
#include "gui/common/palette.h"
#include "gui/common/symbol.h"
#include "gui/sheets/differencetexts.h"
#include "models/tooltip.h"

#include <algorithm>
#include <QGuiApplication>
#include <QLocale>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeSymbol {
    Symbol symbol;
    ColourRole ink;
};

std::optional<OutcomeSymbol> symbolOfOutcome(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Updated:
    case RowOutcome::Added:
    case RowOutcome::Applied:
        return OutcomeSymbol{Symbol::Applied, ColourRole::AppliedInk};
    case RowOutcome::Refused:
    case RowOutcome::NotSent:
        return OutcomeSymbol{Symbol::Failed, ColourRole::FailedInk};
    case RowOutcome::Conflict:
        return OutcomeSymbol{Symbol::Conflict, ColourRole::ConflictInk};
    case RowOutcome::Unconfirmed:
        return OutcomeSymbol{Symbol::Unknown, ColourRole::ConflictInk};
    default:
        return {};
    }
}

} // namespace

OutcomeGroup groupOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Updated:
    case RowOutcome::Added:
    case RowOutcome::Applied:
        return OutcomeGroup::Applied;
    case RowOutcome::Unchanged:
        return OutcomeGroup::Unchanged;
    case RowOutcome::Refused:
    case RowOutcome::NotSent:
    case RowOutcome::Conflict:
    case RowOutcome::Unconfirmed:
    case RowOutcome::Skipped:
        return OutcomeGroup::NeedsUser;
    case RowOutcome::Waiting:
    case RowOutcome::NotStarted:
        return OutcomeGroup::ToCome;
    case RowOutcome::Canceled:
    case RowOutcome::NotTicked:
    case RowOutcome::TwiceInFile:
    case RowOutcome::TwiceInDatabase:
    case RowOutcome::NotKnown:
    case RowOutcome::LeftOut:
    case RowOutcome::Invalid:
        return OutcomeGroup::NotSent;
    }
    Q_UNREACHABLE();
}

int countOf(const ImportResult &result, OutcomeGroup group)
{
    if (group == OutcomeGroup::All)
        return result.rowCount();
    int rows = 0;
    for (const auto &[outcome, count] : result.summands())
        rows += groupOf(outcome) == group ? count : 0;
    return rows;
}

void ImportResultModel::show(std::shared_ptr<const ImportResult> result, OutcomeGroup group)
{
    std::vector<int> rows;
    for (int row = 0; result && row < result->rowCount(); ++row) {
        if (group == OutcomeGroup::All || groupOf(result->row(row).outcome) == group)
            rows.push_back(row);
    }
    if (rows == m_rows && m_result && result
        && &m_result->difference() == &result->difference()) { // keeps the place of the user
        m_result = std::move(result);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_result = std::move(result);
    m_rows = std::move(rows);
    endResetModel();
}

int ImportResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Time + 1;
}

QString ImportResultModel::textOf(int row, int column) const
{
    const RowResult &result = m_result->row(row);
    const ResultLanguage language = resultLanguageOf(QLocale());
    switch (column) {
    case Row:
        return numberText(m_result->difference().fileRow(row));
    case Key:
        return inOneLine(m_result->difference().key(row).join(u" · "_s));
    case Action:
        return result.action == RowAction::None ? QString() : wordFor(result.action, language);
    case Outcome:
        return wordFor(result.outcome, language);
    case Message:
        return inOneLine(result.message);
    case Id:
        return withVisibleControls(result.id);
    default:
        return result.time.isValid() ? result.time.toLocalTime().toString(u"HH:mm:ss"_s)
                                     : QString();
    }
}

QVariant ImportResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = m_rows[size_t(index.row())];
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Message ? QVariant(plainToolTip(m_result->row(row).message))
                                         : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == Row || index.column() == Action
            ? QVariant(colour(ColourRole::FaintText, palette))
            : QVariant();
    case Qt::DecorationRole:
        if (index.column() == Outcome) {
            if (const auto shown = symbolOfOutcome(m_result->row(row).outcome))
                return symbolPixmap(shown->symbol, colour(shown->ink, palette), 16,
                                    qGuiApp->devicePixelRatio());
        }
        return {};
    default:
        return {};
    }
}

QVariant ImportResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Key:
        return m_result ? withVisibleControls(m_result->difference().mapping().keys.join(u" · "_s))
                        : QString();
    case Action:
        return tr("Action");
    case Outcome:
        return tr("Outcome");
    case Message:
        return tr("Message");
    case Id:
        return tr("Id");
    default:
        return tr("Time");
    }
}

} // namespace flokdesk
