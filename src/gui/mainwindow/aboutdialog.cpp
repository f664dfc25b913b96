// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/aboutdialog.h"

#include "gui/common/plainlabel.h"
#include "gui/common/screenfit.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString licencesText()
{
    return u"Qt %1 — LGPL-3.0\n"
           "QtKeychain — BSD-3-Clause\n"
           "simdjson — Apache-2.0\n"
           "SQLiteCpp — MIT\n"
           "SQLite — public domain\n"
           "Boost — BSL-1.0\n"
           "Expat — MIT\n"
           "libcsv — LGPL-2.1\n"
           "libxlsxwriter — BSD-2-Clause\n"
           "minizip — Zlib"_s.arg(QString::fromLatin1(qVersion()));
}

QLabel *aboutLabel(const QString &objectName, const QString &text, QWidget *parent)
{
    QLabel *label = newPlainLabel(parent, text, objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    parent->layout()->addWidget(label);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Flokdesk"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    QLabel *title =
        aboutLabel(u"titleLabel"_s, u"Flokdesk "_s + QCoreApplication::applicationVersion(), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    aboutLabel(u"unofficialLabel"_s,
               tr("An unofficial program for administrators of Flokzu. It is not made, checked or "
                  "supported by Flokzu; names and marks belong to their owners."),
               this);
    aboutLabel(u"licenceLabel"_s,
               tr("Free software under the GNU General Public License, version 3 or later. It "
                  "comes without any warranty. It sends nothing to anyone but the address in your "
                  "profile."),
               this);
    aboutLabel(u"partsLabel"_s, tr("Built with:") + u'\n' + licencesText(), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const int wide = fontMetrics().averageCharWidth() * 72;
    new ScreenFit(*this, {wide, layout->totalHeightForWidth(wide)});
}

} // namespace flokdesk
