// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/statedelegate.h"

#include <QStringList>
#include <vector>

namespace flokdesk {

/// Paints a cell of the users' matrix: its state, and a mark behind what the search found in it. A tick is marked where
/// the name of its role was found.
class UsersDelegate final : public StateDelegate {
    Q_OBJECT
public:
    using StateDelegate::StateDelegate;

    /// The words whose places are marked from now on, folded; none: no marks.
    void setWords(const QStringList &words) { m_words = words; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Where letters of the text were found: first letter and number of letters.
    static std::vector<std::pair<qsizetype, qsizetype>> found(const QString &text,
                                                              const QStringList &words);

private:
    bool isOfFoundRole(const QModelIndex &index) const;
    void paintFound(QPainter &painter, const QStyleOptionViewItem &option,
                    const std::vector<std::pair<qsizetype, qsizetype>> &found) const;

    QStringList m_words;
};

} // namespace flokdesk
