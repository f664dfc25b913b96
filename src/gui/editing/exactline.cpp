// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/exactline.h"

#include "gui/editing/owncopies.h"

#include <algorithm>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype editedInOneLine = 5000;
constexpr qsizetype shownOfWhole = 200;

} // namespace

QChar lineEndMarkFor(const QString &text)
{
    constexpr QStringView marks = u"↵⏎↲␤¶⤶";
    const auto unused =
        std::find_if(marks.begin(), marks.end(), [&](QChar c) { return !text.contains(c); });
    return unused == marks.end() ? QChar(QChar::ParagraphSeparator) : *unused;
}

ExactLine::ExactLine(QWidget *parent)
    : QLineEdit(parent)
    , m_mark(lineEndMarkFor({}))
{
    connect(this, &QLineEdit::textChanged, this, &ExactLine::takeChange);
}

void ExactLine::setExactText(const QString &text)
{
    clearWhole();
    m_isCleared = false;
    m_edit = ExactEdit(text);
    m_mark = lineEndMarkFor(text);
    m_last = ExactEdit::shown(text, m_mark);
    if (m_last.size() > editedInOneLine)
        return keepWhole(text);
    const QScopedValueRollback filling(m_isFilling, true);
    setText(m_last);
}

void ExactLine::enterExactly(const QString &text)
{
    clearWhole();
    setMarkFor(text);
    m_edit.paste(0, m_last.size(), text);
    m_last = ExactEdit::shown(text, m_mark);
    const QScopedValueRollback filling(m_isFilling, true);
    selectAll();
    insert(m_last);
}

QString ExactLine::exactText() const
{
    if (m_whole)
        return *m_whole;
    return m_edit.isTouched() ? m_edit.text(m_last, m_mark) : m_edit.original();
}

void ExactLine::takeChange(const QString &now)
{
    if (m_isFilling)
        return;
    if (m_whole) {
        forgetWhole();
        m_edit.type(0, 0, now.size());
        m_last = now;
        return;
    }
    qsizetype at = 0;
    const qsizetype shortest = std::min(now.size(), m_last.size());
    while (at < shortest && now[at] == m_last[at])
        ++at;
    qsizetype end = 0;
    while (end < shortest - at && now[now.size() - 1 - end] == m_last[m_last.size() - 1 - end])
        ++end;
    const qsizetype removed = m_last.size() - at - end;
    const qsizetype added = now.size() - at - end;
    const auto pasted = std::exchange(m_pasted, {});
    if (pasted && ExactEdit::shown(*pasted, m_mark) == QStringView(now).sliced(at, added))
        m_edit.paste(at, removed, *pasted);
    else
        m_edit.type(at, removed, added);
    m_last = now;
}

void ExactLine::pasteFrom(const QMimeData *source)
{
    if (isReadOnly() || !source)
        return;
    const auto own = ownCells(source);
    const bool isOneCell = own && own->size() == 1 && own->front().size() == 1;
    QString text = isOneCell ? own->front().front() : source->text();
    if (!isOneCell && text.endsWith(u'\n')) // spreadsheets end even a single cell with it
        text.chop(text.endsWith("\r\n"_L1) ? 2 : 1);
    if (text.isEmpty())
        return;
    setMarkFor(text);
    const QString shown = ExactEdit::shown(text, m_mark);
    if (m_last.size() + shown.size() <= editedInOneLine) {
        m_pasted = isOneCell ? std::optional(text) : std::nullopt;
        insert(shown);
        m_pasted.reset();
        return;
    }
    ExactEdit whole = m_edit;
    const qsizetype at = hasSelectedText() ? selectionStart() : cursorPosition();
    const qsizetype removed = selectedText().size();
    if (isOneCell)
        whole.paste(at, removed, text);
    else
        whole.type(at, removed, shown.size());
    const QString all = m_last.left(at) + shown + m_last.mid(at + removed);
    keepWhole(whole.text(all, m_mark));
}

void ExactLine::setMarkFor(const QString &text)
{
    if (!text.contains(m_mark))
        return;
    const QChar mark = lineEndMarkFor(m_last + text);
    const int cursor = cursorPosition();
    m_last.replace(m_mark, mark);
    m_mark = mark;
    const QScopedValueRollback filling(m_isFilling, true);
    setText(m_last);
    setCursorPosition(cursor);
}

void ExactLine::keepWhole(const QString &text)
{
    m_whole = text;
    setReadOnly(true);
    setToolTip(tr("Too long to be edited in one line. Delete clears it."));
    const QScopedValueRollback filling(m_isFilling, true);
    setText(ExactEdit::shown(text.left(shownOfWhole), m_mark) + u'…');
    setCursorPosition(0);
    m_isCleared = m_edit.original() != text;
}

void ExactLine::clearWhole()
{
    if (!m_whole)
        return;
    forgetWhole();
    m_last.clear();
    const QScopedValueRollback filling(m_isFilling, true);
    clear();
}

void ExactLine::forgetWhole()
{
    m_whole.reset();
    m_isCleared = true;
    setReadOnly(false);
    setToolTip({});
    m_edit = ExactEdit();
}

void ExactLine::copySelection() const
{
    if (m_whole)
        return copyExactly(*m_whole);
    copyExactly(m_edit.text(m_last, m_mark, selectionStart(), selectedText().size()));
}

void ExactLine::keyPressEvent(QKeyEvent *event)
{
    const bool deletes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_whole && deletes)
        return clearWhole();
    if (event->matches(QKeySequence::Paste))
        return pasteFrom(QGuiApplication::clipboard()->mimeData());
    const bool cuts = event->matches(QKeySequence::Cut) && !isReadOnly();
    const bool copies = cuts || event->matches(QKeySequence::Copy);
    if (!copies || !hasSelectedText())
        return QLineEdit::keyPressEvent(event);
    copySelection();
    if (cuts)
        del();
}

// The menu's own Paste would cut long texts and hide line ends.
void ExactLine::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto replace = [&](QKeySequence::StandardKey key, auto slot) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        for (QAction *action : menu->actions()) {
            if (keys.isEmpty() || !action->text().endsWith(u'\t' + keys))
                continue;
            action->disconnect(this);
            connect(action, &QAction::triggered, this, slot);
        }
    };
    replace(QKeySequence::Paste, [this] { pasteFrom(QGuiApplication::clipboard()->mimeData()); });
    replace(QKeySequence::Copy, [this] { copySelection(); });
    menu->popup(event->globalPos());
}

void ExactLine::dropEvent(QDropEvent *event)
{
    if (event->source() == this || isReadOnly())
        return QLineEdit::dropEvent(event);
    pasteFrom(event->mimeData());
    event->acceptProposedAction();
}

void ExactLine::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() != Qt::MiddleButton || !clipboard->supportsSelection() || isReadOnly())
        return QLineEdit::mouseReleaseEvent(event);
    deselect();
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    pasteFrom(clipboard->mimeData(QClipboard::Selection));
}

} // namespace flokdesk
