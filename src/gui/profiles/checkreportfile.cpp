// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/checkreportfile.h"

#include "core/text.h"
#include "gui/common/dialogs.h"
#include "gui/common/notice.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find these texts.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::GuidedCheckDialog)
};

} // namespace

void saveCheckReport(QWidget *parent, Dialogs &dialogs, Notice *notice, const QByteArray &report)
{
    dialogs.askSaveFile(
        parent, ReportText::tr("Save the report"), u"flokzu-check.json"_s,
        //: A kind of file; keep the part in parentheses
        {ReportText::tr("Report (*.json)")},
        [notice = QPointer(notice), report](const std::optional<QString> &path) {
            if (!notice || !path)
                return;
            if (const auto saved = writePrivately(*path, report); !saved)
                return notice->show(saved.error(), Fact::past());
            //: %1 the name of a file
            notice->show(Notice::Level::Success,
                         ReportText::tr("Saved as “%1”. It holds no key, no address and no value.")
                             .arg(withVisibleControls(QFileInfo(*path).fileName())),
                         Fact::past());
        });
}

} // namespace flokdesk
