// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/serving/servingcontrols.h"

#include "ui/serving.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using server::Service;

namespace {

constexpr double headlineScale = 1.6;

QLabel *makeHeadline(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * headlineScale);
    font.setBold(true);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ServingControls::ServingControls(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_headline(makeHeadline(this)), m_details(new QLabel(this)),
      m_switch(new QPushButton(this)), m_port(new QSpinBox(this)), m_network(new QCheckBox(this))
{
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("State of the server"));
    m_switch->setMinimumWidth(m_switch->fontMetrics().averageCharWidth() * 20);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_headline);
    words->addWidget(m_details);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_switch, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(makeOptions());

    connect(m_switch, &QPushButton::clicked, this, &ServingControls::toggle);
    connect(m_port, &QSpinBox::editingFinished, this, &ServingControls::applyPort);
    connect(m_network, &QCheckBox::toggled, this, &ServingControls::applyNetwork);
    connect(&session.service(), &Service::stateChanged, this, &ServingControls::showState);
    connect(&session.service(), &Service::troubleChanged, this, &ServingControls::showState);
    showState();
}

QFormLayout *ServingControls::makeOptions()
{
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free one"));
    m_port->setValue(m_session.settings().get(servingPort));
    m_port->setAccessibleName(tr("Port"));
    m_port->setToolTip(tr("The number behind the colon in the devices' address. 0 takes any free port."));
    m_network->setText(tr("Let devices on the network connect"));
    m_network->setChecked(m_session.settings().get(servingNetwork));
    m_network->setToolTip(tr("Off: only programs on this computer reach the server."));
    auto *meaning =
        new QLabel(tr("Off, the server answers this computer only. On, it answers every device in your "
                      "network on all addresses of this computer; whoever knows a device's ID can then "
                      "see its pictures."),
                   this);
    meaning->setWordWrap(true);
    meaning->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("Network"), m_network);
    form->addRow(meaning); // across both columns: a field would be as narrow as its size hint
    return form;
}

void ServingControls::toggle()
{
    const Service::State state = m_session.service().state();
    if (state == Service::State::Running || state == Service::State::Starting)
        stopServing(m_session);
    else
        startServing(m_session);
}

void ServingControls::applyPort()
{
    if (m_port->value() == m_session.settings().get(servingPort))
        return;
    m_session.settings().set(servingPort, m_port->value());
    restartIfRunning();
}

void ServingControls::applyNetwork(bool allowed)
{
    m_session.settings().set(servingNetwork, allowed);
    restartIfRunning();
}

void ServingControls::restartIfRunning()
{
    const Service::State state = m_session.service().state();
    if (state == Service::State::Running || state == Service::State::Failed)
        startServing(m_session);
}

/// Who gets frames from the running server, and what is not kept of it.
QString ServingControls::reachText() const
{
    const QString reach = m_session.settings().get(servingNetwork)
                              ? tr("Devices in your network get their frames from here.")
                              : tr("Only this computer reaches the server; devices cannot.");
    if (m_session.service().settings()->access == storage::Access::ReadWrite)
        return reach;
    return reach + QLatin1Char(' ') +
           tr("The database is open for reading only: when devices were last seen is not saved.");
}

void ServingControls::showState()
{
    const Service &service = m_session.service();
    m_switch->setEnabled(m_session.store().isOpen());
    switch (service.state()) {
    case Service::State::Running:
        m_headline->setText(tr("Serving on %1", "a URL").arg(servedUrl(service).toString()));
        m_details->setText(service.errorText().isEmpty() ? reachText() : service.errorText());
        m_switch->setText(tr("S&top serving"));
        return;
    case Service::State::Starting:
        m_headline->setText(tr("Starting…"));
        m_details->clear();
        m_switch->setText(tr("S&top serving"));
        return;
    case Service::State::Stopping:
        m_headline->setText(tr("Stopping…"));
        m_details->clear();
        m_switch->setText(tr("S&tart serving"));
        return;
    case Service::State::Failed:
        m_headline->setText(tr("The server could not start"));
        m_details->setText(service.errorText());
        m_switch->setText(tr("Try &again"));
        return;
    case Service::State::Stopped:
        m_headline->setText(tr("Not serving"));
        m_details->setText(tr("Devices get their frames from this computer while the server runs."));
        m_switch->setText(tr("S&tart serving"));
        return;
    }
}
