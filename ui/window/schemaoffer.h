// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

class QWidget;
class SchemaChange;
class Session;

/// Whether the open database could be upgraded and the person has not said yet what to do with it.
bool isOfferDue(const Session &session);

/// Says that it is older, with both ways on: to upgrade it, or to leave it as it is and not be asked again.
Message schemaOffer(Session &session, SchemaChange &change, QWidget &place);
