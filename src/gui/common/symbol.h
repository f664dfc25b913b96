// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>

namespace flokdesk {

Q_NAMESPACE

/// The pictures of resources/icons/symbols, each under the name of its file.
enum class Symbol {
    Activity,
    Add,
    Applied,
    Apply,
    Calendar,
    Close,
    Columns,
    Conflict,
    Connect,
    Copy,
    Database,
    Delete,
    Demo,
    Discard,
    Down,
    Edit,
    Export,
    Failed,
    Filter,
    Finished,
    Form,
    Help,
    History,
    Import,
    Info,
    Inspector,
    Instance,
    Invite,
    Jobs,
    Journal,
    Key,
    Left,
    Lock,
    Minus,
    Missing,
    More,
    Open,
    Pause,
    Pending,
    Pin,
    Process,
    Queued,
    Raw,
    Redo,
    Reload,
    Requests,
    Right,
    Role,
    Search,
    Sending,
    Settings,
    Sidebar,
    Stale,
    Table,
    Undo,
    Unknown,
    Up,
    User,
    Users,
    Warning,
};
Q_ENUM_NS(Symbol)

/// In the colour that text has on a button when the icon is painted, so that it follows another
/// palette: that of disabled text where it is disabled, of selected text where it is selected. Drawn
/// anew for each size, so that it is sharp on each screen. A text has to say the same.
QIcon symbolIcon(Symbol symbol);
/// In another colour, `side` pixels of the window wide and high.
QPixmap symbolPixmap(Symbol symbol, const QColor &ink, int side, qreal devicePixelRatio);

} // namespace flokdesk
