// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/mappingfiles.h"
#include "gui/common/dialogs.h"
#include "gui/sheets/importdraft.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;

namespace flokdesk {

class ColumnDecisions;

/// The named mappings of the database of an import: which one is used, and the commands on them. One that was made for
/// files with the same headers is used by itself when a file is read.
class MappingBox final : public QWidget {
    Q_OBJECT
public:
    /// All of them must outlive it.
    MappingBox(ColumnDecisions &decisions, MappingFiles &files, Dialogs &dialogs, QWidget *parent);

    /// Uses that mapping for the next file that is read, whatever its headers.
    void useNext(const QString &name) { m_next = name; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupMenu();
    void takeSource();
    void use(const ColumnMapping &mapping);
    void useNamed(const QString &name);
    void keepLastRun();
    void show();
    void fillUseMenu();
    bool isChanged() const;
    std::vector<ColumnMapping> mappings() const;
    ImportDraft &draft() const;
    const QString &profileId() const;
    void save(const ColumnMapping &mapping);
    void askName(const QString &title, const QString &accept,
                 std::function<void(const QString &)> named);
    void saveAs();
    void rename();
    void remove();
    void exportFile();
    void importFile();
    void takeImported(const QString &path);
    QString freeName(const QString &wanted) const;
    void tell(const Error &error);

    ColumnDecisions &m_decisions;
    MappingFiles &m_files;
    Dialogs &m_dialogs;
    QByteArray m_fingerprint; ///< of the file that was looked at last
    QString m_next;
    QLabel *m_label;
    QComboBox *m_box;
    QMenu *m_menu;
    QMenu *m_useMenu;
    QAction *m_saveAction = nullptr;
    QAction *m_renameAction = nullptr;
    QAction *m_deleteAction = nullptr;
};

} // namespace flokdesk
