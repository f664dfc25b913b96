// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/workbookcontent.h"

namespace flokdesk {

XmlReader::Source watched(XmlReader::Source source, SheetProgress *progress)
{
    if (!progress)
        return source;
    return [source = std::move(source), progress,
            done = qint64(0)](char *data, qint64 most) mutable -> Result<qint64> {
        if (progress->isCancelled())
            return cancelledSheet();
        Result<qint64> read = source(data, most);
        if (read)
            progress->setDone(done += *read);
        return read;
    };
}

} // namespace flokdesk
