// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recorddelegate.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/statetint.h"
#include "gui/editing/exactline.h"
#include "models/recordtablemodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 8;
constexpr int mostMeasured = 60; // characters; columns are not made wider than that

CellState stateAt(const QModelIndex &index)
{
    return CellState(index.data(RecordTableModel::StateRole).toInt());
}

/// As much of it as a cell has room for.
QString textAt(const QModelIndex &index)
{
    return index.data(RecordTableModel::ExcerptRole).toString();
}

QFont inBold(QFont font)
{
    font.setBold(true);
    return font;
}

/// How a cell stands in its view.
struct CellPlace {
    bool isSelected;
    bool isCurrent;
    bool isInCurrentRow;
    bool isInFocus; ///< of its view
};

CellPlace placeOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    return {option.state.testFlag(QStyle::State_Selected), current == index && current.isValid(),
            current.isValid() && current.row() == index.row(), view && view->hasFocus()};
}

/// The state of the current cell stays in sight; that of other selected cells is told by its bar.
bool isPaintedSelected(const CellPlace &place, std::optional<Tint> tint)
{
    return place.isSelected && !(tint && place.isCurrent);
}

QColor groundOf(const CellPlace &place, std::optional<Tint> tint, const QPalette &palette)
{
    if (isPaintedSelected(place, tint))
        return colour(place.isInFocus ? ColourRole::Selection : ColourRole::SelectionOff, palette);
    if (tint)
        return tintedBackground(*tint, palette);
    return place.isInCurrentRow ? colour(ColourRole::RowTint, palette) : QColor();
}

void paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, const CellPlace &place,
                     std::optional<Tint> tint)
{
    if (const QColor ground = groundOf(place, tint, option.palette); ground.isValid())
        painter.fillRect(option.rect, ground);
    paintHairline(painter, option.rect, option.palette);
    if (tint) // inside of the frame of the current cell
        paintStateBar(painter, option, markColour(*tint, option.palette),
                      place.isCurrent ? focusWidth : 0);
}

void paintCellFrame(QPainter &painter, const QStyleOptionViewItem &option, const CellPlace &place)
{
    constexpr int radius = 2;
    if (place.isCurrent)
        paintRounded(
            painter, option.rect.adjusted(0, 0, 0, -1), {},
            colour(place.isInFocus ? ColourRole::Focus : ColourRole::Border, option.palette),
            place.isInFocus ? focusWidth : 1, radius);
}

