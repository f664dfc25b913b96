// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/leaving.h"
#include "gui/recordtexts.h"
#include "support/fakesession.h"

#include <QTest>
#include <QTranslator>

using namespace flokdesk;
using namespace Qt::StringLiterals;

class tst_Languages : public QObject {
    Q_OBJECT

    QTranslator m_english;

    static QString asked(int staged)
    {
        FakeSession f;
        f.session.isDemo = true; // nothing else asks about what is staged
        for (int i = 0; i < staged; ++i)
            f.changes.stage(InviteUser{u"user%1@example.org"_s.arg(i)});
        return leavingQuestion(f.session).value_or(Dialogs::Question{}).text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_english.load(u"flokdesk_en"_s, QStringLiteral(FLOKDESK_CATALOGUES)));
        QVERIFY(QCoreApplication::installTranslator(&m_english));
    }

    void whoLeavesIsToldInWholeWords()
    {
        QCOMPARE(asked(1), u"1 staged change is not in Flokzu. Leaving discards it."_s);
        QCOMPARE(asked(2), u"2 staged changes are not in Flokzu. Leaving discards them."_s);
    }
};

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
