// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/sidebar.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/palette.h"
#include "gui/common/plaintooltips.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

enum Role {
    KeyRole = Qt::UserRole,
    AsideRole,
    SymbolRole,
    PendingRole,
    MissingRole,
};

constexpr int margin = 8;
constexpr int symbolSize = 16;
constexpr int usualWidth = 30; // letters

bool isEntry(const QModelIndex &index)
{
    return index.data(KeyRole).isValid();
}

class Lines final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = option.fontMetrics.height() + margin;
        return {1, isEntry(index) ? height : height + margin};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isEntry(index))
            paintEntry(*painter, option, index);
        else
            paintTitle(*painter, option, index.data().toString());
        painter->restore();
    }

private:
    static void paintTitle(QPainter &painter, const QStyleOptionViewItem &option,
                           const QString &title)
    {
        painter.setFont(smallFont(option.font));
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        painter.drawText(option.rect.adjusted(margin, margin, -margin, 0),
                         Qt::AlignVCenter | Qt::AlignLeading, title);
    }
    static void paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        if (isSelected || hasFocus) {
            const auto group = hasFocus ? QPalette::Active : QPalette::Inactive;
            painter.setPen(hasFocus ? QPen(option.palette.color(QPalette::Highlight), 1)
                                    : Qt::NoPen);
            painter.setBrush(isSelected ? option.palette.brush(group, QPalette::Highlight)
                                        : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const auto visual = [&](const QRect &part) {
            return QStyle::visualRect(option.direction, option.rect, part);
        };
        QRect left = option.rect.adjusted(margin, 0, -margin, 0);
        const auto symbol = Symbol(index.data(SymbolRole).toInt());
        const QRect place(left.left(), left.top(), symbolSize, left.height());
        symbolIcon(symbol).paint(&painter, visual(place), Qt::AlignCenter,
                                 isSelected ? QIcon::Selected : QIcon::Normal);
        if (index.data(PendingRole).toBool())
            paintDot(painter, visual(place), option.palette);
        left.setLeft(left.left() + symbolSize + margin);

        const QColor ink =
            option.palette.color(hasFocus ? QPalette::Active : QPalette::Inactive,
                                 isSelected ? QPalette::HighlightedText : QPalette::WindowText);
        const QFont small = smallFont(option.font);
        const QString aside = index.data(AsideRole).toString();
        painter.setFont(small);
        painter.setPen(isSelected ? ink : option.palette.color(QPalette::PlaceholderText));
        painter.drawText(visual(left), Qt::AlignVCenter | Qt::AlignTrailing, aside);
        left.setRight(left.right() - QFontMetrics(small).horizontalAdvance(aside) - margin);
        QFont font = option.font;
        font.setItalic(index.data(MissingRole).toBool());
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(visual(left), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          left.width()));
    }
    /// On the symbol, so that the name keeps its width.
    static void paintDot(QPainter &painter, const QRect &place, const QPalette &palette)
    {
        QRectF dot(0, 0, 7, 7);
        dot.moveCenter(QRectF(place).center() + QPointF(5, 5));
        painter.setPen(QPen(palette.color(QPalette::Window), 1));
        painter.setBrush(markColour(Tint::Edited, palette));
        painter.drawEllipse(dot);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_filter->setObjectName(u"sidebarFilterLineEdit"_s);
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"sidebarList"_s);
    setUp(*m_list);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_layout->addWidget(m_filter);
    m_layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &Sidebar::fill);
    connect(m_list, &QListWidget::itemClicked, this, &Sidebar::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    m_filter->installEventFilter(this);
    m_list->installEventFilter(this);
}

void Sidebar::setUp(QListWidget &list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.viewport()->setAutoFillBackground(false);
    list.setItemDelegate(new Lines(&list));
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setUniformItemSizes(false);
}

void Sidebar::appendHeading(QListWidget &list, const QString &title)
{
    auto *item = new QListWidgetItem(title, &list);
    item->setFlags(Qt::NoItemFlags);
}

void Sidebar::append(QListWidget &list, const SidebarEntry &entry)
{
    showEntry(*new QListWidgetItem(&list), entry);
}

QString Sidebar::keyOf(const QListWidgetItem &item)
{
    return item.data(KeyRole).toString();
}

void Sidebar::setTexts(const QString &filterHint, const QString &listName)
{
    m_filter->setPlaceholderText(filterHint);
    m_filter->setAccessibleName(filterHint);
    m_list->setAccessibleName(listName);
}

