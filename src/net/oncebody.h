// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace flokdesk {

/// The body of a request, readable once. QNetworkAccessManager silently sends a request again when
/// a connection ends before the answer, whatever the verb; it must rewind the body for that, and
/// this one refuses (src/net/README.md, section 8). The request then ends in ContentReSendError
/// instead.
class OnceBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OnceBody(QByteArray bytes);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool atEnd() const override { return m_read >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace flokdesk
