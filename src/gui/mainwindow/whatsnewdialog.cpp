// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/whatsnewdialog.h"

#include "gui/common/plainlabel.h"
#include "gui/common/screenfit.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Without its title, which the window has already.
QString changelog()
{
    QFile file(u":/texts/CHANGELOG.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return text.sliced(std::max(qsizetype(0), text.indexOf(u"## "_s, 1)));
}

} // namespace

WhatsNewDialog::WhatsNewDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"whatsNewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is new"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        newPlainLabel(this, tr("You use Flokdesk %1.").arg(QCoreApplication::applicationVersion()),
                      u"versionLabel"_s));
    const QString language = tr("This list is in English.");
    if (language != u"This list is in English."_s) // the window speaks another language
        layout->addWidget(newPlainLabel(this, language, u"languageLabel"_s));
    auto *view = new QTextBrowser(this);
    view->setObjectName(u"changesView"_s);
    view->setAccessibleName(windowTitle());
    view->setOpenLinks(false);
    view->setMarkdown(changelog());
    layout->addWidget(view, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    new ScreenFit(*this, {fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 32});
    view->setFocus();
}

} // namespace flokdesk
