// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secondstart.h"

#include <filesystem>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace flokdesk {

namespace {

constexpr int patience = 2000; // milliseconds
constexpr QDataStream::Version wireVersion = QDataStream::Qt_6_4;

const QByteArray &yes()
{
    static const QByteArray word = "ok";
    return word;
}

/// A path of a socket must be short, whatever the data directory is called.
QString placeFor(const QString &dataDir)
{
    const QString real = QFileInfo(dataDir).canonicalFilePath();
    if (real.isEmpty())
        return {}; // there is no such directory, so no program uses it
    const QByteArray digest =
        QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("flokdesk-") + QString::fromLatin1(digest);
#ifdef Q_OS_WIN
    return name; // pipes have no directory
#else
    const QString directory = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return directory.isEmpty() ? QString() : QDir(directory).filePath(name);
#endif
}

/// Whether there is nothing at `place`, now that the socket of a process that was killed is gone. A
/// file of the user stays: listening would replace it.
bool isFree([[maybe_unused]] const QString &place)
{
#ifdef Q_OS_WIN
    return true; // pipes end with their process
#else
    namespace fs = std::filesystem;
    std::error_code problem;
    const auto type = fs::symlink_status(fs::path(place.toStdU16String()), problem).type();
    if (type == fs::file_type::socket)
        return QLocalServer::removeServer(place);
    return type == fs::file_type::not_found;
#endif
}

} // namespace

SecondStart::SecondStart(QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SecondStart::hear);
}

bool SecondStart::listen(const QString &dataDir)
{
    const QString place = placeFor(dataDir);
    return !place.isEmpty() && isFree(place) && m_server->listen(place);
}

void SecondStart::hear()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        if (socket->bytesAvailable() > 0)
            answer(socket);
    }
}

void SecondStart::answer(QLocalSocket *socket)
{
    QDataStream stream(socket);
    stream.setVersion(wireVersion);
    QString profile;
    bool demo = false;
    QStringList files;
    stream.startTransaction();
    stream >> profile >> demo >> files;
    if (!stream.commitTransaction())
        return; // the rest is still on its way
    bool accepted = false;
    Q_EMIT asked(profile, demo, files, &accepted);
    if (accepted)
        socket->write(yes());
    socket->disconnectFromServer();
}

bool SecondStart::handOver(const CommandLine &commandLine)
{
    const QString place = placeFor(commandLine.dataDir);
    if (place.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(patience))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(wireVersion);
    stream << commandLine.profile << commandLine.demo << commandLine.files;
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
        && socket.readAll() == yes();
}

} // namespace flokdesk
