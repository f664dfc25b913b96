// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/gotobox.h"

#include "gui/common/viewstate.h"
#include "gui/goto/destinationdelegate.h"

#include <algorithm>
#include <QApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

GoToBox::GoToBox(ReadTyped readTyped, QWidget *window)
    : QFrame(window)
    , m_readTyped(std::move(readTyped))
    , m_line(new QLineEdit(this))
    , m_view(new QListView(this))
{
    setObjectName(u"goToBox"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Go to or search"));
    m_line->setObjectName(u"goToLineEdit"_s);
    m_line->setAccessibleName(accessibleName());
    m_line->setPlaceholderText(tr("A database, instance, user, role, job or command"));
    m_view->setObjectName(u"goToView"_s);
    m_view->setAccessibleName(tr("Destinations"));
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new DestinationDelegate(this));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFocusProxy(m_line);
    m_view->setFrameShape(NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *keys = new QLabel(tr("↑ ↓ choose · Enter opens · Esc closes"), this);
    keys->setObjectName(u"goToKeysLabel"_s);
    keys->setTextFormat(Qt::PlainText);
    keys->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_view, 1);
    layout->addWidget(keys);
    connect(m_line, &QLineEdit::textChanged, this, &GoToBox::showText);
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void GoToBox::open(std::vector<Destination> destinations)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_list.setDestinations(std::move(destinations));
    {
        const QSignalBlocker once(m_line);
        m_line->clear();
    }
    showText();
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void GoToBox::place()
{
    const QRect room = parentWidget()->rect();
    const int margin = fontMetrics().height();
    const int width = std::min(fontMetrics().averageCharWidth() * 90, room.width() - 2 * margin);
    const int height = std::min(fontMetrics().height() * 28, room.height() - 4 * margin);
    setGeometry((room.width() - width) / 2, 2 * margin, width, height);
}

void GoToBox::showText()
{
    const QString text = m_line->text().trimmed();
    m_list.setText(text, text.isEmpty() ? std::vector<Destination>() : m_readTyped(text));
    setRow(m_list.firstRow());
}

/// The line keeps the focus, so a screen reader learns from its description what Enter would open.
void GoToBox::setRow(int row)
{
    const QModelIndex index = m_list.index(row);
    m_view->setCurrentIndex(index);
    m_line->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (row <= m_list.firstRow())
        m_view->scrollToTop(); // with the heading
}

void GoToBox::choose(int row)
{
    const Destination *destination = m_list.at(row);
    if (!destination)
        return;
    const Destination chosenOne = *destination;
    m_list.remember(chosenOne);
    hide();
    Q_EMIT viewChanged();
    Q_EMIT chosen(chosenOne);
}

bool GoToBox::keyPressed(const QKeyEvent &event)
{
    const int row = m_view->currentIndex().row();
    switch (event.key()) {
    case Qt::Key_Down:
        setRow(m_list.nextRow(row, 1));
        return true;
    case Qt::Key_Up:
        setRow(m_list.nextRow(row, -1));
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int direction = event.key() == Qt::Key_PageDown ? 1 : -1;
        int next = row;
        for (int i = 0; i < DestinationList::mostOfOneKind; ++i)
            next = m_list.nextRow(next, direction);
        setRow(next);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
}

bool GoToBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::KeyPress)
            return keyPressed(*static_cast<QKeyEvent *>(event));
        const bool isLost = event->type() == QEvent::FocusOut
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason // its menu
            && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason;
        if (isLost)
            hide();
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void GoToBox::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_before && m_line->hasFocus())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

QJsonObject GoToBox::saveState() const
{
    QJsonArray recent;
    for (const QString &word : m_list.recent())
        recent << stateOf(word);
    return {{u"recent"_s, recent}};
}

void GoToBox::restoreState(const QJsonObject &state)
{
    QStringList recent;
    for (const QJsonValue &word : state.value(u"recent"_s).toArray()) {
        if (word.isString())
            recent << word.toString();
    }
    m_list.setRecent(recent);
}

} // namespace flokdesk
