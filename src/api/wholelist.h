// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/values.h"

namespace flokdesk {

/// Lists all records of a database, for RecordsApi (src/api/README.md, section 11.7). While the form of a
/// question without a condition is only assumed, a refusal and an empty answer are followed by one
/// question in the other form. Belongs to its reply.
class WholeList : public QObject {
    Q_OBJECT
public:
    /// Asks the service, with `filters: []` or without filters.
    using Ask = std::function<Reply<RecordList> *(bool withEmptyFilters, bool isFinal)>;

    WholeList(ApiClient &client, Ask ask, Reply<RecordList> *reply);
    void start();

private:
    enum class Form { Empty, Absent };
    void ask(Form form, bool isFinal);
    void answered(Form form, Result<RecordList> list);
    void answeredOtherForm(Form form, Result<RecordList> list);
    bool mayAskOtherwise(const Result<RecordList> &list) const;
    void learn(Form form);
    void finish(Result<RecordList> list);

    ApiClient &m_client;
    Ask m_ask;
    Reply<RecordList> *m_reply;
    std::optional<Result<RecordList>> m_first;
    bool m_isLast = false;
};

} // namespace flokdesk
