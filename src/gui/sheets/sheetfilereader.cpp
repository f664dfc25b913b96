// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sheetfilereader.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace flokdesk {

using namespace std::chrono_literals;

SheetFileReader::SheetFileReader(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &SheetFileReader::progressed);
}

SheetFileReader::~SheetFileReader()
{
    if (m_progress)
        m_progress->cancel();
}

void SheetFileReader::read(const SheetQuestion &question)
{
    stop();
    m_question = question;
    m_isBusy = true;
    m_tick.start();
    SheetQuestion readable = question;
    if (!m_convertedPath.isEmpty() && question.path == m_convertedFrom)
        readable.path = m_convertedPath;
    start(readable);
    Q_EMIT progressed();
}

/// The worker holds all that it needs, so nothing waits for it.
void SheetFileReader::start(const SheetQuestion &question)
{
    m_progress = std::make_shared<SheetProgress>();
    m_watcher = std::make_unique<QFutureWatcher<Answer>>();
    connect(m_watcher.get(), &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { take(m_watcher->resultAt(index)); });
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &SheetFileReader::end);
    m_watcher->setFuture(QtConcurrent::run([question,
                                            progress = m_progress](QPromise<Answer> &promise) {
        const auto read = readSheet(question, *progress, [&promise](const SheetContent &content) {
            promise.addResult(Answer(std::make_shared<const SheetContent>(content)));
        });
        if (!read)
            promise.addResult(Answer(read.error()));
    }));
}

void SheetFileReader::take(const Answer &answer)
{
    if (answer) {
        SheetContent content = **answer;
        if (!m_question.path.isEmpty())
            content.source.name = QFileInfo(m_question.path).fileName();
        Q_EMIT told(std::make_shared<const SheetContent>(std::move(content)));
        return;
    }
    const bool mayConvert = answer.error().detail == needsConversion();
    if (mayConvert && !LegacyConversion::converter().isEmpty())
        return convert();
    if (answer.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(answer.error());
}

void SheetFileReader::convert()
{
    m_conversion = std::make_unique<LegacyConversion>();
    connect(m_conversion.get(), &LegacyConversion::finished, this, &SheetFileReader::takeConverted);
    m_conversion->start(m_question.path);
}

void SheetFileReader::takeConverted(const Result<QString> &converted)
{
    LegacyConversion *ended = m_conversion.release();
    if (!converted) {
        ended->deleteLater();
        end();
        Q_EMIT failed(converted.error());
        return;
    }
    m_converted.reset(ended);
    m_convertedFrom = m_question.path;
    m_convertedPath = *converted;
    read(m_question);
}

void SheetFileReader::end()
{
    if (m_conversion)
        return;
    m_tick.stop();
    m_isBusy = false;
    Q_EMIT progressed();
}

void SheetFileReader::stop()
{
    if (m_progress)
        m_progress->cancel();
    if (m_watcher) { // perhaps in a slot of it
        m_watcher->disconnect(this);
        m_watcher.release()->deleteLater();
    }
    if (m_conversion) {
        m_conversion->disconnect(this);
        m_conversion.release()->deleteLater();
    }
    if (m_isBusy)
        end();
}

std::optional<double> SheetFileReader::progress() const
{
    if (!m_isBusy || !m_progress || m_progress->total() <= 0)
        return {};
    return double(m_progress->done()) / double(m_progress->total());
}

} // namespace flokdesk
