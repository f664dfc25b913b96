// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/processidentity.h"

#include <memory>
#include <QCoreApplication>
#include <windows.h>

namespace flokdesk {

namespace {

struct CloseObject {
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Object = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseObject>;

qint64 numberOf(const FILETIME &time)
{
    return qint64(time.dwHighDateTime) << 32 | time.dwLowDateTime;
}

/// The time at which the process began; 0 when there is none.
qint64 startOf(qint64 pid)
{
    const Object process(
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, DWORD(pid)));
    // A process that has ended keeps its number as long as a handle to it is open.
    if (!process || WaitForSingleObject(process.get(), 0) == WAIT_OBJECT_0)
        return 0;
    FILETIME began{}, ended{}, inKernel{}, inProgram{};
    if (!GetProcessTimes(process.get(), &began, &ended, &inKernel, &inProgram))
        return 0;
    return numberOf(began);
}

} // namespace

ProcessIdentity ProcessIdentity::current()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {pid, startOf(pid)};
}

bool ProcessIdentity::isAlive() const
{
    return startOf(pid) == started;
}

/// Windows has no number of its start that every program may read. A volatile key is gone when the user
/// signs out, which is at the end of the machine's run at the latest, and no program writes into it, so
/// that its time is that of its making, whichever process came first.
QString bootIdentity()
{
    HKEY key = nullptr;
    if (RegCreateKeyExW(HKEY_CURRENT_USER, L"Software\\Flokdesk.Session", 0, nullptr,
                        REG_OPTION_VOLATILE, KEY_READ, nullptr, &key, nullptr)
        != ERROR_SUCCESS)
        return {};
    FILETIME made{};
    RegQueryInfoKeyW(key, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
                     nullptr, nullptr, &made);
    RegCloseKey(key);
    return QString::number(numberOf(made));
}

} // namespace flokdesk
