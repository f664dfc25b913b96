// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/databases/recordforms.h"

#include <QJsonObject>

class QAction;
class QSplitter;

namespace flokdesk {

class InspectorPlace;
class RecordActions;
class Session;

/// The inspector of the Databases page, with its place and with the forms that are filled in there.
class RecordInspection final : public QObject {
    Q_OBJECT
public:
    struct Place {
        QSplitter &splitter; ///< holds the inspector last
        QAction &action; ///< shows and hides it
        std::function<void()> focusPage;
    };
    /// All of them must outlive it.
    RecordInspection(Session &session, const RecordForms::Dependencies &dependencies,
                     const Place &place, QObject *parent);

    RecordForms &forms() { return m_forms; }
    /// What the user changes in the fields goes to `actions`.
    void connectTo(RecordActions &actions);
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// saveState() may have changed.
    void viewChanged();
    /// A line of the journal, by its number.
    void reverseRequested(qint64 number);

private:
    RecordInspector &m_inspector;
    RecordStaging &m_staging;
    InspectorPlace *m_place;
    RecordForms m_forms;
};

} // namespace flokdesk
