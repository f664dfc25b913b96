// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/columnstable.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/symbol.h"
#include "gui/common/tablesetup.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldSymbolSide = 16;
constexpr int besideFieldText = 8;

QRect fieldIn(const QRect &cell)
{
    return cell.adjusted(3, 1, -3, -2);
}

void addTarget(QComboBox &box, const QString &text, const QString &target, bool isEnabled)
{
    box.addItem(text, target);
    if (isEnabled)
        return;
    if (auto *items = qobject_cast<QStandardItemModel *>(box.model()))
        items->item(box.count() - 1)->setEnabled(false);
}

} // namespace

TargetDelegate::TargetDelegate(ColumnDecisions &decisions, ColumnsModel &model, QObject *parent)
    : SheetCellDelegate(parent)
    , m_decisions(decisions)
    , m_model(model)
{
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_Selected; // the field inside shows it
    paintGround(*painter, cell, index);
    painter->save();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const bool isFocused = isCurrent && view->hasFocus();
    const QRect field = fieldIn(cell.rect);
    paintRounded(*painter, field, colourOf(ColourRole::Base, cell),
                 colourOf(isFocused ? ColourRole::Focus : ColourRole::Border, cell),
                 isFocused ? focusWidth : 1);
    QRect place = field.adjusted(besideFieldText, 0, -besideFieldText, 0);
    const auto cut = [&](int width, bool atEnd) {
        const QRect part(atEnd ? place.right() + 1 - width : place.left(), place.top(), width,
                         place.height());
        place.adjust(atEnd ? 0 : width + besideFieldText / 2, 0,
                     atEnd ? -width - besideFieldText / 2 : 0, 0);
        return QStyle::visualRect(cell.direction, cell.rect, part);
    };
    const auto draw = [&](Symbol symbol, ColourRole ink, const QRect &at, int side) {
        painter->drawPixmap(at.center().x() - side / 2 + 1, at.center().y() - side / 2 + 1,
                            symbolPixmap(symbol, colourOf(ink, cell), side,
                                         painter->device()->devicePixelRatioF()));
    };
    constexpr int arrowSide = 12;
    draw(Symbol::Down, ColourRole::FaintText, cut(arrowSide, true), arrowSide);
    const int file = m_model.columnAt(index.row());
    const bool isOpen = file >= 0 && m_decisions.state(file) == ColumnDecisions::State::ToDecide;
    const bool isMapped = m_model.ruleAt(index.row());
    if (isMapped || isOpen)
        draw(isOpen         ? Symbol::Help
                 : file < 0 ? Symbol::Edit
                            : Symbol::Apply,
             isOpen || file < 0 ? ColourRole::Text : ColourRole::AppliedInk,
             cut(fieldSymbolSide, false), fieldSymbolSide);
    painter->setFont(smallFont(cell.font));
    if (const QString aside = index.data(ColumnsModel::AsideRole).toString(); !aside.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(aside);
        if (width < place.width() / 2) {
            painter->setPen(colourOf(ColourRole::FaintText, cell));
            painter->drawText(cut(width, true), Qt::AlignVCenter, aside);
        }
    }
    QFont font = cell.font;
    font.setBold(isOpen);
    painter->setFont(font);
    paintText(*painter, cell, QStyle::visualRect(cell.direction, cell.rect, place),
              index.data(Qt::DisplayRole).toString(),
              colourOf(isMapped || isOpen ? ColourRole::Text : ColourRole::FaintText, cell),
              Qt::AlignVCenter | Qt::AlignLeading);
    painter->restore();
}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"targetComboBox"_s);
    box->setAccessibleName(
        //: %1 a column of a file
        tr("Column that %1 fills")
            .arg(index.siblingAtColumn(ColumnsModel::Name).data(Qt::DisplayRole).toString()));
    const int column = m_model.columnAt(index.row());
    addTarget(*box, tr("Not imported"), {}, true);
    const QString fixed = column < 0 ? index.data(Qt::EditRole).toString() : QString();
    for (const QString &target : m_decisions.targets()) {
        if (column < 0 && target != fixed)
            continue;
        const QString by = column < 0 ? QString() : m_decisions.takenBy(target, column);
        const QString name = inOneLine(target);
        //: %1 a column of the database, %2 the column of the file that fills it
        addTarget(*box, by.isEmpty() ? name : tr("%1 (filled by %2)").arg(name, by), target,
                  by.isEmpty());
    }
    constexpr int scrollBar = 24;
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + scrollBar);
    auto *self = const_cast<TargetDelegate *>(this);
    // Closed first, because the table may be made anew.
    connect(box, &QComboBox::activated, self, [self, box, at = QPersistentModelIndex(index)] {
        const QString target = box->currentData().toString();
        Q_EMIT self->closeEditor(box);
        if (at.isValid())
            self->m_model.setData(at, target, Qt::EditRole);
    });
    // The view places the field first.
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void TargetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    const int column = m_model.columnAt(index.row());
    QString target = index.data(Qt::EditRole).toString();
    if (target.isEmpty() && column >= 0
        && m_decisions.state(column) == ColumnDecisions::State::ToDecide)
        target = m_decisions.match(column).target; // the first to look at, not chosen
    const int item = box->findData(target);
    box->setCurrentIndex(std::max(0, item));
}

/// Leaving the list is no decision: what is chosen in it counts, see createEditor().
void TargetDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const { }

void TargetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(fieldIn(option.rect));
}

ColumnsTable::ColumnsTable(ColumnDecisions &decisions, ColumnsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"columnsTable"_s);
    setAccessibleName(tr("Columns of the file"));
    setModel(&model);
    setUpRows(*this);
    const int height = fieldHeightOf(font()) + 4;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->hide();
    setItemDelegate(new SheetCellDelegate(this));
    setItemDelegateForColumn(ColumnsModel::Target, new TargetDelegate(decisions, model, this));
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    horizontalHeader()->setStretchLastSection(true);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &ColumnsTable::fitColumns);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnsModel::Target)
            choose(index.row());
    });
}

void ColumnsTable::choose(int row)
{
    const QModelIndex target = m_model.index(row, ColumnsModel::Target);
    setCurrentIndex(target);
    edit(target);
}

void ColumnsTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const int key = event->key();
    const bool opens =
        key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
    const auto others = event->modifiers() & ~Qt::KeypadModifier;
    if (opens && !others && current.isValid() && state() != EditingState)
        return choose(current.row());
    QTableView::keyPressEvent(event);
}

void ColumnsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Parts of the width, because every column has something to say. Where it is narrow, the transformations leave.
void ColumnsTable::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    const int width = viewport()->width();
    setColumnHidden(ColumnsModel::Steps, false); // a hidden one needs no room
    int headings = 0;
    for (int column = 0; column < ColumnsModel::ColumnCount; ++column)
        headings += horizontalHeader()->sectionSizeHint(column);
    const bool isNarrow = width < std::max(unit * 105, headings);
    setColumnHidden(ColumnsModel::Steps, isNarrow);
    const auto widen = [this](int column, int wanted) {
        const int heading = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(wanted, heading));
    };
    const int target = std::clamp(width / 4, unit * 22, unit * 40);
    widen(ColumnsModel::Target, target);
    const int rest = width - columnWidth(ColumnsModel::Target);
    const int parts = isNarrow ? 3 : 4;
    for (const int column : {ColumnsModel::Name, ColumnsModel::Before, ColumnsModel::Steps})
        widen(column, rest / parts);
}

} // namespace flokdesk
