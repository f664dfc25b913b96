// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sheets/olefile.h"

#include <chrono>
#include <memory>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace flokdesk {

/// Converts one workbook in the old format of Excel (.xls) to XLSX, by LibreOffice or Gnumeric where one is installed.
/// The program works on a copy, with a profile of its own without macros, links and, as far as it can be prevented,
/// network. Lives on a thread with an event loop.
class LegacyConversion : public QObject {
    Q_OBJECT
public:
    /// The path of the program that would convert; empty where none is installed.
    static QString converter();

    explicit LegacyConversion(QObject *parent = nullptr);
    /// Ends the program and deletes the converted file.
    ~LegacyConversion() override;

    /// How long the program may take: 2 minutes unless it is set.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }
    /// To be called once. finished() comes later, also where nothing could be started.
    void start(const QString &path);
    /// Ends the program; finished() comes with Error::Kind::Cancelled.
    void cancel();

Q_SIGNALS:
    /// The path of the converted file, which is there as long as this object. Errors: InvalidInput where no program is
    /// installed, NotUnderstood where it did not convert the file or the file is another one, Storage, Cancelled.
    void finished(const flokdesk::Result<QString> &converted);

private:
    Result<Done> prepare(const QString &path);
    QStringList argumentsFor(const QString &program) const;
    void run(const QString &program);
    void onEnd();
    void end(const Result<QString> &converted);
    void endLater(const Error &error);
    void kill();
    QString inDirectory(const char *name) const;

    QTemporaryDir m_directory;
    QProcess m_process;
    QTimer m_limit;
    OleContent m_content = OleContent::Other;
    qint64 m_processId = 0;
    bool m_hasEnded = false;
};

} // namespace flokdesk
