// The facts behind `hindu NAME`: the days of Hindu and Buddhist festivals, 2020 to 2035.
//
// They follow almanacs, not a formula: the tithi or star of a day is judged at sunrise, midday, dusk or midnight of a place, and
// schools differ. Sources: the lists of holidays of the Government of India (Department of Personnel and Training), of Singapore's
// Ministry of Manpower (vesak), of Indonesia's joint ministerial decrees (nyepi), of the Thai Cabinet (…-bucha), as far as they are
// published, which is a year or two ahead; the days after that as timeanddate.com has them, and for Thailand by its calendar's extra
// months and days. Checked against the tithi of the day, computed for Delhi and Bangkok. thaipusam from 2028 on is a forecast.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace guanxi::holidays {

inline constexpr int festival_table_year = 2020;
inline constexpr std::size_t festival_table_years = 16;

struct FestivalRow {
  std::string_view name;
  std::array<std::uint16_t, festival_table_years> days;  // month * 100 + day
};

inline constexpr std::array<FestivalRow, 23> festival_table{{
    {"asanha-bucha", {{705, 724, 713, 801, 720, 710, 729, 718, 706, 725, 714, 802, 722, 711, 730, 720}}},
    {"buddha-purnima", {{507, 526, 516, 505, 523, 512, 501, 520, 508, 527, 517, 507, 525, 514, 503, 522}}},
    {"diwali", {{1114, 1104, 1024, 1112, 1031, 1020, 1108, 1029, 1017, 1105, 1026, 1114, 1102, 1022, 1110, 1030}}},
    {"dussehra", {{1025, 1015, 1005, 1024, 1012, 1002, 1020, 1009, 927, 1016, 1006, 1025, 1014, 1003, 1022, 1011}}},
    {"ganesh-chaturthi", {{822, 910, 831, 919, 907, 827, 914, 904, 823, 911, 901, 920, 908, 828, 916, 905}}},
    {"guru-nanak-jayanti", {{1130, 1119, 1108, 1127, 1115, 1105, 1124, 1114, 1102, 1121, 1110, 1128, 1117, 1106, 1125, 1115}}},
    {"holi", {{310, 329, 318, 308, 325, 314, 304, 322, 311, 301, 320, 309, 327, 316, 305, 324}}},
    {"janmashtami", {{812, 830, 819, 907, 826, 816, 904, 825, 813, 901, 821, 810, 828, 817, 906, 826}}},
    {"maha-shivaratri", {{221, 311, 301, 218, 308, 226, 215, 306, 223, 211, 302, 220, 310, 227, 217, 308}}},
    {"mahavir-jayanti", {{406, 425, 414, 404, 421, 410, 331, 418, 407, 426, 416, 405, 423, 412, 401, 420}}},
    {"makar-sankranti", {{115, 114, 114, 115, 115, 114, 114, 115, 115, 114, 114, 115, 115, 114, 114, 115}}},
    {"makha-bucha", {{208, 226, 216, 306, 224, 212, 303, 221, 210, 227, 217, 307, 225, 214, 304, 222}}},
    {"navratri", {{1017, 1007, 926, 1015, 1003, 922, 1011, 930, 919, 1008, 928, 1017, 1005, 924, 1013, 1002}}},
    {"nyepi", {{325, 314, 303, 322, 311, 329, 319, 308, 326, 315, 305, 324, 312, 331, 320, 310}}},
    {"onam", {{831, 821, 908, 829, 915, 905, 826, 912, 901, 822, 909, 830, 820, 906, 828, 914}}},
    {"pongal", {{115, 114, 114, 115, 115, 114, 114, 115, 115, 114, 114, 115, 115, 114, 114, 115}}},
    {"raksha-bandhan", {{803, 822, 811, 830, 819, 809, 828, 817, 805, 823, 813, 802, 820, 810, 829, 818}}},
    {"ram-navami", {{402, 421, 410, 330, 417, 406, 326, 415, 403, 422, 412, 401, 419, 407, 328, 416}}},
    {"thaipusam", {{208, 128, 118, 205, 125, 211, 201, 122, 209, 130, 119, 206, 127, 116, 203, 124}}},
    {"ugadi", {{325, 413, 402, 322, 409, 330, 319, 407, 327, 414, 403, 324, 411, 331, 321, 409}}},
    {"vaisakhi", {{413, 414, 414, 414, 413, 414, 414, 414, 413, 414, 414, 414, 413, 414, 414, 414}}},
    {"vesak", {{507, 526, 515, 602, 522, 512, 531, 520, 509, 527, 516, 604, 523, 513, 601, 522}}},
    {"visakha-bucha", {{506, 526, 515, 603, 522, 511, 531, 520, 508, 527, 516, 604, 523, 513, 601, 521}}},
}};

}  // namespace guanxi::holidays
