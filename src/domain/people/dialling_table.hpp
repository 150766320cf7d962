// How numbers are dialled, by country: the code from abroad (ITU-T E.164, list of assigned country codes) and the prefix that only callers
// within the country dial (ITU Operational Bulletin, "dialling procedures": national (trunk) prefix). Empty: there is none, and a zero in
// front belongs to the number, as in Italy. A new country is one row.
#pragma once

#include <string_view>

#include <guanxi/base/pooled.hpp>

namespace guanxi::domain {

template <class Text>
struct DiallingRow {
  Text country;  // ISO 3166-1 alpha-2
  Text code;
  Text trunk;
};

inline constexpr DiallingRow<std::string_view> written_dialling[] = {
    {"CN", "86", "0"},
    {"HK", "852", ""},
    {"MO", "853", ""},
    {"TW", "886", "0"},
    {"JP", "81", "0"},
    {"KR", "82", "0"},
    {"KP", "850", "0"},
    {"MN", "976", "0"},
    {"SG", "65", ""},
    {"MY", "60", "0"},
    {"TH", "66", "0"},
    {"VN", "84", "0"},
    {"ID", "62", "0"},
    {"PH", "63", "0"},
    {"KH", "855", "0"},
    {"LA", "856", "0"},
    {"MM", "95", "0"},
    {"BN", "673", ""},
    {"IN", "91", "0"},
    {"PK", "92", "0"},
    {"BD", "880", "0"},
    {"LK", "94", "0"},
    {"NP", "977", "0"},
    {"KZ", "7", "8"},
    {"UZ", "998", ""},
    {"AE", "971", "0"},
    {"SA", "966", "0"},
    {"QA", "974", ""},
    {"KW", "965", ""},
    {"BH", "973", ""},
    {"OM", "968", ""},
    {"IL", "972", "0"},
    {"JO", "962", "0"},
    {"LB", "961", "0"},
    {"IQ", "964", "0"},
    {"IR", "98", "0"},
    {"TR", "90", "0"},
    {"EG", "20", "0"},
    {"MA", "212", "0"},
    {"TN", "216", ""},
    {"DZ", "213", "0"},
    {"ZA", "27", "0"},
    {"NG", "234", "0"},
    {"KE", "254", "0"},
    {"ET", "251", "0"},
    {"GH", "233", "0"},
    {"TZ", "255", "0"},
    {"DE", "49", "0"},
    {"AT", "43", "0"},
    {"CH", "41", "0"},
    {"LI", "423", ""},
    {"FR", "33", "0"},
    {"BE", "32", "0"},
    {"NL", "31", "0"},
    {"LU", "352", ""},
    {"IT", "39", ""},
    {"ES", "34", ""},
    {"PT", "351", ""},
    {"GB", "44", "0"},
    {"IE", "353", "0"},
    {"DK", "45", ""},
    {"NO", "47", ""},
    {"SE", "46", "0"},
    {"FI", "358", "0"},
    {"IS", "354", ""},
    {"PL", "48", ""},
    {"CZ", "420", ""},
    {"SK", "421", "0"},
    {"HU", "36", "06"},
    {"RO", "40", "0"},
    {"BG", "359", "0"},
    {"GR", "30", ""},
    {"HR", "385", "0"},
    {"SI", "386", "0"},
    {"RS", "381", "0"},
    {"BA", "387", "0"},
    {"MK", "389", "0"},
    {"UA", "380", "0"},
    {"BY", "375", "8"},
    {"LT", "370", "0"},
    {"LV", "371", ""},
    {"EE", "372", ""},
    {"MT", "356", ""},
    {"CY", "357", ""},
    {"GE", "995", "0"},
    {"AM", "374", "0"},
    {"AZ", "994", "0"},
    {"AU", "61", "0"},
    {"NZ", "64", "0"},
    {"BR", "55", "0"},
    {"AR", "54", "0"},
    {"CL", "56", ""},
    {"CO", "57", ""},
    {"PE", "51", "0"},
    {"EC", "593", "0"},
    {"VE", "58", "0"},
    {"MX", "52", ""},
    {"PA", "507", ""},
    {"CR", "506", ""},
    // The first row of a code that several countries share is the one it stands for where no country is known.
    {"US", "1", "1"},
    {"CA", "1", "1"},
    {"RU", "7", "8"},
};
inline constexpr auto dialling = pooled<written_dialling>();
using Dialling = decltype(dialling)::value_type;

}  // namespace guanxi::domain
