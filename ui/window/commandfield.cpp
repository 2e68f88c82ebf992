// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandfield.h"

#include "ui/session.h"
#include "ui/widgets/entityicon.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace {

/// Long enough to let a word be typed, short enough to feel immediate.
constexpr std::chrono::milliseconds typingPause{120};
constexpr int shortestSearch = 2;
constexpr int mostOffers = 14;
constexpr int narrowestOffers = 380;

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&'));
}

void collect(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (!action->isVisible())
            continue;
        if (action->menu())
            collect(action->menu()->actions(), found);
        else if (!action->isSeparator() && action->isEnabled())
            found.append(action);
    }
}

} // namespace

CommandField::CommandField(Session &session, const QMenuBar &menus, QWidget *parent)
    : QLineEdit(parent), m_session(session), m_menus(menus), m_completer(new QCompleter(&m_list, this))
{
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    setPlaceholderText(tr("Search devices, apps and actions (%1)", "Ctrl+K").arg(keys));
    setAccessibleName(tr("Search or command"));
    setToolTip(tr("Find any device, app, user or action (%1)", "Ctrl+K").arg(keys));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(mostOffers);
    m_completer->popup()->setItemDelegate(new CommandDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Offers"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &CommandField::offer);
    connect(&m_search, &FleetSearch::failed, &m_session, &Session::showError);
    connect(&m_search, &FleetSearch::found, this, [this](const QList<FleetHit> &hits) {
        m_hits = hits;
        showOffers();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CommandField::choose);
}

void CommandField::activate()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void CommandField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_session.store().isOpen())
        m_search.begin(m_session.store().opened().url);
}

void CommandField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_pause.stop();
    m_search.end();
}

void CommandField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool escape = event->key() == Qt::Key_Escape;
    if (m_completer->popup()->isVisible() && (enter || escape)) {
        event->ignore(); // QCompleter chooses, or closes its offers
        return;
    }
    if (escape) {
        clear();
        Q_EMIT left();
    } else if (enter || event->key() == Qt::Key_Down) {
        m_pause.stop();
        offer();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void CommandField::offer()
{
    m_hits.clear();
    const QString text = this->text().trimmed();
    showOffers();
    if (text.size() >= shortestSearch)
        m_search.search(text);
}

void CommandField::showOffers()
{
    if (!hasFocus())
        return;
    QList<Command> commands;
    for (const FleetHit &hit : m_hits)
        commands.append(commandOf(hit));
    commands += matchingActions();
    m_list.setCommands(commands.mid(0, mostOffers));
    if (commands.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    const int offersWidth = std::max(width(), narrowestOffers);
    m_completer->complete({width() - offersWidth, 0, offersWidth, height()});
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CommandField::choose(const QModelIndex &index)
{
    const int row = index.row();
    clear();
    Q_EMIT left();
    m_list.run(row);
}

QList<Command> CommandField::matchingActions() const
{
    const QString wanted = text().trimmed();
    QList<QAction *> actions;
    collect(m_menus.actions(), actions);
    QList<Command> commands;
    for (const QPointer<QAction> action : actions)
        if (plainText(*action).contains(wanted, Qt::CaseInsensitive))
            commands.append({action->icon(), plainText(*action),
                             action->shortcut().toString(QKeySequence::NativeText), [action] {
                                 if (action)
                                     action->trigger();
                             }});
    return commands;
}

Command CommandField::commandOf(const FleetHit &hit) const
{
    return {entityIcon(hit.entity), hit.title, hit.detail, [this, hit] {
                m_session.navigation().go({PageId::Fleet, hit.selection});
            }};
}
