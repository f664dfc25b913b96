// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/longtextdialog.h"

#include "core/text.h"
#include "gui/common/screenfit.h"
#include "gui/editing/exactbox.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace flokdesk {

LongTextDialog::LongTextDialog(const QString &name, const QString &text, bool readOnly,
                               QWidget *parent)
    : QDialog(parent)
    , m_editor(new ExactBox(this))
    , m_original(text)
{
    setObjectName(QStringLiteral("longTextDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(withVisibleControls(name));
    new ScreenFit(*this, {640, 420});
    m_editor->setObjectName(QStringLiteral("longTextEdit"));
    m_editor->setAccessibleName(withVisibleControls(name));
    m_editor->setReadOnly(readOnly);
    auto *partsLabel = new QLabel(
        tr("Long lines are shown in parts. ↵ marks where a line of the text ends."), this);
    partsLabel->setObjectName(QStringLiteral("partsLabel"));
    partsLabel->setTextFormat(Qt::PlainText);
    partsLabel->setWordWrap(true);
    partsLabel->hide();
    connect(m_editor, &ExactBox::partsChanged, this,
            [this, partsLabel] { partsLabel->setVisible(m_editor->isInParts()); });
    m_editor->setExactText(text);
    auto *buttons = new QDialogButtonBox(
        readOnly ? QDialogButtonBox::Close : QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    if (QPushButton *ok = buttons->button(QDialogButtonBox::Ok))
        ok->setText(tr("&Use this text"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(partsLabel);
    layout->addWidget(m_editor);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const QString now = this->text(); now != m_original)
            Q_EMIT edited(now);
        accept();
    });
}

QString LongTextDialog::text() const
{
    return m_editor->exactText();
}

} // namespace flokdesk
