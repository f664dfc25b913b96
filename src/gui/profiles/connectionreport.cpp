// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/connectionreport.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QLabel *proofLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    parent->layout()->addWidget(label);
    return label;
}

} // namespace

ConnectionReport::ConnectionReport(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_connectionLabel = proofLabel(u"connectionProofLabel"_s, this);
    m_dataLabel = proofLabel(u"dataProofLabel"_s, this);
    m_usersLabel = proofLabel(u"usersProofLabel"_s, this);
    reset();
}

ConnectionReport::~ConnectionReport() = default;

void ConnectionReport::run(RequestScheduler &scheduler, const Connection &connection,
                           const Dialect &dialect)
{
    m_test = std::make_unique<ConnectionTest>(scheduler, connection, dialect);
    connect(m_test.get(), &ConnectionTest::changed, this, &ConnectionReport::showProofs);
    m_test->start();
}

void ConnectionReport::reset()
{
    m_test.reset();
    m_connectionLabel->setText(tr("Not tested yet. The test changes nothing in Flokzu."));
    m_dataLabel->clear();
    m_usersLabel->clear();
}

void ConnectionReport::showProofs()
{
    m_connectionLabel->setText(proofText(tr("Connection"), m_test->connection()));
    m_dataLabel->setText(proofText(tr("Data (instances, databases)"), m_test->dataKey()));
    m_usersLabel->setText(proofText(tr("Users"), m_test->userKey()));
    if (!m_test->isFinished())
        return;
    setAccessibleName(m_connectionLabel->text() + u'\n' + m_dataLabel->text() + u'\n'
                      + m_usersLabel->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT finished();
}

} // namespace flokdesk
