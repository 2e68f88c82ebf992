// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "ui/models/databaseopener.h"
#include "ui/models/schemachange.h"
#include "ui/pages/welcomepage.h"
#include "ui/session.h"
#include "ui/widgets/messagestrip.h"
#include "ui/window/actions.h"
#include "ui/window/openproblem.h"
#include "ui/window/pagestack.h"
#include "ui/window/rail.h"
#include "ui/window/schemaoffer.h"

#include <QBoxLayout>

namespace {

constexpr int passingMs = 10'000; ///< how long good news stays
constexpr QLatin1String announcementId("announcement");
constexpr QLatin1String lostId("lost");
constexpr QLatin1String olderId("older");

QWidget *makeWelcome(DatabaseOpener &opener, const WindowActions &actions)
{
    auto *page = new WelcomePage({
        {&actions[ActionId::Open], WelcomePage::tr("The database of a Tronbyt server, or one made here.")},
        {&actions[ActionId::Create],
         WelcomePage::tr("Start from nothing: one empty file for users, devices and apps.")},
        {&actions[ActionId::OpenAddress], WelcomePage::tr("A PostgreSQL database in your network.")},
        {&actions[ActionId::Migrate],
         WelcomePage::tr("Make tables of the JSON documents of an older Tronbyt server.")},
        {&actions[ActionId::Demo],
         WelcomePage::tr("Three panels with a dozen apps, to look around in. Nothing can break.")},
    });
    RecentDatabases &recent = opener.recent();
    QObject::connect(page, &WelcomePage::recentChosen, &opener, &DatabaseOpener::openText);
    QObject::connect(page, &WelcomePage::recentRemoved, &recent, &RecentDatabases::remove);
    QObject::connect(&recent, &RecentDatabases::changed, page,
                     [page, &recent] { page->setRecent(recent.list()); });
    page->setRecent(recent.list());
    return page;
}

} // namespace

Workspace::Workspace(Session &session, DatabaseOpener &opener, const WindowActions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_opener(opener), m_actions(actions),
      m_schemaChange(new SchemaChange(session, opener, this)), m_rail(new Rail(this)),
      m_strip(new MessageStrip(this)),
      m_pages(new PageStack(
          {session, *m_schemaChange}, [&opener, &actions] { return makeWelcome(opener, actions); }, this))
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_rail->hide();
    connectSession();
}

QList<QAction *> Workspace::pageActions() const
{
    return m_rail->pageActions();
}

QWidget *Workspace::currentPage() const
{
    return m_pages->currentPage();
}

void Workspace::focusFilter()
{
    if (Page *page = m_pages->currentPage())
        page->focusFilter();
}

void Workspace::focusPage()
{
    QWidget *page = m_pages->currentWidget();
    if (!page)
        return;
    QWidget *within = page->focusWidget();
    if (within)
        within->setFocus(Qt::OtherFocusReason);
    else
        page->setFocus(Qt::OtherFocusReason);
}

void Workspace::showWelcome()
{
    m_rail->hide();
    m_pages->showWelcome();
    for (QAction *action : m_rail->pageActions())
        action->setEnabled(false);
    Q_EMIT currentPageChanged();
}

void Workspace::connectSession()
{
    Navigation &navigation = m_session.navigation();
    connect(m_rail, &Rail::pageChosen, &navigation, &Navigation::showPage);
    connect(m_pages, &PageStack::actionsChanged, this, &Workspace::currentPageChanged);
    connect(&navigation, &Navigation::pageChanged, this, [this] {
        if (m_session.store().isOpen())
            showCurrentPage();
    });
    connect(&m_opener, &DatabaseOpener::databaseChanged, this, &Workspace::showDatabase);
    connect(&m_opener, &DatabaseOpener::busyChanged, this, [this](bool busy) {
        if (busy) // a database may go: what was typed into it is saved before
            window()->setFocus(Qt::OtherFocusReason);
        m_pages->setDisabled(busy);
        const QWidget *focused = window()->focusWidget();
        if (!busy && (!focused || focused == window()))
            focusPage();
    });
    connect(&m_opener, &DatabaseOpener::failed, this, [this](const OpenFailure &failure) {
        if (!currentPage())
            showWelcome();
        m_strip->post(openProblem(failure, m_opener, m_actions), QStringLiteral("open"));
    });
    connect(&m_session, &Session::messageShown, this, &Workspace::post);
    connect(&m_session.store(), &storage::Store::lost, this, [this](const base::Error &error) {
        m_loss = error.what;
        m_strip->post({Message::Severity::Error, error.what, {}}, lostId);
    });
    connect(&m_session.store(), &storage::Store::regained, this, [this] {
        m_loss.clear();
        m_strip->withdraw(lostId);
    });
    connectHistory();
    connectSchema();
}

void Workspace::connectHistory()
{
    EditHistory &history = m_session.history();
    connect(&history, &EditHistory::saved, this, [this] { m_strip->withdraw(announcementId); });
    connect(&history, &EditHistory::announced, this, [this, &history](const QString &announcement) {
        const Message message{
            Message::Severity::Success, announcement, {{tr("Undo"), [&history] { history.undo(); }}}};
        m_strip->post(message, announcementId, passingMs);
    });
}

void Workspace::connectSchema()
{
    connect(m_schemaChange, &SchemaChange::finished, this, [this](const base::Result<QString> &outcome) {
        if (outcome) // what failed stays in its dialog
            m_session.showMessage({Message::Severity::Success, *outcome, {}});
    });
    connect(&m_session, &Session::readOnlyChanged, this, [this] { m_strip->withdraw(olderId); });
}

void Workspace::showDatabase()
{
    m_strip->clear();
    m_pages->dropPages();
    if (m_session.store().isOpen()) {
        m_rail->show();
        for (QAction *action : m_rail->pageActions())
            action->setEnabled(true);
        showCurrentPage();
        if (isOfferDue(m_session))
            m_strip->post(schemaOffer(m_session, *m_schemaChange, *this), olderId);
    } else {
        showWelcome();
    }
}

void Workspace::showCurrentPage()
{
    const PageId page = m_session.navigation().place().page;
    m_rail->setCurrent(page);
    m_pages->showPage(page);
    focusPage();
    Q_EMIT currentPageChanged();
}

/// What is said already is not said again; neither is what everything fails with while the database is lost.
void Workspace::post(const Message &message)
{
    if (message.text == m_loss)
        return;
    const bool stays =
        message.severity == Message::Severity::Warning || message.severity == Message::Severity::Error;
    m_strip->post(message, message.text, stays ? 0 : passingMs);
}
