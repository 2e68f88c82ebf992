// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/fleetsidebar.h"

#include "ui/models/fleettreemodel.h"
#include "ui/pages/fleet/fleettree.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace {

constexpr int smallestWidth = 180;

} // namespace

FleetSidebar::FleetSidebar(FleetTreeModel &model, QWidget *parent)
    : QWidget(parent), m_model(model),
      m_filter(new SearchField(tr("Filter: name, type:, night:on, app:off"))), m_tree(new FleetTree(model)),
      m_found(new QLabel(this)), m_empty(new EmptyState), m_content(new QStackedLayout)
{
    m_filter->setToolTip(
        tr("Shows what has these words in its name. type:gen2 finds devices by type, night:on "
           "and night:off by night mode, app:off finds disabled apps."));
    m_found->setContentsMargins(8, 0, 8, 0);
    m_found->hide();
    setMinimumWidth(smallestWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 8, 8, 0);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    layout->addWidget(m_found);
    layout->addLayout(m_content, 1);
    m_content->addWidget(m_tree); // behind the filter, also for the keyboard
    m_content->addWidget(m_empty);
    connect(m_filter, &SearchField::searched, this, &FleetSidebar::filterBy);
    connect(&m_model, &FleetTreeModel::loaded, this, &FleetSidebar::showContent);
    connect(&m_model, &FleetTreeModel::rowsRemoved, this, [this] { showContent(m_model.rowCount(), false); });
    connect(&m_model, &FleetTreeModel::rowsInserted, this, [this] { m_content->setCurrentWidget(m_tree); });
    connect(m_empty, &EmptyState::buttonClicked, this, &FleetSidebar::offerWayOn);
}

void FleetSidebar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FleetSidebar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showContent(m_model.rowCount(), false);
}

void FleetSidebar::filterBy(const QString &text)
{
    m_found->hide();
    m_model.setFilter(FleetFilter::parse(text));
}

void FleetSidebar::showContent(int matches, bool more)
{
    const bool isFiltered = m_model.isFiltered();
    m_found->setVisible(isFiltered && more);
    m_found->setText(tr("The first %n matches; a longer name finds fewer.", nullptr, matches));
    if (m_model.rowCount() > 0) {
        m_content->setCurrentWidget(m_tree);
        return;
    }
    if (isFiltered)
        m_empty->setContent(tr("Nothing has “%1” in its name.").arg(m_filter->text().trimmed()),
                            tr("Clear filter"));
    else
        m_empty->setContent(tr("There is no user yet. Devices and apps belong to users."),
                            m_readOnly ? QString() : tr("Add user…"));
    m_content->setCurrentWidget(m_empty);
}

void FleetSidebar::offerWayOn()
{
    if (!m_model.isFiltered()) {
        Q_EMIT addUserAsked();
        return;
    }
    m_filter->clear();
    m_filter->setFocus();
}
