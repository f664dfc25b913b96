// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectiontest.h"

#include <memory>
#include <QWidget>

class QLabel;

namespace flokdesk {

/// Runs a ConnectionTest and shows its three proofs in words. A new test replaces the old one.
class ConnectionReport final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionReport(QWidget *parent = nullptr);
    ~ConnectionReport() override;

    void run(RequestScheduler &scheduler, const Connection &connection, const Dialect &dialect);
    /// What the present test has learned of the service; nothing without a test.
    Dialect learned() const { return m_test ? m_test->dialect() : Dialect(); }
    /// Clears the report, which is about other input than the form holds now.
    void reset();

Q_SIGNALS:
    void finished();

private:
    void showProofs();

    std::unique_ptr<ConnectionTest> m_test;
    QLabel *m_connectionLabel;
    QLabel *m_dataLabel;
    QLabel *m_usersLabel;
};

} // namespace flokdesk
