// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/olefile.h"

#include <QSet>
#include <QStringList>
#include <QtEndian>

namespace flokdesk {

namespace {

constexpr int oleEntrySize = 128;
constexpr qsizetype mostOleEntries = 10'000;

/// The directory of a compound file (MS-CFB 2.2, 2.3 and 2.6).
class OleDirectory {
public:
    explicit OleDirectory(QIODevice &device)
        : m_device(device)
        , m_header(at(0, 512))
    {
        const quint16 shift = m_header.size() == 512 ? number<quint16>(m_header, 30) : 0;
        m_sectorSize = shift == 9 || shift == 12 ? qint64(1) << shift : 0;
    }

    QStringList names()
    {
        QStringList found;
        if (m_sectorSize == 0)
            return found;
        QSet<quint32> seen; // a chain may be a circle
        for (quint32 sector = number<quint32>(m_header, 48);
             !seen.contains(sector) && found.size() < mostOleEntries; sector = next(sector)) {
            seen.insert(sector);
            const QByteArray entries = at(placeOf(sector), m_sectorSize);
            if (entries.size() < m_sectorSize)
                break;
            for (qsizetype i = 0; i + oleEntrySize <= entries.size(); i += oleEntrySize)
                found << nameOf(entries.mid(i, oleEntrySize));
        }
        return found;
    }

private:
    template <typename Number>
    static Number number(const QByteArray &bytes, qsizetype place)
    {
        return qFromLittleEndian<Number>(bytes.constData() + place);
    }

    QByteArray at(qint64 place, qint64 size)
    {
        return place < m_device.size() && m_device.seek(place) ? m_device.read(size) : QByteArray();
    }

    qint64 placeOf(quint32 sector) const { return (qint64(sector) + 1) * m_sectorSize; }

    quint32 numberAt(qint64 place)
    {
        const QByteArray bytes = at(place, 4);
        return bytes.size() == 4 ? number<quint32>(bytes, 0) : 0xFFFFFFFF;
    }

    /// Where a part of the allocation table stands: the first 109 in the header, the others in a chain.
    quint32 tableSector(qint64 table)
    {
        if (table < 109)
            return number<quint32>(m_header, 76 + 4 * table);
        const qint64 entriesEach = m_sectorSize / 4 - 1;
        quint32 sector = number<quint32>(m_header, 68);
        for (qint64 i = (table - 109) / entriesEach; i > 0; --i)
            sector = numberAt(placeOf(sector) + m_sectorSize - 4);
        return numberAt(placeOf(sector) + 4 * ((table - 109) % entriesEach));
    }

    quint32 next(quint32 sector)
    {
        if (placeOf(sector) >= m_device.size())
            return sector;
        const qint64 entriesEach = m_sectorSize / 4;
        return numberAt(placeOf(tableSector(sector / entriesEach))
                        + 4 * (qint64(sector) % entriesEach));
    }

    static QString nameOf(const QByteArray &entry)
    {
        const int size = number<quint16>(entry, 64);
        QString name;
        for (int i = 0; i + 2 < size && i < 64; i += 2)
            name += QChar(number<quint16>(entry, i));
        return name;
    }

    QIODevice &m_device;
    QByteArray m_header;
    qint64 m_sectorSize = 0;
};

} // namespace

OleContent oleContentOf(QIODevice &device)
{
    const QStringList names = OleDirectory(device).names();
    const auto has = [&names](const char *name) {
        return names.contains(QLatin1StringView(name), Qt::CaseInsensitive);
    };
    if (has("EncryptedPackage"))
        return OleContent::EncryptedWorkbook;
    if (has("Workbook"))
        return OleContent::Excel97;
    return has("Book") ? OleContent::Excel95 : OleContent::Other;
}

} // namespace flokdesk
