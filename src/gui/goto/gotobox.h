// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/goto/destinationlist.h"

#include <functional>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace flokdesk {

/// A line to type into, over the upper part of its window, and below it where that leads. The line keeps the
/// focus: Up and Down choose, Enter goes there. Esc, and the focus that moves elsewhere, close it and give the
/// focus back.
class GoToBox final : public QFrame {
    Q_OBJECT
public:
    /// Returns the destinations that the text itself names.
    using ReadTyped = std::function<std::vector<Destination>(const QString &text)>;

    GoToBox(ReadTyped readTyped, QWidget *window);

    /// Shows it, empty, with these destinations.
    void open(std::vector<Destination> destinations);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// The box is closed by then, and the focus is where it was before.
    void chosen(const flokdesk::Destination &destination);
    /// saveState() changed.
    void viewChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    void showText();
    void setRow(int row);
    void choose(int row);
    bool keyPressed(const QKeyEvent &event);

    ReadTyped m_readTyped;
    DestinationList m_list;
    QLineEdit *m_line;
    QListView *m_view;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace flokdesk
