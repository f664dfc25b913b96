// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QHash>
#include <QString>
#include <QStringView>

namespace flokdesk {

/// A part of a page: a tag, or the text up to the next one.
struct HtmlPart {
    QString tag; ///< in lower case, with "/" in front of an end tag; empty for text
    QHash<QString, QString> attributes; ///< names in lower case; characters decoded
    QString text; ///< characters decoded, blanks as they are
};

/// Goes through a page tag by tag. Leaves out comments, declarations, scripts, styles and titles. Nothing is an error:
/// a "<" without a name behind it is text.
class HtmlMarkup {
public:
    explicit HtmlMarkup(QStringView html)
        : m_html(html)
    {
    }
    /// Nothing behind the last part.
    std::optional<HtmlPart> next();

private:
    bool isTagAt(qsizetype at) const;
    HtmlPart tag();
    void attributesInto(HtmlPart &part);
    QString attributeValue();
    void skipBlanks();
    void skipBehind(QStringView end, Qt::CaseSensitivity cs = Qt::CaseSensitive);

    QStringView m_html;
    qsizetype m_at = 0;
};

/// The text with &amp;, &nbsp;, &ntilde;, &#241; and &#xF1; replaced; others stay.
QString htmlDecoded(QStringView text);

} // namespace flokdesk
