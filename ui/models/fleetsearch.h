// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/storage/store.h"
#include "ui/navigation/place.h"

#include <atomic>
#include <memory>

/// A user, device or app that matches what was searched for.
struct FleetHit
{
    domain::Entity entity = domain::Entity::Device;
    Selection selection;
    QString title;
    QString detail; ///< where it belongs
};

/// Finds users, devices and apps by any visible text. Reads on a connection of its own, so that a search of a
/// large table holds up no edit; the connection is open only between `begin` and `end`.
class FleetSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int hitsPerKind = 6;

    explicit FleetSearch(QObject *parent = nullptr);

    void begin(const storage::DatabaseUrl &url);
    void end();
    /// Answers by `found` or `failed`; an earlier search that still runs is given up.
    void search(const QString &text);

Q_SIGNALS:
    void found(const QList<FleetHit> &hits);
    void failed(const base::Error &error);

private:
    std::unique_ptr<storage::Store> m_reader;
    std::shared_ptr<std::atomic<quint64>> m_latest;
    bool m_begun = false;
};
