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
    enum class Form { Page, Text, Json };

    ReportMenu(LegacyMigration &migration, QWidget *parent = nullptr);

    /// Writes it away from the window, whatever the name ends with; `saved` tells how it went.
    void save(const QString &file, Form form);

Q_SIGNALS:
    /// Where it lies, or why it could not be written.
    void saved(const Message &message);

private:
    void addForm(Form form, const QString &text, const QString &suffix, const QString &filter);

    LegacyMigration &m_migration;
};
