// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <array>
#include <QString>
#include <QStringList>
#include <vector>

namespace flokdesk {

/// A point of the contract that is only likely or assumed, so the sandbox can play it either way.
struct ContractOption {
    QString name;
    QStringList values; ///< the first is the default; "N" stands for any whole number from 0
    QString meaning;
};

/// The chosen value of every option, checked against the list of allowed ones.
class ContractOptions {
public:
    /// All there are, in the order in which `flokdesk-sandbox --list-options` shows them.
    static const std::vector<ContractOption> &all();

    /// InvalidInput, naming the allowed values, when there is no such option or value.
    Result<Done> set(QStringView name, QStringView value);
    /// The chosen value, else the default. `name` must exist.
    QString value(QStringView name) const;
    bool is(QStringView name, QStringView expected) const { return value(name) == expected; }
    /// For contract whose values are numbers.
    int number(QStringView name) const { return value(name).toInt(); }

private:
    std::vector<std::pair<QString, QString>> m_chosen;
};

} // namespace flokdesk
