// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/symbol.h"

#include <functional>
#include <QStringList>
#include <QWidget>
#include <vector>

class QMimeData;

namespace flokdesk {

/// Over a page while a file is dragged across it: places to drop the file on, each of which says what happens then.
/// Everything that they do is in the menu File, too.
class DropOverlay final : public QWidget {
    Q_OBJECT
public:
    struct Offer {
        QString database; ///< the open one; may be empty
        QStringList mappings; ///< of that database
        QStringList others; ///< databases that are known beside it
    };

    /// `page` owns it. `offer` is asked whenever a file comes over the page.
    DropOverlay(QWidget &page, std::function<Offer()> offer);

    /// Titles of the places, in their order.
    QStringList zoneTitles() const;
    /// In the coordinates of this widget.
    QRect zoneRect(int zone) const;

Q_SIGNALS:
    /// `mapping` is empty where the user wants to choose columns, key and mode.
    void dropped(const QString &path, const QString &mapping);
    void droppedElsewhere(const QString &path);
    /// A change file, for which there is one place only.
    void changesDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Zone {
        QString title;
        QString line;
        Symbol symbol = Symbol::Import;
        QString mapping;
        bool isElsewhere = false;
        bool isOfChanges = false;
    };
    bool begin(const QMimeData &dragged);
    void makeZones();
    QRect panel() const;
    int zoneAt(const QPoint &at) const;
    void paintZone(QPainter &painter, int zone) const;

    QWidget &m_page;
    std::function<Offer()> m_offer;
    QString m_path; ///< empty while several files are dragged
    std::vector<Zone> m_zones;
    int m_hot = -1;
    bool m_isEntered = false; ///< the drag is over this widget
};

} // namespace flokdesk
