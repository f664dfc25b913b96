// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xmlnamespaces.h"

#include <limits>

namespace flokdesk {

namespace {

XmlSpace knownSpace(std::string_view uri)
{
    constexpr std::string_view openDocument = "urn:oasis:names:tc:opendocument:xmlns:";
    if (uri.starts_with(openDocument)) {
        uri.remove_prefix(openDocument.size());
        return uri == "table:1.0" ? XmlSpace::Table
            : uri == "text:1.0"   ? XmlSpace::Text
            : uri == "office:1.0" ? XmlSpace::Office
            : uri == "style:1.0"  ? XmlSpace::Style
                                  : XmlSpace::Other;
    }
    if (uri.ends_with("/relationships"))
        return XmlSpace::Relationships;
    return uri.empty() ? XmlSpace::None : XmlSpace::Other;
}

struct PrefixedName {
    std::string_view prefix;
    std::string_view local;
};

PrefixedName splitName(std::string_view name)
{
    const size_t colon = name.find(':');
    if (colon == std::string_view::npos)
        return {{}, name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

} // namespace

XmlNamespaces::XmlNamespaces()
{
    m_bindings.push_back({"xml", "http://www.w3.org/XML/1998/namespace", XmlSpace::Xml, false, 0});
}

void XmlNamespaces::declare(std::string_view prefix, std::string_view uri)
{
    m_bindings.push_back(
        {std::string(prefix), std::string(uri), knownSpace(uri), uri == m_rootUri, m_depth});
    m_places.fill(0);
}

void XmlNamespaces::open(std::string_view name, const char **attributes)
{
    ++m_depth;
    for (const char **pair = attributes; *pair; pair += 2) {
        if (pair[0][0] != 'x')
            continue;
        const std::string_view attribute = pair[0];
        if (!attribute.starts_with("xmlns"))
            continue;
        if (attribute.size() == 5)
            declare({}, pair[1]);
        else if (attribute[5] == ':')
            declare(attribute.substr(6), pair[1]);
    }
    if (m_depth > 1)
        return;
    if (const Binding *root = find(splitName(name).prefix))
        m_rootUri = root->uri;
    for (Binding &binding : m_bindings)
        binding.isOfRoot = binding.uri == m_rootUri;
}

void XmlNamespaces::close()
{
    while (m_bindings.back().depth == m_depth && m_depth > 0) {
        m_bindings.pop_back();
        m_places.fill(0);
    }
    --m_depth;
}

const XmlNamespaces::Binding *XmlNamespaces::find(std::string_view prefix) const
{
    const size_t mark =
        prefix.empty() ? 0 : size_t(prefix.front()) + size_t(prefix.back()) * 7 + prefix.size();
    std::uint16_t &place = m_places[mark % m_places.size()];
    if (place > 0 && m_bindings[place - 1U].prefix == prefix)
        return &m_bindings[place - 1U];
    for (size_t i = m_bindings.size(); i-- > 0;) {
        if (m_bindings[i].prefix != prefix)
            continue;
        if (i < std::numeric_limits<std::uint16_t>::max())
            place = std::uint16_t(i + 1);
        return &m_bindings[i];
    }
    return nullptr;
}

XmlName XmlNamespaces::element(std::string_view name) const
{
    const PrefixedName split = splitName(name);
    if (const Binding *binding = find(split.prefix))
        return {binding->space, binding->isOfRoot, true, split.local};
    return {XmlSpace::None, m_rootUri.empty(), split.prefix.empty(), split.local};
}

XmlName XmlNamespaces::attribute(std::string_view name) const
{
    const PrefixedName split = splitName(name);
    if (split.prefix.empty())
        return {XmlSpace::None, false, true, split.local};
    const Binding *binding = find(split.prefix);
    return {binding ? binding->space : XmlSpace::Other, false, binding != nullptr, split.local};
}

std::optional<std::string> XmlNamespaces::onlyPrefixOf(XmlSpace space) const
{
    std::optional<std::string> prefix;
    for (const Binding &binding : m_bindings) {
        if (binding.space != space)
            continue;
        if (prefix)
            return {};
        prefix = binding.prefix;
    }
    return prefix;
}

} // namespace flokdesk
