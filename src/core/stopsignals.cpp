// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stopsignals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace flokdesk {

#ifdef Q_OS_UNIX

namespace {

// A handler may do next to nothing: it writes a byte into a pipe that the event loop reads.
int stopPipe[2] = {-1, -1};

void writeToStopPipe(int)
{
    const int before = errno; // belongs to what was interrupted
    constexpr char byte = 's';
    [[maybe_unused]] const auto written = write(stopPipe[1], &byte, 1);
    errno = before;
}

/// Does the work of pipe2(), which macOS lacks.
bool openStopPipe()
{
    if (pipe(stopPipe) != 0)
        return false;
    for (const int end : stopPipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

} // namespace

StopSignals::StopSignals()
{
    if (!openStopPipe())
        return;
    m_pipe = std::make_unique<QSocketNotifier>(stopPipe[0], QSocketNotifier::Read);
    connect(m_pipe.get(), &QSocketNotifier::activated, this, &StopSignals::readPipe);
    std::signal(SIGTERM, writeToStopPipe);
    std::signal(SIGINT, writeToStopPipe);
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
}

void StopSignals::watchStdin()
{
    m_stdin = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_stdin.get(), &QSocketNotifier::activated, this, &StopSignals::readStdin);
}

void StopSignals::readPipe()
{
    char byte = 0;
    if (read(stopPipe[0], &byte, 1) == 1)
        Q_EMIT received();
}

void StopSignals::readStdin()
{
    std::array<char, 4096> ignored{};
    if (read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
        return;
    m_stdin->setEnabled(false);
    Q_EMIT received();
}

#else

StopSignals::StopSignals() = default;
StopSignals::~StopSignals() = default;
void StopSignals::watchStdin() { }
void StopSignals::readPipe() { }
void StopSignals::readStdin() { }

#endif

} // namespace flokdesk
