// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wiring.h"

#include "ui/models/databaseopener.h"
#include "ui/serving.h"
#include "ui/session.h"
#include "ui/widgets/filedrop.h"
#include "ui/window/actions.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>

namespace {

using State = server::Service::State;

struct Wiring
{
    Q_DECLARE_TR_FUNCTIONS(Wiring)
};

void wireHistory(const WindowActions &actions, Session &session)
{
    QAction *undo = &actions[ActionId::Undo];
    QAction *redo = &actions[ActionId::Redo];
    EditHistory &history = session.history();
    const auto refresh = [undo, redo, &session, &history] {
        undo->setEnabled(history.canUndo() && !session.isReadOnly());
        redo->setEnabled(history.canRedo() && !session.isReadOnly());
        undo->setText(history.canUndo() ? Wiring::tr("&Undo %1", "Rename Kitchen").arg(history.undoText())
                                        : Wiring::tr("&Undo"));
        redo->setText(history.canRedo() ? Wiring::tr("&Redo %1", "Rename Kitchen").arg(history.redoText())
                                        : Wiring::tr("&Redo"));
        describeShortcut(*undo);
        describeShortcut(*redo);
    };
    QObject::connect(undo, &QAction::triggered, &history, &EditHistory::undo);
    QObject::connect(redo, &QAction::triggered, &history, &EditHistory::redo);
    QObject::connect(&history, &EditHistory::changed, undo, refresh);
    QObject::connect(&session, &Session::readOnlyChanged, undo, refresh);
    refresh();
}

void wireNavigation(const WindowActions &actions, Session &session)
{
    QAction *back = &actions[ActionId::Back];
    QAction *forward = &actions[ActionId::Forward];
    Navigation &navigation = session.navigation();
    const auto refresh = [back, forward, &navigation] {
        back->setEnabled(navigation.canGoBack());
        forward->setEnabled(navigation.canGoForward());
    };
    QObject::connect(back, &QAction::triggered, &navigation, &Navigation::back);
    QObject::connect(forward, &QAction::triggered, &navigation, &Navigation::forward);
    QObject::connect(&navigation, &Navigation::historyChanged, back, refresh);
    refresh();
}

void wireServing(const WindowActions &actions, Session &session, DatabaseOpener &opener)
{
    QAction *serve = &actions[ActionId::Serve];
    QAction *copy = &actions[ActionId::CopyAddress];
    server::Service &service = session.service();
    const auto refresh = [serve, copy, &session, &service] {
        const bool running = service.state() == State::Running || service.state() == State::Starting;
        serve->setText(running ? Wiring::tr("&Stop serving") : Wiring::tr("&Start serving"));
        serve->setIcon(QIcon::fromTheme(running ? QStringLiteral("media-playback-stop")
                                                : QStringLiteral("media-playback-start")));
        serve->setEnabled((session.store().isOpen() || running) && service.state() != State::Stopping);
        copy->setEnabled(!service.baseUrl().isEmpty());
        describeShortcut(*serve);
    };
    QObject::connect(serve, &QAction::triggered, &service, [&session, &service] {
        const bool running = service.state() == State::Running || service.state() == State::Starting;
        running ? stopServing(session) : startServing(session);
    });
    QObject::connect(copy, &QAction::triggered, &service,
                     [&service] { QGuiApplication::clipboard()->setText(servedUrl(service).toString()); });
    QObject::connect(&service, &server::Service::stateChanged, serve, [&session, &service, refresh] {
        refresh();
        if (service.state() == State::Failed)
            session.showMessage({Message::Severity::Error, service.errorText(), {}});
    });
    QObject::connect(&session.store(), &storage::Store::openedChanged, serve, [&session, &service] {
        const bool running = service.state() == State::Running || service.state() == State::Starting;
        if (running && session.store().isOpen() &&
            service.settings()->database == session.store().opened().url)
            startServing(session); // with the access of now
    });
    QObject::connect(&opener, &DatabaseOpener::databaseChanged, serve, [&session, &service, refresh] {
        if (service.state() == State::Running) {
            stopServing(session);
            session.showMessage({Message::Severity::Information,
                                 Wiring::tr("Serving has stopped, because the database it served is closed."),
                                 {}});
        }
        refresh();
    });
    refresh();
}

void wireOpening(const WindowActions &actions, Session &session, DatabaseOpener &opener)
{
    QAction *editing = &actions[ActionId::Editing];
    const auto refresh = [&actions, editing, &session, &opener] {
        const bool open = session.store().isOpen();
        const bool idle = !opener.isBusy();
        editing->setEnabled(open && idle);
        editing->setChecked(open && !session.isReadOnly());
        actions[ActionId::CloseDatabase].setEnabled(open && idle);
        actions[ActionId::FilterPage].setEnabled(open && idle);
        for (const ActionId id :
             {ActionId::Open, ActionId::OpenAddress, ActionId::Create, ActionId::Demo, ActionId::Migrate})
            actions[id].setEnabled(idle);
    };
    QObject::connect(editing, &QAction::triggered, &opener, &DatabaseOpener::setEditing);
    QObject::connect(&actions[ActionId::CloseDatabase], &QAction::triggered, &opener, &DatabaseOpener::close);
    QObject::connect(&opener, &DatabaseOpener::busyChanged, editing, refresh);
    QObject::connect(&opener, &DatabaseOpener::databaseChanged, editing, refresh);
    QObject::connect(&session, &Session::readOnlyChanged, editing, refresh);
    refresh();
}

} // namespace

void wireActions(const WindowActions &actions, Session &session, DatabaseOpener &opener)
{
    wireHistory(actions, session);
    wireNavigation(actions, session);
    wireServing(actions, session, opener);
    wireOpening(actions, session, opener);
}

void wireDrops(QWidget &window, DatabaseOpener &opener)
{
    QObject::connect(new FileDrop(&window), &FileDrop::dropped, &opener,
                     [&opener](const QString &file) { opener.open(storage::DatabaseUrl::sqlite(file)); });
}
