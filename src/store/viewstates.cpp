// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/viewstates.h"

#include "store/localfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1;
constexpr qint64 mostBytes = 4 * 1024 * 1024;

const QString &versionKey()
{
    static const QString key = u"version"_s;
    return key;
}

const QString &profileKey()
{
    static const QString key = u"profile"_s;
    return key;
}

const QString &viewsKey()
{
    static const QString key = u"views"_s;
    return key;
}

} // namespace

ViewStates::ViewStates(const QString &directory)
    : m_directory(directory)
{
}

// The id may come from a file that was written by hand, so it is no part of a path.
QString ViewStates::fileOf(const QString &profileId) const
{
    const QByteArray digest =
        QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(m_directory).filePath(QString::fromLatin1(digest) + u".json"_s);
}

QJsonObject ViewStates::of(const QString &profileId)
{
    return kept(profileId).state;
}

void ViewStates::set(const QString &profileId, const QJsonObject &state)
{
    Kept &known = kept(profileId);
    if (known.state == state)
        return;
    known.state = state;
    if (!m_directory.isEmpty() && !known.isUntouchable)
        write(profileId, state);
}

void ViewStates::remove(const QString &profileId)
{
    m_kept.remove(profileId);
    if (!m_directory.isEmpty())
        QFile::remove(fileOf(profileId));
}

ViewStates::Kept &ViewStates::kept(const QString &profileId)
{
    const auto found = m_kept.find(profileId);
    return found != m_kept.end() ? *found : *m_kept.insert(profileId, read(profileId));
}

ViewStates::Kept ViewStates::read(const QString &profileId) const
{
    const QString path = fileOf(profileId);
    if (m_directory.isEmpty() || !QFileInfo::exists(path))
        return {};
    QFile file(path);
    if (!isOrdinaryFile(path) || !file.open(QIODevice::ReadOnly))
        return {{}, true};
    const QByteArray content = file.read(mostBytes + 1);
    if (content.size() > mostBytes)
        return {};
    const QJsonObject document = QJsonDocument::fromJson(content).object();
    if (document.value(versionKey()).toDouble() > stateVersion)
        return {{}, true};
    if (document.value(profileKey()).toString() != profileId)
        return {};
    return {document.value(viewsKey()).toObject(), false};
}

void ViewStates::write(const QString &profileId, const QJsonObject &state) const
{
    const QString path = fileOf(profileId);
    const QByteArray content = QJsonDocument(QJsonObject{{versionKey(), stateVersion},
                                                         {profileKey(), profileId},
                                                         {viewsKey(), state}})
                                   .toJson(QJsonDocument::Compact);
    if (content.size() > mostBytes || !makePrivateDirectory(path) || !isOrdinaryFile(path))
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size())
        file.commit();
}

} // namespace flokdesk
