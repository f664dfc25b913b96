// SPDX-License-Identifier: GPL-3.0-or-later
// For windows.sh: runs a command line as an account that is no administrator, and ends with what it ends with.
// usage: limited.exe -- COMMAND-LINE
#include <windows.h>

#include <cwchar>

int wmain()
{
    const wchar_t *command = std::wcsstr(GetCommandLineW(), L" -- ");
    BYTE administrators[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof administrators;
    HANDLE own = nullptr;
    HANDLE limited = nullptr;
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process{};
    SID_AND_ATTRIBUTES denied{administrators, 0};
    if (!command || !OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own)
        || !CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators, &size)
        || !CreateRestrictedToken(own, 0, 1, &denied, 0, nullptr, 0, nullptr, &limited)
        || !CreateProcessAsUserW(limited, nullptr, const_cast<wchar_t *>(command + 4), nullptr,
                                 nullptr, FALSE, 0, nullptr, nullptr, &startup, &process))
        return static_cast<int>(GetLastError());
    DWORD code = 1;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return static_cast<int>(code);
}
