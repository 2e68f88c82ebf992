// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/devicesnapshot.h"

#include <QWidget>

class LedPanel;
class PictureShelf;
class QLabel;
class QuietLabel;

/// Which app it is: its picture, its name, and whether it is active.
class AppHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit AppHeading(PictureShelf &shelf, QWidget *parent = nullptr);

    /// `app` is an index of the device.
    void show(const SharedDevice &device, int app, domain::Instant now);

private:
    void showPicture();
    static QString stateOf(const DeviceSnapshot &device, int app, domain::Instant now);

    PictureShelf &m_shelf;
    LedPanel *m_panel;
    QLabel *m_name;
    QuietLabel *m_state;
    SharedDevice m_device;
    int m_app = -1;
    AppPicture m_shown;
};
