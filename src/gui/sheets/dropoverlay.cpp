// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/dropoverlay.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/review/planfiles.h"

#include <algorithm>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int dropMargin = 16;
constexpr int dropGap = 10;
constexpr int zoneHeight = 76;
constexpr int widestPanel = 560;
constexpr int headHeight = 40;

QStringList localFilesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

DropOverlay::DropOverlay(QWidget &page, std::function<Offer()> offer)
    : QWidget(&page)
    , m_page(page)
    , m_offer(std::move(offer))
{
    setObjectName(u"dropOverlay"_s);
    setAcceptDrops(true);
    page.setAcceptDrops(true);
    page.installEventFilter(this);
    hide();
}

QStringList DropOverlay::zoneTitles() const
{
    QStringList titles;
    for (const Zone &zone : m_zones)
        titles << zone.title;
    return titles;
}

/// While it is shown, the drag is over this widget and not over the page.
bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!begin(*drag->mimeData()))
            return false;
        drag->acceptProposedAction();
        return true;
    }
    // It goes on over this widget, or away from the page before it came here.
    if (watched == &m_page && event->type() == QEvent::DragLeave)
        QMetaObject::invokeMethod(
            this, [this] { setVisible(m_isEntered); }, Qt::QueuedConnection);
    if (watched == &m_page && event->type() == QEvent::Resize)
        setGeometry(m_page.rect());
    return QWidget::eventFilter(watched, event);
}

bool DropOverlay::begin(const QMimeData &dragged)
{
    const QStringList files = localFilesOf(dragged);
    if (files.isEmpty())
        return false;
    m_path = files.size() == 1 ? files[0] : QString();
    m_hot = -1;
    m_isEntered = false;
    makeZones();
    setGeometry(m_page.rect());
    show();
    raise();
    update();
    return true;
}

void DropOverlay::makeZones()
{
    m_zones.clear();
    if (!m_path.isEmpty() && PlanFiles::isChangeFile(m_path)) {
        m_zones.push_back({tr("Load the changes of this file"),
                           tr("asks first, then adds them to pending · nothing is sent"),
                           Symbol::Edit,
                           {},
                           false,
                           true});
        return;
    }
    const Offer offer = m_offer();
    constexpr int mostMappings = 3;
    if (!offer.database.isEmpty()) {
        for (const QString &name : offer.mappings.mid(0, mostMappings))
            //: %1 the name of a mapping
            m_zones.push_back({tr("Again with “%1”").arg(withVisibleControls(name)),
                               tr("goes on until you have to choose · nothing is sent"),
                               Symbol::History, name, false});
        //: %1 the name of a database
        m_zones.push_back({tr("Import into %1").arg(withVisibleControls(offer.database)),
                           tr("choose columns, key and mode"),
                           Symbol::Import,
                           {},
                           false});
    }
    m_zones.push_back(
        {offer.database.isEmpty() ? tr("Into a database…") : tr("Into another database…"),
         tr("%n known, or by name", "databases", int(offer.others.size())),
         Symbol::Database,
         {},
         true});
}

QRect DropOverlay::panel() const
{
    const int zones = int(m_zones.size());
    QRect rect(0, 0, std::min(widestPanel, width() - 2 * dropMargin),
               headHeight + zones * (zoneHeight + dropGap) + dropMargin - dropGap
                   + (m_path.isEmpty() ? headHeight : 0));
    rect.moveCenter(this->rect().center());
    return rect;
}

QRect DropOverlay::zoneRect(int zone) const
{
    const QRect around = panel();
    return {around.left() + dropMargin, around.top() + headHeight + zone * (zoneHeight + dropGap),
            around.width() - 2 * dropMargin, zoneHeight};
}

int DropOverlay::zoneAt(const QPoint &at) const
{
    for (int zone = 0; zone < int(m_zones.size()); ++zone) {
        if (zoneRect(zone).contains(at))
            return zone;
    }
    return -1;
}

void DropOverlay::dragEnterEvent(QDragEnterEvent *event)
{
    m_isEntered = true;
    event->acceptProposedAction();
}

