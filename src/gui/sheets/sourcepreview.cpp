// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sourcepreview.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/symbol.h"
#include "gui/common/tablesetup.h"
#include "gui/sheets/sheetcelldelegate.h"
#include "models/tooltip.h"

#include <algorithm>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>

namespace flokdesk {

namespace {

constexpr qsizetype mostShownOfCell = 500; // characters of a cell

QString flagText(CellFlag flag)
{
    switch (flag) {
    case CellFlag::Rounded:
        return SourcePreview::tr("rounded by the spreadsheet");
    case CellFlag::Shortened:
        return SourcePreview::tr("shortened by a spreadsheet");
    case CellFlag::NoResult:
        return SourcePreview::tr("formula without a result");
    case CellFlag::ErrorValue:
        return SourcePreview::tr("error value");
    case CellFlag::None:
        break;
    }
    return {};
}

/// The numbers of rows at the end of their place, and a bar at that of the current one.
class RowNumbers final : public QHeaderView {
public:
    explicit RowNumbers(QTableView &table)
        : QHeaderView(Qt::Vertical, &table)
        , m_table(table)
    {
        setHighlightSections(false);
    }

    /// As wide as the number of the last row.
    void fit()
    {
        constexpr int besideNumber = 12;
        const int last = count() - 1;
        const QString number = last < 0
            ? QString()
            : model()->headerData(last, Qt::Vertical, Qt::DisplayRole).toString();
        setFixedWidth(QFontMetrics(font()).horizontalAdvance(number) + 2 * besideNumber);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override
    {
        constexpr int barWidth = 3;
        constexpr int margin = 8;
        const bool isCurrent = m_table.currentIndex().row() == row;
        painter->fillRect(rect,
                          colour(isCurrent ? ColourRole::RowTint : ColourRole::Base, palette()));
        paintHairline(*painter, rect, palette());
        if (isCurrent)
            painter->fillRect(
                QStyle::visualRect(layoutDirection(), rect,
                                   {rect.left(), rect.top(), barWidth, rect.height()}),
                colour(ColourRole::Focus, palette()));
        painter->setFont(smallFont(font()));
        painter->setPen(colour(ColourRole::FaintText, palette()));
        painter->drawText(rect.adjusted(margin, 0, -margin, 0),
                          Qt::AlignVCenter | Qt::AlignTrailing,
                          model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    }

private:
    const QTableView &m_table;
};

} // namespace

void SourcePreviewModel::setContent(std::shared_ptr<const SheetContent> content)
{
    const int before = rowCount();
    const bool isSameTable = m_content && content
        && m_content->source.columns == content->source.columns
        && m_content->source.name == content->source.name
        && m_content->source.headerRow == content->source.headerRow
        && int(content->source.rows.size()) >= before && before > 0;
    if (!isSameTable) {
        beginResetModel();
        m_content = std::move(content);
        return endResetModel();
    }
    const int rows = int(content->source.rows.size());
    if (rows > before)
        beginInsertRows({}, before, rows - 1);
    m_content = std::move(content);
    if (rows > before)
        endInsertRows();
    Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
}

int SourcePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_content ? 0 : static_cast<int>(m_content->source.rows.size());
}

int SourcePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_content ? 0 : static_cast<int>(m_content->source.columns.size());
}

CellFlag SourcePreviewModel::flagAt(int row, int column) const
{
    const ImportSource &source = m_content->source;
    return m_content->flags.of(*source.table, int(source.rows[size_t(row)]), column);
}

QVariant SourcePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!m_content || !index.isValid())
        return {};
    const ImportSource &source = m_content->source;
    const auto text = [&] {
        const SheetCell cell =
            source.table->cell(int(source.rows[size_t(index.row())]), index.column());
        return cell.kind == SheetKind::NoResult ? SourcePreview::tr("(no result)")
                                                : exactFromUtf8(cell.shown).left(mostShownOfCell);
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        return plainToolTip(text());
    case Qt::AccessibleTextRole: {
        const QString flag = flagText(flagAt(index.row(), index.column()));
        return flag.isEmpty() ? withVisibleControls(text())
                              : withVisibleControls(text()) + QLatin1String(", ") + flag;
    }
    case SheetCellDelegate::InkRole:
        return flagAt(index.row(), index.column()) != CellFlag::None
            ? QVariant(int(ColourRole::FailedInk))
            : QVariant();
    case SheetCellDelegate::SymbolRole:
        return flagAt(index.row(), index.column()) != CellFlag::None
            ? QVariant(int(Symbol::Warning))
            : QVariant();
    default:
        return {};
    }
}

