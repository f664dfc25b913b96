// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/sheetcontent.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace flokdesk {

/// How a table is read: guessed, shown, and changeable.
class SourceSettings final : public QWidget {
    Q_OBJECT
public:
    explicit SourceSettings(QWidget *parent = nullptr);

    /// Shows how this was read by `question`.
    void show(const SheetContent &content, const SheetQuestion &question);
    /// In the order of focus.
    QWidget *lastControl() const;

Q_SIGNALS:
    /// The user chose another way: `question` without what rests on what changed.
    void chosen(const flokdesk::SheetQuestion &question);

private:
    struct Field {
        QWidget *box = nullptr;
        QLabel *hint = nullptr;
    };
    Field addField(const QString &label, QWidget *control, const char *name);
    void connectControls();
    void showText(const SheetContent &content);
    void showWorkbook(const SheetContent &content);
    void showHeader(const SheetContent &content);
    void showFirstRow(const SheetContent &content);
    void chooseRange();
    void ask();

    SheetQuestion m_question;
    std::shared_ptr<const SheetTable> m_table;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QLineEdit *m_range;
    QComboBox *m_header;
    QSpinBox *m_firstRow;
    Field m_encodingField, m_delimiterField, m_sheetField, m_rangeField, m_headerField,
        m_firstRowField;
};

} // namespace flokdesk
