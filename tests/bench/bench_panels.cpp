// SPDX-License-Identifier: GPL-3.0-or-later
// Plays many panels that each ask for their next picture once a second, each time on a new connection as the
// ESP32 firmware does, spread evenly over the second. Prints how long answers took, from connecting to the
// last byte.
//   bench_panels PORT PANELS SECONDS
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

struct Panel
{
    int descriptor = -1;
    Clock::time_point asked;
    size_t received = 0;
    bool isGood = false;
};

/// The panels, and what they have seen so far.
struct House
{
    House(int port, size_t count) : panels(count), epoll(::epoll_create1(0))
    {
        address.v4.sin_family = AF_INET;
        address.v4.sin_port = htons(static_cast<uint16_t>(port));
        address.v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    }

    union {
        sockaddr any;
        sockaddr_in v4;
    } address{};
    std::vector<Panel> panels;
    int epoll;
    std::vector<double> milliseconds;
    size_t failures = 0;
};

void finish(House &house, Panel &panel)
{
    if (panel.isGood)
        house.milliseconds.push_back(
            std::chrono::duration<double, std::milli>(Clock::now() - panel.asked).count());
    else
        ++house.failures;
    ::close(panel.descriptor);
    panel.descriptor = -1;
}

void ask(House &house, size_t number)
{
    Panel &panel = house.panels[number];
    if (panel.descriptor >= 0) // a second has not been enough
        finish(house, panel);
    panel = {};
    panel.asked = Clock::now();
    panel.descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const std::string request = "GET /panel-" + std::to_string(number) +
                                "/next HTTP/1.1\r\nUser-Agent: ESP32 HTTP Client/1.0\r\nHost: 127.0.0.1\r\n"
                                "X-Firmware-Version: 1.6.6\r\nConnection: close\r\n\r\n";
    const bool sent = ::connect(panel.descriptor, &house.address.any, sizeof house.address.v4) == 0 &&
                      ::send(panel.descriptor, request.data(), request.size(), MSG_NOSIGNAL) > 0;
    if (!sent)
        return finish(house, panel);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = number;
    ::epoll_ctl(house.epoll, EPOLL_CTL_ADD, panel.descriptor, &event);
}

void receive(House &house, Panel &panel)
{
    static std::array<char, 1 << 16> bytes;
    const ssize_t count = ::recv(panel.descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count <= 0)
        return finish(house, panel);
    if (panel.received == 0)
        panel.isGood = std::strncmp(bytes.data(), "HTTP/1.1 200", 12) == 0;
    panel.received += static_cast<size_t>(count);
}

void receiveUntil(House &house, Clock::time_point until)
{
    std::array<epoll_event, 256> events;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
        const int count = ::epoll_wait(house.epoll, events.data(), events.size(),
                                       static_cast<int>(std::max<int64_t>(left.count(), 0)));
        for (int i = 0; i < count; ++i)
            receive(house, house.panels[events[static_cast<size_t>(i)].data.u64]);
        if (Clock::now() >= until)
            return;
    }
}

void print(House &house)
{
    std::sort(house.milliseconds.begin(), house.milliseconds.end());
    const auto at = [&](double share) {
        const auto index = static_cast<size_t>(share * static_cast<double>(house.milliseconds.size()));
        return house.milliseconds[std::min(index, house.milliseconds.size() - 1)];
    };
    if (house.milliseconds.empty())
        return;
    std::printf("answers %zu  failures %zu  p50 %.2f ms  p99 %.2f ms  p99.9 %.2f ms  longest %.2f ms\n",
                house.milliseconds.size(), house.failures, at(0.5), at(0.99), at(0.999), at(1));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("usage: bench_panels PORT PANELS SECONDS\n", stderr);
        return 2;
    }
    const auto panels = static_cast<size_t>(std::atoi(argv[2]));
    House house(std::atoi(argv[1]), panels);
    const auto start = Clock::now();
    const size_t requests = panels * static_cast<size_t>(std::atoi(argv[3]));
    for (size_t i = 0; i < requests; ++i) {
        receiveUntil(house, start + std::chrono::duration_cast<Clock::duration>(i * 1.0s / panels));
        ask(house, i % panels);
    }
    receiveUntil(house, Clock::now() + 1s);
    print(house);
    return house.failures == 0 ? 0 : 1;
}
