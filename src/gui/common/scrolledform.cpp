// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/scrolledform.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace flokdesk {

ScrolledForm::ScrolledForm(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ScrolledForm::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize ScrolledForm::minimumSizeHint() const
{
    if (!widget())
        return QScrollArea::minimumSizeHint();
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, fontMetrics().lineSpacing() * 4};
}

int ScrolledForm::heightForWidth(int width) const
{
    if (!widget() || !widget()->layout())
        return -1;
    return widget()->layout()->totalHeightForWidth(width);
}

bool ScrolledForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // of what is around it
    return QScrollArea::eventFilter(watched, event);
}

} // namespace flokdesk
