// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace flokdesk {

// A watcher that the reply owns, not QFuture::then(context): in Qt 6.4 that aborts a debug build
// when the context dies first. Deleting the reply deletes the watcher, so nothing is delivered; the
// worker finishes alone and its value goes with it.
template <typename T>
Reply<T> *ApiClient::sendToWorker(const Call &call, const CallContext &context, Parser<T> parse)
{
    auto *reply = new Reply<T>(this);
    const auto deliver = [this, reply, parse = std::move(parse)](Result<QByteArray> body,
                                                                 const Sent &sent) {
        if (!body)
            return reply->finish(body.error());
        auto *watcher = new QFutureWatcher<Result<T>>(reply);
        connect(watcher, &QFutureWatcherBase::finished, reply, [this, reply, watcher, sent] {
            Result<T> value = watcher->future().takeResult();
            if (value)
                worked(sent);
            reply->finish(value ? std::move(value) : withoutKeys(value.error()));
        });
        watcher->setFuture(QtConcurrent::run(parse, *std::move(body)));
    };
    sendRaw(call, context, reply, Envelope::LeftToParser, deliver);
    return reply;
}

} // namespace flokdesk
