// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sandbox/tenant/demowords.h"
#include "sandbox/tenant/tenant.h"

#include <random>

namespace flokdesk::sandbox {

/// A new tenant by the name of its seed: "demo", "empty" or "records=N,columns=M" (M with Id).
/// The same every time, but for the keys, which it does not have yet. `language` is that of "demo".
Result<Tenant> tenantFromSeed(const QString &seed, DemoLanguage language = DemoLanguage::Spanish);

/// Numbers that are the same on every machine.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    /// 0 to `sides` - 1.
    int roll(int sides) { return static_cast<int>(m_engine() % static_cast<unsigned>(sides)); }
    template <typename Things>
    const auto &pick(const Things &things)
    {
        return things[static_cast<size_t>(roll(static_cast<int>(std::size(things))))];
    }

private:
    std::mt19937 m_engine;
};

// demopeople.cpp, demodatabases.cpp, demoprocesses.cpp
void addDemoPeople(Tenant &tenant, const DemoWords &words);
/// Of one of DemoWords::people.
QString demoEmail(const DemoWords &words, size_t person);
/// One of twenty demo people, of which none is the owner and each has accepted the invitation.
const User &someoneActive(const Tenant &tenant, Dice &dice);
void addDemoDatabases(Tenant &tenant, const DemoWords &words);
void addDemoProcesses(Tenant &tenant, const DemoWords &words);

} // namespace flokdesk::sandbox
