// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editing/exactedit.h"

#include <optional>
#include <QPlainTextEdit>

namespace flokdesk {

/// A text edit that changes only what the user edits (see ExactEdit), and that a text of any size
/// does not stop. QTextDocument needs time by the square of a line's length, so long lines are shown
/// in parts: then ↵ marks the end of a line, and where a part ends means nothing. Long texts are
/// filled in bit by bit once they are looked at, and can be edited when they are complete.
class ExactBox final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ExactBox(QWidget *parent = nullptr);

    /// Sets the text that is edited, or only shown, from now on.
    void setExactText(const QString &text);
    /// The text with its line ends and Unicode forms.
    QString exactText() const;
    /// False as long as nothing was typed or pasted.
    bool isTouched() const { return m_edit.isTouched(); }
    /// A line is too long to be shown in one piece.
    bool isInParts() const { return m_mark != QChar::ParagraphSeparator; }
    /// Everything is filled in.
    bool isComplete() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    /// isInParts() is another.
    void partsChanged();

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Range {
        qsizetype from;
        qsizetype length;
    };
    void takeChange(int at, int removed, int added);
    void fill(const QString &shown, QChar mark);
    void fillOn();
    void insertShown(const QString &shown);
    QString shownText() const;
    qsizetype shownLength() const;
    qsizetype shownPosition(int documentPosition) const;
    int documentPosition(qsizetype shownPosition) const;
    Range selectedRange() const;
    void useMarkFor(const QString &text);
    void rewrite(const QString &text, bool exactly);
    void skipPartEnd(bool backwards);

    ExactEdit m_edit;
    QChar m_mark = QChar::ParagraphSeparator; // stands for a line end in the shown text
    qsizetype m_length = 0; // of the shown text
    QString m_waiting; // what is to be filled in yet, as it stands in the document
    std::optional<QString> m_pasted; // what the next change inserts exactly
    bool m_isFilling = false;
    bool m_isScheduled = false;
    bool m_isLocked = false; // read-only until it is complete
};

/// The text cut into lines of a length that Qt lays out at once. For showing only.
QString inShortLines(const QString &text);
/// True for a text with a line that takes Qt long to lay out.
bool hasLongLine(const QString &text);

} // namespace flokdesk
