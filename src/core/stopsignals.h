// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QObject>

class QSocketNotifier;

namespace flokdesk {

/// Turns SIGTERM, SIGINT and, where asked for, the end of standard input into a Qt signal. One per
/// process.
class StopSignals : public QObject {
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

    void watchStdin();

Q_SIGNALS:
    void received();

private:
    void readPipe();
    void readStdin();

    std::unique_ptr<QSocketNotifier> m_pipe;
    std::unique_ptr<QSocketNotifier> m_stdin;
};

} // namespace flokdesk
