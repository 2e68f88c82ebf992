// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/service.h"

#include "core/base/log.h"
#include "core/server/addresses.h"
#include "core/server/run.h"

#include <QTimer>

namespace server {

/// What a service is made of.
class Service::Private final : public QObject
{
public:
    explicit Private(Service *owner);

    void bringUp();
    void follow();
    void wind(State next, const QString &error = {});
    void watchActivity();

    Service *const service;
    std::optional<ServerSettings> wanted;
    std::unique_ptr<Run> run;
    State state = State::Stopped;
    QString errorText;
    QString trouble;
    QString notice;
    QTimer activityTimer;
    quint64 framesToldOf = 0;
    std::chrono::nanoseconds answerTime{};
};

Service::Private::Private(Service *owner) : service(owner)
{
    activityTimer.setInterval(500);
    connect(&activityTimer, &QTimer::timeout, this, &Private::watchActivity);
}

void Service::Private::wind(State next, const QString &error)
{
    state = next;
    errorText = error;
    Q_EMIT service->stateChanged();
}

void Service::Private::bringUp()
{
    run = std::make_unique<Run>(*wanted);
    framesToldOf = 0;
    trouble.clear();
    connect(run.get(), &Run::started, this, [this](const QString &told) {
        if (state != State::Starting)
            return;
        notice = told;
        const QString own = rootUrl(run->settings().address, run->port()).toString();
        qCInfo(lcServer).noquote() << "Serving on" << (QStringList(own) + service->deviceUrls()).join(u' ');
        activityTimer.start();
        wind(State::Running);
    });
    connect(run.get(), &Run::failed, this, [this](const base::Error &error) {
        qCInfo(lcServer) << "Not serving:" << error.detail; // errorText() tells people
        errorText = error.what;
        run->stop(); // Failed once it has wound up
    });
    connect(run.get(), &Run::troubled, this, [this](const QString &sentence) {
        trouble = sentence;
        Q_EMIT service->troubleChanged();
    });
    connect(run.get(), &Run::finished, this, &Private::follow);
    wind(State::Starting);
    run->start();
}

/// A run has ended, or is left to itself: on to what is wanted now.
void Service::Private::follow()
{
    activityTimer.stop();
    const bool isWantedAgain = wanted && (state == State::Stopping || *wanted != run->settings());
    disconnect(run.get(), nullptr, this, nullptr);
    Run::leave(std::move(run));
    if (isWantedAgain)
        bringUp();
    else
        wind(errorText.isEmpty() ? State::Stopped : State::Failed, errorText);
}

void Service::Private::watchActivity()
{
    const quint64 frames = run->fleet().framesServed();
    if (frames == framesToldOf)
        return;
    framesToldOf = frames;
    const qint64 lately = run->traffic().latency().takeP99().count();
    if (lately > 0)
        answerTime = std::chrono::nanoseconds(lately);
    Q_EMIT service->activityChanged();
}

Service::Service(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    // Server threads wait on sockets alone; GLib's loop would cost them a third of their speed.
    if (!qEnvironmentVariableIsSet("QT_NO_THREADED_GLIB"))
        qputenv("QT_NO_THREADED_GLIB", "1");
}

Service::~Service()
{
    if (!d->run)
        return;
    d->run->stop();
    if (!d->run->waitForEnd())
        Run::leave(std::move(d->run));
}

void Service::apply(const std::optional<ServerSettings> &settings)
{
    if (settings == d->wanted && d->state != State::Failed)
        return;
    d->wanted = settings;
    if (!d->run)
        return settings ? d->bringUp() : d->wind(State::Stopped);
    if (d->state == State::Stopping)
        return;
    d->wind(State::Stopping);
    d->run->stop();
}

Service::State Service::state() const
{
    return d->state;
}

const std::optional<ServerSettings> &Service::settings() const
{
    return d->wanted;
}

QUrl Service::baseUrl() const
{
    return d->state == State::Running ? rootUrl(d->run->settings().address, d->run->port()) : QUrl();
}

QStringList Service::deviceUrls() const
{
    return d->state == State::Running ? networkUrls(d->run->settings().address, d->run->port())
                                      : QStringList();
}

QString Service::errorText() const
{
    return d->state == State::Running ? d->trouble : d->errorText;
}

QString Service::notice() const
{
    return d->state == State::Running ? d->notice : QString();
}

QList<DeviceActivity> Service::activity() const
{
    QList<DeviceActivity> activity;
    if (d->run)
        for (const auto &seat : d->run->fleet().seats())
            activity.append(seat->activity());
    std::sort(activity.begin(), activity.end(),
              [](const auto &left, const auto &right) { return left.deviceId < right.deviceId; });
    return activity;
}

quint64 Service::framesServed() const
{
    return d->run ? d->run->fleet().framesServed() : 0;
}

std::chrono::nanoseconds Service::answerTimeP99() const
{
    return d->answerTime;
}

void Service::noteChange(const storage::ChangeNotice &notice)
{
    if (d->run && !notice.onlyServingState && !notice.deviceIds.isEmpty())
        d->run->noteEdited(notice.deviceIds); // everything else is noticed in the database itself
}

} // namespace server
