// SPDX-License-Identifier: GPL-3.0-or-later
// The Credential Manager of Windows, which encrypts for the user that is signed in and asks no
// questions, so that an answer is there at once.
#include "secrets/keychainstore.h"

#include <memory>
#include <windows.h>
// after windows.h
#include <wincred.h>

namespace flokdesk {

namespace {

/// The most that Windows keeps (wincred.h of MinGW still says 512).
constexpr qsizetype longestKey = 5 * 512;

struct FreeCredential {
    void operator()(CREDENTIALW *credential) const
    {
        SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
        CredFree(credential);
    }
};

Error failedWith(DWORD code)
{
    return KeychainStore::noSafeStore(qt_error_string(static_cast<int>(code)));
}

std::wstring targetOf(const QString &service, const QString &account)
{
    return (service + QLatin1Char('/') + account).toStdWString();
}

Result<std::optional<Secret>> readCredential(const std::wstring &target)
{
    CREDENTIALW *raw = nullptr;
    if (CredReadW(target.c_str(), CRED_TYPE_GENERIC, 0, &raw)) {
        const std::unique_ptr<CREDENTIALW, FreeCredential> found(raw);
        return std::optional(
            Secret(QByteArray(reinterpret_cast<const char *>(found->CredentialBlob),
                              qsizetype(found->CredentialBlobSize))));
    }
    const DWORD code = GetLastError();
    if (code == ERROR_NOT_FOUND)
        return std::optional<Secret>();
    return failedWith(code);
}

Result<Done> writeCredential(std::wstring target, const Secret &secret)
{
    if (secret.reveal().size() > longestKey)
        return failedWith(ERROR_BAD_LENGTH);
    // Windows only reads the bytes, but its structure is the same for both directions.
    auto *bytes = const_cast<char *>(secret.reveal().constData());
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.CredentialBlobSize = DWORD(secret.reveal().size());
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(bytes);
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // and not wherever a roaming profile goes
    if (CredWriteW(&credential, 0))
        return Done{};
    return failedWith(GetLastError());
}

Result<Done> removeCredential(const std::wstring &target)
{
    if (CredDeleteW(target.c_str(), CRED_TYPE_GENERIC, 0))
        return Done{};
    const DWORD code = GetLastError();
    if (code == ERROR_NOT_FOUND)
        return Done{};
    return failedWith(code);
}

} // namespace

void KeychainStore::read(const QString &account, QObject *context, Found found)
{
    m_clock.callSoon(context,
                     [answer = readCredential(targetOf(m_service, account)),
                      found = std::move(found)] { found(answer); });
}

void KeychainStore::write(const QString &account, const Secret &secret, QObject *context,
                          Answer done)
{
    m_clock.callSoon(context,
                     [answer = writeCredential(targetOf(m_service, account), secret),
                      done = std::move(done)] { done(answer); });
}

void KeychainStore::remove(const QString &account, QObject *context, Answer done)
{
    m_clock.callSoon(context,
                     [answer = removeCredential(targetOf(m_service, account)),
                      done = std::move(done)] { done(answer); });
}

} // namespace flokdesk
