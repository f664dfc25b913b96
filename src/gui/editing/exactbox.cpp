// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/exactbox.h"

#include "gui/editing/exactline.h"
#include "gui/editing/owncopies.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype laidOutAtOnce = 2000;
constexpr qsizetype longestPart = 1000;
constexpr qsizetype filledAtOnce = 16'000;
constexpr qsizetype filledByTurn = 128'000;
constexpr qsizetype pastedAtOnce = 64'000;

/// Where the part that begins at `from` ends: behind a space when there is one, never in the middle
/// of a character.
qsizetype endOfPart(QStringView line, qsizetype from)
{
    qsizetype end = from + longestPart;
    if (end >= line.size())
        return line.size();
    const qsizetype space = line.first(end).lastIndexOf(u' ');
    if (space > from + longestPart / 2)
        return space + 1;
    while (end > from + longestPart / 2 && (line[end].isLowSurrogate() || line[end].isMark()))
        --end;
    return end;
}

/// `text` with a break behind each `mark`, and inside of what is long between two of them.
QString inParts(const QString &text, QChar mark)
{
    QString parts;
    parts.reserve(text.size() + text.size() / longestPart * 2);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype markAt = text.indexOf(mark, at);
        const bool isMarked = markAt >= 0;
        const QStringView line =
            QStringView(text).sliced(at, (isMarked ? markAt + 1 : text.size()) - at);
        for (qsizetype from = 0; from < line.size();) {
            const qsizetype end = endOfPart(line, from);
            parts += line.sliced(from, end - from);
            from = end;
            if (from < line.size() || isMarked)
                parts += u'\n';
        }
        at += line.size();
    }
    return parts;
}

} // namespace

bool hasLongLine(const QString &text)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\n' || text[at] == u'\r' || text[at] == QChar::ParagraphSeparator)
            from = at + 1;
        else if (at - from >= laidOutAtOnce)
            return true;
    }
    return false;
}

QString inShortLines(const QString &text)
{
    if (!hasLongLine(text))
        return text;
    QString lines = inParts(ExactEdit::shown(text, u'\n'), u'\n');
    return lines.replace(u"\n\n"_s, u"\n"_s);
}

ExactBox::ExactBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    connect(document(), &QTextDocument::contentsChange, this, &ExactBox::takeChange);
}

void ExactBox::setExactText(const QString &text)
{
    m_edit = ExactEdit(text);
    const QChar mark = hasLongLine(text) ? lineEndMarkFor(text) : QChar(QChar::ParagraphSeparator);
    fill(ExactEdit::shown(text, mark), mark);
}

QString ExactBox::exactText() const
{
    return m_edit.isTouched() ? m_edit.text(shownText(), m_mark) : m_edit.original();
}

// A document that is filled knows nothing to undo.
void ExactBox::fill(const QString &shown, QChar mark)
{
    const bool wasInParts = isInParts();
    m_mark = mark;
    m_length = shown.size();
    m_waiting = isInParts() ? inParts(shown, mark) : shown;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        document()->setUndoRedoEnabled(false);
        document()->clear();
    }
    insertShown(m_waiting.left(filledAtOnce));
    m_waiting.remove(0, filledAtOnce);
    if (!m_waiting.isEmpty() && !isReadOnly()) {
        m_isLocked = true;
        setReadOnly(true);
    }
    document()->setUndoRedoEnabled(m_waiting.isEmpty());
    document()->setModified(false);
    moveCursor(QTextCursor::Start);
    if (wasInParts != isInParts())
        Q_EMIT partsChanged();
}

void ExactBox::insertShown(const QString &shown)
{
    const QScopedValueRollback filling(m_isFilling, true);
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(shown);
}

void ExactBox::fillOn()
{
    m_isScheduled = false;
    insertShown(m_waiting.left(filledByTurn));
    m_waiting.remove(0, filledByTurn);
    document()->setModified(m_edit.isTouched());
    if (!m_waiting.isEmpty())
        return update();
    document()->setUndoRedoEnabled(true);
    if (std::exchange(m_isLocked, false))
        setReadOnly(false);
}

void ExactBox::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_waiting.isEmpty() && !std::exchange(m_isScheduled, true))
        QTimer::singleShot(0, this, &ExactBox::fillOn);
}

QString ExactBox::shownText() const
{
    QString text = document()->toRawText(); // toPlainText() would replace no-break spaces
    if (!m_waiting.isEmpty())
        text += ExactEdit::shown(m_waiting, QChar::ParagraphSeparator);
    return isInParts() ? text.remove(QChar::ParagraphSeparator) : text;
}

