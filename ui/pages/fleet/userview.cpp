// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/userview.h"

#include "ui/models/fleettreemodel.h"
#include "ui/pages/fleet/treedelegate.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

UserView::UserView(FleetTreeModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_name(new QLabel),
      m_add(new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), tr("Add device…"))),
      m_devices(new QListView), m_empty(new EmptyState), m_content(new QStackedLayout)
{
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_name->setFont(font);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *header = new QHBoxLayout;
    header->addWidget(m_name, 1);
    header->addWidget(m_add);
    m_devices->setItemDelegate(new TreeDelegate(m_devices));
    m_devices->setUniformItemSizes(true);
    m_devices->setFrameShape(QFrame::NoFrame);
    m_devices->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_devices->setAccessibleName(tr("Devices of the user"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addLayout(header);
    column->addLayout(m_content, 1);
    m_content->addWidget(m_devices);
    m_content->addWidget(m_empty);
    connect(m_add, &QPushButton::clicked, this, &UserView::addDeviceAsked);
    connect(m_empty, &EmptyState::buttonClicked, this, &UserView::addDeviceAsked);
    connect(m_devices, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(FleetTreeModel::WaitingRole).toBool())
            Q_EMIT chosen(index.data(FleetTreeModel::SelectionRole).value<Selection>());
    });
    for (const auto signal : {&FleetTreeModel::rowsInserted, &FleetTreeModel::rowsRemoved})
        connect(&m_model, signal, this, &UserView::refresh);
    connect(&m_model, &FleetTreeModel::dataChanged, this, &UserView::refresh);
    connect(&m_model, &FleetTreeModel::modelReset, this, &UserView::refresh);
}

void UserView::showUser(qlonglong userId)
{
    m_userId = userId;
    refresh();
}

void UserView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    refresh();
}

QAbstractItemView &UserView::list() const
{
    return *m_devices;
}

Selection UserView::focused() const
{
    const QModelIndex index = m_devices->currentIndex();
    if (!m_devices->hasFocus() || index.data(FleetTreeModel::WaitingRole).toBool())
        return {};
    return index.data(FleetTreeModel::SelectionRole).value<Selection>();
}

void UserView::refresh()
{
    const QModelIndex user = m_userId == 0 ? QModelIndex() : m_model.find({m_userId, {}, 0});
    if (!user.isValid()) {
        m_devices->setModel(nullptr);
        return;
    }
    m_name->setText(m_name->fontMetrics().elidedText(user.data().toString(), Qt::ElideRight,
                                                     std::max(m_name->width(), 80)));
    m_name->setToolTip(user.data().toString());
    if (!m_devices->model())
        m_devices->setModel(&m_model);
    if (m_devices->rootIndex() != user) {
        m_devices->setRootIndex(user);
        m_devices->setCurrentIndex({}); // it was another user's
    }
    if (m_model.canFetchMore(user))
        m_model.fetchMore(user);
    const bool isEmpty = !m_model.hasChildren(user);
    m_empty->setContent(tr("This user has no devices yet."), m_readOnly ? QString() : tr("Add device…"));
    m_content->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_devices);
}
