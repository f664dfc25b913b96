// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/applier.h"
#include <QUndoStack>
namespace flokdesk {
Applier::~Applier() = default;
}
