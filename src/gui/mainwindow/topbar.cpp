// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/topbar.h"

#include "gui/common/formactions.h"
#include "gui/mainwindow/pagetabs.h"
#include "gui/mainwindow/requeststatus.h"
#include "gui/profiles/profilechip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QTabBar>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int widestSearch = 52; // letters

/// A button that looks like the field it opens.
class SearchButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

    void setNarrow(bool isNarrow)
    {
        m_isNarrow = isNarrow;
        setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        setSizePolicy(isNarrow ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX
                                 : fontMetrics().averageCharWidth() * widestSearch);
    }
    /// All of its words; it grows where there is room.
    QSize sizeHint() const override
    {
        const int height = fontMetrics().height() + 2 * margin - 4;
        if (m_isNarrow)
            return {height + margin, height};
        const int words =
            fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(keys());
        return {words + style()->pixelMetric(QStyle::PM_SmallIconSize) + 5 * margin, height};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionFrame frame;
        frame.initFrom(this);
        frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
        painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
        QRect inner = rect().adjusted(margin, 0, -margin, 0);
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
        if (m_isNarrow)
            return icon().paint(&painter, inner, Qt::AlignCenter);
        const auto visual = [this](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        icon().paint(&painter, visual({inner.left(), inner.top(), size, inner.height()}));
        inner.adjust(size + margin, 0, 0, 0);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(visual(inner), Qt::AlignVCenter | Qt::AlignTrailing, keys());
        inner.adjust(0, 0, -fontMetrics().horizontalAdvance(keys()) - margin, 0);
        painter.drawText(visual(inner), Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    }

private:
    QString keys() const { return defaultAction()->shortcut().toString(QKeySequence::NativeText); }

    bool m_isNarrow = false;
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_profileChip(new ProfileChip(this))
    , m_tabs(new QTabBar(this))
{
    setObjectName(u"topBar"_s);
    setAutoFillBackground(true);
    m_layout->setContentsMargins(margin, margin / 2, margin, margin / 2);
    m_layout->setSpacing(margin);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // fit() leaves out what has no room
    setMinimumWidth(1);
    m_profileChip->setObjectName(u"profileChip"_s);
    m_layout->addWidget(m_profileChip);
    m_tabs->setObjectName(u"pagesTabBar"_s);
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false);
    m_layout->addWidget(m_tabs);
    m_layout->addStretch(1);
}

void TopBar::setUp(PageTabs &pages, const Actions &actions, RequestStatus *requests)
{
    addPages(pages);
    auto *search = new SearchButton(this);
    search->setObjectName(u"goToButton"_s);
    search->setFocusPolicy(Qt::StrongFocus);
    search->setDefaultAction(actions.goTo);
    m_goTo = search;
    m_layout->addWidget(m_goTo, 100);
    m_layout->addStretch(1);
    m_changes = flatButton(u"changesButton"_s, actions.changes, this);
    m_activity = flatButton(u"activityButton"_s, actions.activity, this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_changes, m_activity, requests})
        m_layout->addWidget(part);
    setPending(0);
}

void TopBar::addPages(PageTabs &pages)
{
    pages.tabBar()->hide();
    connect(&pages, &PageTabs::tabsChanged, this, [this, &pages] { takeTabs(pages); });
    connect(&pages, &QTabWidget::currentChanged, m_tabs, &QTabBar::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, &pages, &QTabWidget::setCurrentIndex);
    takeTabs(pages);
}

void TopBar::takeTabs(const PageTabs &pages)
{
    const QSignalBlocker guard(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (int i = 0; i < pages.count(); ++i)
        m_tabs->addTab(pages.tabText(i));
    m_tabs->setCurrentIndex(pages.currentIndex());
    m_tabs->setVisible(pages.count() > 0);
    fit();
}

void TopBar::showProfile(const Profile *profile, bool isDemo)
{
    if (profile)
        m_profileChip->showProfile(*profile, isDemo);
    else
        m_profileChip->showNone();
    m_ground.reset();
    if (isDemo)
        m_ground = Tint::Warning;
    else if (profile && isMarkedRed(QColor(profile->colour)))
        m_ground = Tint::Problem;
    showGround();
    fit();
}

void TopBar::showGround()
{
    tintBackground(this, m_ground);
}

void TopBar::setPending(int changes)
{
    m_pending = changes;
    if (!m_changes)
        return;
    //: On the button at the top; %n is the number of pending changes
    m_changes->setAccessibleName(changes > 0 ? tr("Changes, %n pending", nullptr, changes)
                                             : tr("Changes"));
    arrange(m_room);
    fit();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QFrame::event(event);
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showGround();
}

/// The layout must not be invalidated for that: within a layout it would ask for the next one, for ever.
int TopBar::narrowest() const
{
    return m_layout->minimumSize().width();
}

/// One step down where the parts have no room, one up where they have it: to try out each arrangement would ask
/// for the next layout again and again.
void TopBar::fit()
{
    constexpr int steps = 4;
    for (int i = 0; m_changes && i < steps; ++i) {
        const int needed = narrowest();
        if (needed > width() && m_room != Room::Least) {
            arrange(Room(int(m_room) + 1));
            m_saved[size_t(m_room)] = needed - narrowest();
        } else if (m_room != Room::Full && needed + m_saved[size_t(m_room)] <= width()) {
            arrange(Room(int(m_room) - 1));
        } else {
            return;
        }
    }
}

void TopBar::arrange(Room room)
{
    m_room = room;
    const bool hasWords = room == Room::Full;
    //: On the button at the top; %1 is the number of pending changes
    const QString words = m_pending > 0 ? tr("Changes (%1)").arg(m_pending) : tr("Changes");
    // The buttons take their words from the actions, each time that one changes.
    m_changes->defaultAction()->setIconText(
        hasWords || m_pending == 0 ? words : QString::number(m_pending));
    m_changes->setToolButtonStyle(hasWords || m_pending > 0 ? Qt::ToolButtonTextBesideIcon
                                                            : Qt::ToolButtonIconOnly);
    m_activity->defaultAction()->setIconText(tr("Activity"));
    m_activity->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon
                                            : Qt::ToolButtonIconOnly);
    static_cast<SearchButton *>(m_goTo)->setNarrow(room == Room::Least);
    m_profileChip->setNarrow(room == Room::Least);
}

} // namespace flokdesk
