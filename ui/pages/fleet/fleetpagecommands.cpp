// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/choices.h"
#include "ui/models/appstripmodel.h"
#include "ui/pages/fleet/adddialogs.h"
#include "ui/pages/fleet/addpicturedialog.h"
#include "ui/pages/fleet/appstrip.h"
#include "ui/pages/fleet/deviceview.h"
#include "ui/pages/fleet/fleetpage.h"
#include "ui/pages/fleet/fleetsidebar.h"
#include "ui/pages/fleet/fleettree.h"
#include "ui/pages/fleet/inspector.h"
#include "ui/serving.h"
#include "ui/session.h"
#include "ui/widgets/decision.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

/// What the actions of the page do.

namespace {

using domain::Entity;
using Id = FleetActions::Id;

} // namespace

/// The cards while the keyboard is among them or several are selected there; else the tree.
FleetTargets FleetPage::targets() const
{
    FleetTargets targets;
    targets.isWritable = !m_session.isReadOnly();
    const Selection &known = m_rows.rows().selection;
    const AppStrip &strip = m_deviceView->strip();
    const QSet<qlonglong> cards = strip.selectedApps();
    const QList<Selection> rows = m_sidebar->tree().selections();
    if (strip.isVisible() && !cards.isEmpty() && (strip.hasFocus() || cards.size() > rows.size())) {
        for (const qlonglong app : cards)
            targets.selections.append({known.userId, m_device.deviceId(), app});
    } else {
        targets.selections = rows;
    }
    if (targets.selections.isEmpty() && !m_rows.selection().isEmpty())
        targets.selections = {m_rows.selection()};
    const SharedDevice &device = m_device.snapshot();
    for (const Selection &selection : std::as_const(targets.selections)) {
        const AppCard card = m_apps->find(selection.appId).data(AppStripModel::CardRole).value<AppCard>();
        if (!device || card.id == 0)
            continue;
        targets.isEnabled = targets.isEnabled && card.isEnabled;
        targets.isPinned = card.isPinned;
    }
    return targets;
}

QSet<qlonglong> FleetPage::targetApps() const
{
    QSet<qlonglong> apps;
    for (const Selection &selection : targets().selections)
        apps.insert(selection.appId);
    return apps;
}

void FleetPage::run(Id id)
{
    const FleetTargets on = targets();
    const Selection first = on.selections.value(0);
    switch (id) {
    case Id::AddUser: {
        auto *dialog = new AddUserDialog(this);
        connect(dialog, &AddUserDialog::chosen, &m_commands, &FleetCommands::addUser);
        dialog->open();
        break;
    }
    case Id::AddDevice:
        addDevice();
        break;
    case Id::AddApp:
        pickPictures();
        break;
    case Id::Rename:
        m_inspector->editName();
        break;
    case Id::Enable:
        m_commands.setEnabled(targetApps(), !on.isEnabled);
        break;
    case Id::Pin:
        m_commands.setPinned(first.appId, !on.isPinned);
        break;
    case Id::MoveEarlier:
        m_commands.moveBy(targetApps(), -1);
        break;
    case Id::MoveLater:
        m_commands.moveBy(targetApps(), 1);
        break;
    case Id::Duplicate:
        m_commands.duplicate(first.appId);
        break;
    case Id::CopyUrl:
        copyUrl();
        break;
    case Id::CopyId:
        QGuiApplication::clipboard()->setText(m_device.deviceId());
        break;
    case Id::Remove:
        remove();
        break;
    }
}

/// Users take all their devices with them, so that is asked; devices and apps come back by undo.
void FleetPage::remove()
{
    const FleetTargets on = targets();
    if (on.areApps() || on.areDevices()) {
        m_commands.remove(on.selections);
        return;
    }
    const int count = static_cast<int>(on.selections.size());
    const QString name = FieldEdit::nameOf(Entity::User, m_rows.rows().user);
    const Decision decision{
        count == 1 ? tr("Delete the user %1 with all devices and apps?").arg(name)
                   : tr("Delete %n users with all their devices and apps?", nullptr, count),
        tr("Their pictures go too. Undo brings everything back until the program is closed."),
        count == 1 ? tr("Delete %1").arg(name) : tr("Delete %n users", nullptr, count)};
    decide(this, decision, [this, on] { m_commands.remove(on.selections); });
}

void FleetPage::addDevice()
{
    const qlonglong user = m_rows.rows().selection.userId;
    if (user == 0)
        return;
    auto *dialog = new AddDeviceDialog(FieldEdit::nameOf(Entity::User, m_rows.rows().user), this);
    connect(
        dialog, &AddDeviceDialog::chosen, &m_commands,
        [this, user](const QString &name, const QString &type) { m_commands.addDevice(name, type, user); });
    dialog->open();
}

void FleetPage::pickPictures()
{
    auto *dialog = new QFileDialog(this, tr("Pictures for new apps"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures (*.png *.gif *.jpg *.jpeg *.webp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &FleetPage::addPictures);
    dialog->open();
}

void FleetPage::addPictures(const QStringList &files)
{
    const SharedDevice &device = m_device.snapshot();
    if (files.isEmpty() || !device || m_session.isReadOnly())
        return;
    auto *dialog = new AddPictureDialog(files, domain::panelSize(device->device().type), this);
    connect(dialog, &AddPictureDialog::chosen, &m_commands,
            [this, id = device->device().id](const QList<FleetFiles::NewPicture> &pictures) {
                m_commands.addPictures(id, pictures);
            });
    dialog->open();
}

void FleetPage::copyUrl()
{
    QUrl url = servedUrl(m_session.service());
    if (url.isEmpty()) {
        m_session.showMessage(
            {Message::Severity::Information,
             tr("The server is not running, so the device has no URL yet. Start serving first."),
             {}});
        return;
    }
    url.setPath(QStringLiteral("/%1/next").arg(m_device.deviceId()));
    QGuiApplication::clipboard()->setText(url.toString());
    m_session.showMessage({Message::Severity::Success, tr("Copied %1").arg(url.toString()), {}});
}
