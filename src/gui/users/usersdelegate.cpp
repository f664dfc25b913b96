// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersdelegate.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/users/usersmodel.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QPainter>

namespace flokdesk {

using Spans = std::vector<std::pair<qsizetype, qsizetype>>;

// Where the folded text has another length, its letters are at other places.
Spans UsersDelegate::found(const QString &text, const QStringList &words)
{
    const QString folded = foldedForSearch(text);
    Spans spans;
    if (folded.size() != text.size())
        return spans;
    for (const QString &word : words) {
        for (qsizetype at = 0; (at = folded.indexOf(word, at)) >= 0; at += word.size())
            spans.emplace_back(at, word.size());
    }
    return spans;
}

/// Users are found by the roles that they have, not by those that are pending.
bool UsersDelegate::isOfFoundRole(const QModelIndex &index) const
{
    if (!index.data().toString().startsWith(u'✓'))
        return false;
    const QString role = foldedForSearch(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return std::ranges::any_of(m_words, [&](const QString &word) { return role.contains(word); });
}

void UsersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    Spans spans;
    if (!m_words.isEmpty()) {
        const QString text = index.data().toString();
        if (index.column() == UsersModel::Email || index.column() == UsersModel::State)
            spans = found(text, m_words);
        else if (index.column() >= UsersModel::FirstRole && isOfFoundRole(index))
            spans = {{0, text.size()}};
    }
    if (spans.empty())
        return StateDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintFound(*painter, cell, spans);
}

/// The marks stand between the ground of the cell and its text.
void UsersDelegate::paintFound(QPainter &painter, const QStyleOptionViewItem &option,
                               const Spans &spans) const
{
    const QStyle &style = *option.widget->style();
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect room = style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                           .adjusted(margin, 0, -margin, 0);
    const QFontMetrics metrics(option.font);
    const QString text = metrics.elidedText(option.text, option.textElideMode, room.width());
    const QRect place =
        QStyle::alignedRect(option.direction, option.displayAlignment,
                            QSize(metrics.horizontalAdvance(text), metrics.height()), room);
    painter.save();
    painter.setClipRect(option.rect);
    for (const auto &[first, count] : spans) {
        const int left = metrics.horizontalAdvance(text.left(first));
        const int right = metrics.horizontalAdvance(text.left(first + count));
        paintRounded(painter,
                     QRect(place.left() + left - 1, place.top(), right - left + 2, place.height()),
                     colour(ColourRole::Match, option.palette), {}, 1, 3);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isHighlighted = has(option, QStyle::State_Selected) && view && view->hasFocus();
    painter.setFont(option.font);
    painter.setPen(
        option.palette.color(isHighlighted ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
    painter.restore();
}

} // namespace flokdesk
