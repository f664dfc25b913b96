// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "gui/common/notice.h"
#include "gui/common/sidebar.h"
#include "gui/databases/databasespage.h"
#include "gui/databases/recordgrid.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/sheets/exportdialog.h"
#include "models/recordtablemodel.h"
#include "sheets/csvreader.h"
#include "sheets/workbook.h"
#include "store/viewstates.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace flokdesk {

using namespace Qt::StringLiterals;
using Table = QList<QStringList>;

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "no file";
}

/// All cells of a file as they are shown in it, names first.
inline Table shownCells(const SheetTable &table)
{
    Table rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList &cells = rows.emplaceBack();
        for (int column = 0; column < table.columnCount(); ++column)
            cells << exactFromUtf8(table.cell(row, column).shown);
    }
    return rows;
}

inline Table readText(const QString &path, std::optional<char> delimiter = {})
{
    QFile file(path);
    CsvOptions options;
    options.unprotects = true;
    options.delimiter = delimiter;
    if (!file.open(QIODevice::ReadOnly))
        return {{u"no file"_s}};
    const auto read = readCsvTable(file, options);
    return read ? shownCells(*read->table) : Table{{read.error().message}};
}

inline Table readWorkbook(const QString &path)
{
    auto book = Workbook::open(path);
    if (!book)
        return {{book.error().message}};
    SheetTableBuilder builder;
    const auto read = book->read(0, builder.sink());
    if (!read)
        return {{read.error().message}};
    return shownCells(**builder.finish());
}

/// The main window over a session, and the actions of the user in an export.
struct ExportDesk : SessionFixture {
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    ViewStates views;
    std::unique_ptr<MainWindow> window;

    ExportDesk() { makeWindow(); }
    ~ExportDesk() { window.reset(); }
    void makeWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            MainWindow::Dependencies{scheduler,
                                     clock,
                                     requests,
                                     profiles,
                                     credentials,
                                     dialogs,
                                     directory.filePath(u"settings.ini"_s),
                                     nullptr,
                                     {},
                                     &views});
        window->resize(1200, 760);
        window->show();
        window->setSession(&session);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    template <typename T>
    T *find(const char *name, const QObject *in = nullptr) const
    {
        return namedChild<T>(in ? *in : *window, name);
    }
    DatabasesPage *page() const { return window->findChild<DatabasesPage *>(); }
    RecordGrid *grid() const { return find<RecordGrid>("recordsTable"); }
    RecordTableModel *model() const { return page()->findChild<RecordTableModel *>(); }
    QModelIndex at(int row, int column) const { return model()->index(row, column); }
    QString path(const QString &name) const { return directory.filePath(name); }
    QString windowNotice() const { return find<Notice>("windowNotice")->text(); }

    /// Opens Suppliers with these records, as JSON.
    void load(const QByteArray &rows)
    {
        find<QAction>("databasesAction")->trigger();
        find<QComboBox>("databaseComboBox")->setEditText(u"Suppliers"_s);
        QTest::mouseClick(find<QPushButton>("openButton", page()), Qt::LeftButton);
        clock.settle();
        answer(200, "{\"status\":\"OK\",\"data\":[" + rows + "]}");
        QTRY_VERIFY(!find<QAction>("cancelAction", page())->isEnabled());
        QTRY_VERIFY(model()->rowCount() > 0);
        grid()->setFocus();
        grid()->setCurrentIndex(at(0, 0));
    }
    void loadSuppliers()
    {
        load(R"({"Id":"1","Name":"Añasco","City":"Quito","Stock":"0040"},)"
             R"({"Id":"2","Name":"Beta","City":"Lima","Stock":1.10},)"
             R"({"Id":"3","Name":"Cía","City":"Bogotá","Stock":""})");
    }
    void type(int row, int column, const QString &text) const
    {
        QVERIFY(model()->setData(at(row, column), text));
    }
    void search(const QString &text) const
    {
        find<QLineEdit>("findLineEdit", page())->setText(text);
        QTRY_VERIFY(!model()->isOrdering());
    }

    /// Ctrl+E where the focus is.
    void begin() const
    {
        window->activateWindow(); // as window managers do when a dialog closes
        QTRY_VERIFY(window->isActiveWindow() && QApplication::focusWidget());
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(u"Ctrl+E"_s));
        QVERIFY2(dialog(), qPrintable(windowNotice()));
    }
    ExportDialog *dialog() const { return window->findChild<ExportDialog *>(); }
    template <typename T>
    T *part(const char *name) const
    {
        return namedChild<T>(*dialog(), name);
    }
    void choose(ExportChoice::Format format) const
    {
        auto *list = part<QListWidget>("formatsList");
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text() == nameOf(format))
                list->setCurrentRow(row);
        QCOMPARE(list->currentItem()->text(), nameOf(format));
    }
    void choosePreset(ExportChoice::Preset preset) const
    {
        auto *presets = part<QComboBox>("presetComboBox");
        presets->setCurrentIndex(presets->findData(int(preset)));
    }
    void tick(const char *button) const { part<QAbstractButton>(button)->click(); }
    /// Saves it under that path; the dialog is gone then.
    void save(const QString &where)
    {
        dialogs.nextTexts = {where};
        tick("exportButton");
        QTRY_VERIFY2(!dialog(), qPrintable(dialog() ? dialogNotice() : QString()));
    }
    QString dialogNotice() const { return part<Notice>("notice")->text(); }
    QString textOf(const char *label) const { return part<QLabel>(label)->text(); }
    QString preview() const { return part<QPlainTextEdit>("previewTextEdit")->toPlainText(); }
};

} // namespace flokdesk
