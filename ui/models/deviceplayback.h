// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/devicesnapshot.h"

#include <QObject>
#include <QTimer>

#include <optional>

/// What a device shows now and next. Where the server says what it sent, that is it; else the rotation is
/// played on from the stored cursor, as the device would if it asked now.
class DevicePlayback final : public QObject
{
    Q_OBJECT

public:
    struct Served
    {
        QString iname; ///< '' for the default picture
        domain::Instant since;

        bool operator==(const Served &) const = default;
    };

    explicit DevicePlayback(const base::Clock &clock, QObject *parent = nullptr);

    void setDevice(const SharedDevice &device);
    /// What the server sent last; nothing when it does not serve this device.
    void setServed(const std::optional<Served> &served);

    const SharedDevice &device() const { return m_device; }
    bool isServed() const { return m_served.has_value(); }
    /// Valid only with a device.
    const domain::Step &step() const { return m_step; }
    domain::Instant since() const { return m_since; }
    domain::Instant until() const;
    /// The steps after this one, each with its time.
    std::vector<domain::TimedStep> upcoming(int count) const;

Q_SIGNALS:
    void stepChanged();

private:
    void evaluate();
    void advance();
    void followServed();
    void show(const domain::Step &step, domain::Instant since, int cursorBefore);
    int cursorOf(int app) const;

    const base::Clock &m_clock;
    SharedDevice m_device;
    std::optional<Served> m_served;
    domain::Step m_step;
    domain::Instant m_since;
    int m_cursorBefore = 0; ///< where the step was taken from
    QTimer m_dwell;
};
