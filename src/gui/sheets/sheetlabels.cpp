// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sheetlabels.h"

#include <QLabel>

namespace flokdesk {

QLabel *makeSheetLabel(QWidget *parent, const QString &text, const char *name)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

QLabel *makeFaintLabel(QWidget *parent, const QString &text, const char *name)
{
    QLabel *label = makeSheetLabel(parent, text, name);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *makeHeadingLabel(QWidget *parent, const QString &text)
{
    QLabel *label = makeSheetLabel(parent, text);
    label->setFont(boldOf(label->font()));
    return label;
}

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

} // namespace flokdesk
