// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/notice.h"
#include "gui/sheets/columnsstep.h"
#include "gui/sheets/importwindow.h"
#include "gui/sheets/sourcenotes.h"
#include "gui/sheets/sourcepreview.h"
#include "gui/sheets/sourcestep.h"
#include "gui/sheets/steprow.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace flokdesk {

/// An import window into Suppliers, whose columns are known, with the first two steps.
struct ImportFixture : SessionFixture {
    std::unique_ptr<ImportWindow> window;
    SourceStep *source = nullptr;
    ColumnsStep *columns = nullptr;

    void know(const QStringList &names)
    {
        workspace.rememberColumns(QStringLiteral("Suppliers"), names, Source::Answer);
    }
    void show(const QSize &size = {1264, 784})
    {
        window = std::make_unique<ImportWindow>(session, QStringLiteral("Suppliers"));
        source = new SourceStep(window->draft(), dialogs, window.get());
        window->addStep(source);
        columns = new ColumnsStep(window->draft(), dialogs, window.get());
        window->addStep(columns);
        window->resize(size);
        window->bringToFront();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    QString write(const char *name, const QByteArray &content) const
    {
        const QString path = directory.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", name);
        return path;
    }
    /// Reads the whole file.
    void open(const char *name, const QByteArray &content)
    {
        source->openFile(write(name, content));
        QTRY_VERIFY(draft().source().isWhole && draft().source().name == QLatin1String(name));
    }
    /// The same, and goes to the columns.
    void openColumns(const QByteArray &csv)
    {
        open("rows.csv", csv);
        press("nextButton");
        QCOMPARE(window->currentStep(), 1);
    }
    void press(const char *button)
    {
        auto *pressed = find<QPushButton>(button);
        QVERIFY(pressed->isEnabled() && pressed->isVisible());
        QTest::mouseClick(pressed, Qt::LeftButton);
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*window, name);
    }
    ImportDraft &draft() const { return window->draft(); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QString notice() const { return find<Notice>("sourceNotice")->text(); }
    QStringList notes() const { return window->findChild<SourceNotes *>()->texts(); }
    SourcePreview *preview() const { return find<SourcePreview>("sourcePreview"); }
    /// What a row of the preview shows.
    QStringList previewRow(int row) const
    {
        QStringList cells;
        for (int column = 0; column < preview()->model()->columnCount(); ++column)
            cells << preview()->model()->index(row, column).data().toString();
        return cells;
    }
    QString rowNumber(int row) const
    {
        return preview()->model()->headerData(row, Qt::Vertical).toString();
    }
};

} // namespace flokdesk
