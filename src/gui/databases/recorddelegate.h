// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editing/textdelegate.h"

namespace flokdesk {

/// Paints record cells with one drawText each, because painting and not data is what a large table
/// costs (src/models/README.md, section 3), and edits them without touching what was not typed.
class RecordDelegate final : public TextDelegate {
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;

    /// That shows the whole cell, its glyph included. In pixels.
    static int widthOf(const QModelIndex &index, const QFontMetrics &metrics);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace flokdesk