QString oneLine(const QString &cell, int width, const QFontMetrics &metrics)
{
    const QString text = inOneLine(cell, cell.size());
    const bool surelyFits = text.size() * metrics.maxWidth() <= width;
    return surelyFits ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

int RecordDelegate::widthOf(const QModelIndex &index, const QFont &font)
{
    constexpr int besideText = 2 * cellPadding + 2; // text is a little wider than its letters
    const QFontMetrics metrics(isPending(stateAt(index)) ? inBold(font) : font);
    return metrics.horizontalAdvance(inOneLine(textAt(index), mostMeasured)) + besideText;
}

void RecordDelegate::setSearched(const QString &text)
{
    const QString folded = foldedForSearch(text);
    if (folded == m_searched)
        return;
    m_searched = folded;
    m_lines.clear();
}

void RecordDelegate::setFound(const std::optional<CellMatcher> &matcher,
                              std::function<bool(const QModelIndex &)> isFound)
{
    m_isFound = std::move(isFound);
    const bool isSame = m_matcher.has_value() == matcher.has_value()
        && (!matcher || matcher->pattern() == m_matcher->pattern());
    if (isSame)
        return;
    m_matcher = matcher;
    m_lines.clear();
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QWidget *editor = TextDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<ExactLine *>(editor); line && m_helper)
        m_helper(*line, index);
    return editor;
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const CellState state = stateAt(index);
    const CellPlace place = placeOf(option, index);
    const std::optional<Tint> tint = tintOf(state);
    paintCellGround(*painter, option, place, tint);
    const auto pen = [&](QPalette::ColorRole role) {
        const bool isOnHighlight = isPaintedSelected(place, tint) && place.isInFocus;
        painter->setPen(option.palette.color(isOnHighlight ? QPalette::HighlightedText : role));
    };
    pen(QPalette::Text);
    QString text = textAt(index);
    if (text.isEmpty() && index.data(RecordTableModel::MissingValueRole).toBool()) {
        pen(QPalette::PlaceholderText);
        text = u"∅"_s; // no value at all; an empty text shows nothing, and a dash may be a value
    }
    if (!text.isEmpty())
        paintText(painter, text, option.rect.adjusted(cellPadding, 0, -cellPadding, -1),
                  isPending(state), !m_matcher || m_isFound(index), option,
                  Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    paintCellFrame(*painter, option, place);
}

/// Valid until the next call.
const RecordDelegate::Line &RecordDelegate::lineOf(const QString &cell, int width, bool isBold,
                                                   const QStyleOptionViewItem &option) const
{
    if (m_font != option.font) {
        m_lines.clear();
        m_font = option.font;
        m_bold = inBold(option.font);
    }
    const Key key{cell.left(width + 1), width, isBold}; // no glyph is narrower than a pixel
    if (const Line *line = m_lines.object(key))
        return *line;
    const QFontMetrics metrics = isBold ? QFontMetrics(m_bold) : option.fontMetrics;
    const QString text = oneLine(key.text, width, metrics);
    auto *line = new Line{QStaticText(text), {}};
    line->text.setTextFormat(Qt::PlainText);
    line->text.prepare({}, isBold ? m_bold : option.font);
    markFound(*line, text, metrics);
    ++m_shaped;
    m_lines.insert(key, line);
    return *line;
}

// Where the folded text has another length, its letters are at other places.
std::vector<CellMatcher::Span> RecordDelegate::spansIn(const QString &text) const
{
    if (m_matcher)
        return m_matcher->pattern().isWholeCell ? std::vector<CellMatcher::Span>{{0, text.size()}}
                                                : m_matcher->spans(text);
    const QString folded = m_searched.isEmpty() ? QString() : foldedForSearch(text);
    std::vector<CellMatcher::Span> spans;
    if (m_searched.isEmpty() || folded.size() != text.size())
        return spans;
    for (qsizetype at = 0; (at = folded.indexOf(m_searched, at)) >= 0; at += m_searched.size())
        spans.push_back({at, m_searched.size()});
    return spans;
}

void RecordDelegate::markFound(Line &line, const QString &text, const QFontMetrics &metrics) const
{
    for (const auto &[at, length] : spansIn(text)) {
        const int left = metrics.horizontalAdvance(text.left(at));
        const int right = metrics.horizontalAdvance(text.left(at + length));
        line.found.emplace_back(left, right - left);
    }
}

void RecordDelegate::paintText(QPainter *painter, const QString &text, const QRect &space,
                               bool isBold, bool isMarked, const QStyleOptionViewItem &option,
                               Qt::Alignment alignment) const
{
    if (space.width() <= 0)
        return;
    const Line &line = lineOf(text, space.width(), isBold, option);
    const QRect place =
        QStyle::alignedRect(option.direction, alignment, line.text.size().toSize(), space);
    const auto found = isMarked ? line.found : std::vector<std::pair<int, int>>();
    for (const auto &[left, width] : found)
        paintRounded(*painter,
                     QRect(place.left() + left - 1, place.top(), width + 2, place.height()),
                     colour(ColourRole::Match, option.palette), {}, 1, 3);
    if (isBold) {
        painter->setFont(m_bold);
        painter->drawStaticText(place.topLeft(), line.text);
        painter->setFont(option.font);
    } else {
        painter->drawStaticText(place.topLeft(), line.text);
    }
}

} // namespace flokdesk
