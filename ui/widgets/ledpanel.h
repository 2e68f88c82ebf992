// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/codec.h"
#include "ui/widgets/dotscreen.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

/// A picture as the LED matrix of a device shows it, playing at its own times while it can be seen. Double
/// click or F11 fills the screen. Without motion (SH_Widget_Animation_Duration of 0) the first frame stands
/// still.
class LedPanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int stripWidth = 128;
    static constexpr int pageWidth = 640;

    /// `preferredWidth` in pixels is what sizeHint() asks for.
    explicit LedPanel(int preferredWidth = pageWidth, QWidget *parent = nullptr);

    void setAnimation(const frames::Animation &animation);
    void clear();
    /// Effective percent of the device, 0–100.
    void setBrightness(int percent);
    /// Dots of the device, 64×32 or 128×64.
    void setPanelSize(QSize dots);
    QSize panelSize() const { return m_dots; }
    int frame() const { return m_frame; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

public Q_SLOTS:
    void toggleFullScreen();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool plays() const;
    QRect screenArea() const;
    void fitScreen();
    void restart();
    void scheduleNext();
    void showNext();
    void showFrame();

    int m_preferredWidth;
    QSize m_dots{64, 32};
    frames::Animation m_animation;
    int m_frame = 0;
    int m_loops = 0;
    DotScreen m_screen;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_dueMs = 0; ///< of the next frame, on m_clock
};
