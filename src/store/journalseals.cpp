// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalseals.h"

#include <array>
#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace flokdesk {

namespace {

constexpr qsizetype keyBytes = 32;

QByteArray blobAt(SQLite::Statement &row, int column)
{
    return QByteArray::fromStdString(row.getColumn(column).getString());
}

void bindBlob(SQLite::Statement &row, int index, const QByteArray &bytes)
{
    row.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}

QByteArray macOfRow(const SealKey &key, qint64 number, const QByteArray &hash)
{
    return JournalSeals::mac(key, {QByteArrayLiteral("line"), QByteArray::number(number), hash});
}

QByteArray macOfAnchor(const SealKey &key, qint64 number, const QByteArray &hash)
{
    return JournalSeals::mac(key, {QByteArrayLiteral("anchor"), QByteArray::number(number), hash});
}

} // namespace

SealKey SealKey::make()
{
    std::array<quint32, keyBytes / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return {Secret(QByteArray(reinterpret_cast<const char *>(random.data()), keyBytes)), 0};
}

SealKey SealKey::fromSecret(const Secret &secret)
{
    const QByteArray &text = secret.reveal();
    const qsizetype colon = text.indexOf(':');
    QByteArray bytes = QByteArray::fromHex(text.first(std::max<qsizetype>(colon, 0)));
    const qint64 since = text.sliced(colon + 1).toLongLong();
    if (bytes.size() != keyBytes || since < 0)
        return {};
    return {Secret(std::move(bytes)), since};
}

Secret SealKey::toSecret() const
{
    return Secret(key.reveal().toHex() + ':' + QByteArray::number(since));
}

QString SealKey::name() const
{
    constexpr qsizetype enough = 8;
    return QString::fromLatin1(
        JournalSeals::mac(*this, {QByteArrayLiteral("name")}).first(enough).toHex());
}

QByteArray JournalSeals::mac(const SealKey &key, const QList<QByteArray> &parts)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key.key.reveal());
    for (const QByteArray &part : parts) {
        code.addData(QByteArray::number(part.size()) + ':');
        code.addData(part);
    }
    return code.result();
}

std::vector<SealedRow> JournalSeals::rowsAfter(qint64 number) const
{
    SQLite::Statement row(m_database,
                          "SELECT number, hash FROM entry WHERE number > ? ORDER BY number");
    row.bind(1, static_cast<int64_t>(number));
    std::vector<SealedRow> rows;
    while (row.executeStep())
        rows.push_back({row.getColumn(0).getInt64(), blobAt(row, 1)});
    return rows;
}

void JournalSeals::seal(const std::vector<SealedRow> &rows, const SealKey &key)
{
    SQLite::Statement insert(m_database,
                             "INSERT OR REPLACE INTO seal (number, key, mac) SELECT number, ?2, ?3"
                             " FROM entry WHERE number = ?1 AND hash = ?4");
    const std::string name = key.name().toStdString();
    for (const SealedRow &row : rows) {
        insert.reset();
        insert.bind(1, static_cast<int64_t>(row.number));
        insert.bind(2, name);
        bindBlob(insert, 3, macOfRow(key, row.number, row.hash));
        bindBlob(insert, 4, row.hash);
        insert.exec();
    }
}

void JournalSeals::sealAnchor(const SealKey &key)
{
    m_database.exec("DELETE FROM seal WHERE number <= (SELECT number FROM anchor)");
    SQLite::Statement anchor(m_database, "SELECT number, hash FROM anchor");
    if (!anchor.executeStep())
        return;
    SQLite::Statement row(m_database, "UPDATE anchor SET key = ?, mac = ?");
    row.bind(1, key.name().toStdString());
    bindBlob(row, 2, macOfAnchor(key, anchor.getColumn(0).getInt64(), blobAt(anchor, 1)));
    anchor.reset();
    row.exec();
}

bool JournalSeals::hasAny() const
{
    return m_database.execAndGet("SELECT EXISTS (SELECT 1 FROM seal)").getInt() != 0;
}

void JournalSeals::checkRows(const SealKey &key, Verdict *verdict) const
{
    SQLite::Statement row(m_database,
                          "SELECT entry.number, hash, seal.key, seal.mac FROM seal"
                          " JOIN entry ON entry.number = seal.number ORDER BY entry.number");
    const QByteArray name = key.name().toLatin1();
    bool isFirstSealed = key.since == 0;
    while (row.executeStep()) {
        const qint64 number = row.getColumn(0).getInt64();
        if (blobAt(row, 2) != name) {
            if (verdict->foreign == 0)
                verdict->foreign = number;
            continue;
        }
        if (blobAt(row, 3) != macOfRow(key, number, blobAt(row, 1))) {
            if (verdict->forged == 0)
                verdict->forged = number;
            continue;
        }
        if (verdict->first == 0)
            verdict->first = number;
        verdict->last = number;
        isFirstSealed = isFirstSealed || number == key.since;
    }
    verdict->isFirstMissing = !isFirstSealed;
}

JournalSeals::Verdict JournalSeals::verify(const SealKey &key) const
{
    Verdict verdict;
    checkRows(key, &verdict);
    SQLite::Statement anchor(m_database, "SELECT number, hash, key, mac FROM anchor");
    if (!anchor.executeStep())
        return verdict;
    const qint64 number = anchor.getColumn(0).getInt64();
    if (number >= key.since)
        verdict.isFirstMissing = false; // it was let go
    if (blobAt(anchor, 2) == key.name().toLatin1())
        verdict.isAnchorForged = blobAt(anchor, 3) != macOfAnchor(key, number, blobAt(anchor, 1));
    return verdict;
}

} // namespace flokdesk
