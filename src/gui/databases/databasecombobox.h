// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace flokdesk {

/// The name of a database: typed exactly, or chosen among those that were opened before. Opening costs
/// a request, so passing over the names opens none.
class DatabaseComboBox final : public QComboBox {
    Q_OBJECT
public:
    explicit DatabaseComboBox(QWidget *parent = nullptr);

    /// The names to choose from. What is typed stays.
    void setNames(const QStringList &names);
    /// As if the user had pressed Enter.
    void enter();

Q_SIGNALS:
    /// The user typed a name and pressed Enter.
    void entered(const QString &name);
    /// The user chose a name; also sent when the focus leaves an unchanged one.
    void chosen(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace flokdesk
