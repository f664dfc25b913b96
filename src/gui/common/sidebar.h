// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/symbol.h"

#include <QWidget>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace flokdesk {

/// One line of a Sidebar.
struct SidebarEntry {
    QString key; ///< tells it from all others
    QString text;
    QString aside = {}; ///< a count, an age: at the end of the line
    Symbol symbol = Symbol::Table;
    bool isPending = false; ///< changes of it are pending
    bool isMissing = false; ///< the service did not know it when it was asked last
    friend bool operator==(const SidebarEntry &, const SidebarEntry &) = default;
};

struct SidebarSection {
    QString title; ///< empty: no heading
    std::vector<SidebarEntry> entries;
    friend bool operator==(const SidebarSection &, const SidebarSection &) = default;
};

/// What a page can show, in sections, beside the page: a line that narrows the list, the list, and a place for
/// more below it. Choosing an entry may cost requests, so moving along the list chooses none: a click or Enter
/// does.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// `filterHint` stands in the empty line, `listName` is for screen readers.
    void setTexts(const QString &filterHint, const QString &listName);
    /// In place of all that was shown. Sections without entries are left out.
    void setSections(const std::vector<SidebarSection> &sections);
    /// The entry that the page shows; an unknown key: none.
    void setCurrent(const QString &key);
    /// Behind it in the order of focus stands what is below it.
    QWidget &list() const;
    /// Puts `widget` below the list.
    void addBelow(QWidget *widget);
    QSize sizeHint() const override;

    // The same look for other lists of choices.
    static void setUp(QListWidget &list);
    static void appendHeading(QListWidget &list, const QString &title);
    static void append(QListWidget &list, const SidebarEntry &entry);
    /// Of an entry; empty for a heading.
    static QString keyOf(const QListWidgetItem &item);

Q_SIGNALS:
    void chosen(const QString &key);
    /// For the entry with that key; `at` is a place on the screen.
    void menuRequested(const QString &key, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A heading (no entry) or an entry.
    struct Line {
        QString title;
        const SidebarEntry *entry = nullptr;
    };
    std::vector<Line> lines() const;
    bool isInPlace(const std::vector<Line> &lines) const;
    void fill();
    void showCurrent(const QString &key);
    static void showEntry(QListWidgetItem &item, const SidebarEntry &entry);
    bool matches(const SidebarEntry &entry) const;
    void choose(const QListWidgetItem *item);
    void showMenu(const QPoint &position);
    bool keyPressed(QObject *watched, int key);

    QLineEdit *m_filter;
    QListWidget *m_list;
    QVBoxLayout *m_layout;
    std::vector<SidebarSection> m_sections;
    QString m_current;
};

} // namespace flokdesk
