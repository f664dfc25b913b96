// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace flokdesk {

/// A language in which every text is itself in brackets, accented and a third longer. What a person
/// reads without brackets went through no catalogue, or is asked for under another context than the
/// one it is translated in.
class PseudoTranslator final : public QTranslator {
public:
    /// `catalogue`: a compiled one of this program that is complete.
    explicit PseudoTranslator(const QString &catalogue)
    {
        if (!m_catalogue.load(catalogue))
            qFatal("%s cannot be read", qPrintable(catalogue));
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override
    {
        const bool isOfQt = *context == 'Q';
        if (!isOfQt && m_catalogue.translate(context, sourceText, disambiguation, n).isEmpty())
            return {};
        const QString source = QString::fromUtf8(sourceText);
        static const QRegularExpression keys(
            QStringLiteral("^((Ctrl|Shift|Alt|Meta)\\+)+\\S+$|^F\\d+$|^QT_LAYOUT_DIRECTION$"));
        const bool isOfKeys = qstrcmp(context, "QShortcut") == 0;
        return isOfKeys || keys.match(source).hasMatch() ? QString() : pseudo(source);
    }

private:
    /// Place-holders, mnemonics and line breaks stay where they are.
    static QString pseudo(const QString &source)
    {
        static const QRegularExpression fixed(QStringLiteral("%L?n|%L?\\d+|&.|<[^>]+>|\\[\\*\\]"));
        QString text;
        qsizetype at = 0;
        for (auto it = fixed.globalMatch(source); it.hasNext();) {
            const auto match = it.next();
            text += accented(source.mid(at, match.capturedStart() - at)) + match.captured();
            at = match.capturedEnd();
        }
        text += accented(source.mid(at));
        return u'[' + text + QString(source.size() / 3 + 1, u'~') + u']';
    }
    static QString accented(QString text)
    {
        static const QString plain = QStringLiteral("aeioucnysAEIOUCNYS");
        static const QString marked = QStringLiteral("àéîöûçñýšÀÉÎÖÛÇÑÝŠ");
        for (QChar &letter : text)
            if (const qsizetype index = plain.indexOf(letter); index >= 0)
                letter = marked[index];
        return text;
    }

    QTranslator m_catalogue;
};

} // namespace flokdesk
