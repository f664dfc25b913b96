// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/factslabel.h"

#include "gui/common/plaintooltips.h"

#include <QPainter>
#include <QStyle>

namespace flokdesk {

using namespace Qt::StringLiterals;

FactsLabel::FactsLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void FactsLabel::setFacts(const QString &facts)
{
    setText(facts);
    setPlainToolTip(this, facts);
}

QSize FactsLabel::minimumSizeHint() const
{
    return {1, QLabel::minimumSizeHint().height()};
}

QString FactsLabel::shown() const
{
    const QString separator = u" · "_s;
    QString facts = text();
    while (fontMetrics().horizontalAdvance(facts) > contentsRect().width()
           && facts.contains(separator))
        facts.truncate(facts.lastIndexOf(separator));
    return fontMetrics().elidedText(facts, Qt::ElideRight, contentsRect().width());
}

void FactsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), Qt::AlignVCenter | Qt::AlignLeading, palette(),
                          isEnabled(), shown(), foregroundRole());
}

} // namespace flokdesk
