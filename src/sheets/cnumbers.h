// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clocale>
#include <QtGlobal>
#ifdef Q_OS_WIN
#include <string>
#else
#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif
#include <locale.h>
#endif

namespace flokdesk {

/// While it lives, the C library writes numbers on this thread with a point. QCoreApplication sets the user's locale, in
/// which libxlsxwriter would write 1,5 into its XML, and Excel would call the file damaged.
class CNumbers {
public:
    CNumbers()
    {
#ifdef Q_OS_WIN
        m_wasPerThread = _configthreadlocale(_ENABLE_PER_THREAD_LOCALE);
        m_before = std::setlocale(LC_NUMERIC, nullptr);
        std::setlocale(LC_NUMERIC, "C");
#else
        static const locale_t numbers = newlocale(LC_NUMERIC_MASK, "C", nullptr);
        m_before = uselocale(numbers);
#endif
    }
    ~CNumbers()
    {
#ifdef Q_OS_WIN
        std::setlocale(LC_NUMERIC, m_before.c_str());
        _configthreadlocale(m_wasPerThread);
#else
        uselocale(m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(CNumbers)

private:
#ifdef Q_OS_WIN
    int m_wasPerThread = 0;
    std::string m_before;
#else
    locale_t m_before;
#endif
};

} // namespace flokdesk
