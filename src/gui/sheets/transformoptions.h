// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmapping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace flokdesk {

/// How the cells of a column are taken before they are transformed.
class TransformOptions final : public QWidget {
    Q_OBJECT
public:
    explicit TransformOptions(QWidget *parent = nullptr);

    /// Shows what there is to choose: `differs` and `hasRounded` are facts of the column, see SheetTable.
    void show(const ColumnRule &rule, bool differs, bool hasRounded);

Q_SIGNALS:
    /// `rule` with what the user chose.
    void chosen(const flokdesk::ColumnRule &rule);

private:
    void tell();

    ColumnRule m_rule;
    QLabel *m_useLabel;
    QComboBox *m_use;
    QLabel *m_roundedLabel;
    QComboBox *m_rounded;
    QCheckBox *m_isText;
};

} // namespace flokdesk
