// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"

namespace flokdesk {

/// A change as JSON, for files: nothing of it is lost, numbers keep their text and columns their
/// order. It holds no secret.
JsonValue toJson(const Change &change);
/// NotUnderstood for anything that toJson() does not write.
Result<Change> changeFromJson(const JsonValue &json);

JsonValue toJson(const FieldValues &values);
/// Nothing where it is not what toJson() writes.
FieldValues fieldValuesFromJson(const JsonValue &json);

JsonValue toJson(const Error &error);
/// Members that cannot be read keep their defaults. Reads the files of earlier versions, too.
Error errorFromJson(const JsonValue &json);

/// How an item of a job ended: its error, and SettledBy where its outcome was unknown. Empty
/// where there is nothing to tell.
QByteArray endingJson(const JobItem &item);
void readEnding(const QByteArray &json, JobItem &item);

} // namespace flokdesk
