// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/schemaworker.h"

/// What a dialog says before a schema is changed.
struct ChangeWords
{
    struct Step
    {
        QString title;
        QStringList operations;
    };

    QString title;       ///< one line: what is about to happen
    QString explanation; ///< what happens around it
    QList<Step> steps;
    QString loss;   ///< what is gone afterwards; empty for nothing
    QString button; ///< what the button does
};

/// How a database is to move to another revision.
struct SchemaMove
{
    QString database; ///< what it is called in short
    storage::Engine engine = storage::Engine::Sqlite;
    QList<migration::Step> steps;
    QString target; ///< empty for base
    bool isServed = false;

    bool isUp() const { return !steps.isEmpty() && steps.first().up; }
};

ChangeWords wordsOf(const SchemaMove &move);

/// The same for putting a copy back.
ChangeWords wordsOf(const migration::Backup &backup, const QString &database, bool isServed);

/// Tables and columns whose content these steps throw away.
QStringList lossesOf(const QList<migration::Step> &steps);

/// Each operation as a sentence.
QStringList sentencesOf(const QList<migration::Operation> &operations);

QString timeText(const QDateTime &utc);
