// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/choices.h"
#include "ui/pages/fleet/adddialogs.h"
#include "ui/pages/fleet/addpicturedialog.h"
#include "ui/pages/fleet/fleetpage.h"
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
        addDevice(first);
        break;
    case Id::AddApp:
        pickPictures(first);
        break;
    case Id::Rename:
        rename(first);
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
        copyUrl(first.deviceId);
        break;
    case Id::CopyId:
        QGuiApplication::clipboard()->setText(first.deviceId);
        break;
    case Id::Remove:
        remove(on);
        break;
    }
}

/// The name is typed in the details of what is shown, so it is shown first.
void FleetPage::rename(const Selection &selection)
{
    const auto isShown = [this, selection] {
        return m_rows.selection().isSameAs(selection) && m_rows.rows().selection.isSameAs(selection);
    };
    if (isShown())
        return m_inspector->editName();
    choose(selection);
    const auto edit = [this, isShown] {
        if (isShown())
            m_inspector->editName();
    };
    connect(&m_rows, &SelectedRows::changed, m_inspector, edit, Qt::SingleShotConnection);
}

/// Users take all their devices with them, so that is asked; devices and apps come back by undo.
void FleetPage::remove(const FleetTargets &on)
{
    if (on.areApps() || on.areDevices()) {
        m_commands.remove(on.selections);
        return;
    }
    const int count = static_cast<int>(on.selections.size());
    const QString name = userName(on.selections.constFirst().userId);
    const Decision decision{
        count == 1 ? tr("Delete the user %1 with all devices and apps?").arg(name)
                   : tr("Delete %n users with all their devices and apps?", nullptr, count),
        tr("Their pictures go too. Undo brings everything back until this database is closed or another one "
           "is opened."),
        count == 1 ? tr("Delete %1").arg(name) : tr("Delete %n users", nullptr, count)};
    decide(this, decision, [this, on] { m_commands.remove(on.selections); });
}

void FleetPage::addDevice(const Selection &selection)
{
    const qlonglong user = selection.userId;
    if (user == 0)
        return;
    auto *dialog = new AddDeviceDialog(userName(user), this);
    connect(
        dialog, &AddDeviceDialog::chosen, &m_commands,
        [this, user](const QString &name, const QString &type) { m_commands.addDevice(name, type, user); });
    dialog->open();
}

void FleetPage::pickPictures(const Selection &selection)
{
    if (selection.deviceId != m_device.deviceId())
        choose({selection.userId, selection.deviceId, 0});
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

void FleetPage::copyUrl(const QString &deviceId)
{
    QUrl url = servedUrl(m_session.service());
    if (url.isEmpty()) {
        m_session.showMessage(
            {Message::Severity::Information,
             tr("The server is not running, so the device has no URL yet. Start serving first."),
             {}});
        return;
    }
    url.setPath(QStringLiteral("/%1/next").arg(deviceId));
    QGuiApplication::clipboard()->setText(url.toString());
    m_session.showMessage({Message::Severity::Success, tr("Copied %1").arg(url.toString()), {}});
}
