// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <string>
#include <utility>
#include <vector>

namespace testsupport {

/// How a made document looks.
struct LegacyShape
{
    int devices = 2;
    int apps = 5; ///< a device
    /// Whether to write every oddity that any version may have written, or as the newest server did.
    bool odd = false;
    /// Whether to break some parts so that they are left out.
    bool broken = false;
};

/// Documents as legacy servers wrote them, by chance; the same seed makes the same ones.
class LegacyDocuments final
{
public:
    explicit LegacyDocuments(quint32 seed) : m_random(seed) {}

    std::string document(const std::string &user, const LegacyShape &shape);
    /// An id that this object has not given before.
    std::string deviceId();

private:
    using Members = std::vector<std::pair<std::string, std::string>>; ///< keys and JSON

    std::string device(const std::string &id);
    std::string location();
    std::string app(int number);
    std::string config();
    std::string pattern();
    /// One of these JSON texts; the first alone where nothing is to be odd.
    std::string any(std::initializer_list<const char *> values);
    bool chance(int percent) { return static_cast<int>(m_random.bounded(100)) < percent; }
    std::string number(int below) { return std::to_string(m_random.bounded(below)); }
    /// Puts members in another order, leaves some out and adds unknown ones, where it is to be odd. The
    /// needed ones come last and stay.
    std::string object(Members members, const Members &needed = {});

    QRandomGenerator m_random;
    LegacyShape m_shape;
    quint32 m_ids = 0;
};

} // namespace testsupport
