// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/unfinished.h"

#include "gui/common/longtextdialog.h"
#include "gui/databases/recordforms.h"
#include "gui/instances/newinstancedialog.h"
#include "gui/profiles/connectdialog.h"
#include "gui/profiles/profiledialog.h"
#include "gui/users/userentry.h"

#include <algorithm>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace flokdesk {

namespace {

bool hasTypedText(const QWidget &form)
{
    for (const auto *line : form.findChildren<QLineEdit *>())
        if (line->isModified() && !line->isReadOnly())
            return true;
    for (const auto *text : form.findChildren<QPlainTextEdit *>())
        if (text->document()->isModified() && !text->isReadOnly())
            return true;
    const auto *instance = qobject_cast<const NewInstanceDialog *>(&form);
    return instance && instance->hasValues();
}

template <typename Form>
bool anyWithTypedText(const QWidget &window)
{
    for (const auto *form : window.findChildren<Form *>())
        if (form->isVisible() && hasTypedText(*form))
            return true;
    return false;
}

} // namespace

bool hasTypedForm(const QWidget &window)
{
    return anyWithTypedText<NewInstanceDialog>(window) || anyWithTypedText<ProfileDialog>(window)
        || anyWithTypedText<ConnectDialog>(window) || anyWithTypedText<LongTextDialog>(window);
}

bool hasTypedRecord(const QWidget &window)
{
    const auto forms = window.findChildren<RecordForms *>();
    return std::ranges::any_of(forms, &RecordForms::isTyped);
}

bool hasTypedAddresses(const QWidget &window)
{
    for (const auto *entry : window.findChildren<UserEntry *>())
        if (entry->purpose() && hasTypedText(*entry))
            return true;
    return false;
}

} // namespace flokdesk
