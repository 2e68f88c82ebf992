// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plainsqlite.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStringList>

/// Legacy files as the Python server wrote them.
namespace legacyfile {

void create(const QString &path, int schemaVersion);
void add(const QString &path, const QString &user, const QByteArray &json);
QJsonObject app(int order);
QJsonObject location(int number);
/// A device of the newest form; `number` makes its id.
QJsonObject device(int number, int apps, bool hasLocation);
QJsonObject user(const QString &name, const QList<QJsonObject> &devices);
QByteArray textOf(const QJsonObject &object);
/// 25 users, 27 devices, 135 apps and 17 locations, none of it in need of a repair.
void createReference(const QString &path);
/// One user with this many apps on each of her devices.
void createLarge(const QString &path, int users, int apps);
/// What the file's rows say, a line a row.
QStringList rows(const QString &path, const QString &sql);

} // namespace legacyfile
