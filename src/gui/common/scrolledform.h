// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace flokdesk {

/// A form that is as large as it needs to be, and scrolls where the window cannot be that large.
class ScrolledForm final : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrolledForm(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace flokdesk
