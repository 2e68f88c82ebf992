// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/schemachangedialog.h"
#include "ui/models/schemachange.h"
#include "ui/models/whendone.h"
#include "ui/pages/schema/backupsview.h"
#include "ui/pages/schema/revisionpane.h"
#include "ui/pages/schema/schemapage.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/actions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

void SchemaPage::makeActions()
{
    m_upgrade = makeAction("go-up", tr("&Upgrade to the newest…"), &SchemaPage::upgrade);
    m_move = makeAction("go-jump", tr("&Go to the selected revision…"), &SchemaPage::moveToSelected);
    m_copy = makeAction("edit-copy", tr("&Copy the SQL"), &SchemaPage::copySql);
    m_restore = makeAction("edit-undo", tr("&Put back…"), &SchemaPage::restoreSelected);
    m_showFolder = makeAction("folder-open", tr("&Show the folder"), &SchemaPage::showFolder);
    QAction *again = makeAction("view-refresh", tr("&Look again"), &SchemaPage::look);
    makeAction("folder", tr("Folder of your own &revisions…"), &SchemaPage::chooseOwnFolder);
    again->setShortcut(Qt::Key_F5);
    describeShortcut(*again);
    for (QAction *action : {m_upgrade, m_move, m_copy, m_restore})
        action->setEnabled(action == m_upgrade);
    m_upgrade->setVisible(false);
}

QAction *SchemaPage::makeAction(const char *icon, const QString &text, void (SchemaPage::*job)())
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    connect(action, &QAction::triggered, this, job);
    addAction(action);
    return action;
}

/// Who locked the database wants it left as it is. One of an older revision locks itself; an upgrade unlocks
/// it.
bool SchemaPage::mayChange(bool upgrades) const
{
    return !m_session.isReadOnly() || (upgrades && m_session.store().opened().isOlder);
}

QString SchemaPage::lockedText()
{
    return tr("The database is open for reading only. Allow editing in the Edit menu first.");
}

void SchemaPage::allow()
{
    m_upgrade->setEnabled(mayChange(true));
    m_upgrade->setToolTip(mayChange(true) ? QString() : lockedText());
    m_restore->setEnabled(mayChange(false) && m_backups->selected());
    m_restore->setToolTip(mayChange(false) ? QString() : lockedText());
    if (m_view)
        showSelection();
}

void SchemaPage::look()
{
    if (!m_session.store().isOpen())
        return;
    whenDone(m_change.look(), this, [this](const base::Result<migration::SchemaView> &view) { show(view); });
}

/// By the history itself, which knows every way there is.
std::optional<QList<migration::Step>> SchemaPage::stepsTo(const migration::RevisionView &target) const
{
    QList<migration::Revision> revisions;
    for (const migration::RevisionView &view : m_view->revisions)
        revisions.append(view.revision);
    const auto history = migration::History::from(revisions);
    if (target.isCurrent || !history || !m_view->isStamped)
        return std::nullopt;
    const auto steps = target.isApplied ? history->downgrade(m_view->current, target.revision.id)
                                        : history->upgrade(m_view->current, target.revision.id);
    return steps ? std::optional(*steps) : std::nullopt;
}

void SchemaPage::upgrade()
{
    move(m_view->ahead);
}

void SchemaPage::moveToSelected()
{
    if (const auto steps = selected() ? stepsTo(*selected()) : std::nullopt)
        move(*steps);
}

void SchemaPage::move(const QList<migration::Step> &steps)
{
    openMoveDialog(m_session, m_change, steps, window());
}

void SchemaPage::restoreSelected()
{
    const auto backup = m_backups->selected();
    if (!backup)
        return;
    openRestoreDialog(m_session, m_change, *backup, window());
}

void SchemaPage::copySql()
{
    QGuiApplication::clipboard()->setText(m_revision->sql());
    m_session.showMessage({Message::Severity::Information, tr("The SQL is on the clipboard."), {}});
}

void SchemaPage::showFolder()
{
    const auto backup = m_backups->selected();
    const QString file = backup ? backup->file : m_session.store().opened().url.path();
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

void SchemaPage::chooseOwnFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Folder of your own revisions"), m_change.revisionsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_change.setRevisionsFolder(folder);
        look();
    });
    dialog->open();
}