void DropOverlay::dragMoveEvent(QDragMoveEvent *event)
{
    const int hot = m_path.isEmpty() ? -1 : zoneAt(event->position().toPoint());
    if (hot != std::exchange(m_hot, hot))
        update();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(hot >= 0);
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isEntered = false;
    hide();
}

void DropOverlay::dropEvent(QDropEvent *event)
{
    m_isEntered = false;
    hide();
    const int at = m_path.isEmpty() ? -1 : zoneAt(event->position().toPoint());
    if (at < 0)
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    const Zone zone = m_zones[size_t(at)];
    // Later, when the program that the file was dragged from is done.
    QMetaObject::invokeMethod(
        this,
        [this, zone, path = m_path] {
            if (zone.isOfChanges)
                Q_EMIT changesDropped(path);
            else if (zone.isElsewhere)
                Q_EMIT droppedElsewhere(path);
            else
                Q_EMIT dropped(path, zone.mapping);
        },
        Qt::QueuedConnection);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    constexpr int veil = 110; // of 255
    QPainter painter(this);
    QColor scrim = colour(ColourRole::Text, palette());
    if (isDark(palette()))
        scrim = Qt::black;
    scrim.setAlpha(veil);
    painter.fillRect(rect(), scrim);
    const QRect around = panel();
    paintRounded(painter, around, colour(ColourRole::Window, palette()),
                 colour(ColourRole::Border, palette()), 1, 8);
    const QRect head(around.left() + dropMargin, around.top(), around.width() - 2 * dropMargin,
                     headHeight);
    painter.setPen(colour(ColourRole::Text, palette()));
    const QFileInfo file(m_path);
    const QString what = m_path.isEmpty()
        ? tr("One file at a time")
        : withVisibleControls(file.fileName()) + u"  "_s + QLocale().formattedDataSize(file.size());
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(what, Qt::ElideMiddle, head.width() * 3 / 4));
    painter.setPen(colour(ColourRole::FaintText, palette()));
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignTrailing, tr("Esc: cancel"));
    for (int zone = 0; zone < int(m_zones.size()); ++zone)
        paintZone(painter, zone);
    if (m_path.isEmpty()) {
        painter.setPen(colour(ColourRole::Text, palette()));
        painter.drawText(QRect(head.left(), around.bottom() - headHeight, head.width(), headHeight),
                         Qt::AlignVCenter | Qt::AlignLeading,
                         tr("Several files are dragged: drop one file at a time."));
    }
}

void DropOverlay::paintZone(QPainter &painter, int zone) const
{
    constexpr int symbol = 20;
    constexpr int beside = 64;
    const Zone &shown = m_zones[size_t(zone)];
    const QRect place = zoneRect(zone);
    const bool isHot = zone == m_hot;
    paintRounded(painter, place, colour(isHot ? ColourRole::Tint : ColourRole::Base, palette()),
                 isHot ? colour(ColourRole::Focus, palette()) : QColor(), focusWidth);
    if (!isHot) {
        painter.setPen(QPen(colour(ColourRole::Border, palette()), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                                cornerRadius);
    }
    const auto visual = [this, &place](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), place, part);
    };
    const QRect at = visual({place.left() + 24, place.center().y() - symbol / 2, symbol, symbol});
    painter.drawPixmap(at.topLeft(),
                       symbolPixmap(shown.symbol, colour(ColourRole::AccentText, palette()), symbol,
                                    devicePixelRatioF()));
    const int half = place.height() / 2;
    const int width = place.width() - beside - dropMargin;
    const QRect above = visual({place.left() + beside, place.top() + 8, width, half - 8});
    const QRect below = visual({place.left() + beside, place.top() + half + 4, width, half - 8});
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colour(ColourRole::Text, palette()));
    painter.drawText(above, Qt::AlignBottom | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(shown.title, Qt::ElideRight, width));
    painter.setFont(font());
    painter.setPen(colour(isHot ? ColourRole::Text : ColourRole::FaintText, palette()));
    painter.drawText(below, Qt::AlignTop | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(shown.line, Qt::ElideRight, width));
}

} // namespace flokdesk
