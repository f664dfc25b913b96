// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QWidget>

class QTabWidget;

namespace flokdesk {

/// The place of a view that is made when it is shown for the first time. A start does not pay for
/// pages and panels that the user does not open.
class LaterView final : public QWidget {
    Q_OBJECT
public:
    /// Returns the view, a child of the given widget.
    using Make = std::function<QWidget *(QWidget *parent)>;

    LaterView(const QString &name, Make make, QWidget *parent);

    bool isMade() const { return m_view; }
    /// The view, which is made where it is not there yet.
    QWidget *view();

    /// Makes all views in a window, for a caller that looks at the parts of each.
    static void makeAll(const QWidget &window);
    /// Deletes the pages of `tabs` from `first` to `last`. The one that is shown goes last, so that none
    /// is shown, and made, in its place.
    static void deleteTabs(QTabWidget &tabs, int first, int last);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Make m_make;
    QWidget *m_view = nullptr;
};

} // namespace flokdesk
