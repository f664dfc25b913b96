// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace flokdesk {

/// Equal for names that differ in case, accents and blanks only.
QString foldedColumnName(const QString &name);

/// The name of a column made ready to be compared with many others.
class ComparableName {
public:
    explicit ComparableName(const QString &name);
    const QString &name() const { return m_name; }

private:
    friend QString lookAlikeReason(const ComparableName &header, const ComparableName &target);

    QString m_name;
    QString m_folded;
    QString
        m_drawn; // folded, with Latin letters for those of other alphabets that look so; empty without any
    QStringList m_words;
    QString m_joined;
};

/// Why the header of a file may mean the column of the database, in words; empty where they do not look alike.
QString lookAlikeReason(const ComparableName &header, const ComparableName &target);

} // namespace flokdesk
