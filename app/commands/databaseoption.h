// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rules.h"
#include "core/storage/database.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

namespace commands {

/// Why a file of this name must not be written: it would take the place of one of these databases, or of what
/// SQLite keeps beside it. Empty where it may, and without a name.
QString whyNotToWrite(const QString &file, const QList<storage::DatabaseUrl> &databases);

/// `--database DB` and, for commands that read frames, `--data-dir DIR`.
class DatabaseOption final
{
public:
    enum class Frames { Unused, Used };

    explicit DatabaseOption(QCommandLineParser &parser, Frames frames = Frames::Unused);

    /// Ends a command that words without an option were given to. They are not printed: a URL among them may
    /// hold a password.
    std::optional<int> refuseWords(const char *command) const;
    /// Where the parsed option points; the person's own database when it was not given.
    base::Result<storage::DatabaseUrl> url() const;
    /// The parsed data folder, else the one that the window takes, too.
    QString dataFolder(const storage::DatabaseUrl &url) const;
    /// One device of that database, with its rules read.
    base::Result<domain::DeviceRules> readRules(const QString &deviceId) const;

private:
    const QCommandLineParser &m_parser;
    QCommandLineOption m_database;
    QCommandLineOption m_dataFolder;
};

} // namespace commands
