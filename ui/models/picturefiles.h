// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

/// The local files among what is dragged that are pictures by their names; none of them is read.
QStringList pictureFiles(const QMimeData &data);
