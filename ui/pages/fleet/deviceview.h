// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/deviceplayback.h"

#include <QTimer>
#include <QWidget>

class AppStrip;
class AppStripModel;
class EmptyState;
class LedPanel;
class PictureShelf;
class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QuietLabel;
class ShownWords;

/// The selected device: a large panel with what it shows now, words beside it (below it where there is no
/// room), and its apps as cards below.
/// With an app selected, the panel and the words are the app's. Pictures can be dropped anywhere on it.
class DeviceView final : public QWidget
{
    Q_OBJECT

public:
    DeviceView(const DevicePlayback &playback, AppStripModel &apps, PictureShelf &shelf,
               const base::Clock &clock, QWidget *parent = nullptr);

    AppStrip &strip() const { return *m_strip; }
    /// 0 for the device itself.
    void showApp(qlonglong appId);
    void setReadOnly(bool readOnly);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addAppAsked();
    void picturesDropped(const QStringList &files);
    /// From an app back to its device.
    void deviceAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeRotation();
    void refresh();
    void refreshWords();
    void showName(const QString &name);
    int roomForName() const;
    void refreshPanel();
    void refreshStrip();
    void showDeviceWords(const DeviceSnapshot &device);
    void showAppWords(const DeviceSnapshot &device, int app);
    int shownApp() const;
    void fitPanel();

    const DevicePlayback &m_playback;
    const base::Clock &m_clock;
    PictureShelf &m_shelf;
    AppStrip *m_strip;
    QBoxLayout *m_shown; ///< the panel and the words
    LedPanel *m_panel;
    ShownWords *m_words;
    EmptyState *m_empty;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    QWidget *m_rotation;
    QuietLabel *m_hints; ///< beside the title of the rotation
    QPushButton *m_back = nullptr;
    QPushButton *m_add = nullptr;
    QStackedLayout *m_apps;
    QTimer m_second;
    qlonglong m_appId = 0;
    QString m_shownPicture; ///< key of what the panel plays
    bool m_readOnly = false;
};
