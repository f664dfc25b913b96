// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/longtextdialog.h"

#include "core/text.h"
#include "gui/screenfit.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace flokdesk {

LongTextDialog::LongTextDialog(const QString &name, const QString &text, bool readOnly,
                               QWidget *parent)
    : QDialog(parent)
    , m_editor(new QPlainTextEdit(this))
    , m_original(text)
    , m_lineEnding(text.contains(QLatin1String("\r\n")) ? QStringLiteral("\r\n")
                                                        : QStringLiteral("\n"))
{
    setObjectName(QStringLiteral("longTextDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(withVisibleControls(name));
    new ScreenFit(*this, {640, 420});
    m_editor->setObjectName(QStringLiteral("longTextEdit"));
    m_editor->setAccessibleName(withVisibleControls(name));
    m_editor->setPlainText(text);
    m_editor->setReadOnly(readOnly);
    auto *buttons = new QDialogButtonBox(
        readOnly ? QDialogButtonBox::Close : QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    if (QPushButton *ok = buttons->button(QDialogButtonBox::Ok))
        ok->setText(tr("&Keep the text"));
    auto *layout = new QVBoxLayout(this);
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
    if (!m_editor->document()->isModified())
        return m_original;
    QString raw = m_editor->document()->toRawText(); // toPlainText() would replace no-break spaces
    raw.replace(QChar::ParagraphSeparator, m_lineEnding);
    raw.replace(QChar::LineSeparator, m_lineEnding);
    return raw;
}

} // namespace flokdesk
