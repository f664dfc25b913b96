// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/askedfiles.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFileOpenEvent>

namespace flokdesk {

AskedFiles::AskedFiles()
{
    qApp->installEventFilter(this);
}

QString AskedFiles::whatToDo() const
{
    return tr("Open a profile or the demo organization to go on with %1.")
        .arg(withVisibleControls(QFileInfo(m_paths.value(0)).fileName()));
}

bool AskedFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString path = static_cast<QFileOpenEvent *>(event)->file();
    if (!QFileInfo(path).isFile())
        return false;
    Q_EMIT asked({path});
    return true;
}

} // namespace flokdesk
