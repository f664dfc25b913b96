// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QLayout>
#include <vector>

class QBoxLayout;

namespace flokdesk {

/// A row that goes on in the next line where the window is too narrow for it.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    FlowLayout();
    ~FlowLayout() override;

    /// Puts a layout that wraps in the place of `row` and takes over what `row` holds. `row` is empty
    /// afterwards and stays in `column`.
    static void replace(QBoxLayout &row, QBoxLayout &column);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool isReal) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace flokdesk
