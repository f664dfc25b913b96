// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/differencedelegate.h"

#include "gui/common/deskpaint.h"
#include "gui/common/symbol.h"
#include "gui/sheets/differencemodel.h"
#include "gui/sheets/sheetlabels.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QPainter>
#include <vector>

namespace flokdesk {

namespace {

constexpr int piecePadding = 8;
constexpr int pieceGap = 4;
constexpr int pieceTickSide = 16;
constexpr int warningSide = 14;
constexpr int arrowSide = 12;
constexpr int mostLettersMeasured = 60; // characters; columns are not made wider than that

/// One of the things that stand in a cell, from the left to the right.
struct Piece {
    enum class Kind { Text, Tick, Symbol };
    Kind kind = Kind::Text;
    QString text;
    bool isBold = false;
    ColourRole ink = ColourRole::Text;
    Symbol symbol = Symbol::Warning;
    int width = 0;
};

int widthOfText(const QString &text, bool isBold, const QFont &font)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(isBold ? boldOf(font) : font).horizontalAdvance(text) + 1;
}

class CellPieces {
public:
    CellPieces(const QModelIndex &index, const QFont &font)
        : m_font(font)
    {
        const auto is = [&index](int role) { return index.data(role).toBool(); };
        const int tick = index.data(DifferenceModel::TickRole).toInt();
        if (tick >= 0)
            m_pieces.push_back({Piece::Kind::Tick, {}, tick == 1, {}, {}, pieceTickSide});
        if (!index.data(DifferenceModel::DoubtRole).toString().isEmpty())
            m_pieces.push_back(
                {Piece::Kind::Symbol, {}, false, ColourRole::Text, Symbol::Warning, warningSide});
        addText(index.data(DifferenceModel::MarkRole).toString(), false, ColourRole::FaintText);
        if (const QString old = index.data(DifferenceModel::OldRole).toString(); !old.isEmpty()) {
            addText(old, false, ColourRole::FaintText);
            m_pieces.push_back(
                {Piece::Kind::Symbol, {}, false, ColourRole::FaintText, Symbol::Right, arrowSide});
        }
        const auto ink = is(DifferenceModel::RefusedRole) ? ColourRole::FailedInk
            : is(DifferenceModel::FaintRole)              ? ColourRole::FaintText
                                                          : ColourRole::Text;
        addText(index.data(DifferenceModel::NewRole).toString(), is(DifferenceModel::ChangesRole),
                ink);
    }
    int width() const
    {
        int width = std::max(0, static_cast<int>(m_pieces.size()) - 1) * pieceGap;
        for (const Piece &piece : m_pieces)
            width += piece.width;
        return width;
    }
    /// Shortens texts until all have room; what is new is cut last.
    void fit(int room)
    {
        for (Piece &piece : m_pieces) {
            const int excess = width() - room;
            if (excess <= 0)
                return;
            if (piece.kind == Piece::Kind::Text)
                piece.width = std::max(0, piece.width - excess);
        }
    }
    const std::vector<Piece> &all() const { return m_pieces; }

private:
    void addText(const QString &text, bool isBold, ColourRole ink)
    {
        if (!text.isEmpty())
            m_pieces.push_back(
                {Piece::Kind::Text, text, isBold, ink, {}, widthOfText(text, isBold, m_font)});
    }

    QFont m_font;
    std::vector<Piece> m_pieces;
};

void paintPiece(QPainter &painter, const Piece &piece, const QRect &place,
                const QStyleOptionViewItem &option)
{
    if (piece.kind == Piece::Kind::Tick) {
        QRect box(place.left(), 0, pieceTickSide, pieceTickSide);
        box.moveCenter(QPoint(box.center().x(), place.center().y()));
        return paintTickBox(painter, box, piece.isBold ? Tick::Yes : Tick::No, true,
                            option.palette);
    }
    if (piece.kind == Piece::Kind::Symbol) {
        const QPixmap drawn = symbolPixmap(piece.symbol, colour(piece.ink, option.palette),
                                           piece.width, painter.device()->devicePixelRatioF());
        return painter.drawPixmap(place.left(), place.center().y() - piece.width / 2, drawn);
    }
    painter.setFont(piece.isBold ? boldOf(option.font) : option.font);
    painter.setPen(colour(piece.ink, option.palette));
    const QString text =
        painter.fontMetrics().elidedText(piece.text, Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace

int DifferenceDelegate::widthOf(const QModelIndex &index, const QFont &font)
{
    const int widest = mostLettersMeasured * QFontMetrics(font).averageCharWidth();
    return std::min(CellPieces(index, font).width() + 2 * piecePadding, widest);
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool isInFocus = view && view->hasFocus();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(
            option.rect,
            colour(isInFocus ? ColourRole::Selection : ColourRole::SelectionOff, option.palette));
    else if (current.isValid() && current.row() == index.row())
        painter->fillRect(option.rect, colour(ColourRole::RowTint, option.palette));
    paintHairline(*painter, option.rect, option.palette);
    const QRect space = option.rect.adjusted(piecePadding, 0, -piecePadding, -1);
    CellPieces pieces(index, option.font);
    pieces.fit(space.width());
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    QRect place(space.left(), space.top(), 0, space.height());
    if (alignment.testFlag(Qt::AlignRight))
        place.moveLeft(space.right() + 1 - pieces.width());
    if (DifferenceModel::Part(index.data(DifferenceModel::PartRole).toInt())
        == DifferenceModel::Part::Send)
        place.moveLeft(space.center().x() - pieceTickSide / 2);
    for (const Piece &piece : pieces.all()) {
        place.setWidth(piece.width);
        if (piece.width > 0)
            paintPiece(*painter, piece, QStyle::visualRect(option.direction, option.rect, place),
                       option);
        place.moveLeft(place.left() + piece.width + pieceGap);
    }
    if (current == index && current.isValid())
        paintRounded(*painter, option.rect.adjusted(0, 0, 0, -1), {},
                     colour(isInFocus ? ColourRole::Focus : ColourRole::Border, option.palette),
                     isInFocus ? focusWidth : 1, 2);
    painter->restore();
}

} // namespace flokdesk
