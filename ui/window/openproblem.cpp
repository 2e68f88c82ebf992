// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/openproblem.h"

#include "core/storage/legacyrefusal.h"
#include "ui/models/databaseopener.h"
#include "ui/window/actions.h"

#include <QCoreApplication>

namespace {

using Kind = base::Error::Kind;

struct OpenProblem
{
    Q_DECLARE_TR_FUNCTIONS(OpenProblem)
};

bool mayPass(Kind kind)
{
    return kind == Kind::Busy || kind == Kind::Unreachable || kind == Kind::NoAccess || kind == Kind::NoSpace;
}

} // namespace

Message openProblem(const OpenFailure &failure, DatabaseOpener &opener, const WindowActions &actions)
{
    Message message{Message::Severity::Error, failure.error.what, {}};
    const Kind kind = failure.error.kind;
    if (failure.url && storage::isLegacyRefusal(failure.error))
        message.actions.append({OpenProblem::tr("Migrate…"),
                                [&opener, url = *failure.url] { Q_EMIT opener.migrationWanted(url); }});
    if (failure.url && kind == Kind::NotFound && failure.url->engine() == storage::Engine::Sqlite)
        message.actions.append({OpenProblem::tr("Create it"),
                                [&opener, url = *failure.url] { opener.open(url, {.create = true}); }});
    if (failure.url && (mayPass(kind) || kind == Kind::AlreadyExists)) {
        const bool again = mayPass(kind);
        message.actions.append({again ? OpenProblem::tr("Try again") : OpenProblem::tr("Open it"),
                                [&opener, url = *failure.url] { opener.open(url); }});
    }
    if (failure.url && kind == Kind::Busy)
        message.actions.append({OpenProblem::tr("Open read-only"), [&opener, url = *failure.url] {
                                    opener.open(url, {.access = storage::Access::ReadOnly});
                                }});
    if (opener.recent().list().contains(failure.database))
        message.actions.append(
            {OpenProblem::tr("Take it off the list"),
             [&opener, database = failure.database] { opener.recent().remove(database); }});
    message.actions.append(
        {OpenProblem::tr("Open another…"), [&actions] { actions[ActionId::Open].trigger(); }});
    return message;
}
