// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/keeper.h"

#include "core/base/log.h"
#include "core/server/devicesource.h"
#include "core/storage/reading.h"
#include "core/storage/writing.h"

namespace server {

namespace {

using namespace std::chrono_literals;

constexpr auto glance = 400ms;
constexpr auto savePeriod = 1s;
constexpr auto lookPeriod = 700ms;
constexpr auto reopenPeriod = 2s;
constexpr qsizetype devicesAtOnce = 100;
/// Of all time, at most this part goes into reading again, whatever others write.
constexpr int readingShare = 4;

std::chrono::steady_clock::time_point now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

Keeper::Keeper(Fleet &fleet, Pictures &pictures, storage::DatabaseUrl url, storage::Access access)
    : m_fleet(fleet), m_pictures(pictures), m_url(std::move(url)), m_access(access), m_timer(this)
{
    m_timer.setInterval(glance);
    connect(&m_timer, &QTimer::timeout, this, &Keeper::tick);
}

base::Result<QString> Keeper::open()
{
    auto opened = storage::Database::open(m_url, {.access = m_access});
    if (!opened)
        return opened.error();
    m_database = *std::move(opened);
    m_troubles.clear();
    m_isBehind = false;
    m_watch.emplace(m_database->connection());
    readKnownIds();
    m_timer.start();
    return m_database->notice();
}

void Keeper::finish()
{
    m_timer.stop();
    save();
    m_watch.reset();
    m_database.reset();
}

void Keeper::tick()
{
    if (!m_database && now() >= m_nextOpen)
        reopen();
    if (m_database && now() >= m_nextSave)
        save();
    if (m_database && now() >= m_nextRead)
        readAgainWhereOthersWrote();
    if (now() >= m_nextLook)
        lookForPictures();
    Q_EMIT wentRound(m_troubles.empty() ? QString() : m_troubles.begin()->second.what);
}

/// After the database went away: it may be another one now.
void Keeper::reopen()
{
    m_nextOpen = now() + reopenPeriod;
    if (const auto opened = open(); !opened)
        return complain(Opening, opened.error());
    m_fleet.noteReopened();
    readAgain(m_fleet.seats());
}

void Keeper::save()
{
    if (!m_database || m_database->access() == storage::Access::ReadOnly)
        return;
    m_nextSave = now() + savePeriod;
    QList<storage::ServingState> states;
    QList<std::shared_ptr<Seat>> seats;
    const QList<std::shared_ptr<Seat>> all = m_fleet.seats();
    for (const auto &seat : all) {
        if (auto state = seat->unsaved()) {
            states.append(*std::move(state));
            seats.append(seat);
        }
    }
    if (const auto saved = storage::saveServingState(*m_database, states); !saved)
        return complain(Saving, saved.error()); // and again with the next save
    m_troubles.erase(Saving);
    for (qsizetype i = 0; i < seats.size(); ++i)
        seats[i]->noteSaved(states[i]);
}

void Keeper::readAgainWhereOthersWrote()
{
    const Moment start = now();
    const auto news = m_watch->news();
    if (!news)
        return complain(Reading, news.error());
    if (!*news && !m_isBehind)
        return;
    const storage::ChangeNotice notice = news->value_or(storage::ChangeNotice());
    const bool everything = std::exchange(m_isBehind, false) || notice.everything;
    if (everything || notice.rowsCameOrWent)
        readKnownIds();
    readAgain(everything ? m_fleet.seats() : seatsOf(notice.deviceIds));
    if (!m_isBehind)
        m_troubles.erase(Reading);
    m_nextRead = now() + (now() - start) * (readingShare - 1);
}

void Keeper::reload(const QSet<QString> &deviceIds)
{
    QList<std::shared_ptr<Seat>> seats = seatsOf(deviceIds);
    seats.removeIf([](const std::shared_ptr<Seat> &seat) { return !seat->turn().isStale; });
    readAgain(seats);
}

QList<std::shared_ptr<Seat>> Keeper::seatsOf(const QSet<QString> &deviceIds) const
{
    QList<std::shared_ptr<Seat>> seats;
    for (const QString &id : deviceIds)
        if (auto seat = m_fleet.find(id))
            seats.append(std::move(seat));
    return seats;
}

void Keeper::readAgain(const QList<std::shared_ptr<Seat>> &seats)
{
    for (qsizetype from = 0; m_database && from < seats.size(); from += devicesAtOnce) {
        QHash<QString, std::pair<std::shared_ptr<Seat>, Seat::Turn>> asked;
        for (const auto &seat : seats.mid(from, devicesAtOnce)) {
            const Seat::Turn turn = seat->turn();
            asked.insert(turn.device->device().id, {seat, turn});
        }
        auto devices = storage::readDevices(*m_database, asked.keys());
        if (!devices)
            return complain(Reading, devices.error());
        for (domain::Device &device : *devices) {
            const auto [seat, before] = asked.take(device.id);
            seat->replace(servedDevice(std::move(device)), before);
        }
        for (auto gone = asked.keyBegin(); gone != asked.keyEnd(); ++gone)
            m_fleet.remove(*gone);
    }
}

void Keeper::readKnownIds()
{
    auto ids = storage::readDeviceIds(*m_database);
    if (!ids)
        return complain(Reading, ids.error());
    m_fleet.setKnownIds(*ids);
}

void Keeper::lookForPictures()
{
    m_nextLook = now() + lookPeriod;
    const QList<std::shared_ptr<Seat>> seats = m_fleet.seats();
    for (const auto &seat : seats) {
        const ServedDevice device = seat->turn().device;
        seat->setWaitingPushes(m_pictures.waitingPushes(device->device().id));
        m_pictures.refresh(device->device().apps);
    }
}

void Keeper::complain(Duty duty, const base::Error &error)
{
    using Kind = base::Error::Kind;
    if (error.kind == Kind::Unreachable || error.kind == Kind::NotFound) {
        m_watch.reset();
        m_database.reset();
    }
    const auto known = m_troubles.find(duty);
    if (known == m_troubles.end() || known->second.detail != error.detail)
        qCWarning(lcServer) << "The server's work in the background failed:" << error.detail;
    m_troubles.insert_or_assign(duty, error);
    m_isBehind |= duty == Reading;
}

} // namespace server
