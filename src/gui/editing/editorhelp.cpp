// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/editorhelp.h"

#include "core/text.h"
#include "gui/common/symbol.h"
#include "gui/editing/calendarpopup.h"
#include "gui/editing/exactline.h"

#include <algorithm>
#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueRole = Qt::UserRole; // exactly as received

bool isAltDown(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Down && (key.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
}

} // namespace

EditorHelp::EditorHelp(ExactLine &line, const ColumnHints &hints)
    : QObject(&line)
    , m_line(line)
    , m_hints(hints)
{
    line.installEventFilter(this);
    connect(&line, &QLineEdit::textChanged, this, [this] {
        if (!m_isTaking && m_line.isTouched() && m_line.hasFocus())
            listValues();
    });
    if (m_hints.dates)
        offerCalendar();
    if (line.hasFocus())
        listValues();
}

EditorHelp::~EditorHelp()
{
    delete m_list;
}

EditorHelp *EditorHelp::of(const QObject *editor)
{
    return editor ? editor->findChild<EditorHelp *>(QString(), Qt::FindDirectChildrenOnly)
                  : nullptr;
}

bool EditorHelp::isListShown() const
{
    return m_list && m_list->isVisible();
}

bool EditorHelp::goesOnAfter(const QFocusEvent &focusOut) const
{
    return m_calendar || (m_hasChosen && focusOut.reason() == Qt::ActiveWindowFocusReason);
}

bool EditorHelp::takesKey(const QKeyEvent &key)
{
    m_hasChosen = false;
    if (isAltDown(key)) {
        if (m_hints.dates)
            openCalendar();
        else
            listValues();
        return true;
    }
    if (!isListShown() || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
        goInList(1);
        return true;
    case Qt::Key_Up:
        if (m_list->currentRow() < 0)
            return false;
        goInList(-1);
        return true;
    case Qt::Key_Escape:
        hideList();
        return true;
    default:
        return false;
    }
}

void EditorHelp::takeMarked()
{
    const QListWidgetItem *marked = isListShown() ? m_list->currentItem() : nullptr;
    if (marked)
        take(marked->data(valueRole).toString());
}

bool EditorHelp::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        // A popup that closes opens no other one.
        if (!m_line.isTouched()
            && static_cast<const QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            listValues();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        hideList();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (isListShown())
            placeList();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// All values before anything was typed, else those that contain it.
void EditorHelp::listValues()
{
    if (m_hints.values.isEmpty())
        return;
    makeList();
    const QString typed = m_line.isTouched() ? foldedForSearch(m_line.text()) : QString();
    m_list->clear();
    for (const QString &value : m_hints.values) {
        if (!foldedForSearch(value).contains(typed))
            continue;
        auto *item = new QListWidgetItem(withVisibleControls(value), m_list);
        item->setData(valueRole, value);
    }
    const bool isTyped =
        m_list->count() == 1 && m_list->item(0)->data(valueRole).toString() == m_line.exactText();
    if (m_list->count() == 0 || isTyped)
        return hideList();
    placeList();
    m_list->show();
    m_list->raise();
}

// No window of its own: that could take the focus, and with it the composition of an accented letter.
void EditorHelp::makeList()
{
    if (m_list)
        return;
    m_list = new QListWidget(m_line.window());
    m_list->hide();
    m_list->setObjectName(u"knownValuesList"_s);
    m_list->setAccessibleName(tr("Known values of the column"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAutoFillBackground(true);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        take(item->data(valueRole).toString());
        m_line.setFocus();
    });
}

/// Below the line; above it where there is more room.
void EditorHelp::placeList()
{
    constexpr int mostRows = 8;
    const QWidget *window = m_line.window();
    const QRect line(m_line.mapTo(window, QPoint()), m_line.size());
    const int frame = 2 * m_list->frameWidth();
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int scrollBar =
        m_list->count() > mostRows ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    const int wanted = m_list->sizeHintForColumn(0) + frame + scrollBar;
    const int below = window->height() - line.bottom() - 1;
    const bool isAbove =
        below < row * std::min(mostRows, m_list->count()) + frame && line.top() > below;
    const int height =
        std::min(row * std::min(mostRows, m_list->count()) + frame, isAbove ? line.top() : below);
    const int width = std::min(std::max(line.width(), wanted), window->width());
    const int left = std::clamp(line.left(), 0, window->width() - width);
    m_list->setGeometry(left, isAbove ? line.top() - height : line.bottom() + 1, width, height);
}

void EditorHelp::hideList()
{
    if (m_list)
        m_list->hide();
}

// Nothing is marked before the user goes there, and going back above the first value marks nothing again.
void EditorHelp::goInList(int step)
{
    const int row = std::clamp(m_list->currentRow() + step, -1, m_list->count() - 1);
    m_list->setCurrentRow(row);
    if (row < 0)
        m_list->clearSelection();
    m_line.setAccessibleDescription(row < 0 ? QString() : m_list->item(row)->text());
}

void EditorHelp::take(const QString &value)
{
    const QScopedValueRollback taking(m_isTaking, true);
    m_line.enterExactly(value);
    hideList();
}

void EditorHelp::offerCalendar()
{
    const QString keys = QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText);
    QAction *open = m_line.addAction(symbolIcon(Symbol::Calendar), QLineEdit::TrailingPosition);
    open->setObjectName(u"calendarAction"_s);
    //: %1 is a key
    open->setText(tr("Choose a date (%1)").arg(keys));
    open->setToolTip(open->text());
    connect(open, &QAction::triggered, this, &EditorHelp::openCalendar);
}

void EditorHelp::openCalendar()
{
    if (m_calendar)
        return;
    hideList();
    const QDate shown = m_hints.dates->dateIn(m_line.exactText()).value_or(QDate::currentDate());
    m_hasChosen = true;
    m_calendar = new CalendarPopup(shown, m_line);
    connect(m_calendar, &CalendarPopup::chosen, this,
            [this](const QDate &date) { take(m_hints.dates->withDate(m_line.exactText(), date)); });
    m_calendar->openBelow();
}

} // namespace flokdesk
