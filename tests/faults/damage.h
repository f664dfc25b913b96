// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <QByteArray>
#include <QRandomGenerator>

namespace flokdesk {

/// What disks, programs and people do to files: a changed bit, lost or doubled parts, other content.
inline QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    const auto place = [&] { return qsizetype(random.bounded(qint64(bytes.size() + 1))); };
    const auto length = [&] { return qsizetype(1) << random.bounded(13); };
    const auto garbage = [&](qsizetype size) {
        QByteArray made(size, '\0');
        for (char &byte : made)
            byte = char(random.bounded(256));
        return made;
    };
    const qsizetype at = place();
    const qsizetype size = std::min(length(), bytes.size() - at);
    switch (random.bounded(10)) {
    case 0:
    case 1:
    case 2:
        if (at < bytes.size())
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        return bytes;
    case 3:
        return bytes.replace(at, size, garbage(size));
    case 4:
        return bytes.replace(at, size, QByteArray(size, '\0'));
    case 5:
        return bytes.first(at);
    case 6:
        return bytes.remove(at, size);
    case 7:
        return bytes.insert(at, garbage(length()));
    case 8: { // a page stands in the place of another
        constexpr qsizetype page = 4096;
        if (bytes.size() < 2 * page)
            return bytes.repeated(2);
        const auto pages = qint64(bytes.size() / page);
        const QByteArray other = bytes.mid(qsizetype(random.bounded(pages)) * page, page);
        return bytes.replace(qsizetype(random.bounded(pages)) * page, page, other);
    }
    default: {
        const std::array<QByteArray, 4> others{QByteArray(), QByteArray("Dear diary,\n"),
                                               garbage(5000), QByteArray(9000, '\0')};
        return others[size_t(random.bounded(int(others.size())))];
    }
    }
}

} // namespace flokdesk
