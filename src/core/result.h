// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QtGlobal>
#include <utility>
#include <variant>

namespace flokdesk {

/// Stands for "nothing to report" in Result<Done> and Reply<Done>.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

/// A `T` or an Error. Reading the value of an error, or the error of a value, is a programming
/// error and asserts.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &operator*() const & { return get(); }
    T &operator*() & { return get(); }
    T &&operator*() && { return std::move(get()); }
    const T *operator->() const { return &get(); }
    T *operator->() { return &get(); }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    const T &get() const
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    T &get()
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }

    std::variant<T, Error> m_content;
};

} // namespace flokdesk
