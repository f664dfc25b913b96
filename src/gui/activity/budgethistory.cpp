// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/budgethistory.h"

#include <algorithm>

namespace flokdesk {

namespace {

bool wasSent(const Exchange &exchange)
{
    switch (exchange.state) {
    case Exchange::State::Sent:
    case Exchange::State::Answered:
    case Exchange::State::Failed:
    case Exchange::State::Unknown:
        return true;
    case Exchange::State::Waiting:
    case Exchange::State::NotSent:
    case Exchange::State::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

BudgetHistory BudgetHistory::of(const std::deque<Exchange> &exchanges, const QDateTime &now)
{
    constexpr int minute = 60;
    BudgetHistory history;
    for (const Exchange &exchange : exchanges) {
        const auto ago = static_cast<int>(exchange.startedAt.secsTo(now));
        if (!wasSent(exchange) || ago < 0 || ago >= seconds + minute)
            continue;
        if (ago < seconds) {
            ++history.sent;
            if (exchange.status == 429)
                history.refusals.push_back(ago);
        }
        for (size_t i = 0; i < history.inTheMinute.size(); ++i) {
            const int moment = seconds - static_cast<int>(i) * step; // seconds before now
            if (moment <= ago && ago < moment + minute)
                ++history.inTheMinute[i];
        }
    }
    return history;
}

int BudgetHistory::most() const
{
    return std::ranges::max(inTheMinute);
}

} // namespace flokdesk
