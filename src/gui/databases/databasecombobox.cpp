// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/databasecombobox.h"

#include "gui/editing/typing.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace flokdesk {

DatabaseComboBox::DatabaseComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    suggestItems(*this);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &DatabaseComboBox::enter);
    connect(this, &QComboBox::textActivated, this, &DatabaseComboBox::chosen);
}

void DatabaseComboBox::enter()
{
    Q_EMIT entered(enteredText(*this));
}

void DatabaseComboBox::setNames(const QStringList &names)
{
    QStringList shown;
    for (int i = 0; i < count(); ++i)
        shown << itemText(i);
    if (shown == names)
        return;
    const QString text = currentText();
    const QSignalBlocker blocker(this);
    clear();
    addItems(names);
    setCurrentIndex(-1);
    setEditText(text);
}

void DatabaseComboBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

void DatabaseComboBox::wheelEvent(QWheelEvent *event)
{
    event->accept(); // changes nothing
}

} // namespace flokdesk
