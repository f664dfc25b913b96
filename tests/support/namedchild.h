// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/laterview.h"

#include <QObject>

namespace flokdesk {

/// The child of that name and kind, or nullptr. Views that were not shown yet are made for it.
template <typename Child>
Child *childOrNone(const QObject &parent, const QString &name)
{
    auto *child = parent.findChild<Child *>(name);
    const auto *window = qobject_cast<const QWidget *>(&parent);
    if (child || !window)
        return child;
    LaterView::makeAll(*window);
    return parent.findChild<Child *>(name);
}

/// The child of that name and kind. A test that asks for one that is not there cannot go on.
template <typename Child>
Child *namedChild(const QObject &parent, const char *name)
{
    auto *child = childOrNone<Child>(parent, QString::fromLatin1(name));
    if (!child)
        qFatal("nothing is called %s", name);
    return child;
}

} // namespace flokdesk
