// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <memory>
#include <vector>

namespace flokdesk {

/// A server that lets 100 requests a minute through and blocks an address for a minute after one
/// more. How it counts is not known, so there is one for each way that is plausible
/// (src/net/README.md, section 2). Arrivals come in the order of time.
class QuotaServer {
public:
    /// While an address is blocked, its requests may lengthen the block or not.
    enum class Block { Fixed, Extended };

    explicit QuotaServer(Block block)
        : m_block(block)
    {
    }
    QuotaServer(const QuotaServer &) = delete;
    QuotaServer &operator=(const QuotaServer &) = delete;
    virtual ~QuotaServer() = default;

    /// False: the answer is 429.
    bool accepts(TimePoint arrival);
    int blocks() const { return m_blocks; }

protected:
    virtual bool hasRoom(TimePoint arrival) = 0;

private:
    Block m_block;
    TimePoint m_blockedUntil{};
    int m_blocks = 0;
};

/// Their names: fixed, first, first61, log, bucket, swc, burst20, ttl.
const std::vector<const char *> &quotaServerNames();
/// `phase` shifts the windows of those that have fixed ones.
std::unique_ptr<QuotaServer> quotaServer(const char *name, Duration phase = {},
                                         QuotaServer::Block block = QuotaServer::Block::Fixed);

} // namespace flokdesk
