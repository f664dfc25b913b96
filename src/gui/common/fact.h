// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>
#include <vector>

namespace flokdesk {

/// The fact that a message states, and the signals that can make it untrue. A message that outlives
/// its fact misleads, so each is shown together with its fact and goes with it.
class Fact {
public:
    using Connect = std::function<QMetaObject::Connection(QObject *, std::function<void()>)>;

    /// Something that happened: nothing that follows makes it untrue. It stays until the user
    /// dismisses it or another message takes its place.
    static Fact past() { return {}; }
    /// True for as long as `holds` returns true; asked at each signal given to askedAt().
    static Fact whileTrue(std::function<bool()> holds)
    {
        Fact fact;
        fact.m_holds = std::move(holds);
        return fact;
    }
    /// True until the object emits that signal, whatever its arguments.
    template <typename Object, typename Signal>
    static Fact until(const Object *object, Signal signal)
    {
        return Fact().askedAt(object, signal);
    }

    /// Another signal at which the fact is looked at; without whileTrue() the signal ends it.
    template <typename Object, typename Signal>
    Fact askedAt(const Object *object, Signal signal) const
    {
        return with([object, signal](QObject *context, const std::function<void()> &ask) {
            return QObject::connect(object, signal, context, [ask] { ask(); });
        });
    }
    /// As askedAt(), for signals whose arguments decide whether to ask: `connect` makes the connection
    /// with the given context and calls the given function.
    Fact with(Connect connect) const
    {
        Fact fact = *this;
        fact.m_connects.push_back(std::move(connect));
        return fact;
    }

    bool holds() const { return m_holds && m_holds(); }
    const std::vector<Connect> &connects() const { return m_connects; }

private:
    std::function<bool()> m_holds;
    std::vector<Connect> m_connects;
};

} // namespace flokdesk
