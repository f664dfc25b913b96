// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/viewstate.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>

namespace flokdesk {

namespace {

constexpr auto restoredState = "restoredState";

} // namespace

// A splitter that was never shown has no sizes of its own yet, and would lose its default ones by
// restoring that.
QString stateOf(const QSplitter &splitter)
{
    const QList<int> sizes = splitter.sizes();
    if (std::ranges::all_of(sizes, [](int size) { return size == 0; }))
        return splitter.property(restoredState).toString();
    return QString::fromLatin1(splitter.saveState().toBase64());
}

void restore(QSplitter &splitter, const QJsonValue &state)
{
    const QString text = state.toString();
    if (!text.isEmpty() && splitter.restoreState(QByteArray::fromBase64(text.toLatin1())))
        splitter.setProperty(restoredState, text);
}

QString stateOf(const QTabWidget &tabs)
{
    return tabs.currentWidget() ? tabs.currentWidget()->objectName() : QString();
}

void restore(QTabWidget &tabs, const QJsonValue &state)
{
    for (int tab = 0; tab < tabs.count(); ++tab)
        if (const QString name = tabs.widget(tab)->objectName();
            !name.isEmpty() && name == state.toString())
            tabs.setCurrentIndex(tab);
}

QJsonValue stateOf(const QComboBox &box)
{
    return QJsonValue::fromVariant(box.currentData());
}

void restore(QComboBox &box, const QJsonValue &state)
{
    for (int item = 0; item < box.count(); ++item)
        if (QJsonValue::fromVariant(box.itemData(item)) == state)
            box.setCurrentIndex(item);
}

QJsonValue stateOf(const QString &text)
{
    return text.isValidUtf16() ? QJsonValue(text) : QJsonValue();
}

ViewWatch::ViewWatch(QWidget &view)
    : QObject(&view)
{
    for (const auto *header : view.findChildren<QHeaderView *>()) {
        connect(header, &QHeaderView::sectionResized, this, &ViewWatch::changed);
        connect(header, &QHeaderView::sectionMoved, this, &ViewWatch::changed);
        connect(header, &QHeaderView::sortIndicatorChanged, this, &ViewWatch::changed);
    }
    for (const auto *table : view.findChildren<QAbstractItemView *>())
        if (const auto *selection = table->selectionModel())
            connect(selection, &QItemSelectionModel::currentChanged, this, &ViewWatch::changed);
    for (const auto *splitter : view.findChildren<QSplitter *>())
        connect(splitter, &QSplitter::splitterMoved, this, &ViewWatch::changed);
    for (const auto *tabs : view.findChildren<QTabWidget *>())
        connect(tabs, &QTabWidget::currentChanged, this, &ViewWatch::changed);
    for (const auto *edit : view.findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &ViewWatch::changed);
    for (const auto *box : view.findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &ViewWatch::changed);
}

} // namespace flokdesk
