// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace flokdesk {

/// The namespaces that the reader of workbooks knows.
enum class XmlSpace : std::uint8_t { None, Other, Xml, Relationships, Office, Style, Table, Text };

/// The name of an element or attribute; valid while it is told. The prefix that the file uses does not matter.
struct XmlName {
    XmlSpace space = XmlSpace::None;
    bool isOfRoot = false; ///< of an element: it has the namespace of the root
    bool isDeclared = true; ///< false if nothing says what its prefix stands for
    std::string_view local;
};

/// Which namespace each prefix stands for, at the element that is read. Does what expat does when asked to, in a
/// third of the time: expat makes and hashes the full name of each attribute.
class XmlNamespaces {
public:
    XmlNamespaces();

    /// Takes the declarations among the attributes of an element that begins.
    void open(std::string_view name, const char **attributes);
    /// The element that began last ends.
    void close();

    XmlName element(std::string_view name) const;
    XmlName attribute(std::string_view name) const;
    /// Nothing where several prefixes, or none, stand for the namespace.
    std::optional<std::string> onlyPrefixOf(XmlSpace space) const;

private:
    struct Binding {
        std::string prefix;
        std::string uri;
        XmlSpace space = XmlSpace::None;
        bool isOfRoot = false;
        int depth = 0;
    };
    void declare(std::string_view prefix, std::string_view uri);
    const Binding *find(std::string_view prefix) const;

    std::vector<Binding> m_bindings;
    std::string m_rootUri;
    int m_depth = 0;
    mutable std::array<std::uint16_t, 64>
        m_places{}; ///< where a prefix was found; one more than the index, 0: unknown
};

} // namespace flokdesk
