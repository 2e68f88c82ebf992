// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/server/fleet.h"
#include "core/server/http.h"
#include "core/server/pictures.h"
#include "core/server/router.h"

#include <span>

namespace server {

/// What devices and those who look after them may ask over HTTP. One object a server thread; they share the
/// fleet and the pictures.
class DeviceApi final
{
public:
    /// Reads a device from the database, within moments: NotFound when there is none.
    using ReadDevice = std::function<base::Result<ServedDevice>(const QString &deviceId)>;

    struct Parts
    {
        Fleet &fleet;
        Pictures &pictures;
        const base::Clock &clock;
        ReadDevice readDevice;
    };
    explicit DeviceApi(Parts parts) : m_parts(std::move(parts)) {}

    Reply answer(const Request &request);

private:
    using SeatPtr = std::shared_ptr<Seat>;
    using Endpoint = Reply (DeviceApi::*)(const Request &, const PathArguments &);
    struct Route
    {
        QStringView pattern;
        Endpoint endpoint = nullptr;
    };
    static std::span<const Route> routes();

    /// `OK`, as long as the server lives.
    Reply health(const Request &request, const PathArguments &arguments);
    /// The picture to show next; moves the rotation on. With Tronbyt-Brightness 0–100 and Tronbyt-Dwell-Secs
    /// 0–299. HEAD moves nothing.
    Reply next(const Request &request, const PathArguments &arguments);
    /// Effective brightness in percent, as plain text.
    Reply brightness(const Request &request, const PathArguments &arguments);
    /// The picture that was sent last, with an ETag; 304 when the client has it. Moves nothing.
    Reply currentApp(const Request &request, const PathArguments &arguments);
    /// The picture of one app, with an ETag; 304 when the client has it.
    Reply appPicture(const Request &request, const PathArguments &arguments);

    /// A step with its picture, which is never null.
    struct Decision
    {
        domain::Step step;
        PicturePtr picture;
        std::vector<Skipped> skipped;
    };
    Decision decide(const domain::DeviceRules &rules, int cursor, domain::Instant now);
    std::optional<Decision> sentLast(const Seat::Turn &turn, domain::Instant now);
    Decision current(const Seat::Turn &turn, domain::Instant now);
    Decision underCursor(const Seat::Turn &turn, domain::Instant now);
    bool isStillDue(const Seat::Turn &turn, domain::Instant now);
    Reply nextReply(const Request &request, const Decision &decision);
    std::optional<Reply> nextPush(Seat &seat, const Seat::Turn &turn, const Request &request);

    base::Result<SeatPtr> seatOf(QStringView deviceId);
    base::Result<SeatPtr> newSeat(const QString &deviceId);

    Parts m_parts;
};

} // namespace server
