// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/budgethistory.h"

#include <QWidget>

namespace flokdesk {

/// The last ten minutes of the budget as a picture, with a mark for each 429. All that it shows is
/// in its tool tip and accessible description as well.
class BudgetChart final : public QWidget {
    Q_OBJECT
public:
    explicit BudgetChart(QWidget *parent = nullptr);

    void setHistory(const BudgetHistory &history);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    double heightOf(int requests) const;
    void paintScale(QPainter &painter) const;
    void paintRequests(QPainter &painter) const;
    void paintRefusals(QPainter &painter) const;

    BudgetHistory m_history;
};

} // namespace flokdesk
