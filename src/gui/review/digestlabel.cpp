// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/digestlabel.h"

namespace flokdesk {

namespace {

constexpr int digestShown = 12;
constexpr size_t digestedAtOnce = 1000; // in one turn of the event loop

} // namespace

DigestLabel::DigestLabel(QWidget *parent)
    : QLabel(parent)
{
    m_nextPart.setSingleShot(true);
    connect(&m_nextPart, &QTimer::timeout, this, &DigestLabel::digestSome);
}

void DigestLabel::showDigestOf(const Plan &plan)
{
    m_plan = &plan;
    m_digest.reset();
    m_digested = 0;
    clear();
    setToolTip({});
    digestSome();
}

void DigestLabel::digestSome()
{
    const auto &items = m_plan->items();
    for (size_t i = 0; i < digestedAtOnce && m_digested < items.size(); ++i)
        m_digest.add(items[m_digested++].change);
    if (m_digested < items.size())
        return m_nextPart.start();
    m_nextPart.stop();
    if (items.empty())
        return;
    const QString digest = QString::fromLatin1(m_digest.result());
    //: %1 the beginning of the checksum of the changes
    setText(tr("Checksum %1").arg(digest.left(digestShown)));
    setToolTip(tr("The journal and a saved change file show the same checksum: %1").arg(digest));
}

} // namespace flokdesk
