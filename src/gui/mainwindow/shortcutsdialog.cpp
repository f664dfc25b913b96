// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/shortcutsdialog.h"

#include "gui/common/menutexts.h"
#include "gui/common/screenfit.h"
#include "gui/common/tablesetup.h"

#include <algorithm>
#include <map>
#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTableWidget>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// Sorted by keys; several things may share one, on different pages.
std::multimap<QString, QString> shortcutsOf(const QWidget &window)
{
    std::multimap<QString, QString> sheet;
    const auto add = [&sheet](const QKeySequence &keys, const QString &text) {
        const QString key = keys.toString(QKeySequence::NativeText);
        const QString name = withoutMnemonic(text).remove(u'…');
        const auto [first, last] = sheet.equal_range(key);
        const bool isThere = std::any_of(first, last, [&name](const auto &line) {
            return line.second == name; // of two windows of one kind
        });
        if (!key.isEmpty() && !name.isEmpty() && !isThere)
            sheet.emplace(key, name);
    };
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions)
        for (const QKeySequence &keys : action->shortcuts())
            add(keys, action->text());
    // A mnemonic of a button is a shortcut too, but it can be seen where it works.
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        if (button->shortcut() != QKeySequence::mnemonic(button->text()))
            add(button->shortcut(), button->text());
    return sheet;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QWidget &window, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    const auto sheet = shortcutsOf(window);
    auto *table = new QTableWidget(int(sheet.size()), 2, this);
    table->setObjectName(u"shortcutsTable"_s);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Keys"), tr("Action")});
    table->verticalHeader()->hide();
    setUpRows(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (const auto &[keys, text] : sheet) {
        table->setItem(row, 0, new QTableWidgetItem(keys));
        table->setItem(row++, 1, new QTableWidgetItem(text));
    }
    table->resizeColumnToContents(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    new ScreenFit(*this, {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 26});
}

} // namespace flokdesk
