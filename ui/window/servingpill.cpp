// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/servingpill.h"

#include "ui/pages/page.h"
#include "ui/serving.h"
#include "ui/session.h"
#include "ui/window/actions.h"
#include "ui/window/rail.h"

#include <QMenu>
#include <QPainter>

using State = server::Service::State;

namespace {

constexpr QRgb runningColour = 0xff27ae60;
constexpr QRgb movingColour = 0xfff39c1f;
constexpr QRgb failedColour = 0xffda4453;
constexpr QRgb stoppedColour = 0xff8a9297;

QRgb colourOf(State state)
{
    switch (state) {
    case State::Running:
        return runningColour;
    case State::Starting:
    case State::Stopping:
        return movingColour;
    case State::Failed:
        return failedColour;
    case State::Stopped:
        break;
    }
    return stoppedColour;
}

} // namespace

ServingPill::ServingPill(Session &session, const WindowActions &actions, QWidget *parent)
    : QToolButton(parent), m_session(session), m_serve(actions[ActionId::Serve])
{
    auto *menu = new QMenu(this);
    menu->addAction(&actions[ActionId::Serve]);
    menu->addAction(&actions[ActionId::CopyAddress]);
    setMenu(menu);
    setPopupMode(QToolButton::MenuButtonPopup);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_session.store().isOpen())
            m_session.navigation().showPage(PageId::Serving);
        else
            showMenu();
    });
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({10, 10});
    connect(&session.service(), &server::Service::stateChanged, this, &ServingPill::showState);
    connect(&session.service(), &server::Service::troubleChanged, this, &ServingPill::showState);
    connect(&session.store(), &storage::Store::openedChanged, this, &ServingPill::showToolTip);
    connect(&m_serve, &QAction::changed, this, &ServingPill::showToolTip);
    showState();
}

QString ServingPill::textOf(const server::Service &service)
{
    switch (service.state()) {
    case State::Stopped:
        return tr("Not serving");
    case State::Starting:
        return tr("Starting…");
    case State::Running:
        return tr("Serving on %1", "192.168.1.20:8000").arg(servedUrl(service).authority());
    case State::Stopping:
        return tr("Stopping…");
    case State::Failed:
        return tr("Cannot serve");
    }
    Q_UNREACHABLE();
}

void ServingPill::showState()
{
    const server::Service &service = m_session.service();
    const QString text = textOf(service);
    setText(text);
    setAccessibleName(tr("Server: %1", "Not serving").arg(text));
    showToolTip();
    setIcon(dot(QColor(colourOf(service.state()))));
}

void ServingPill::showToolTip()
{
    const server::Service &service = m_session.service();
    QStringList lines{service.errorText().isEmpty() ? textOf(service) : service.errorText()};
    if (m_session.store().isOpen()) {
        const PageDeclaration &page = pageDeclaration(PageId::Serving);
        lines.append(tr("Show the page “%1” (%2)", "Serving, Ctrl+4")
                         .arg(pageTitle(page), Rail::keysOf(page).toString(QKeySequence::NativeText)));
        lines.append(m_serve.toolTip());
    }
    setToolTip(lines.join(QLatin1Char('\n')));
}

QIcon ServingPill::dot(const QColor &colour) const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((QSizeF(iconSize()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF({0.5, 0.5}, QSizeF(iconSize()) - QSizeF(1, 1)));
    return pixmap;
}
