// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editing/textdelegate.h"
#include "models/cellmatcher.h"

#include <functional>
#include <optional>
#include <QCache>
#include <QFont>
#include <QStaticText>
#include <vector>

namespace flokdesk {

class ExactLine;

/// Paints record cells with one text each, which is elided and shaped once for each width, because
/// painting and not data is what a large table costs (src/models/README.md, section 3). A state is
/// shown by ground, bar and letters; its symbol is in the row header. Edits cells without touching
/// what was not typed.
class RecordDelegate final : public TextDelegate {
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;

    /// That shows the whole cell of a table with that font. In pixels.
    static int widthOf(const QModelIndex &index, const QFont &font);
    /// The text whose places are marked from now on, as the user typed it; empty: none.
    void setSearched(const QString &text);
    /// Marks what the matcher finds in the cells for which `isFound` is true, in place of that text; nothing: the
    /// text again.
    void setFound(const std::optional<CellMatcher> &matcher,
                  std::function<bool(const QModelIndex &)> isFound);
    /// Called for each line in which a cell is going to be edited.
    void setHelper(std::function<void(ExactLine &, const QModelIndex &)> helper)
    {
        m_helper = std::move(helper);
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// How many texts were elided and shaped so far; for tests and benchmarks.
    int textsShaped() const { return m_shaped; }

private:
    /// The beginning of a cell's text, how much room there is, and whether it is bold.
    struct Key {
        QString text;
        int width;
        bool isBold;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.isBold);
        }
    };
    struct Line {
        QStaticText text;
        std::vector<std::pair<int, int>> found; ///< left edge and width of what was searched
    };
    static constexpr qsizetype mostKept = 4000; // a few screens

    const Line &lineOf(const QString &cell, int width, bool isBold,
                       const QStyleOptionViewItem &option) const;
    std::vector<CellMatcher::Span> spansIn(const QString &text) const;
    void markFound(Line &line, const QString &text, const QFontMetrics &metrics) const;
    void paintText(QPainter *painter, const QString &text, const QRect &space, bool isBold,
                   bool isMarked, const QStyleOptionViewItem &option,
                   Qt::Alignment alignment) const;

    QString m_searched; ///< folded
    std::optional<CellMatcher> m_matcher;
    std::function<bool(const QModelIndex &)> m_isFound;
    std::function<void(ExactLine &, const QModelIndex &)> m_helper;
    mutable QCache<Key, Line> m_lines{mostKept};
    mutable std::optional<QFont> m_font; ///< of m_lines
    mutable QFont m_bold; ///< the same in bold
    mutable int m_shaped = 0;
};

} // namespace flokdesk
