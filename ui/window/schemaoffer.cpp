// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/schemaoffer.h"

#include "ui/dialogs/schemachangedialog.h"
#include "ui/models/schemachange.h"
#include "ui/models/whendone.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QWidget>

namespace {

/// Revisions that were left as they are, by the database's display text.
const base::Setting<QVariantMap> keptRevisions{QLatin1String("schema/keptRevisions"), {}};

struct SchemaOffer
{
    Q_DECLARE_TR_FUNCTIONS(SchemaOffer)
};

void keep(Session &session)
{
    if (!session.store().isOpen())
        return;
    QVariantMap kept = session.settings().get(keptRevisions);
    kept.insert(session.store().opened().url.displayText(), session.store().opened().revision);
    session.settings().set(keptRevisions, kept);
}

void ask(Session &session, SchemaChange &change, QWidget &place)
{
    if (!session.store().isOpen())
        return;
    whenDone(change.look(), &place,
             [&session, &change, &place](const base::Result<migration::SchemaView> &view) {
                 if (!view)
                     return session.showError(view.error());
                 if (view->ahead.isEmpty()) // two ways, or none: the page shows them
                     return session.navigation().showPage(PageId::Schema);
                 openMoveDialog(session, change, view->ahead, place.window());
             });
}

} // namespace

bool isOfferDue(const Session &session)
{
    const storage::Store::Opened &opened = session.store().opened();
    const QVariantMap kept = session.settings().get(keptRevisions);
    return opened.isOlder && opened.access == storage::Access::ReadOnly && opened.notice.isEmpty() &&
           kept.value(opened.url.displayText()).toString() != opened.revision;
}

Message schemaOffer(Session &session, SchemaChange &change, QWidget &place)
{
    const QString text =
        SchemaOffer::tr("%1 has revision %2, which is older than this program's. It is open for reading only "
                        "and has not been changed.",
                        "tronbyt.sqlite, 001")
            .arg(session.databaseName(), session.store().opened().revision);
    return {Message::Severity::Information,
            text,
            {{SchemaOffer::tr("Upgrade…"), [&session, &change, &place] { ask(session, change, place); }},
             {SchemaOffer::tr("Leave it read-only"), [&session] { keep(session); }}}};
}
