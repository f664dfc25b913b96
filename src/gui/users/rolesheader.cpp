// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/rolesheader.h"

#include "gui/common/deskpaint.h"

#include <algorithm>
#include <limits>
#include <QStyleOptionHeader>

namespace flokdesk {

namespace {

constexpr int lettersInOneLine = 11;

/// Behind such a character a name may go on in the next line.
bool mayBreakBehind(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'/' || c == u'_' || c == u'.' || c == u','
        || c == u'·';
}

} // namespace

RolesHeader::RolesHeader(int firstRole, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_firstRole(firstRole)
{
    setSectionsClickable(true);
}

QString RolesHeader::inTwoLines(const QString &name, const QFontMetrics &metrics)
{
    if (metrics.horizontalAdvance(name) <= lettersInOneLine * metrics.averageCharWidth())
        return name;
    QString best = name;
    int width = std::numeric_limits<int>::max();
    for (qsizetype i = 0; i + 1 < name.size(); ++i) {
        if (!mayBreakBehind(name[i]))
            continue;
        const QString first = name.left(i + 1).trimmed();
        const QString second = name.mid(i + 1).trimmed();
        const int longer =
            std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (!first.isEmpty() && !second.isEmpty() && longer < width) {
            best = first + u'\n' + second;
            width = longer;
        }
    }
    return best;
}

QFontMetrics RolesHeader::metrics() const
{
    return QFontMetrics(smallFont(font())); // as headings are painted
}

/// The room for symbols and the edges.
int RolesHeader::besideText(int section) const
{
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    return QHeaderView::sectionSizeFromContents(section).width() - metrics().size(0, name).width();
}

QSize RolesHeader::sectionSizeFromContents(int section) const
{
    const QSize inOneLine = QHeaderView::sectionSizeFromContents(section);
    if (section < m_firstRole)
        return inOneLine;
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QSize lines = metrics().size(0, inTwoLines(name, metrics()));
    constexpr int aboveAndBelow = 8;
    return {besideText(section) + lines.width(),
            std::max(inOneLine.height(), lines.height() + aboveAndBelow)};
}

void RolesHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (section < m_firstRole)
        return;
    const int room = sectionSize(section) - besideText(section);
    QStringList lines = inTwoLines(option->text, metrics()).split(u'\n');
    for (QString &line : lines)
        line = metrics().elidedText(line, Qt::ElideRight, room);
    option->text = lines.join(u'\n');
}

} // namespace flokdesk
