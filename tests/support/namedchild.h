// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace flokdesk {

/// The child of that name and kind. A test that asks for one that is not there cannot go on.
template <typename Child>
Child *namedChild(const QObject &parent, const char *name)
{
    auto *child = parent.findChild<Child *>(QString::fromLatin1(name));
    if (!child)
        qFatal("nothing is called %s", name);
    return child;
}

} // namespace flokdesk
