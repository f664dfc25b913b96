// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/factslabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <vector>

namespace flokdesk {

/// Something that a person reads, or hears from a screen reader.
struct ShownText {
    QString place;
    QString text;
};

inline QString placeOf(const QObject &object)
{
    const QString name = object.objectName();
    const QObject *parent = object.parent();
    const QString kind = QString::fromLatin1(object.metaObject()->className());
    return (name.isEmpty() && parent ? parent->objectName() + u'>' : name + u' ') + kind;
}

class ShownTexts {
public:
    explicit ShownTexts(const QWidget &window)
        : m_window(window)
    {
        add(window, "title", window.windowTitle());
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->window() == &window && widget->isVisibleTo(&window))
                addWidget(*widget);
            else if (const auto *menu = qobject_cast<const QMenu *>(widget))
                addMenu(*menu);
        }
    }

    std::vector<ShownText> texts;

private:
    void add(const QObject &of, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            texts.push_back({placeOf(of) + u' ' + QString::fromLatin1(what), text});
    }
    void addMenu(const QMenu &menu)
    {
        add(menu, "title", menu.title());
        for (const QAction *action : menu.actions()) {
            add(menu, "entry", action->text());
            if (action->toolTip() != action->iconText())
                add(menu, "entry's tool tip", action->toolTip());
        }
    }
    void addWidget(const QWidget &widget)
    {
        add(widget, "tool tip", widget.toolTip());
        add(widget, "name", widget.accessibleName());
        add(widget, "description", widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, "text", button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            add(widget, "title", box->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, "place-holder", line->placeholderText());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, "place-holder", text->placeholderText());
        if (const auto *bar = qobject_cast<const QProgressBar *>(&widget))
            if (bar->isTextVisible())
                add(widget, "format", bar->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(widget, "tab", tabs->tabText(tab));
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            for (int i = 0; i < combo->count(); ++i)
                add(widget, "choice", combo->itemText(i));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            addView(*view);
    }
    void addView(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model || qobject_cast<const QHeaderView *>(&view))
            return;
        const bool hasHeader =
            qobject_cast<const QTableView *>(&view) || qobject_cast<const QTreeView *>(&view);
        for (int column = 0; column < model->columnCount(); ++column) {
            const QByteArray what = "column " + QByteArray::number(column);
            if (hasHeader) {
                add(view, (what + " header").constData(),
                    model->headerData(column, Qt::Horizontal).toString());
                add(view, (what + " header's tool tip").constData(),
                    model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            }
            addCells(view, {}, column, what);
        }
    }
    void addCells(const QAbstractItemView &view, const QModelIndex &parent, int column,
                  const QByteArray &what)
    {
        for (int row = 0; row < std::min(view.model()->rowCount(parent), 50); ++row) {
            const QModelIndex cell = view.model()->index(row, column, parent);
            add(view, what.constData(), cell.data().toString());
            add(view, (what + " tool tip").constData(), cell.data(Qt::ToolTipRole).toString());
            addCells(view, view.model()->index(row, 0, parent), column, what);
        }
    }

    const QWidget &m_window;
};

inline std::vector<ShownText> textsOf(const QWidget &window)
{
    return ShownTexts(window).texts;
}

// Hints of buttons ask for more than their text needs; those that are ticked have a box before it.
inline bool isCut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false; // its words are its name and its tooltip
    const bool hasBox =
        qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button);
    const int needed = hasBox
        ? button.sizeHint().width()
        : button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + 6;
    return !button.text().isEmpty() && needed > button.width() + 1;
}

inline bool isCut(const QTabBar &tabs)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const QRect place = tabs.tabRect(tab);
        const int needed =
            tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(tab)).width() + 6;
        if (tabs.isTabVisible(tab) && (needed > place.width() || place.right() > tabs.width()))
            return true;
    }
    return false;
}

/// One of its choices, but where they are names of the tenant or the user's own text.
inline bool isCut(const QComboBox &box)
{
    static const QStringList ofTheTenant{QStringLiteral("filterColumnComboBox"),
                                         QStringLiteral("processCombo"),
                                         QStringLiteral("roleComboBox")};
    if (box.isEditable() || ofTheTenant.contains(box.objectName()))
        return false;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const int room =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    for (int i = 0; i < box.count(); ++i)
        if (box.fontMetrics().horizontalAdvance(box.itemText(i)) > room)
            return true;
    return false;
}