qsizetype ExactBox::shownLength() const
{
    return document()->characterCount() - (isInParts() ? document()->blockCount() : 1);
}

qsizetype ExactBox::shownPosition(int documentPosition) const
{
    const int last = document()->characterCount() - 1;
    const int at = std::min(documentPosition, last);
    return isInParts() ? at - document()->findBlock(at).blockNumber() : at;
}

int ExactBox::documentPosition(qsizetype shownPosition) const
{
    if (!isInParts())
        return static_cast<int>(shownPosition);
    QTextBlock block = document()->begin();
    while (block.next().isValid()
           && shownPosition > block.position() - block.blockNumber() + block.length() - 1)
        block = block.next();
    return static_cast<int>(shownPosition) + block.blockNumber();
}

// Lengths that Qt reports may reach beyond the end, so what was removed is what is missing.
void ExactBox::takeChange(int at, int removed, int added)
{
    Q_UNUSED(removed)
    if (m_isFilling)
        return;
    const qsizetype from = shownPosition(at);
    const qsizetype typed = shownPosition(at + added) - from;
    const qsizetype length = shownLength();
    const qsizetype gone = m_length + typed - length;
    const auto pasted = std::exchange(m_pasted, {});
    if (gone < 0 || from + gone > m_length)
        m_edit.type(0, m_length, length);
    else if (gone == 0 && typed == 0)
        return;
    else if (pasted && ExactEdit::shown(*pasted, m_mark).size() == typed)
        m_edit.paste(from, gone, *pasted);
    else
        m_edit.type(from, gone, typed);
    m_length = length;
}

ExactBox::Range ExactBox::selectedRange() const
{
    const QTextCursor cursor = textCursor();
    const qsizetype from = shownPosition(cursor.selectionStart());
    return {from, shownPosition(cursor.selectionEnd()) - from};
}

QMimeData *ExactBox::createMimeDataFromSelection() const
{
    const Range range = selectedRange();
    return exactMimeData(m_edit.text(shownText(), m_mark, range.from, range.length));
}

// Text that has the mark itself needs another mark; a long line needs one in the first place.
void ExactBox::useMarkFor(const QString &text)
{
    const bool fits = isInParts() ? !text.contains(m_mark) : !hasLongLine(text);
    if (fits)
        return;
    QString shown = shownText();
    const Range range = selectedRange();
    const QChar mark = lineEndMarkFor(shown + text);
    fill(shown.replace(m_mark, mark), mark);
    while (!m_waiting.isEmpty())
        fillOn();
    QTextCursor cursor = textCursor();
    cursor.setPosition(documentPosition(range.from));
    cursor.setPosition(documentPosition(range.from + range.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ExactBox::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    const auto own = ownCells(source);
    const bool isOneCell = own && own->size() == 1 && own->front().size() == 1;
    const QString text = isOneCell ? own->front().front() : source->text();
    if (text.size() > pastedAtOnce)
        return rewrite(text, isOneCell);
    useMarkFor(text);
    const QString shown = ExactEdit::shown(text, m_mark);
    m_pasted = isOneCell ? std::optional(text) : std::nullopt;
    textCursor().insertText(isInParts() ? inParts(shown, m_mark) : shown);
    m_pasted.reset();
    ensureCursorVisible();
}

// A long text is not inserted but filled in, which does not stop the window.
void ExactBox::rewrite(const QString &text, bool exactly)
{
    const Range range = selectedRange();
    QString shown = shownText();
    QChar mark = m_mark;
    if (isInParts() ? text.contains(m_mark) : hasLongLine(text))
        mark = lineEndMarkFor(shown + text);
    shown.replace(m_mark, mark);
    const QString added = ExactEdit::shown(text, mark);
    if (exactly)
        m_edit.paste(range.from, range.length, text);
    else
        m_edit.type(range.from, range.length, added.size());
    fill(shown.replace(range.from, range.length, added), mark);
    document()->setModified(true);
}

// The end of a part is no character of the text, so the keys that delete pass over it.
void ExactBox::skipPartEnd(bool backwards)
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return;
    if (backwards && cursor.atBlockStart())
        cursor.movePosition(QTextCursor::PreviousCharacter);
    else if (!backwards && cursor.atBlockEnd())
        cursor.movePosition(QTextCursor::NextCharacter);
    setTextCursor(cursor);
}

void ExactBox::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool takesKeys = isInParts() && !isReadOnly();
    if (takesKeys && isReturn && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return textCursor().insertText(QString(m_mark) + u'\n');
    if (takesKeys && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        skipPartEnd(event->key() == Qt::Key_Backspace);
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace flokdesk
