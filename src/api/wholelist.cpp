// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/wholelist.h"

#include "api/apitext.h"
#include "api/envelope.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const RecordList &list)
{
    return list.records->rowCount() == 0;
}

/// Whether the answer was a web page: it may come from another program, so it is no reason to ask for a
/// condition.
bool isForeignPage(const Error &error)
{
    return error.kind == Error::Kind::NotUnderstood && error.detail.startsWith(u'<');
}

/// A list that was refused in both forms although the database exists.
Error withAdvice(Error error)
{
    const bool mayWantCondition = error.kind == Error::Kind::Rejected
        || error.kind == Error::Kind::ServerFault || error.kind == Error::Kind::NotUnderstood;
    if (mayWantCondition && !isForeignPage(error))
        error.message += u' '
            + ApiText::tr("Perhaps Flokzu lists this database only with a condition: add a column "
                          "and the value that it must have.");
    return error;
}

} // namespace

WholeList::WholeList(ApiClient &client, Ask ask, Reply<RecordList> *reply)
    : QObject(reply)
    , m_client(client)
    , m_ask(std::move(ask))
    , m_reply(reply)
{
}

void WholeList::start()
{
    const bool isAbsent = m_client.dialect().value(dialectkey::emptyFilter) == u"absent";
    const bool isKnown = !m_client.dialect().isAssumed(dialectkey::emptyFilter);
    ask(isAbsent ? Form::Absent : Form::Empty, isKnown);
}

void WholeList::ask(Form form, bool isFinal)
{
    m_ask(form == Form::Empty, isFinal)->then(this, [this, form](Result<RecordList> list) {
        if (m_isLast)
            return finish(std::move(list));
        if (m_first)
            return answeredOtherForm(form, std::move(list));
        answered(form, std::move(list));
    });
}

void WholeList::answered(Form form, Result<RecordList> list)
{
    if (list && !isEmpty(*list))
        learn(form);
    if (!mayAskOtherwise(list))
        return finish(std::move(list));
    m_first = std::move(list);
    ask(form == Form::Empty ? Form::Absent : Form::Empty, false);
}

void WholeList::answeredOtherForm(Form form, Result<RecordList> list)
{
    if (list && !isEmpty(*list)) {
        learn(form);
        return finish(std::move(list));
    }
    if (list || *m_first) { // an empty list is all that either form gave
        RecordList empty = list ? **&list : **m_first;
        empty.mayWantCondition = true;
        return finish(std::move(empty));
    }
    const Error &first = m_first->error();
    if (first.kind == Error::Kind::ServerFault) {
        // Neither form is to blame: the first is asked again as any read is, with pauses.
        m_isLast = true;
        return ask(form == Form::Empty ? Form::Absent : Form::Empty, true);
    }
    const bool isSecondPlainer = isForeignPage(first) && !isForeignPage(list.error());
    finish(withAdvice(isSecondPlainer ? list.error() : first));
}

bool WholeList::mayAskOtherwise(const Result<RecordList> &list) const
{
    const Dialect &dialect = m_client.dialect();
    if (dialect.isAssumed(dialectkey::emptyFilter))
        return list ? isEmpty(*list) : mayAskInOtherForm(list.error());
    const bool speaksOfFilters = !list && list.error().kind == Error::Kind::Rejected
        && saysParameterMissing(list.error().detail);
    return speaksOfFilters && !dialect.isSetByHand(dialectkey::emptyFilter);
}

void WholeList::learn(Form form)
{
    m_client.learn(dialectkey::emptyFilter, form == Form::Empty ? u"empty"_s : u"absent"_s,
                   CallId::ListRecords);
}

void WholeList::finish(Result<RecordList> list)
{
    if (!list && m_isLast)
        return m_reply->finish(withAdvice(list.error()));
    m_reply->finish(std::move(list));
}

} // namespace flokdesk
