#include "ics/marks.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/pooled.hpp>

#include "bytes/encoding.hpp"

namespace guanxi::exchange::ics {
namespace {

enum class Says { off, worked, by_weekday };

template <class Text>
struct WordRow {
  Text text;
  Says says;
};
// Longest first. Mainland calendars (holiday-cn, 节假日 of phones) and Taiwan's (DGPA, 行政機關辦公日曆表).
constexpr WordRow<std::string_view> written_words[] = {
    {"调休上班", Says::worked}, {"調休上班", Says::worked}, {"补行上班", Says::worked}, {"補行上班", Says::worked}, {"调整上班", Says::worked},
    {"調整上班", Says::worked}, {"补班日", Says::worked},   {"補班日", Says::worked},   {"补上班", Says::worked},   {"補上班", Says::worked},
    {"上班日", Says::worked},   {"工作日", Says::worked},   {"调休放假", Says::off},    {"調休放假", Says::off},    {"调整放假", Says::off},
    {"調整放假", Says::off},    {"弹性放假", Says::off},    {"彈性放假", Says::off},    {"放假日", Says::off},      {"补班", Says::worked},
    {"補班", Says::worked},     {"上班", Says::worked},     {"调班", Says::worked},     {"調班", Says::worked},     {"放假", Says::off},
    {"假期", Says::off},        {"休假", Says::off},        {"休息", Says::off},        {"补休", Says::off},        {"補休", Says::off},
    {"补假", Says::off},        {"補假", Says::off},        {"调休", Says::by_weekday}, {"調休", Says::by_weekday}, {"班", Says::worked},
    {"休", Says::off},          {"假", Says::off},          {"休日", Says::off},
};
constexpr auto words = pooled<written_words>();
using Word = decltype(words)::value_type;
constexpr std::size_t one_character = 3;  // bytes: such a word needs a border

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> brackets{
    {{"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}, {"［", "］"}, {"「", "」"}, {"〖", "〗"}, {"『", "』"}}};
constexpr std::array<std::string_view, 19> separators{" ", "　", "\t", "｜", "|", "-", "–", "—", "－", "·", "・", ":", "：", "_", "/", "／", ",", "，", "、"};

std::string_view without_separators(std::string_view text) {
  for (bool more = true; more;) {
    more = false;
    for (const auto one : separators) {
      if (text.starts_with(one)) text.remove_prefix(one.size()), more = true;
      if (text.ends_with(one)) text.remove_suffix(one.size()), more = true;
    }
  }
  return text;
}

bool begins_with_separator(std::string_view text) {
  return std::any_of(separators.begin(), separators.end(), [&](auto one) { return text.starts_with(one); });
}
bool ends_with_separator(std::string_view text) {
  return std::any_of(separators.begin(), separators.end(), [&](auto one) { return text.ends_with(one); });
}

const Word* word_called(std::string_view text) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.text == text; });
  return found == words.end() ? nullptr : &*found;
}

struct Taken {
  const Word* word;
  std::string_view rest;
};

// A word in brackets, at the end or at the beginning.
std::optional<Taken> in_brackets(std::string_view name) {
  for (const auto& [open, close] : brackets) {
    if (name.ends_with(close)) {
      const auto at = name.rfind(open);
      if (at != std::string_view::npos && at + open.size() + close.size() <= name.size()) {
        const auto inner = without_separators(name.substr(at + open.size(), name.size() - at - open.size() - close.size()));
        if (const Word* word = word_called(inner)) return Taken{word, name.substr(0, at)};
      }
    }
    if (!name.starts_with(open)) continue;
    const auto end = name.find(close);
    if (end == std::string_view::npos) continue;
    const auto inner = without_separators(name.substr(open.size(), end - open.size()));
    if (const Word* word = word_called(inner)) return Taken{word, name.substr(end + close.size())};
  }
  return std::nullopt;
}

// Bare words: a long one ends the name, or stands before a border; a single character needs a border on both sides.
std::optional<Taken> bare(std::string_view name) {
  for (const auto& word : words) {
    if (name == word.text) return Taken{&word, {}};
    const bool japanese = word.text == "休日";  // 振替休日 is a name
    if (japanese) continue;
    const bool single = word.text.size() == one_character;
    if (name.ends_with(word.text)) {
      const auto rest = name.substr(0, name.size() - word.text.size());
      if (!single || ends_with_separator(rest)) return Taken{&word, rest};
    }
    if (name.starts_with(word.text)) {
      const auto rest = name.substr(word.text.size());
      if (begins_with_separator(rest) || (!single && word.says == Says::worked && word.text != "上班" && word.text != "工作日")) return Taken{&word, rest};
    }
  }
  return std::nullopt;
}

// Digits of either kind, or Chinese numerals, between 第 or 共 and 天 or 日.
std::optional<std::size_t> counted_day(std::string_view text, std::string_view before) {
  constexpr std::array<std::string_view, 13> numerals{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", " ", "　"};
  if (!text.starts_with(before)) return std::nullopt;
  std::size_t at = before.size();
  for (bool more = true; more;) {
    more = at < text.size() && ascii::is_digit(text[at]);
    if (more) ++at;
    for (const auto one : numerals) {
      if (text.substr(at).starts_with(one)) at += one.size(), more = true;
    }
  }
  for (const std::string_view end : {"天", "日"}) {
    if (at > before.size() && text.substr(at).starts_with(end)) return at + end.size();
  }
  return std::nullopt;
}

// "第1天/共8天", "第1天", "共8天", wherever it stands.
std::string without_count(std::string_view name) {
  std::string kept;
  while (!name.empty()) {
    auto length = counted_day(name, "第");
    if (!length && !kept.empty()) length = counted_day(name, "共");
    if (!length) {
      kept += name.front();
      name.remove_prefix(1);
      continue;
    }
    name.remove_prefix(*length);
    const auto rest = without_separators(name);
    if (const auto total = counted_day(rest, "共")) name = rest.substr(*total);
  }
  for (const auto& [open, close] : brackets) {
    const std::string empty = std::string(open) + std::string(close);
    for (auto at = kept.find(empty); at != std::string::npos; at = kept.find(empty)) kept.erase(at, empty.size());
  }
  return std::string(without_separators(kept));
}

// The first lines of descriptions, lower case: "public holiday" and "observance" as Google's calendar has them, 祝日 and 祭日, 공휴일 and
// 기념일 as seen in feeds, and the laws' words for a public holiday in other languages, which no feed was seen to use;
// where a language has several they are all here. A word that is not here is judged by the others of its file.
constexpr std::string_view written_public_words[] = {"public holiday",
                                                     "bank holiday",
                                                     "national holiday",
                                                     "federal holiday",
                                                     "statutory holiday",
                                                     "legal holiday",
                                                     "祝日",
                                                     "国民の祝日",
                                                     "公休日",
                                                     "公众假期",
                                                     "公共假期",
                                                     "法定节假日",
                                                     "公眾假期",
                                                     "國定假日",
                                                     "公共假日",
                                                     "공휴일",
                                                     "법정공휴일",
                                                     "gesetzlicher feiertag",
                                                     "feiertag",
                                                     "jour férié",
                                                     "día festivo",
                                                     "festivo",
                                                     "feriado",
                                                     "feriado nacional",
                                                     "giorno festivo",
                                                     "festività pubblica",
                                                     "officiële feestdag",
                                                     "dzień wolny od pracy",
                                                     "święto państwowe",
                                                     "государственный праздник",
                                                     "resmi tatil",
                                                     "ngày lễ",
                                                     "hari libur nasional",
                                                     "cuti umum"};
constexpr auto public_words = pooled<written_public_words>();
constexpr std::string_view written_festival_words[] = {"observance",
                                                       "not a public holiday",
                                                       "祭日",
                                                       "記念日",
                                                       "行事",
                                                       "纪念日",
                                                       "节日",
                                                       "節日",
                                                       "紀念日",
                                                       "节庆",
                                                       "節慶",
                                                       "習俗節日",
                                                       "기념일",
                                                       "gedenktag",
                                                       "gedenktag oder brauchtum",
                                                       "kein gesetzlicher feiertag",
                                                       "jour de fête",
                                                       "fête",
                                                       "célébration",
                                                       "commémoration",
                                                       "celebración",
                                                       "conmemoración",
                                                       "festividad",
                                                       "ricorrenza",
                                                       "celebrazione",
                                                       "osservanza",
                                                       "data comemorativa",
                                                       "comemoração",
                                                       "celebração",
                                                       "observância",
                                                       "viering",
                                                       "gedenkdag",
                                                       "herdenking",
                                                       "obchód",
                                                       "święto",
                                                       "памятная дата",
                                                       "праздник",
                                                       "anma günü",
                                                       "ngày kỷ niệm",
                                                       "hari peringatan",
                                                       "perayaan"};
constexpr auto festival_words = pooled<written_festival_words>();

}  // namespace

DayMark take_mark(std::string& name, bool weekend) {
  const std::string plain = without_count(name);
  std::string_view rest = plain;
  std::optional<Says> says;
  // 放假（调休）: the outer word, unless it leaves the question open.
  for (auto taken = in_brackets(rest); taken || (taken = bare(rest)); taken = in_brackets(rest)) {
    if (!says || *says == Says::by_weekday || taken->word->says == Says::worked) says = taken->word->says;
    rest = without_separators(taken->rest);
    if (rest.empty()) break;
  }
  for (const std::string_view word : {"补班", "補班", "补行上班", "補行上班", "调休上班", "調休上班"}) {
    if (rest.find(word) != std::string_view::npos) says = Says::worked;
  }
  if (!plain.empty()) name = rest.empty() ? plain : std::string(rest);
  if (!says) return DayMark::none;
  if (*says == Says::by_weekday) says = weekend ? Says::worked : Says::off;
  return *says == Says::worked ? DayMark::worked : DayMark::off;
}

Called called(std::string_view description) {
  const auto end = std::min(description.find('\n'), description.size());
  const std::string first = ascii::lower(ascii::trimmed(description.substr(0, end)));
  const auto is = [&](std::string_view word) {
    return first == word || (first.starts_with(word) && std::string_view("-.,:(").find(first[word.size()]) != std::string_view::npos) ||
           first.starts_with(std::string(word) + " -");
  };
  if (std::any_of(festival_words.begin(), festival_words.end(), is)) return Called::festival;
  if (end < description.size() && description.find("Google", end) != std::string_view::npos) return Called::festival;
  if (std::any_of(public_words.begin(), public_words.end(), is)) return Called::public_day;
  return Called::none;
}

}  // namespace guanxi::exchange::ics
