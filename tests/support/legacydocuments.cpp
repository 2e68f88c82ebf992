// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/legacydocuments.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace testsupport {

std::string LegacyDocuments::any(std::initializer_list<const char *> values)
{
    const auto count = m_shape.odd ? static_cast<int>(values.size()) : 1;
    return *(values.begin() + m_random.bounded(count));
}

std::string LegacyDocuments::deviceId()
{
    std::array<char, 16> id{};
    std::snprintf(id.data(), id.size(), "%08x", ++m_ids * 2654435761U);
    return id.data();
}

std::string LegacyDocuments::object(Members members, const Members &needed)
{
    if (m_shape.odd) {
        std::erase_if(members, [this](const auto &) { return chance(5); });
        if (chance(30))
            members.emplace_back("added_later", any({"{\"a\": [1, 2.50, 1e2]}", "\"\\ud83d\\ude00\"", "null",
                                                     "12345678901234567890123", "\"lone \\udc00\""}));
        if (chance(5))
            members.emplace_back("\\u0061dded_later", "\"again\"");
        for (size_t i = members.size(); i > 1; --i)
            std::swap(members[i - 1], members[m_random.bounded(static_cast<quint32>(i))]);
        if (!members.empty() && chance(5))
            members.push_back(members.front());
    }
    members.insert(members.end(), needed.begin(), needed.end());
    std::string text = any({"{", "{ ", "{\n\t"});
    for (const auto &member : members) {
        text += &member == &members.front() ? "\"" : ", \"";
        text += member.first + any({"\": ", "\":", "\" : "}) + member.second;
    }
    return text + '}';
}

std::string LegacyDocuments::config()
{
    return any({"{\"location\": \"{\\\"lat\\\": \\\"52.5\\\"}\", \"api_key\": \"s3cret\"}", "{}", "null",
                "{\"big\": 1e999, \"n\": [[[]]], \"n\": -0.0}", "\"text\"", "{\"\": {\"\\u0000\": true}}"});
}

std::string LegacyDocuments::pattern()
{
    return any({"null", "{\"day_of_month\": null, \"day_of_week\": null, \"weekdays\": []}",
                "{\"day_of_month\": 15}", "{\"day_of_week\": \"first_monday\", \"weekdays\": null}",
                "{\"weekdays\": [\"Monday\", \"friday\", \"someday\", 3], \"more\": 1}", "[]", "[\"monday\"]",
                "\"monthly\"", "{\"day_of_month\": \"x\"}", "{}", "{\"more\": {}}"});
}

std::string LegacyDocuments::app(int place)
{
    const std::string iname = std::to_string(100 + place);
    if (m_shape.broken && chance(10))
        return any({"null", "null", "[]", "\"app\"", "{}",
                    "{\"name\": null, \"recurrence_pattern\": {\"day_of_month\": 1}}"});
    Members members{
        {"iname", '"' + any({iname.c_str(), iname.c_str(), "other"}) + '"'},
        {"uinterval", any({"10", "\"15\"", "7.5", "-3", "null", "99999999999", "1e999"})},
        {"display_time", any({"0", "30", "5.0", "\"x\"", "[]"})},
        {"notes", any({"\"\"", "null", "\"line\\nline \\\"quoted\\\" \\u00e4\\/\"", "\"a\\u0000b\"", "5"})},
        {"enabled", any({"true", "false", "1", "0", "\"true\"", "\"off\"", "2", "null", "{}"})},
        {"pushed", any({"false", "0", "true"})},
        {"order", any({std::to_string(place).c_str(), "0", "\"3\""})},
        {"last_render", any({"1754000000", "1754000000.75", "0", "null"})},
        {"last_render_duration",
         any({"\"PT0S\"", "\"PT6.47S\"", "\"P0DT0H1M2.5S\"", "\"PT1M30S\"", "0", "1.25", "\"soon\"", "-2"})},
        {"path",
         any({"\"system-apps/apps/clock/clock.star\"", "\"/app/data/system-apps/apps/clock/clock.star\"",
              "\"/app/users/ann/apps/x.star\"", "\"/elsewhere/x.star\"", "null", "\"\""})},
        {"start_time",
         any({"null", "\"08:00\"", "\"08:00:00\"", "\"7:30\"", "\"\"", "8", "\"25:00\"", "\"22:15:30\""})},
        {"end_time", any({"null", "\"17:30\"", "-1", "\"\"", "7.5"})},
        {"days",
         any({"[]", "[\"monday\", \"tuesday\"]", "[\"Monday\"]", "[\"funday\"]", "null", "\"monday\""})},
        {"use_custom_recurrence", any({"false", "true", "\"True\""})},
        {"recurrence_type", any({"\"daily\"", "\"monthly\"", "\"\"", "null", "\"hourly\""})},
        {"recurrence_interval", any({"1", "\"2\"", "0", "2.5"})},
        {"recurrence_start_date",
         any({"null", "\"2025-03-01\"", "\"\"", "\"2025-03-01T00:00:00\"", "\"2025-02-30\"", "5"})},
        {"recurrence_end_date", any({"null", "\"2026-12-31\"", "\"never\""})},
        {"config", config()},
        {"empty_last_render", any({"false", "1"})},
        {"render_messages", any({"[]", "[\"fine\"]", "null", "\"oops\""})},
        {"autopin", any({"false", "true"})},
        {"recurrence_pattern", pattern()},
    };
    return object(std::move(members), {{"name", "\"clock\""}});
}

