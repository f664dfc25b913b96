// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flokdesk {

/// Several lambdas as one visitor for std::visit. Without a catch-all among them, an alternative that
/// none of them takes does not compile.
template <typename... Lambdas>
struct Overloaded : Lambdas... {
    using Lambdas::operator()...;
};
template <typename... Lambdas>
Overloaded(Lambdas...) -> Overloaded<Lambdas...>;

} // namespace flokdesk
