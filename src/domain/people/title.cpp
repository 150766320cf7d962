#include <guanxi/domain/title.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>

#include "people/letters.hpp"
#include "people/title_table.hpp"
#include "people/title_words.hpp"
#include "people/western_titles.hpp"

namespace guanxi::domain {
namespace {

constexpr std::string_view fu = "副", bu = "부";

bool of_tongue(const Title& title, std::optional<Tongue> tongue) { return !tongue || title.tongue == *tongue; }
bool of_country(const Title& title, std::string_view country) { return title.where.empty() || is_one_of(country, title.where); }

// The positions that the text names, without what stands in brackets.
std::vector<std::string_view> positions_of(std::string_view text) {
  std::vector<std::string_view> positions;
  while (!text.empty()) {
    std::size_t end = text.size(), next = text.size();
    for (const std::string_view mark : {"兼", "、", "，", "；", ",", "/", ";", "&", "・", " "}) {
      const bool blank_in_letters = mark == " " && !is_east_asian(text.substr(0, text.find(' ')));
      const auto at = blank_in_letters ? text.npos : text.find(mark);
      if (at < end) end = at, next = at + mark.size();
    }
    std::string_view position = text.substr(0, end);
    for (const std::string_view bracket : {"（", "(", "［", "["}) {
      if (const auto at = position.find(bracket); at > 0) position = position.substr(0, at);
    }
    while (position.ends_with(' ')) position.remove_suffix(1);
    while (position.starts_with(' ')) position.remove_prefix(1);
    if (!position.empty()) positions.push_back(position);
    text.remove_prefix(next);
  }
  return positions;
}

struct Match {
  Held held;
  std::size_t length = 0;
  std::size_t at = 0;
};

// The longest row that the position ends in; of two, that of the country.
std::optional<Match> at_the_end(std::string_view position, std::optional<Tongue> tongue, std::string_view country) {
  std::optional<Match> best;
  for (const Title& title : titles) {
    if (in_letters(title.tongue) || !of_tongue(title, tongue) || !of_country(title, country)) continue;
    any_part(title.written, [&](std::string_view word, std::size_t variant) {
      const bool longer = !best || word.size() > best->length || (word.size() == best->length && !title.where.empty());
      if (longer && position.ends_with(word)) best = Match{{&title, variant}, word.size(), position.size() - word.size()};
      return false;
    });
  }
  return best;
}

// 首席信息官; but 总经理办公室 is no title.
std::optional<Match> at_the_front(std::string_view position) {
  if (!position.starts_with("首席")) return std::nullopt;
  for (const Title& title : titles) {
    if (title.written == "首席") return Match{{&title, 0}, title.written.size(), 0};
  }
  return std::nullopt;
}

// 副处长, 副本部長, 부본부장; not 부팀장's 영업부 in front of a 팀장.
bool is_deputy(std::string_view position, const Match& match) {
  const std::string_view before = position.substr(0, match.at);
  return before.ends_with(fu) || (match.held.title->tongue == Tongue::ko && before == bu);
}

std::optional<Held> held_position(std::string_view position, std::optional<Tongue> tongue, std::string_view country) {
  if (!is_east_asian(position)) return western_title(position, country);
  auto match = at_the_end(position, tongue, country);
  if (!match) match = at_the_front(position);
  if (!match) return western_title(position, country);
  match->held.deputy = is_deputy(position, *match);
  return match->held;
}

// A text in letters is one position: the parts between its commas are no positions of their own.
std::vector<std::string_view> east_asian_positions(std::string_view text) {
  return is_east_asian(text) ? positions_of(text) : std::vector<std::string_view>{text};
}

// 대표이사 사장, which is written with a blank, is one position.
std::optional<Held> korean_of_two_words(std::string_view text, std::string_view country) {
  const auto blank = text.find(' ');
  if (blank == text.npos || text.find_first_of(",/;&") != text.npos) return std::nullopt;
  const auto match = at_the_end(text, Tongue::ko, country);
  if (!match || match->held.title->written.find(' ') == text.npos) return std::nullopt;
  return match->held;
}

std::string lower(std::string_view text) { return is_east_asian(text) ? ascii::lower(text) : std::string(text); }

}  // namespace

std::vector<Held> held_titles(std::string_view job_title, std::optional<Tongue> tongue) {
  const std::string text = lower(job_title);
  std::vector<Held> found;
  for (const std::string_view position : east_asian_positions(text)) {
    if (const auto held = held_position(position, tongue, {})) found.push_back(*held);
  }
  return found;
}

std::optional<Held> held_title(std::string_view job_title, std::optional<Tongue> tongue, std::string_view country) {
  const std::string text = lower(job_title);
  if (const auto held = korean_of_two_words(text, country)) return held;
  for (const std::string_view position : east_asian_positions(text)) {
    if (const auto held = held_position(position, tongue, country)) return held;
  }
  return std::nullopt;
}

std::string_view form_of(const Held& held, bool traditional) {
  std::string_view last;
  any_part(held.title->form, [&](std::string_view form, std::size_t number) {
    last = form;
    return number == held.variant;
  });
  if (!traditional || held.title->tongue != Tongue::en || last.empty()) return last;
  std::string_view other = last;
  for (const Title& title : titles) {
    if (title.tongue != Tongue::zh || !title.where.empty()) continue;
    const auto bar = title.form.find('|');
    if (bar == title.form.npos || title.form.substr(0, bar) != last) continue;
    other = title.form.substr(bar + 1);
    other = other.substr(0, other.find('|'));
    break;
  }
  return other;
}

}  // namespace guanxi::domain
