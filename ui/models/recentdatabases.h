// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QObject>
#include <QStringList>

/// The databases opened lately, newest first, as DatabaseUrl::displayText gives them (so without passwords).
class RecentDatabases final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype capacity = 10;

    explicit RecentDatabases(base::Settings &settings, QObject *parent = nullptr);

    QStringList list() const;
    void add(const QString &database);
    void remove(const QString &database);

    /// The one to open at the next start; empty when the person closed it.
    QString last() const;
    void setLast(const QString &database);

Q_SIGNALS:
    void changed();

private:
    void store(const QStringList &databases);

    base::Settings &m_settings;
};
