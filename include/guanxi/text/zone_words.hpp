// What people and other programs write for a time zone, beside the names of the tz database.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::text {

// The zones of the tz database that a word may stand for, the likeliest first: "Asia/Beijing", 北京时间, "UTC+8" and "PRC" mean
// Asia/Shanghai; "CST" Asia/Shanghai or America/Chicago. ASCII case, blanks and full-width signs do not count.
// Empty: no such word is known; a name of the tz database itself is none.
// Sources: the tz database (files backward and zone1970.tab), CLDR's metazones for the abbreviations.
std::vector<std::string_view> zones_meant(std::string_view written);

// The zone for a distance from UTC as "+08:00", "+0800", "-5", "UTC+8", "GMT-03:30": the one that keeps it all year and where
// most people live, else a fixed one (Etc/GMT+5 is five hours WEST of Greenwich). Empty: no distance, or one that no zone keeps.
std::string zone_at_distance(std::string_view written);

}  // namespace guanxi::text
