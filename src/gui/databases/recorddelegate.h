// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editing/textdelegate.h"

#include <QCache>
#include <QFont>
#include <QStaticText>

namespace flokdesk {

/// Paints record cells with one text each, which is elided and shaped once for each width, because
/// painting and not data is what a large table costs (src/models/README.md, section 3). Edits them
/// without touching what was not typed.
class RecordDelegate final : public TextDelegate {
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;

    /// That shows the whole cell, its glyph included. In pixels.
    static int widthOf(const QModelIndex &index, const QFontMetrics &metrics);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// How many texts were elided and shaped so far; for tests and benchmarks.
    int textsShaped() const { return m_shaped; }

private:
    /// The beginning of a cell's text, and how much room there is.
    using Key = std::pair<QString, int>;
    static constexpr qsizetype mostKept = 4000; // a few screens

    const QStaticText &lineOf(const QString &cell, int width,
                              const QStyleOptionViewItem &option) const;
    void paintText(QPainter *painter, const QString &text, const QRect &space,
                   const QStyleOptionViewItem &option, Qt::Alignment alignment) const;

    mutable QCache<Key, QStaticText> m_lines{mostKept};
    mutable QFont m_font; ///< of m_lines
    mutable int m_shaped = 0;
};

} // namespace flokdesk
