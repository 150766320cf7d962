#include "meetings/people.hpp"

#include <algorithm>
#include <optional>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>

#include "meetings/labels.hpp"
#include "words/names.hpp"

namespace guanxi::exchange::meetings {
namespace {

// All of these are folded.
constexpr std::string_view role_words[] = {
    "host",      "co-host",        "cohost",   "me",       "guest",         "external",  "unverified",    "organizer", "organiser",
    "presenter", "attendee",       "panelist", "ゲスト",   "ホスト",        "外部",      "未確認",        "主持人",    "联席主持人",
    "访客",      "来宾",           "嘉宾",     "客人",     "게스트",        "호스트",    "gast",          "extern",    "nicht verifiziert",
    "invite",    "externe",        "hote",     "invitado", "externo",       "anfitrion", "no verificado", "convidado", "convidada",
    "anfitriao", "nao verificado", "ospite",   "esterno",  "organizzatore", "co-hote",   "coanfitrion",   "匿名"};

constexpr std::string_view device_words[] = {"iphone",  "ipad",   "macbook", "android", "galaxy", "samsung", "huawei", "xiaomi",
                                             "desktop", "laptop", "手机",    "平板",    "tablet", "pc-",     "sm-"};

// In pieces of a name; folded.
constexpr std::string_view program_words[] = {"notetaker", "note taker", "read.ai",   "otter.ai",    "otterpilot",   "fireflies",     "fathom",
                                              "tl;dv",     "meetgeek",   "sembly",    "avoma",       "zoom rooms",   "meeting notes", "ai companion",
                                              "recall.ai", "circleback", "notta bot", "supernormal", "recording bot"};
constexpr std::string_view room_words[] = {"会议室",           "会議室",       "회의실",           "meeting room",     "conference room", "board room",
                                           "boardroom",        "zoom room",    "teams room",       "besprechungsraum", "konferenzraum",   "sitzungszimmer",
                                           "salle de reunion", "sala reuniao", "sala de reunioes", "sala de reuniao",  "sala de juntas",  "sala de reuniones",
                                           "sala riunioni",    "huddle room"};

bool holds_one_of(std::string_view folded, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

struct Bracketed {
  std::string_view before;
  std::string_view inside;
};

// The last bracket, where it ends the text. Inner ones belong to it.
std::optional<Bracketed> last_bracket(std::string_view text) {
  constexpr std::string_view wide_open = "（";
  constexpr std::string_view wide_close = "）";
  std::size_t end = 0;
  if (text.ends_with(')')) end = text.size() - 1;
  if (text.ends_with(wide_close)) end = text.size() - wide_close.size();
  if (end == 0) return std::nullopt;
  int depth = 0;
  for (std::size_t at = text.size(); at-- > 0;) {
    const auto here = text.substr(at);
    if (here.starts_with(')') || here.starts_with(wide_close)) ++depth;
    const bool wide = here.starts_with(wide_open);
    if ((wide || here.starts_with('(')) && --depth == 0) {
      const auto inner = at + (wide ? wide_open.size() : 1);
      return Bracketed{ascii::trimmed(text.substr(0, at)), ascii::trimmed(text.substr(inner, end - inner))};
    }
  }
  return std::nullopt;
}

bool is_role(std::string_view inside) {
  const std::string folded = text::fold(inside);
  const auto words = ascii::split_trimmed(folded, ',');
  return std::all_of(words.begin(), words.end(), [](std::string_view word) { return ascii::among(word, role_words); });
}

bool is_address(std::string_view text) {
  const auto at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos && text.find(' ') == std::string_view::npos;
}

std::size_t count_of(std::string_view text, bool (*is)(char)) { return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is)); }

bool is_number_of_record(std::string_view text) { return text.size() >= 4 && text.find_first_not_of("0123456789-_ ") == std::string_view::npos; }

bool is_telephone(std::string_view text) {
  return text.find_first_not_of("+0123456789-() .*x") == std::string_view::npos && count_of(text, ascii::is_digit) >= 5 &&
         text.find_first_of("+0123456789") == 0;
}

std::size_t letters_of(std::string_view utf8) {
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// How like a person's name: 5 王小满, 4 Marta Quill, 3 Marta Q, 2 Marta, 1 minori, MQ, 0 iPhone.
int likeness(std::string_view text) {
  const std::string folded = text::fold(text);
  if (folded.empty() || holds_one_of(folded, device_words) || is_telephone(text)) return 0;
  if (is_cjk_name(text)) return letters_of(text) <= 4 || text.find(' ') != std::string_view::npos ? 5 : 3;
  const auto words = ascii::words(text);
  const auto first = [](std::string_view word) { return !ascii::is_small(word.front()) && !ascii::is_digit(word.front()); };
  if (!first(words.front()) || !first(words.back()) || count_of(text, ascii::is_digit) > 0) return 1;
  if (words.size() == 1) return letters_of(text) <= 3 && text == ascii::upper(text) ? 1 : 2;
  return std::any_of(words.begin(), words.end(), [](std::string_view word) { return letters_of(ascii::trimmed(word, ".,")) < 2; }) ? 3 : 4;
}

// "Quill, Marta": the family name first. What stands behind the comma may be a degree, too.
std::string put_in_order(std::string_view name) {
  const auto comma = name.find(',');
  if (comma == std::string_view::npos || name.find(',', comma + 1) != std::string_view::npos) return std::string(name);
  const auto family = ascii::trimmed(name.substr(0, comma));
  const auto given = ascii::trimmed(name.substr(comma + 1));
  constexpr std::string_view behind_names[] = {"jr", "jr.", "sr", "sr.", "ii", "iii", "mba", "phd", "ph.d.", "md", "pmp", "cfa", "cpa", "msc", "esq."};
  if (family.empty() || given.empty() || ascii::among(ascii::lower(given), behind_names) || ascii::words(family).size() > 3) return std::string(name);
  return full_name(NameParts{.family = std::string(family), .given = std::string(given)});
}

// Of two people at one device; else the name alone.
std::vector<std::string_view> parted(std::string_view name) {
  for (const std::string_view mark : {"＆", "&", "、"}) {
    const auto at = name.find(mark);
    if (at == std::string_view::npos) continue;
    const auto one = ascii::trimmed(name.substr(0, at));
    const auto other = ascii::trimmed(name.substr(at + mark.size()));
    const bool are_people = !one.empty() && !other.empty() && ((is_cjk_name(one) && is_cjk_name(other)) || (likeness(one) >= 4 && likeness(other) >= 4));
    if (!are_people) continue;
    std::vector<std::string_view> people = {one};
    for (const auto more : parted(other)) people.push_back(more);
    return people;
  }
  return {name};
}

std::string_view likelier(std::string_view before, std::string_view inside, InBrackets brackets) {
  if (before.empty()) return inside;
  const int one = likeness(before);
  const int other = likeness(inside);
  if (one == other) return brackets == InBrackets::account_name ? inside : before;
  return one > other ? before : inside;
}

}  // namespace

bool is_room_or_program(std::string_view name) {
  const std::string folded = text::fold(name);
  return holds_one_of(folded, program_words) || holds_one_of(folded, room_words) ||
         ascii::among(folded, std::span<const std::string_view>({"gong", "fellow", "krisp"}));
}

std::vector<Shown> people_shown(std::string_view displayed, InBrackets brackets) {
  std::string_view name = trimmed_cell(displayed);
  Shown shown;
  while (const auto bracket = last_bracket(name)) {
    if (is_address(bracket->inside)) shown.email = bracket->inside;
    const bool says_nothing = bracket->inside.empty() || is_role(bracket->inside) || is_address(bracket->inside) || is_number_of_record(bracket->inside);
    name = says_nothing ? bracket->before : likelier(bracket->before, bracket->inside, brackets);
    if (!says_nothing && is_room_or_program(displayed)) return {};
  }
  if (is_room_or_program(name)) return {};
  if (is_telephone(name)) {
    if (name.find('*') != std::string_view::npos) return {};
    shown.phone = name;
    return {shown};
  }
  if (is_address(name)) {
    shown.email = name;
    return {shown};
  }
  std::vector<Shown> people;
  for (const auto one : parted(name)) {
    people.push_back(shown);
    people.back().name = put_in_order(one);
  }
  return people;
}

}  // namespace guanxi::exchange::meetings
