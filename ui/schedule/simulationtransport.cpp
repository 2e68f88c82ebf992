// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/simulationtransport.h"

#include "ui/schedule/simulationplayer.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr int margin = 16;

} // namespace

SimulationTransport::SimulationTransport(SimulationPlayer &player, QWidget *parent)
    : QWidget(parent), m_player(player),
      m_play(makeAction("media-playback-start", tr("&Play"), "Ctrl+Space")),
      m_now(makeAction("go-jump", tr("To the &present"), "Ctrl+Home")),
      m_slower(makeAction("media-seek-backward", tr("Play s&lower"), "Ctrl+Shift+,")),
      m_faster(makeAction("media-seek-forward", tr("Play f&aster"), "Ctrl+Shift+.")),
      m_speeds(new QButtonGroup(this)), m_moment(new QLabel)
{
    m_play->setCheckable(true);
    QFont font = m_moment->font();
    font.setBold(true);
    m_moment->setFont(font);
    m_moment->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(8);
    row->addWidget(makeButton(m_play, true));
    row->addLayout(makeSpeeds());
    row->addWidget(makeButton(m_now, true));
    row->addStretch(1);
    row->addWidget(m_moment);
    const auto faster = [this](int places) {
        const auto found = std::ranges::find(SimulationPlayer::speeds, m_player.speed());
        const auto place = std::clamp<qsizetype>(found - SimulationPlayer::speeds.begin() + places, 0,
                                                 std::ssize(SimulationPlayer::speeds) - 1);
        m_speeds->button(SimulationPlayer::speeds[static_cast<size_t>(place)])->click();
    };
    connect(m_slower, &QAction::triggered, this, [faster] { faster(-1); });
    connect(m_faster, &QAction::triggered, this, [faster] { faster(1); });
    connect(m_play, &QAction::triggered, &m_player, &SimulationPlayer::setPlaying);
    connect(m_now, &QAction::triggered, this, &SimulationTransport::nowAsked);
    connect(&m_player, &SimulationPlayer::playingChanged, this, &SimulationTransport::showPlaying);
}

void SimulationTransport::setMoment(const QString &moment)
{
    m_moment->setText(moment);
}

QList<QAction *> SimulationTransport::menu() const
{
    return {m_play, m_slower, m_faster, m_now};
}

void SimulationTransport::setUsable(bool usable)
{
    for (QAction *action : menu())
        action->setEnabled(usable);
}

QAction *SimulationTransport::makeAction(const char *icon, const QString &text, const char *shortcut)
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setShortcut(QKeySequence(QLatin1String(shortcut)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    describeShortcut(*action);
    return action;
}

QToolButton *SimulationTransport::makeButton(QAction *action, bool showsText)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(showsText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLayout *SimulationTransport::makeSpeeds()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (const int speed : SimulationPlayer::speeds) {
        auto *button = new QToolButton;
        button->setText(tr("×%1", "how many times as fast").arg(QLocale().toString(speed)));
        button->setToolTip(tr("Play %1 times as fast as it is").arg(QLocale().toString(speed)));
        button->setAccessibleName(button->toolTip());
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setChecked(speed == m_player.speed());
        m_speeds->addButton(button, speed);
        row->addWidget(button);
    }
    connect(m_speeds, &QButtonGroup::idClicked, &m_player, &SimulationPlayer::setSpeed);
    return row;
}

void SimulationTransport::showPlaying(bool playing)
{
    m_play->setChecked(playing);
    m_play->setText(playing ? tr("&Pause") : tr("&Play"));
    m_play->setIcon(QIcon::fromTheme(playing ? QStringLiteral("media-playback-pause")
                                             : QStringLiteral("media-playback-start")));
    describeShortcut(*m_play);
}
