// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QSet>
#include <QString>

#include <functional>

/// An installation name that no app of the device has: three digits, more only when all of these are taken.
QString newInstallationName(const QSet<QString> &taken, QRandomGenerator &random);

/// `wanted`, or `wanted-2`, `wanted-3`… when it is taken.
QString freeName(const QString &wanted, const std::function<bool(const QString &)> &isTaken);

/// What a file name says of its picture: letters, digits, `_` and `-` only, never empty.
QString appNameFromFile(const QString &fileName);
