// The facts behind solar_term.cpp: the days of the 24 solar terms (UTC+8), 1901 to 2100.
//
// One number a year; bits 2n and 2n+1 say how many days after its earliest day the year's term n falls. Two terms a
// month, beginning with 小寒 in January. The same as tests/data/calendar/solar-terms-1901-2100.tsv.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace guanxi::calendar {

struct SolarTerm {
  std::string_view name;
  std::string_view english;
  unsigned earliest;  // day of the month
};

inline constexpr std::array<SolarTerm, 24> solar_terms{{
    {"小寒", "Minor Cold", 4},
    {"大寒", "Major Cold", 19},
    {"立春", "Start of Spring", 3},
    {"雨水", "Rain Water", 18},
    {"惊蛰", "Awakening of Insects", 4},
    {"春分", "Spring Equinox", 19},
    {"清明", "Pure Brightness", 4},
    {"谷雨", "Grain Rain", 19},
    {"立夏", "Start of Summer", 4},
    {"小满", "Grain Buds", 20},
    {"芒种", "Grain in Ear", 4},
    {"夏至", "Summer Solstice", 20},
    {"小暑", "Minor Heat", 6},
    {"大暑", "Major Heat", 22},
    {"立秋", "Start of Autumn", 6},
    {"处暑", "End of Heat", 22},
    {"白露", "White Dew", 6},
    {"秋分", "Autumn Equinox", 22},
    {"寒露", "Cold Dew", 7},
    {"霜降", "Frost's Descent", 22},
    {"立冬", "Start of Winter", 6},
    {"小雪", "Minor Snow", 21},
    {"大雪", "Major Snow", 6},
    {"冬至", "Winter Solstice", 21},
}};

inline constexpr int solar_term_table_year = 1901;

inline constexpr std::array<std::uint64_t, 200> solar_term_table{
    0x6aaaa6aa9a5a, 0xaaaaaabaaa6a, 0xaaabbabbafaa, 0x5aa665a65aab, 0x6aaaa6aa9a5a,  // 1901
    0xaaaaaaaaaa6a, 0xaaabbabbafaa, 0x5aa665a65aab, 0x6aaaa6aa9a5a, 0xaaaaaaaaaa6a,  // 1906
    0xaaabbabbafaa, 0x56a665a65aab, 0x6aa6a6aa9a56, 0xaaaaaaaa9a5a, 0xaaabaabaaeaa,  // 1911
    0x569665a65aaa, 0x6aa6a6a69a56, 0x6aaaaaaa9a5a, 0xaaabaabaaeaa, 0x569665a65aaa,  // 1916
    0x5aa6a6a65a56, 0x6aaaaaaa9a5a, 0xaaabaabaaa6a, 0x569665a65aaa, 0x5aa6a6a65a56,  // 1921
    0x6aaaa6aa9a5a, 0xaaabaabaaa6a, 0x555665a65aaa, 0x5aa665a65a56, 0x6aaaa6aa9a5a,  // 1926
    0xaaaaaabaaa6a, 0x555665665aaa, 0x5aa665a65a56, 0x6aaaa6aa9a5a, 0xaaaaaaaaaa6a,  // 1931
    0x555665665aaa, 0x5aa665a65a56, 0x6aaaa6aa9a5a, 0xaaaaaaaaaa6a, 0x555665665aaa,  // 1936
    0x5aa665a65a56, 0x6aaaa6aa9a5a, 0xaaaaaaaaaa6a, 0x555665655aaa, 0x569665a65a56,  // 1941
    0x6aa6a6aa9a56, 0xaaaaaaaa9a5a, 0x5556556559aa, 0x569665a65a55, 0x6aa6a6a65a56,  // 1946
    0xaaaaaaaa9a5a, 0x5556556559aa, 0x569665a65a55, 0x5aa6a6a65a56, 0x6aaaa6aa9a5a,  // 1951
    0x5556556555aa, 0x569665a65a55, 0x5aa665a65a56, 0x6aaaa6aa9a5a, 0x55555565556a,  // 1956
    0x555665665a55, 0x5aa665a65a56, 0x6aaaa6aa9a5a, 0x55555565556a, 0x555665665a55,  // 1961
    0x5aa665a65a56, 0x6aaaa6aa9a5a, 0x55555555556a, 0x555665665a55, 0x5aa665a65a56,  // 1966
    0x6aaaa6aa9a5a, 0x55555555556a, 0x555665655a55, 0x5aa665a65a56, 0x6aa6a6aa9a5a,  // 1971
    0x55555555456a, 0x555655655a55, 0x5a9665a65a56, 0x6aa6a6a69a56, 0x55555555456a,  // 1976
    0x555655655a55, 0x569665a65a56, 0x6aa6a6a65a56, 0x55555155455a, 0x555655655955,  // 1981
    0x569665a65a55, 0x5aa6a5a65a56, 0x15555155455a, 0x555555655555, 0x569665665a55,  // 1986
    0x5aa665a65a56, 0x15555155455a, 0x555555655515, 0x555665665a55, 0x5aa665a65a56,  // 1991
    0x15555155455a, 0x555555555515, 0x555665665a55, 0x5aa665a65a56, 0x15555155455a,  // 1996
    0x555555555515, 0x555665665a55, 0x5aa665a65a56, 0x15555155455a, 0x555555555515,  // 2001
    0x555655655a55, 0x5aa665a65a56, 0x15515155455a, 0x555555554515, 0x555655655a55,  // 2006
    0x5a9665a65a56, 0x15515151455a, 0x555551554515, 0x555655655a55, 0x569665a65a56,  // 2011
    0x155151510556, 0x555551554505, 0x555655655955, 0x569665665a55, 0x155110510556,  // 2016
    0x155551554505, 0x555555655555, 0x569665665a55, 0x055110510556, 0x155551554505,  // 2021
    0x555555555515, 0x555665665a55, 0x055110510556, 0x155551554505, 0x555555555515,  // 2026
    0x555665665a55, 0x055110510556, 0x155551554505, 0x555555555515, 0x555655655a55,  // 2031
    0x055110510556, 0x155551554505, 0x555555555515, 0x555655655a55, 0x055110510556,  // 2036
    0x155151514505, 0x555555554515, 0x555655655a55, 0x054110510556, 0x155151510505,  // 2041
    0x555551554515, 0x555655655a55, 0x014110110556, 0x155110510501, 0x555551554505,  // 2046
    0x555555655555, 0x014110110555, 0x155110510501, 0x555551554505, 0x555555555555,  // 2051
    0x014110110555, 0x055110510501, 0x155551554505, 0x555555555555, 0x000110110555,  // 2056
    0x055110510501, 0x155551554505, 0x555555555515, 0x000110110555, 0x055110510501,  // 2061
    0x155551554505, 0x555555555515, 0x000100100555, 0x055110510501, 0x155151514505,  // 2066
    0x555555555515, 0x000100100555, 0x054110510501, 0x155151514505, 0x555551554515,  // 2071
    0x000100100555, 0x054110510501, 0x155150510505, 0x555551554515, 0x000100100555,  // 2076
    0x014110110501, 0x155110510505, 0x555551554505, 0x000000100055, 0x014110110500,  // 2081
    0x155110510501, 0x555551554505, 0x000000000055, 0x014110110500, 0x055110510501,  // 2086
    0x155551554505, 0x000000000055, 0x000110110500, 0x055110510501, 0x155551554505,  // 2091
    0x000000000015, 0x000100110500, 0x055110510501, 0x155551554505, 0x555555555515,  // 2096
};

}  // namespace guanxi::calendar
