// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sandbox/tenant/tenant.h"

#include <random>

namespace flokdesk::sandbox {

/// A new tenant by the name of its seed: "demo", "empty" or "records=N,columns=M" (M with Id).
/// The same every time, but for the keys, which it does not have yet.
Result<Tenant> tenantFromSeed(const QString &seed);

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
void addDemoPeople(Tenant &tenant);
/// Any of the demo people but the owner and those who have not accepted yet.
const User &someoneActive(const Tenant &tenant, Dice &dice);
void addDemoDatabases(Tenant &tenant);
void addDemoProcesses(Tenant &tenant);

} // namespace flokdesk::sandbox
