// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/columnchooser.h"

#include "core/searchmatch.h"
#include "core/text.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/screenfit.h"
#include "gui/common/symbol.h"
#include "gui/editing/typing.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr qsizetype longestName = 200;

} // namespace

ColumnChooser::ColumnChooser(ColumnArrangement &columns, QHeaderView &header, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_header(header)
    , m_findLineEdit(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_countLabel(new QLabel(this))
    , m_upButton(new QPushButton(symbolIcon(Symbol::Up), tr("Move &up"), this))
    , m_downButton(new QPushButton(symbolIcon(Symbol::Down), tr("Move &down"), this))
    , m_showAllButton(new QPushButton(tr("Show &all"), this))
{
    setObjectName(u"columnChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    m_findLineEdit->setObjectName(u"findColumnLineEdit"_s);
    m_findLineEdit->setPlaceholderText(tr("Find a column"));
    m_findLineEdit->setAccessibleName(tr("Find a column"));
    m_findLineEdit->setClearButtonEnabled(true);
    leaveUndoToWindow(*m_findLineEdit);
    m_list->setObjectName(u"columnsList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    m_countLabel->setObjectName(u"columnsCountLabel"_s);
    m_upButton->setToolTip(tr("Moves the column to the left (Alt+Up)"));
    m_downButton->setToolTip(tr("Moves the column to the right (Alt+Down)"));
    auto *moves = new QHBoxLayout;
    moves->addWidget(m_upButton);
    moves->addWidget(m_downButton);
    moves->addStretch();
    moves->addWidget(m_showAllButton);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_findLineEdit);
    rows->addWidget(m_list, 1);
    rows->addLayout(moves);
    rows->addWidget(m_countLabel);
    rows->addWidget(buttons);
    connect(m_findLineEdit, &QLineEdit::textChanged, this, &ColumnChooser::find);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { takeTick(*item); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::takeOrder);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::refresh);
    connect(m_upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_showAllButton, &QPushButton::clicked, this, [this] {
        m_columns.show(m_columns.hidden());
        fill();
    });
    connect(&header, &QHeaderView::sectionCountChanged, this, &ColumnChooser::fill);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_list->setCurrentRow(0);
    new ScreenFit(*this, {fontMetrics().averageCharWidth() * 52, fontMetrics().height() * 28});
    m_findLineEdit->setFocus();
}

void ColumnChooser::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int current = m_list->currentRow();
    m_list->clear();
    for (int place = 0; place < m_header.count(); ++place) {
        const int section = m_header.logicalIndex(place);
        const QString name = withVisibleControls(m_columns.keyOf(section));
        auto *item = new QListWidgetItem(name.left(longestName), m_list);
        setPlainToolTip(item, name);
        item->setData(sectionRole, section);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(m_header.isSectionHidden(section) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(std::clamp(current, 0, std::max(m_list->count() - 1, 0)));
    find(m_findLineEdit->text());
}

int ColumnChooser::sectionOf(const QListWidgetItem &item) const
{
    return item.data(sectionRole).toInt();
}

void ColumnChooser::find(const QString &text)
{
    const QString wanted = foldedForSearch(text.trimmed());
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = wanted.isEmpty() || matchOf(wanted, foldedForSearch(item->text()));
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
    refresh();
}

/// A table without columns would show nothing.
void ColumnChooser::takeTick(const QListWidgetItem &item)
{
    if (m_isFilling)
        return;
    const int section = sectionOf(item);
    const bool isWanted = item.checkState() == Qt::Checked;
    const bool isLast = m_header.count() - m_header.hiddenSectionCount() == 1;
    if (isWanted)
        m_columns.show({m_columns.keyOf(section)});
    else if (!isLast)
        m_columns.hide({section});
    if (!isWanted && isLast) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->item(m_list->row(&item))->setCheckState(Qt::Checked);
    }
    refresh();
}

void ColumnChooser::takeOrder()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_header.moveSection(m_header.visualIndex(sectionOf(*m_list->item(row))), row);
    refresh();
}

void ColumnChooser::move(int places)
{
    const int row = m_list->currentRow();
    const int to = row + places;
    if (row < 0 || to < 0 || to >= m_list->count() || !m_findLineEdit->text().isEmpty())
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    takeOrder();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isMove && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ColumnChooser::refresh()
{
    const int hidden = m_header.hiddenSectionCount();
    const int shown = m_header.count() - hidden;
    const int row = m_list->currentRow();
    // Where only some columns are listed, a place among them says nothing.
    const bool mayMove = m_findLineEdit->text().isEmpty() && row >= 0;
    m_upButton->setEnabled(mayMove && row > 0);
    m_downButton->setEnabled(mayMove && row + 1 < m_list->count());
    m_list->setDragEnabled(m_findLineEdit->text().isEmpty());
    m_showAllButton->setEnabled(hidden > 0);
    //: How many columns of a table are shown; %1 of all of them
    m_countLabel->setText(tr("%1 of %n column(s) shown", nullptr, m_header.count()).arg(shown));
}

} // namespace flokdesk
