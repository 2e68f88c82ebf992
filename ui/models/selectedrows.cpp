// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selectedrows.h"

#include "core/storage/reading.h"
#include "core/storage/store.h"
#include "ui/models/cell.h"
#include "ui/models/whendone.h"

namespace {

using domain::Entity;
using Rows = SelectedRows::Rows;

constexpr int pauseMs = 30;

/// The first child, or an empty row.
base::Result<domain::Row> readOnly(storage::Database &database, Entity entity, const QVariant &parent)
{
    const auto rows = storage::readChildren(database, entity, parent, {}, 1);
    if (!rows)
        return rows.error();
    return rows->value(0);
}

base::Result<void> readApp(storage::Database &database, Rows &rows)
{
    if (rows.selection.appId == 0)
        return {};
    const auto app =
        storage::readRow(database, Entity::App, QVariant::fromValue<qlonglong>(rows.selection.appId));
    if (!app)
        return app.error();
    const auto pattern = readOnly(database, Entity::RecurrencePattern, rowKey(*app));
    if (!pattern)
        return pattern.error();
    rows.app = *app;
    rows.pattern = *pattern;
    rows.selection.deviceId = cell(Entity::App, *app, "device_id").toString();
    return {};
}

base::Result<void> readDeviceRows(storage::Database &database, Rows &rows)
{
    if (rows.selection.deviceId.isEmpty())
        return {};
    const auto device = storage::readRow(database, Entity::Device, rows.selection.deviceId);
    if (!device)
        return device.error();
    const auto location = readOnly(database, Entity::Location, rowKey(*device));
    if (!location)
        return location.error();
    rows.device = *device;
    rows.location = *location;
    rows.selection.userId = cell(Entity::Device, *device, "user_id").toLongLong();
    return {};
}

base::Result<Rows> readSelected(storage::Database &database, const Selection &selection)
{
    Rows rows;
    rows.selection = selection;
    if (const auto read = readApp(database, rows); !read)
        return read.error();
    if (const auto read = readDeviceRows(database, rows); !read)
        return read.error();
    if (rows.selection.userId == 0)
        return rows;
    const auto user =
        storage::readRow(database, Entity::User, QVariant::fromValue<qlonglong>(rows.selection.userId));
    if (!user)
        return user.error();
    rows.user = *user;
    return rows;
}

} // namespace

SelectedRows::SelectedRows(storage::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SelectedRows::read);
    connect(&m_store, &storage::Store::changed, this, &SelectedRows::refresh);
}

void SelectedRows::refresh()
{
    if (m_isReading)
        m_readAgain = true;
    else if (!m_selection.isEmpty())
        m_pause.start();
}

void SelectedRows::setSelection(const Selection &selection)
{
    if (selection == m_selection)
        return;
    ++m_generation;
    m_isReading = false;
    m_readAgain = false;
    m_selection = selection;
    m_pause.stop();
    if (!m_selection.isEmpty()) {
        read();
        return;
    }
    m_rows = {};
    Q_EMIT changed();
}

void SelectedRows::read()
{
    if (!m_store.isOpen())
        return;
    m_isReading = true;
    const auto reading = m_store.run(
        [selection = m_selection](storage::Database &database) { return readSelected(database, selection); });
    whenDone(reading, this, [this, generation = m_generation](const base::Result<Rows> &rows) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        if (std::exchange(m_readAgain, false))
            m_pause.start();
        if (rows) {
            m_rows = *rows;
            Q_EMIT changed();
        } else if (rows.error().kind == base::Error::Kind::NotFound) {
            Q_EMIT gone(m_selection);
        } else {
            Q_EMIT failed(rows.error());
        }
    });
}
