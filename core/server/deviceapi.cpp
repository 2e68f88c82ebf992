// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/deviceapi.h"

#include "core/base/log.h"

#include <algorithm>
#include <limits>

namespace server {

namespace {

/// What a reply says about how to show its picture.
QByteArray displayHeaders(const domain::Step &step)
{
    QByteArray lines;
    lines.reserve(96);
    lines.append("Content-Type: image/webp\r\nTronbyt-Brightness: ")
        .append(QByteArray::number(step.brightness))
        .append("\r\nTronbyt-Dwell-Secs: ")
        .append(QByteArray::number(step.dwellSeconds))
        .append("\r\n");
    return lines;
}

/// The picture, unless the client's copy is the same.
Reply pictureWithTag(const Request &request, const PicturePtr &picture, QByteArray headers)
{
    headers.append("Cache-Control: no-cache\r\nETag: ").append(picture->etag).append("\r\n");
    const bool isKnown = request.ifNoneMatch == "*" || request.ifNoneMatch.contains(picture->etag);
    return isKnown ? Reply{304, headers, {}} : Reply{200, headers, picture->webp};
}

Reply notFound()
{
    return textReply(404, "Not found\n");
}

frames::PictureFacts factsOf(const PicturePtr &picture)
{
    return picture ? frames::PictureFacts{picture->webp.size(), picture->size} : frames::PictureFacts{};
}

Reply failure(const base::Error &error)
{
    if (error.kind == base::Error::Kind::NotFound)
        return notFound();
    qCWarning(lcServer) << "A device could not be read:" << error.detail;
    Reply reply = textReply(503, "The database cannot be read at the moment\n");
    reply.headers.append("Retry-After: 5\r\n");
    return reply;
}

/// Its fetching runs one picture ahead and starts again with each answer: pictures would fly by.
bool fetchesAhead(const Request &request)
{
    return request.userAgent.startsWith("Tronberry/");
}

bool stillShows(const Seat::Turn &turn, domain::Instant now)
{
    if (!turn.shown && !turn.pushed)
        return false;
    const domain::Step &step = turn.pushed ? turn.pushed->step : *turn.shown;
    const auto since = now - turn.shownAt; // less than nothing when the clock was put back
    return since >= since.zero() && since < std::chrono::seconds(step.dwellSeconds);
}

} // namespace

std::span<const DeviceApi::Route> DeviceApi::routes()
{
    static constexpr Route table[] = {
        {u"/{id}/next", &DeviceApi::next},
        {u"/v0/devices/{id}/next", &DeviceApi::next},
        {u"/{id}/brightness", &DeviceApi::brightness},
        {u"/{id}/currentapp", &DeviceApi::currentApp},
        {u"/{id}/{iname}/appwebp", &DeviceApi::appPicture},
        {u"/health", &DeviceApi::health},
    };
    return table;
}

Reply DeviceApi::answer(const Request &request)
{
    for (const Route &route : routes()) {
        const auto arguments = matchPath(route.pattern, request.path);
        if (!arguments)
            continue;
        if (request.method == Request::Method::Other)
            return {405, "Allow: GET, HEAD\r\n", {}};
        return (this->*route.endpoint)(request, *arguments);
    }
    return notFound();
}

Reply DeviceApi::health(const Request &, const PathArguments &)
{
    return textReply(200, "OK");
}

Reply DeviceApi::next(const Request &request, const PathArguments &arguments)
{
    const auto seat = seatOf(arguments.deviceId);
    if (!seat)
        return failure(seat.error());
    const bool moves = request.method == Request::Method::Get;
    const domain::Instant now = m_parts.clock.now();
    for (;;) {
        const Seat::Turn turn = (*seat)->turn();
        if (!turn.waitingPush.isEmpty()) {
            if (auto reply = nextPush(**seat, turn, request))
                return *std::move(reply);
            if (moves)
                continue;
        }
        const bool repeats = moves && fetchesAhead(request) && stillShows(turn, now) && isStillDue(turn, now);
        if (const auto last = repeats ? sentLast(turn, now) : std::nullopt) {
            (*seat)->noteRepeated(now);
            return nextReply(request, *last);
        }
        const Decision decision = decide(*turn.device, turn.cursor, now);
        if (!moves || (*seat)->advance(turn, decision.step, decision.skipped, now))
            return nextReply(request, decision);
    }
}

Reply DeviceApi::nextReply(const Request &request, const Decision &decision)
{
    if (request.method == Request::Method::Get)
        m_parts.fleet.countFrame();
    return {200, displayHeaders(decision.step) + "Cache-Control: no-store\r\n", decision.picture->webp};
}

/// The oldest push; nothing where it turns out that it cannot be shown, or that another request has it.
std::optional<Reply> DeviceApi::nextPush(Seat &seat, const Seat::Turn &turn, const Request &request)
{
    const domain::Instant now = m_parts.clock.now();
    const bool moves = request.method == Request::Method::Get;
    if (moves && !seat.takePush(turn.waitingPush))
        return {};
    const Pictures &pictures = m_parts.pictures;
    const auto read = moves ? pictures.takePush(turn.waitingPush) : pictures.push(turn.waitingPush);
    if (!read) {
        if (moves && read.error().kind != base::Error::Kind::NotFound)
            seat.notePushFault(turn.waitingPush, read.error());
        return {};
    }
    const PicturePtr &picture = *read;
    if (frames::pictureFault(factsOf(picture), turn.device->device().type) != PictureFault::None) {
        if (moves)
            qCWarning(lcServer) << "A push was dropped, the device cannot show it:" << turn.waitingPush;
        return {};
    }
    const auto nothing = [](int) { return false; };
    const domain::Step step = domain::nextStep(*turn.device, turn.cursor, now, nothing);
    if (moves)
        seat.notePushed({picture, step}, now);
    return nextReply(request, {step, picture, {}});
}

Reply DeviceApi::brightness(const Request &, const PathArguments &arguments)
{
    const auto seat = seatOf(arguments.deviceId);
    if (!seat)
        return failure(seat.error());
    const ServedDevice device = (*seat)->turn().device;
    const domain::LocalTime time = device->zone().localTime(m_parts.clock.now());
    return textReply(200, QByteArray::number(device->night().brightness(time)));
}

Reply DeviceApi::currentApp(const Request &request, const PathArguments &arguments)
{
    const auto seat = seatOf(arguments.deviceId);
    if (!seat)
        return failure(seat.error());
    const Decision shown = current((*seat)->turn(), m_parts.clock.now());
    return pictureWithTag(request, shown.picture, displayHeaders(shown.step));
}

Reply DeviceApi::appPicture(const Request &request, const PathArguments &arguments)
{
    const auto seat = seatOf(arguments.deviceId);
    if (!seat)
        return failure(seat.error());
    const ServedDevice device = (*seat)->turn().device;
    const int app = device->appIndex(arguments.iname);
    const PicturePtr picture = app < 0 ? nullptr : m_parts.pictures.of(device->device().apps[app]);
    const bool isPicture = picture && !picture->size.isEmpty();
    return isPicture ? pictureWithTag(request, picture, "Content-Type: image/webp\r\n") : notFound();
}

DeviceApi::Decision DeviceApi::decide(const domain::DeviceRules &rules, int cursor, domain::Instant now)
{
    Decision decision;
    const auto hasPicture = [&](int app) {
        const domain::Device &device = rules.device();
        decision.picture = m_parts.pictures.of(device.apps[app]);
        const PictureFault fault =
            frames::appPictureFault(device.apps[app], factsOf(decision.picture), device.type);
        if (fault != PictureFault::None && fault != PictureFault::Empty)
            decision.skipped.push_back({app, fault});
        return fault == PictureFault::None;
    };
    decision.step = domain::nextStep(rules, cursor, now, hasPicture);
    if (decision.step.app < 0)
        decision.picture = m_parts.pictures.defaultPicture();
    return decision;
}

/// What the device was sent last, as bright as it is to be now; nothing when it was sent nothing yet, or
/// something that cannot be sent any more.
std::optional<DeviceApi::Decision> DeviceApi::sentLast(const Seat::Turn &turn, domain::Instant now)
{
    if (!turn.shown && !turn.pushed)
        return {};
    const domain::DeviceRules &rules = *turn.device;
    Decision last{turn.pushed ? turn.pushed->step : *turn.shown, m_parts.pictures.defaultPicture(), {}};
    last.step.brightness = rules.night().brightness(rules.zone().localTime(now));
    if (turn.pushed)
        last.picture = turn.pushed->picture;
    else if (last.step.app >= 0)
        last.picture = m_parts.pictures.of(rules.device().apps[last.step.app]);
    const auto fault = frames::pictureFault(factsOf(last.picture), rules.device().type);
    return fault == PictureFault::None ? std::optional(std::move(last)) : std::nullopt;
}

/// Before anything was sent, what the stored cursor stands on.
DeviceApi::Decision DeviceApi::current(const Seat::Turn &turn, domain::Instant now)
{
    if (auto last = sentLast(turn, now))
        return *std::move(last);
    return underCursor(turn, now);
}

/// What the cursor stands on, by the rules as they are now.
DeviceApi::Decision DeviceApi::underCursor(const Seat::Turn &turn, domain::Instant now)
{
    const int cursor = std::max(turn.cursor, std::numeric_limits<int>::min() + 1);
    return decide(*turn.device, cursor - 1, now);
}

/// Neither an edit nor the clock has made another app's turn of the one that was shown.
bool DeviceApi::isStillDue(const Seat::Turn &turn, domain::Instant now)
{
    return turn.pushed || underCursor(turn, now).step.app == turn.shown->app;
}

base::Result<DeviceApi::SeatPtr> DeviceApi::seatOf(QStringView deviceId)
{
    SeatPtr seat = m_parts.fleet.find(deviceId);
    if (!seat)
        return newSeat(deviceId.toString());
    const Seat::Turn turn = seat->turn();
    if (!turn.isStale)
        return seat;
    auto device = m_parts.readDevice(turn.device->device().id);
    if (device)
        seat->replace(*std::move(device), turn);
    else if (device.error().kind == base::Error::Kind::NotFound) {
        m_parts.fleet.remove(turn.device->device().id);
        return device.error();
    }
    return seat; // with its former rules, where they cannot be read just now
}

base::Result<DeviceApi::SeatPtr> DeviceApi::newSeat(const QString &deviceId)
{
    if (!m_parts.fleet.isKnown(deviceId))
        return base::Error{base::Error::Kind::NotFound, {}, {}};
    auto device = m_parts.readDevice(deviceId);
    if (!device)
        return device.error();
    SeatPtr seat = m_parts.fleet.seat(*std::move(device));
    seat->setWaitingPushes(m_parts.pictures.waitingPushes(deviceId));
    return seat;
}

} // namespace server