QVariant SourcePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_content || role != Qt::DisplayRole)
        return {};
    const ImportSource &source = m_content->source;
    if (orientation == Qt::Horizontal)
        return inOneLine(nameOf(source.columns[size_t(section)], section));
    return QLocale().toString(
        qlonglong(source.table->rowNumber(int(source.rows[size_t(section)]))));
}

SourcePreview::SourcePreview(QWidget *parent)
    : QTableView(parent)
    , m_model(new SourcePreviewModel(this))
{
    setModel(m_model);
    setVerticalHeader(new RowNumbers(*this));
    setUpRows(*this);
    setItemDelegate(new SheetCellDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Rows of the file"));
}

void SourcePreview::show(std::shared_ptr<const SheetContent> content)
{
    const QModelIndex before = currentIndex();
    const auto columns = m_model->content() ? m_model->content()->source.columns : SheetColumns();
    m_model->setContent(std::move(content));
    if (m_model->content() && m_model->content()->source.columns != columns)
        fitColumns();
    static_cast<RowNumbers *>(verticalHeader())->fit();
    if (!before.isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void SourcePreview::fitColumns()
{
    constexpr int mostLetters = 40;
    constexpr int fewestLetters = 6;
    constexpr int symbolRoom = 20;
    constexpr int measured = 60; // rows
    const int unit = fontMetrics().averageCharWidth();
    const int rows = std::min(m_model->rowCount(), measured);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = std::max(horizontalHeader()->sectionSizeHint(column), fewestLetters * unit);
        for (int row = 0; row < rows; ++row)
            width =
                std::max(width,
                         SheetCellDelegate::widthOf(
                             m_model->index(row, column).data(Qt::DisplayRole).toString(), font()));
        if (std::ranges::find(m_model->content()->flags.counts(), column,
                              &SourceFlags::Count::column)
            != m_model->content()->flags.counts().end())
            width += symbolRoom;
        setColumnWidth(column, std::min(width, mostLetters * unit));
    }
}

bool SourcePreview::goToFlagged(CellFlag flag, int onlyColumn)
{
    const int rows = m_model->rowCount();
    const int columns = m_model->columnCount();
    if (!m_model->content() || m_model->content()->flags.isEmpty() || rows == 0 || columns == 0)
        return false;
    const qint64 cells = qint64(rows) * columns;
    const QModelIndex current = currentIndex();
    const qint64 start =
        current.isValid() ? qint64(current.row()) * columns + current.column() : -1;
    std::vector<int> flagged;
    for (const SourceFlags::Count &count : m_model->content()->flags.counts()) {
        if ((flag == CellFlag::None || count.flag == flag) && count.column < columns
            && (onlyColumn < 0 || count.column == onlyColumn))
            flagged.push_back(count.column);
    }
    std::ranges::sort(flagged);
    const auto isWanted = [&](int row, int column) {
        const CellFlag at = m_model->flagAt(row, column);
        return flag == CellFlag::None ? at != CellFlag::None : at == flag;
    };
    const int firstRow = start < 0 ? 0 : int(start / columns);
    for (int i = 0; i <= rows;
         ++i) { // the row of the start once more, for the cells in front of it
        const int row = (firstRow + i) % rows;
        for (const int column : flagged) {
            const qint64 at = qint64(row) * columns + column;
            const bool isPassed = (i == 0 && at <= start) || (i == rows && at > start && cells > 1);
            if (isPassed || !isWanted(row, column))
                continue;
            setCurrentIndex(m_model->index(row, column));
            scrollTo(currentIndex());
            setFocus();
            return true;
        }
    }
    return false;
}

} // namespace flokdesk
