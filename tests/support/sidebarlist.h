// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/namedchild.h"

#include <QListWidget>
#include <QTest>

namespace flokdesk {

/// The list in the sidebar of a page, as the user reads and clicks it.
class SidebarList {
public:
    explicit SidebarList(QWidget &page)
        : m_list(*namedChild<QListWidget>(page, "sidebarList"))
    {
    }

    QListWidget &widget() const { return m_list; }
    /// All lines as they are written, headings included.
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < m_list.count(); ++row)
            texts << m_list.item(row)->text();
        return texts;
    }
    /// What a screen reader says of the lines, without headings.
    QStringList words() const
    {
        QStringList words;
        for (int row = 0; row < m_list.count(); ++row)
            words << m_list.item(row)->data(Qt::AccessibleTextRole).toString();
        words.removeAll(QString());
        return words;
    }
    bool has(const QString &name) const
    {
        return !m_list.findItems(name, Qt::MatchExactly).isEmpty();
    }
    QListWidgetItem &line(const QString &name) const
    {
        const auto found = m_list.findItems(name, Qt::MatchExactly);
        if (found.size() != 1)
            qFatal("no such line: %s", qPrintable(name));
        return *found.front();
    }
    void click(const QString &name) const
    {
        m_list.scrollToItem(&line(name));
        QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {},
                          m_list.visualItemRect(&line(name)).center());
    }

private:
    QListWidget &m_list;
};

} // namespace flokdesk
