// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace flokdesk {

/// The headings of the users' matrix: the name of a role of several words stands in two lines, so that a column is not
/// much wider than its ticks.
class RolesHeader final : public QHeaderView {
    Q_OBJECT
public:
    /// Columns before `firstRole` have headings of one line.
    RolesHeader(int firstRole, QWidget *parent);

    /// The two lines, of which the longer one is as short as can be; the name itself where it is short or one word.
    static QString inTwoLines(const QString &name, const QFontMetrics &metrics);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    QFontMetrics metrics() const;
    int besideText(int section) const;

    int m_firstRole;
};

} // namespace flokdesk
