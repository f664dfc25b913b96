// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/objectjournal.h"

#include "api/instancesapi.h"

#include <algorithm>

namespace flokdesk {

namespace {

constexpr int readAtOnce = 500;
constexpr int mostRead = 5000;
constexpr size_t mostFound = 200;

/// The index of the journal has words of letters and digits only; a text without any finds nothing in it.
bool hasWord(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// Id and database are in the title of a change; that of an addition has no id, but its receipt is a word, too.
QString searchFor(const ObjectKey &object)
{
    QStringList words;
    for (const QString &text : {object.container, object.id}) {
        if (hasWord(text))
            words << text;
    }
    return words.join(u' ');
}

bool isAbout(const JournalEntry &entry, const ObjectKey &object)
{
    if (!entry.change)
        return false;
    const ObjectKey changed = objectOf(*entry.change);
    if (!changed.isNew())
        return changed == object;
    if (entry.receipt.isEmpty())
        return false;
    if (changed.kind == ObjectKey::Kind::NewInstance)
        return object.kind == ObjectKey::Kind::Instance
            && normalisedIdentifier(entry.receipt) == object.id;
    return object.kind == ObjectKey::Kind::Record && changed.container == object.container
        && entry.receipt == object.id;
}

} // namespace

Result<ObjectJournal> journalOf(JournalReader &reader, const ObjectKey &object)
{
    ObjectJournal found;
    JournalQuery query;
    query.search = searchFor(object);
    query.most = readAtOnce;
    for (int read = 0; read < mostRead; read += readAtOnce) {
        auto page = reader.find(query);
        if (!page)
            return page.error();
        for (JournalEntry &entry : *page) {
            if (isAbout(entry, object))
                found.entries.push_back(std::move(entry));
        }
        if (page->size() < size_t(readAtOnce))
            return found;
        if (found.entries.size() >= mostFound)
            break;
        query.before = page->back().number;
    }
    found.isCut = true;
    return found;
}

} // namespace flokdesk
