// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/session.h"

#include <memory>
#include <QTabWidget>

class QAction;

namespace flokdesk {

class FocusKeeper;
class ViewKeeper;

/// The pages of a session: instances, databases, users. Each is made when it is shown for the first
/// time. One whose key is missing says so instead of failing later.
class PageTabs final : public QTabWidget {
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);
    ~PageTabs() override;

    /// Adds places for the pages of the session, arranged as `views` has them. `editProfile` is the action that
    /// leads to the keys, `exportTable` exports the table of a page. All of them must outlive the pages.
    struct Actions {
        QAction *editProfile;
        QAction *exportTable;
    };
    void open(Session &session, Dialogs &dialogs, ViewKeeper &views, const Actions &actions);
    /// The page that is shown.
    QWidget *currentPage() const;
    /// Deletes all pages.
    void close();

    /// Shows the page of that class and returns it; nullptr where there is none, because its key is missing.
    template <typename Page>
    Page *showPage()
    {
        return qobject_cast<Page *>(showPlace(Page::staticMetaObject));
    }

Q_SIGNALS:
    void reviewRequested();
    /// A line of the journal, by its number.
    void reverseRequested(qint64 number);
    /// A page was made, because it is shown for the first time.
    void pageMade(QWidget *page);
    /// There are other pages now.
    void tabsChanged();

private:
    QWidget *showPlace(const QMetaObject &page);
    template <typename Page>
    QWidget *makePage(Session &session, Dialogs &dialogs, ViewKeeper &views, const QString &name,
                      QAction *exportTable);

    std::unique_ptr<FocusKeeper> m_focusKeeper;
};

} // namespace flokdesk
