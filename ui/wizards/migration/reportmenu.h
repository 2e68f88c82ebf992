// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

#include <QMenu>

class LegacyMigration;

/// Saves the report of a migration as JSON, as a page for a browser or as text.
class ReportMenu final : public QMenu
{
    Q_OBJECT

public:
    ReportMenu(LegacyMigration &migration, QWidget *parent = nullptr);

    /// Writes it in the form that the name's end says, away from the window; `saved` tells how it went.
    void save(const QString &file);

Q_SIGNALS:
    /// Where it lies, or why it could not be written.
    void saved(const Message &message);

private:
    void addForm(const QString &text, const QString &suffix, const QString &filter);

    LegacyMigration &m_migration;
};
