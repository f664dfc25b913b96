// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace flokdesk {

/// The headings of a table whose columns can be filtered: those that are have a symbol, which opens the filter.
class FilterHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget *parent = nullptr);

    void setFiltered(const QList<int> &columns);

Q_SIGNALS:
    void filterRequested(int column);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<int> m_filtered;
};

} // namespace flokdesk
