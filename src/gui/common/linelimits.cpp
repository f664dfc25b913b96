// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/linelimits.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QToolTip>

namespace flokdesk {

LineLimits::LineLimits(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LineLimits::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = event->type() == QEvent::Show ? qobject_cast<QLineEdit *>(watched) : nullptr;
    if (line)
        connect(line, &QLineEdit::inputRejected, this, &LineLimits::tell, Qt::UniqueConnection);
    return QObject::eventFilter(watched, event);
}

void LineLimits::tell()
{
    auto *line = qobject_cast<QLineEdit *>(sender());
    if (!line || line->text().size() < line->maxLength()) // a character that the line does not take
        return;
    QToolTip::showText(
        line->mapToGlobal(QPoint(0, line->height())),
        tr("Only %n character(s) fit here: the rest was cut off.", nullptr, line->maxLength()),
        line);
}

} // namespace flokdesk
