// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pictureshelf.h"
#include "ui/schedule/simulatedday.h"

#include <QWidget>

class LedPanel;
class QLabel;
class QTreeWidget;
class QuietLabel;

/// What a simulated device shows at one moment, why and for how long, and what comes next.
class SimulationStage final : public QWidget
{
    Q_OBJECT

public:
    explicit SimulationStage(QWidget *parent = nullptr);

    void show(const SharedSimulation &day, domain::Instant at);

Q_SIGNALS:
    /// One of the steps that come next.
    void instantChosen(domain::Instant instant);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeWords();
    QLayout *makeUpcoming();
    void showPicture();
    void showUpcoming();
    void fitPanel();

    PictureShelf m_shelf;
    SharedSimulation m_day;
    size_t m_step = 0;
    int m_shownApp = -2; ///< -1 is the default picture, -2 none yet
    AppPicture m_shownPicture;
    LedPanel *m_panel;
    QLabel *m_name;
    QLabel *m_reason;
    QLabel *m_stay;
    QuietLabel *m_light;
    QTreeWidget *m_upcoming; ///< times and what comes then
    size_t m_listedFrom = 0;
};
