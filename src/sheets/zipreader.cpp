// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/zipreader.h"

#include "sheets/workbookfault.h"

#include <array>
#include <QCoreApplication>

#include <minizip/unzip.h>

namespace flokdesk {

namespace {

QIODevice &zipDevice(voidpf stream)
{
    return *static_cast<QIODevice *>(stream);
}

voidpf openZipDevice(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readZipDevice(voidpf, voidpf stream, void *data, uLong size)
{
    const qint64 read = zipDevice(stream).read(static_cast<char *>(data), qint64(size));
    return read < 0 ? 0 : uLong(read);
}

uLong writeNothing(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T zipDevicePosition(voidpf, voidpf stream)
{
    return ZPOS64_T(zipDevice(stream).pos());
}

long seekZipDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice &device = zipDevice(stream);
    const qint64 start = origin == ZLIB_FILEFUNC_SEEK_SET ? 0
        : origin == ZLIB_FILEFUNC_SEEK_CUR                ? device.pos()
                                                          : device.size();
    const qint64 place = start + qint64(offset);
    return place >= 0 && place <= device.size() && device.seek(place) ? 0 : -1;
}

int closeNothing(voidpf, voidpf)
{
    return 0;
}

std::string comparableEntryName(std::string_view name)
{
    std::string key;
    for (char c : name) {
        if (c == '\\')
            c = '/';
        if (c == '/' && key.empty())
            continue;
        key += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return key;
}

QString shownEntryName(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

Error archiveTooLarge()
{
    return workbookFault(
        Error::Kind::TooLarge,
        QCoreApplication::translate(
            "Workbook",
            "The file unpacks to far more data than a workbook has, so it was not read. If it "
            "comes from a source that you trust, open it in the spreadsheet program and save "
            "the sheet that you need in a new file."));
}

} // namespace

void ZipReader::Closer::operator()(void *archive) const
{
    unzClose(archive);
}

Result<ZipReader> ZipReader::open(QIODevice &device, const WorkbookLimits &limits)
{
    zlib_filefunc64_def functions = {openZipDevice, readZipDevice, writeNothing, zipDevicePosition,
                                     seekZipDevice, closeNothing,  closeNothing, &device};
    ZipReader reader;
    reader.m_limits = limits;
    reader.m_archive.reset(unzOpen2_64("", &functions));
    if (!reader.m_archive) {
        return workbookFault(
            Error::Kind::NotUnderstood,
            QCoreApplication::translate(
                "Workbook",
                "The end of the workbook is missing. Copy or download the file again; the copy was "
                "probably interrupted."));
    }
    if (const Result<Done> listed = reader.listEntries(limits); !listed)
        return listed.error();
    return reader;
}

Result<Done> ZipReader::listEntries(const WorkbookLimits &limits)
{
    qint64 total = 0;
    qint64 count = 0;
    int state = unzGoToFirstFile(m_archive.get());
    for (; state == UNZ_OK; state = unzGoToNextFile(m_archive.get())) {
        unz_file_info64 info{};
        std::array<char, 1024> name{};
        if (unzGetCurrentFileInfo64(m_archive.get(), &info, name.data(), name.size() - 1, nullptr,
                                    0, nullptr, 0)
            != UNZ_OK)
            return damaged();
        const auto limit = ZPOS64_T(limits.inflatedBytes);
        if (++count > limits.entries || info.uncompressed_size > limit
            || (total += qint64(info.uncompressed_size)) > limits.inflatedBytes)
            return archiveTooLarge();
        unz64_file_pos position{};
        unzGetFilePos64(m_archive.get(), &position);
        const qint64 packed = qint64(qMin<ZPOS64_T>(info.compressed_size, limit));
        const Entry entry{name.data(),
                          position.pos_in_zip_directory,
                          position.num_of_file,
                          qint64(info.uncompressed_size),
                          packed,
                          (info.flag & 1) != 0};
        const auto [place, isNew] = m_entries.try_emplace(comparableEntryName(entry.name), entry);
        place->second.isTwice |= !isNew;
    }
    if (state != UNZ_END_OF_LIST_OF_FILE)
        return damaged();
    return Done();
}

const ZipReader::Entry *ZipReader::find(std::string_view name) const
{
    const auto found = m_entries.find(comparableEntryName(name));
    return found == m_entries.end() ? nullptr : &found->second;
}

bool ZipReader::contains(std::string_view name) const
{
    return find(name) != nullptr;
}

qint64 ZipReader::size(std::string_view name) const
{
    const Entry *entry = find(name);
    return entry ? entry->size : 0;
}

Error ZipReader::damaged() const
{
    return damagedPart(m_current ? shownEntryName(m_current->name) : QString());
}

Result<Done> ZipReader::begin(std::string_view name)
{
    unzCloseCurrentFile(m_archive.get());
    m_current = find(name);
    m_read = 0;
    if (!m_current)
        return missingPart(shownEntryName(name));
    if (m_current->isEncrypted)
        return passwordNeeded();
    if (m_current->size > m_limits.ratioFrom
        && m_current->size / qMax<qint64>(1, m_current->packed) > m_limits.ratio)
        return archiveTooLarge();
    const unz64_file_pos position{m_current->directoryPosition, m_current->number};
    if (m_current->isTwice || unzGoToFilePos64(m_archive.get(), &position) != UNZ_OK
        || unzOpenCurrentFile(m_archive.get()) != UNZ_OK)
        return damaged();
    return Done();
}

Result<qint64> ZipReader::read(char *data, qint64 most)
{
    const int read =
        unzReadCurrentFile(m_archive.get(), data, unsigned(qMin<qint64>(most, 1 << 20)));
    if (read < 0)
        return damaged();
    m_read += read;
    return qint64(read);
}

Result<Done> ZipReader::finish()
{
    // minizip checks the sum only where the entry has as many bytes as the archive says.
    const bool isWhole = m_current && m_read == m_current->size;
    if (unzCloseCurrentFile(m_archive.get()) != UNZ_OK || !isWhole)
        return damaged();
    return Done();
}

Result<QByteArray> ZipReader::readAll(std::string_view name, qint64 most)
{
    if (size(name) > most)
        return archiveTooLarge();
    if (const Result<Done> begun = begin(name); !begun)
        return begun.error();
    QByteArray content(size(name), Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < content.size()) {
        const Result<qint64> read = this->read(content.data() + filled, content.size() - filled);
        if (!read)
            return read.error();
        if (*read == 0)
            break;
        filled += *read;
    }
    if (const Result<Done> finished = finish(); !finished)
        return finished.error();
    return content;
}

} // namespace flokdesk