/// What a label with several lines says, and how high it would have to be.
inline QString neededLines(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->wordWrap() ? QStringLiteral("×%1 for “%2”")
                                            .arg(label->heightForWidth(label->width()))
                                            .arg(label->text())
                                      : QString();
}

inline bool isCut(const QWidget &widget)
{
    if (const auto *facts = qobject_cast<const FactsLabel *>(&widget)) {
        const QString first = facts->text().section(QStringLiteral(" · "), 0, 0);
        return facts->fontMetrics().horizontalAdvance(first) > facts->width();
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                 : label->sizeHint().width() > label->width() + 1;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return isCut(*button);
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->minimumSizeHint().width() > box->width() + 1;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return isCut(*tabs);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return isCut(*box);
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        return bar->sizeHint().width() > bar->width() + 1;
    if (const auto *bar = qobject_cast<const QProgressBar *>(&widget))
        return bar->isTextVisible()
            && bar->fontMetrics().horizontalAdvance(bar->text()) > bar->width();
    return false;
}

/// The headings of a table that are cut, but those that are names of the tenant's own columns and roles.
inline QStringList cutHeadings(const QTableView &table)
{
    static const QStringList ofTheTenant{QStringLiteral("recordsTable"),
                                         QStringLiteral("usersTable")};
    QStringList found;
    const QHeaderView *header = table.horizontalHeader();
    const bool isShown = header->isVisibleTo(&table) && !ofTheTenant.contains(table.objectName());
    for (int i = 0; isShown && i < header->count(); ++i) {
        if (!header->isSectionHidden(i) && header->sectionSize(i) < header->sectionSizeHint(i))
            found << QStringLiteral("%1: the heading “%2” has %3 and needs %4")
                         .arg(placeOf(table),
                              table.model()->headerData(i, Qt::Horizontal).toString())
                         .arg(header->sectionSize(i))
                         .arg(header->sectionSizeHint(i));
    }
    return found;
}

/// Several states in one cell, or the words of Flokzu, have no end: the tooltip has them whole.
inline bool mayBeCut(const QModelIndex &cell, int needed, int whole)
{
    const QString text = cell.data().toString();
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    const bool isLong = needed > whole * 2 / 5 || text.contains(QStringLiteral(" · "));
    return isLong && !tip.isEmpty();
}

/// Cells of columns that hold words of the program, of which there are few, and are cut. Other columns hold names
/// and values.
inline QStringList cutWords(const QAbstractItemView &view)
{
    static const QHash<QString, QList<int>> wordColumns{
        {QStringLiteral("instancesTable"), {0, 3}},   {QStringLiteral("usersTable"), {1, 2}},
        {QStringLiteral("jobsTable"), {1, 2, 7}},     {QStringLiteral("journalTable"), {2}},
        {QStringLiteral("requestsTable"), {3, 4, 5}}, {QStringLiteral("changesTree"), {3}},
        {QStringLiteral("itemsTree"), {3}},           {QStringLiteral("changeTree"), {3}},
        {QStringLiteral("conflictTree"), {4}},        {QStringLiteral("settingsTree"), {1}}};
    QStringList found;
    const QAbstractItemModel *model = view.model();
    for (const int column : wordColumns.value(view.objectName()))
        for (int row = 0; model && row < std::min(model->rowCount(), 50); ++row) {
            const QModelIndex cell = model->index(row, column);
            const int room = view.visualRect(cell).width();
            const int needed = view.sizeHintForIndex(cell).width();
            if (room > 0 && needed > room && !mayBeCut(cell, needed, view.viewport()->width()))
                found << QStringLiteral("%1: “%2” has %3 and needs %4")
                             .arg(placeOf(view), cell.data().toString())
                             .arg(room)
                             .arg(needed);
        }
    return found;
}

/// What of a window cannot be read whole because it has too little room.
inline QStringList clippedIn(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window || !widget->isVisibleTo(&window))
            continue;
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            found += cutHeadings(*table);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            found += cutWords(*view);
        if (!isCut(*widget))
            continue;
        found << QStringLiteral("%1 has %2×%3 and needs %4%5")
                     .arg(placeOf(*widget))
                     .arg(widget->width())
                     .arg(widget->height())
                     .arg(widget->sizeHint().width())
                     .arg(neededLines(*widget));
    }
    return found;
}

} // namespace flokdesk
