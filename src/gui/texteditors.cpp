// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texteditors.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto windowsLineEnds = "windowsLineEnds";

bool hasOnlyWindowsLineEnds(const QString &text)
{
    const auto all = text.count(u'\n');
    return all > 0 && text.count("\r\n"_L1) == all;
}

void fillLongEditor(QPlainTextEdit *editor, const QString &text)
{
    editor->setPlainText(text);
    editor->setProperty(windowsLineEnds, hasOnlyWindowsLineEnds(text));
    editor->document()->setModified(false);
}

// toPlainText() would turn no-break spaces into spaces.
QString longText(const QPlainTextEdit *editor)
{
    QString text = editor->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    if (editor->property(windowsLineEnds).toBool())
        text.replace(u"\n"_s, u"\r\n"_s);
    return text;
}

} // namespace

bool isLongText(const QString &text)
{
    constexpr int fitsInALine = 200;
    return text.size() > fitsInALine || text.contains(u'\n') || text.contains(u'\r');
}

QWidget *newTextEditor(const QString &text, QWidget *parent)
{
    if (!isLongText(text)) {
        auto *line = new QLineEdit(parent);
        line->setText(text);
        return line;
    }
    auto *box = new QPlainTextEdit(parent);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * 6);
    fillLongEditor(box, text);
    return box;
}

void refreshTextEditor(QWidget *editor, const QString &text)
{
    if (typedText(editor))
        return;
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && line->text() != text)
        line->setText(text);
    if (auto *box = qobject_cast<QPlainTextEdit *>(editor); box && longText(box) != text)
        fillLongEditor(box, text);
}

std::optional<QString> typedText(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->isModified() ? std::optional(line->text()) : std::nullopt;
    const auto *box = qobject_cast<const QPlainTextEdit *>(editor);
    return box && box->document()->isModified() ? std::optional(longText(box)) : std::nullopt;
}

} // namespace flokdesk
