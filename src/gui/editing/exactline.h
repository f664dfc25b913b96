// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editing/exactedit.h"

#include <optional>
#include <QLineEdit>

class QMimeData;

namespace flokdesk {

/// A line edit that changes only what the user edits (see ExactEdit). Line ends are shown as ↵. A
/// text that is too long to be edited in one line is kept whole and shown by its beginning; the user
/// can clear it, but not edit it.
class ExactLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit ExactLine(QWidget *parent = nullptr);

    /// Sets the text that is edited from now on.
    void setExactText(const QString &text);
    /// Replaces the whole text by this one, exactly, as an edit of the user.
    void enterExactly(const QString &text);
    /// text() with its line ends and Unicode forms.
    QString exactText() const;
    /// False as long as nothing was typed or pasted.
    bool isTouched() const { return m_isCleared || m_edit.isTouched(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void takeChange(const QString &now);
    void pasteFrom(const QMimeData *source);
    void copySelection() const;
    void keepWhole(const QString &text);
    void clearWhole();
    void forgetWhole();
    void setMarkFor(const QString &text);

    ExactEdit m_edit;
    QString m_last; // text() after the last change
    QChar m_mark; // stands for a line end
    std::optional<QString> m_pasted; // what the next change inserts exactly
    std::optional<QString> m_whole; // a text that is too long for one line
    bool m_isFilling = false;
    bool m_isCleared = false;
};

/// A character that stands for a line end and does not occur in the text.
QChar lineEndMarkFor(const QString &text);

} // namespace flokdesk