std::string LegacyDocuments::location()
{
    if (m_shape.broken && chance(20))
        return any({"[]", "[]", "\"Berlin\"", "{}", "{\"lat\": \"north\", \"lng\": 1}"});
    const std::string place = any({"\"Berlin\"", "\"\"", "null"});
    return object(
        {{any({"locality", "name"}), place},
         {"description", any({"\"Mitte\"", "null"})},
         {"place_id", "\"abc\""},
         {"timezone", any({"\"Europe/Berlin\"", "\"None\"", "\"\"", "\"Mars/Olympus\"", "null"})}},
        {{"lat", any({"52.52", "\"52.52\"", "52"})}, {"lng", any({"13.405", "\"13.405\"", "-0.0"})}});
}

std::string LegacyDocuments::device(const std::string &id)
{
    std::string apps;
    for (int i = 0; i < m_shape.apps; ++i)
        apps += (i == 0 ? "\"" : ",\"") + std::to_string(100 + i) + "\":" + app(i);
    if (m_shape.odd && chance(5))
        apps += (apps.empty() ? "\"\":" : ",\"\":") + app(0);
    Members members{
        {"id", '"' + any({id.c_str(), id.c_str(), "00000000"}) + '"'},
        {"name", any({"\"Kitchen\"", "null", "\"K\\u00fcche\""})},
        {"type", any({"\"tidbyt_gen1\"", "\"tronbyt_s4\"", "null"})},
        {"api_key", any({"\"devicekey\"", "null", "\"\""})},
        {"img_url", any({"\"http://desk/x/next\"", "null"})},
        {"ws_url", "\"\""},
        {"notes", any({"\"\"", "true"})},
        {"brightness", any({"50", "3", "0", "\"70\"", "33.4", "150", "-1", "{\"value\": 20}",
                            "{\"value\": 3, \"x\": 1}", "null", "[]"})},
        {"custom_brightness_scale", any({"\"\"", "\"0,1,2,3,4,5\""})},
        {"night_brightness", any({"1", "4", "2.6", "null"})},
        {"dim_brightness", any({"null", "20", "\"5\"", "200"})},
        {"night_mode_enabled", any({"false", "1", "\"true\""})},
        {"night_mode_app", any({"\"\"", "\"None\"", "\"100\"", "null"})},
        {"night_start",
         any({"\"22:00\"", "22", "-1", "\"22\"", "\"\"", "null", "\"22:00:00\"", "24", "\"late\""})},
        {"night_end", any({"\"06:00\"", "6", "-1", "null", "\"6:00\""})},
        {"dim_time", any({"null", "20", "\"20:30\"", "\"\""})},
        {"default_interval", any({"15", "\"20\"", "-5", "12.9"})},
        {"timezone", any({"\"Europe/Berlin\"", "\"None\"", "\"\"", "null", "\"EDT\""})},
        {"last_app_index", any({"0", "3", "-1"})},
        {"pinned_app", any({"null", "\"100\"", "\"None\"", "\"\""})},
        {"interstitial_enabled", any({"false", "true"})},
        {"interstitial_app", any({"null", "\"None\""})},
        {"last_seen",
         any({"\"2025-06-01T12:00:00Z\"", "\"2025-06-01T12:00:00.123456\"", "\"2025-06-01T14:00:00+02:00\"",
              "\"2025-06-01 12:00:00.1234567\"", "\"\"", "null", "\"yesterday\"", "1"})},
        {"info", any({"{\"firmware_version\": \"1.5\", \"mac_address\": \"aa:bb\"}", "{}", "null", "\"x\""})},
        {"locale", any({"\"de_DE\"", "null", "\"\""})},
        {"colour_filter", "\"warm\""},
        {"location", chance(60) ? location() : "null"},
        {"apps", any({"o", "o", "o", "o", "null", "[]"})},
    };
    if (members.back().second == "o")
        members.back().second = '{' + apps + '}';
    return object(std::move(members));
}

std::string LegacyDocuments::document(const std::string &user, const LegacyShape &shape)
{
    m_shape = shape;
    std::string devices;
    for (int i = 0; i < shape.devices; ++i) {
        const std::string id = deviceId();
        devices += (i == 0 ? "\"" : ",\"") + id + "\":" + (shape.broken && chance(10) ? "[]" : device(id));
    }
    if (shape.broken && chance(20))
        devices += (devices.empty() ? "\"no_id\":" : ",\"no_id\":") + device("no_id");
    return object({
        {"username", '"' + any({user.c_str(), user.c_str(), "other"}) + '"'},
        {"password", "\"scrypt:32768:8:1$salt$0123456789abcdef\""},
        {"email", any({"\"ann@example.org\"", "\"None\"", "\"\"", "null"})},
        {"api_key", any({"\"0123456789abcdef0123456789abcdef\"", "null", "\"\""})},
        {"theme_preference", any({"\"system\"", "\"dark\"", "null", "\"sepia\""})},
        {"system_repo_url", any({"\"https://example.org/apps\"", "\"\"", "null"})},
        {"app_repo_url", any({"\"\"", "null"})},
        {"devices", '{' + devices + '}'},
    });
}

} // namespace testsupport
