// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>

/// What reads bytes and texts from outside, each behind one function that takes any bytes at all.
namespace fuzz {

struct Target
{
    const char *name;
    /// What does not hold for this input; '' when all is well.
    QString (*run)(const QByteArray &input);
    /// Inputs of our own making to begin with.
    QList<QByteArray> (*seeds)();
};

std::span<const Target> targets();

/// The target of this name, or null.
const Target *findTarget(const QByteArray &name);

QString readLegacy(const QByteArray &input);
QList<QByteArray> legacySeeds();
QString readPicture(const QByteArray &input);
QList<QByteArray> pictureSeeds();
QString readRequest(const QByteArray &input);
QList<QByteArray> requestSeeds();
QString readTexts(const QByteArray &input);
QList<QByteArray> textSeeds();
QString readSchedule(const QByteArray &input);
QList<QByteArray> scheduleSeeds();

} // namespace fuzz
