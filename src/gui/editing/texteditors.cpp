// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/texteditors.h"

#include "gui/editing/exactbox.h"
#include "gui/editing/exactline.h"

#include <algorithm>

namespace flokdesk {

bool isLongText(const QString &text)
{
    constexpr int fitsInALine = 200;
    const auto endsLine = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    };
    return text.size() > fitsInALine || std::any_of(text.begin(), text.end(), endsLine);
}

QWidget *newTextEditor(const QString &text, QWidget *parent)
{
    if (!isLongText(text)) {
        auto *line = new ExactLine(parent);
        line->setExactText(text);
        return line;
    }
    auto *box = new ExactBox(parent);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * 6);
    box->setExactText(text);
    return box;
}

void setEditorText(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<ExactLine *>(editor))
        line->setExactText(text);
    if (auto *box = qobject_cast<ExactBox *>(editor))
        box->setExactText(text);
}

void refreshTextEditor(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<ExactLine *>(editor);
        line && !line->isTouched() && line->exactText() != text)
        line->setExactText(text);
    if (auto *box = qobject_cast<ExactBox *>(editor);
        box && !box->isTouched() && box->exactText() != text)
        box->setExactText(text);
}

std::optional<QString> typedText(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const ExactLine *>(editor))
        return line->isTouched() ? std::optional(line->exactText()) : std::nullopt;
    const auto *box = qobject_cast<const ExactBox *>(editor);
    return box && box->isTouched() ? std::optional(box->exactText()) : std::nullopt;
}

} // namespace flokdesk
