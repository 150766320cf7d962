#include <guanxi/text/zone_words.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/pooled.hpp>

namespace guanxi::text {
namespace {

template <class Text>
struct WordRow {
  Text written;  // lower case, without blanks
  Text zone;
  Text other = {};  // zone; empty: it means one
};

constexpr WordRow<std::string_view> written_words[] = {
    // Cities that have no zone of their own name, and countries.
    {"asia/beijing", "Asia/Shanghai"},
    {"beijing", "Asia/Shanghai"},
    {"beijingtime", "Asia/Shanghai"},
    {"peking", "Asia/Shanghai"},
    {"北京", "Asia/Shanghai"},
    {"北京时间", "Asia/Shanghai"},
    {"北京時間", "Asia/Shanghai"},
    {"中国", "Asia/Shanghai"},
    {"中國", "Asia/Shanghai"},
    {"中国标准时间", "Asia/Shanghai"},
    {"上海", "Asia/Shanghai"},
    {"asia/shenzhen", "Asia/Shanghai"},
    {"asia/guangzhou", "Asia/Shanghai"},
    {"china", "Asia/Shanghai"},
    {"chinastandardtime", "Asia/Shanghai"},
    {"bjt", "Asia/Shanghai"},
    {"bst", "Europe/London", "Asia/Dhaka"},
    {"台北", "Asia/Taipei"},
    {"臺北", "Asia/Taipei"},
    {"香港", "Asia/Hong_Kong"},
    {"東京", "Asia/Tokyo"},
    {"东京", "Asia/Tokyo"},
    {"日本", "Asia/Tokyo"},
    {"asia/osaka", "Asia/Tokyo"},
    {"asia/delhi", "Asia/Kolkata"},
    {"asia/newdelhi", "Asia/Kolkata"},
    {"asia/mumbai", "Asia/Kolkata"},
    {"asia/hanoi", "Asia/Ho_Chi_Minh"},
    {"india", "Asia/Kolkata"},
    {"germany", "Europe/Berlin"},
    {"france", "Europe/Paris"},
    {"korea", "Asia/Seoul"},
    {"europe/munich", "Europe/Berlin"},
    {"europe/frankfurt", "Europe/Berlin"},
    {"europe/hamburg", "Europe/Berlin"},
    {"europe/milan", "Europe/Rome"},
    {"europe/geneva", "Europe/Zurich"},
    {"europe/barcelona", "Europe/Madrid"},
    {"america/sanfrancisco", "America/Los_Angeles"},
    {"america/san_francisco", "America/Los_Angeles"},
    {"america/seattle", "America/Los_Angeles"},
    {"america/houston", "America/Chicago"},
    {"america/dallas", "America/Chicago"},
    {"america/boston", "America/New_York"},
    {"america/washington", "America/New_York"},
    {"america/miami", "America/New_York"},
    {"america/montreal", "America/Toronto"},
    {"australia/canberra", "Australia/Sydney"},
    // Abbreviations; two zones where two countries use one.
    {"cst", "Asia/Shanghai", "America/Chicago"},
    {"ist", "Asia/Kolkata", "Asia/Jerusalem"},
    {"hkt", "Asia/Hong_Kong"},
    {"sgt", "Asia/Singapore"},
    {"jst", "Asia/Tokyo"},
    {"kst", "Asia/Seoul"},
    {"pht", "Asia/Manila"},
    {"wib", "Asia/Jakarta"},
    {"ict", "Asia/Bangkok"},
    {"gst", "Asia/Dubai"},
    {"msk", "Europe/Moscow"},
    {"cest", "Europe/Berlin"},
    {"mez", "Europe/Berlin"},
    {"mesz", "Europe/Berlin"},
    {"pst", "America/Los_Angeles", "Asia/Manila"},
    {"pdt", "America/Los_Angeles"},
    {"pt", "America/Los_Angeles"},
    {"cdt", "America/Chicago"},
    {"mdt", "America/Denver"},
    {"edt", "America/New_York"},
    {"et", "America/New_York"},
    {"aest", "Australia/Sydney"},
    {"aedt", "Australia/Sydney"},
    {"awst", "Australia/Perth"},
    {"nzst", "Pacific/Auckland"},
    {"nzdt", "Pacific/Auckland"},
    {"brt", "America/Sao_Paulo"},
    {"z", "UTC"},
    // Names of the tz database's file `backward`, which newer systems install apart, if at all.
    {"prc", "Asia/Shanghai"},
    {"roc", "Asia/Taipei"},
    {"rok", "Asia/Seoul"},
    {"japan", "Asia/Tokyo"},
    {"hongkong", "Asia/Hong_Kong"},
    {"singapore", "Asia/Singapore"},
    {"asia/chongqing", "Asia/Shanghai"},
    {"asia/chungking", "Asia/Shanghai"},
    {"asia/harbin", "Asia/Shanghai"},
    {"asia/kashgar", "Asia/Urumqi"},
    {"asia/macao", "Asia/Macau"},
    {"asia/calcutta", "Asia/Kolkata"},
    {"asia/saigon", "Asia/Ho_Chi_Minh"},
    {"asia/rangoon", "Asia/Yangon"},
    {"asia/katmandu", "Asia/Kathmandu"},
    {"europe/kiev", "Europe/Kyiv"},
    {"turkey", "Europe/Istanbul"},
    {"israel", "Asia/Jerusalem"},
    {"iran", "Asia/Tehran"},
    {"egypt", "Africa/Cairo"},
    {"poland", "Europe/Warsaw"},
    {"portugal", "Europe/Lisbon"},
    {"eire", "Europe/Dublin"},
    {"gb", "Europe/London"},
    {"w-su", "Europe/Moscow"},
    {"nz", "Pacific/Auckland"},
    {"us/eastern", "America/New_York"},
    {"us/central", "America/Chicago"},
    {"us/mountain", "America/Denver"},
    {"us/pacific", "America/Los_Angeles"},
    {"us/alaska", "America/Anchorage"},
    {"us/hawaii", "Pacific/Honolulu"},
    {"us/arizona", "America/Phoenix"},
    {"canada/eastern", "America/Toronto"},
    {"canada/pacific", "America/Vancouver"},
    {"brazil/east", "America/Sao_Paulo"},
    {"australia/act", "Australia/Sydney"},
    {"australia/nsw", "Australia/Sydney"},
    {"australia/victoria", "Australia/Melbourne"},
    {"australia/west", "Australia/Perth"},
    {"australia/north", "Australia/Darwin"},
    // Names that Windows gives (CLDR's windowsZones), as Outlook writes them.
    {"tokyostandardtime", "Asia/Tokyo"},
    {"koreastandardtime", "Asia/Seoul"},
    {"singaporestandardtime", "Asia/Singapore"},
    {"taipeistandardtime", "Asia/Taipei"},
    {"indiastandardtime", "Asia/Kolkata"},
    {"w.europestandardtime", "Europe/Berlin"},
    {"romancestandardtime", "Europe/Paris"},
    {"centraleuropestandardtime", "Europe/Budapest"},
    {"centraleuropeanstandardtime", "Europe/Warsaw"},
    {"gmtstandardtime", "Europe/London"},
    {"easternstandardtime", "America/New_York"},
    {"centralstandardtime", "America/Chicago"},
    {"mountainstandardtime", "America/Denver"},
    {"pacificstandardtime", "America/Los_Angeles"},
    {"russianstandardtime", "Europe/Moscow"},
    {"arabianstandardtime", "Asia/Dubai"},
    {"arabstandardtime", "Asia/Riyadh"},
    {"seasiastandardtime", "Asia/Bangkok"},
    {"turkeystandardtime", "Europe/Istanbul"},
    {"israelstandardtime", "Asia/Jerusalem"},
    {"auseasternstandardtime", "Australia/Sydney"},
    {"e.southamericastandardtime", "America/Sao_Paulo"},
};
constexpr auto words = pooled<written_words>();
using ZoneWord = decltype(words)::value_type;

struct Distance {
  int minutes;  // east of Greenwich
  std::string_view zone;
};

// No summer time in any of them (tz database 2026a).
constexpr std::array distances = std::to_array<Distance>({
    {480, "Asia/Shanghai"},
    {540, "Asia/Tokyo"},
    {420, "Asia/Bangkok"},
    {330, "Asia/Kolkata"},
    {240, "Asia/Dubai"},
    {210, "Asia/Tehran"},
    {270, "Asia/Kabul"},
    {345, "Asia/Kathmandu"},
    {390, "Asia/Yangon"},
    {570, "Australia/Darwin"},
    {0, "UTC"},
});

// Lower case, without blanks and brackets; full-width ASCII becomes ASCII.
std::string bare(std::string_view written) {
  std::string text;
  for (std::size_t at = 0; at < written.size(); ++at) {
    char c = written[at];
    const std::string_view rest = written.substr(at);
    if (rest.size() >= 3 && rest[0] == '\xEF' && (rest[1] == '\xBC' || rest[1] == '\xBD')) {
      // U+FF01 to U+FF5E stand in the order of ASCII's ! to ~.
      const int index = ((rest[1] & 0x3F) << 6 | (rest[2] & 0x3F)) - 0xF00;
      if (index > 0 && index <= 0x5E) c = static_cast<char>(index + 0x20), at += 2;
    }
    if (!ascii::is_blank(c) && c != '(' && c != ')') text += ascii::lower(c);
  }
  return text;
}

std::optional<int> two_digits(std::string_view text) { return text.size() > 2 ? std::nullopt : whole_number(text, 0, 99); }

// "utc+8", "gmt-03:30", "+0800": minutes east of Greenwich.
std::optional<int> minutes_east(std::string_view text) {
  for (const std::string_view prefix : {"utc", "gmt"}) {
    if (text.starts_with(prefix)) text.remove_prefix(prefix.size());
  }
  if (text.empty() || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const int sign = text[0] == '-' ? -1 : 1;
  text.remove_prefix(1);
  const auto colon = text.find(':');
  const std::size_t hours_end = colon != std::string_view::npos ? colon : text.size() > 2 ? text.size() - 2 : text.size();
  const auto hours = two_digits(text.substr(0, hours_end));
  const std::string_view rest = colon != std::string_view::npos ? text.substr(colon + 1) : text.substr(hours_end);
  const auto minutes = rest.empty() && colon == std::string_view::npos ? std::optional(0) : two_digits(rest);
  if (!hours || !minutes || *hours > 14 || *minutes > 59) return std::nullopt;
  return sign * (*hours * 60 + *minutes);
}

}  // namespace

std::vector<std::string_view> zones_meant(std::string_view written) {
  const std::string text = bare(written);
  const auto found = std::find_if(words.begin(), words.end(), [&](const ZoneWord& word) { return word.written == text; });
  if (found != words.end()) {
    if (found->other.empty()) return {found->zone};
    return {found->zone, found->other};
  }
  const auto minutes = minutes_east(text);
  const auto kept = std::find_if(distances.begin(), distances.end(), [&](const Distance& one) { return minutes && one.minutes == *minutes; });
  if (kept == distances.end()) return {};
  return {kept->zone};
}

std::string zone_at_distance(std::string_view written) {
  const auto minutes = minutes_east(bare(written));
  if (!minutes) return {};
  const auto kept = std::find_if(distances.begin(), distances.end(), [&](const Distance& one) { return one.minutes == *minutes; });
  if (kept != distances.end()) return std::string(kept->zone);
  const int hours = *minutes / 60;
  if (*minutes % 60 != 0 || hours < -12) return {};
  return "Etc/GMT" + std::string(hours > 0 ? "-" : "+") + std::to_string(hours > 0 ? hours : -hours);
}

}  // namespace guanxi::text