QSize Sidebar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * usualWidth, QWidget::sizeHint().height()};
}

QWidget &Sidebar::list() const
{
    return *m_list;
}

void Sidebar::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void Sidebar::setSections(const std::vector<SidebarSection> &sections)
{
    if (sections == m_sections)
        return;
    m_sections = sections;
    fill();
}

void Sidebar::setCurrent(const QString &key)
{
    if (key == m_current && m_list->currentItem())
        return; // the user may be moving along the list
    m_current = key;
    showCurrent(key);
}

void Sidebar::showCurrent(const QString &key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(KeyRole) == QVariant(key))
            return m_list->setCurrentRow(row);
    }
    m_list->setCurrentRow(-1);
}

bool Sidebar::matches(const SidebarEntry &entry) const
{
    return foldedForSearch(entry.text).contains(foldedForSearch(m_filter->text()));
}

std::vector<Sidebar::Line> Sidebar::lines() const
{
    std::vector<Line> lines;
    for (const SidebarSection &section : m_sections) {
        bool isFirst = !section.title.isEmpty();
        for (const SidebarEntry &entry : section.entries) {
            if (!matches(entry))
                continue;
            if (std::exchange(isFirst, false))
                lines.push_back({section.title, nullptr});
            lines.push_back({{}, &entry});
        }
    }
    return lines;
}

bool Sidebar::isInPlace(const std::vector<Line> &lines) const
{
    int row = 0;
    return m_list->count() == int(lines.size())
        && std::ranges::all_of(lines, [&](const Line &line) {
               const QListWidgetItem *item = m_list->item(row++);
               return line.entry ? item->data(KeyRole) == QVariant(line.entry->key)
                                 : !item->data(KeyRole).isValid() && item->text() == line.title;
           });
}

// Where only counts changed, the list stays where the user scrolled it.
void Sidebar::fill()
{
    const std::vector<Line> lines = this->lines();
    if (!isInPlace(lines)) {
        const QListWidgetItem *before = m_list->currentItem();
        const QString current = before ? before->data(KeyRole).toString() : m_current;
        const int scrolled = m_list->verticalScrollBar()->value();
        m_list->clear();
        for (const Line &line : lines) {
            if (line.entry)
                append(*m_list, *line.entry);
            else
                appendHeading(*m_list, line.title);
        }
        showCurrent(current);
        m_list->verticalScrollBar()->setValue(scrolled);
        return;
    }
    for (size_t row = 0; row < lines.size(); ++row) {
        if (lines[row].entry)
            showEntry(*m_list->item(int(row)), *lines[row].entry);
    }
}

void Sidebar::showEntry(QListWidgetItem &item, const SidebarEntry &entry)
{
    item.setText(withVisibleControls(entry.text));
    item.setData(KeyRole, entry.key);
    item.setData(AsideRole, entry.aside);
    item.setData(SymbolRole, int(entry.symbol));
    item.setData(PendingRole, entry.isPending);
    item.setData(MissingRole, entry.isMissing);
    QStringList words{item.text()};
    if (!entry.aside.isEmpty())
        words << entry.aside;
    if (entry.isPending)
        words << tr("pending changes");
    setPlainToolTip(&item, words.join(u" · "_s));
    item.setData(Qt::AccessibleTextRole, words.join(u", "_s));
}

void Sidebar::choose(const QListWidgetItem *item)
{
    if (item && item->data(KeyRole).isValid())
        Q_EMIT chosen(item->data(KeyRole).toString());
}

void Sidebar::showMenu(const QPoint &position)
{
    const QListWidgetItem *item = m_list->itemAt(position);
    if (!item)
        item = m_list->currentItem(); // the menu key
    if (item && item->data(KeyRole).isValid())
        Q_EMIT menuRequested(item->data(KeyRole).toString(),
                             m_list->viewport()->mapToGlobal(position));
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && keyPressed(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// From the line, Down leads into the list. Enter in the line chooses nothing: the user may have typed a name
/// that is not in the list.
bool Sidebar::keyPressed(QObject *watched, int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && isEnter) {
        choose(m_list->currentItem());
        return true;
    }
    if (watched == m_filter && (key == Qt::Key_Down || isEnter)) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (isEntry(m_list->model()->index(row, 0))) {
                m_list->setFocus();
                m_list->setCurrentRow(row);
                break;
            }
        }
        return true;
    }
    return false;
}

} // namespace flokdesk
