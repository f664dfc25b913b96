// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/sheetcontent.h"
#include "sheets/legacyconversion.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace flokdesk {

/// Reads tables for the window on another thread. A newer question takes the place of the one before, whose answer never
/// comes; the end of this object ends the reading.
class SheetFileReader final : public QObject {
    Q_OBJECT
public:
    explicit SheetFileReader(QObject *parent);
    ~SheetFileReader() override;

    void read(const SheetQuestion &question);
    /// Ends the reading; no signal but progressed() comes of it.
    void stop();
    bool isBusy() const { return m_isBusy; }
    /// Whether an old workbook is being converted, which tells no progress.
    bool isConverting() const { return m_conversion != nullptr; }
    /// From 0 to 1; nothing where it is not known.
    std::optional<double> progress() const;

Q_SIGNALS:
    /// The first rows, or all of the table: see ImportSource::isWhole.
    void told(const std::shared_ptr<const flokdesk::SheetContent> &content);
    void failed(const flokdesk::Error &error);
    /// isBusy() or progress() changed.
    void progressed();

private:
    using Answer = Result<std::shared_ptr<const SheetContent>>;
    void start(const SheetQuestion &question);
    void take(const Answer &answer);
    void convert();
    void takeConverted(const Result<QString> &converted);
    void end();

    SheetQuestion m_question;
    QString m_name; ///< of the file that was converted; else empty
    std::shared_ptr<SheetProgress> m_progress; ///< of the newest question
    std::unique_ptr<QFutureWatcher<Answer>> m_watcher;
    std::unique_ptr<LegacyConversion> m_conversion;
    std::unique_ptr<LegacyConversion> m_converted; ///< holds the converted file
    QString m_convertedFrom; ///< path of the file that m_converted was made of
    QString m_convertedPath;
    QTimer m_tick;
    bool m_isBusy = false;
};

} // namespace flokdesk
