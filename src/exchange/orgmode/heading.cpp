#include "orgmode/heading.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::exchange::orgmode {
namespace {

bool contains(const std::vector<std::string>& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

// "WAIT(w@/!)" is WAIT.
void add(std::vector<std::string>& words, std::string_view word) {
  word = word.substr(0, word.find('('));
  constexpr std::size_t most = 100;
  if (!word.empty() && word != "|" && !contains(words, word) && words.size() < most) words.emplace_back(word);
}

// Takes ":buyer:fair:" off the end.
std::vector<std::string> take_tags(std::string_view& title) {
  std::vector<std::string> tags;
  const auto begin = title.rfind(' ');
  const auto word = begin == title.npos ? title : title.substr(begin + 1);
  if (word.size() < 3 || word.front() != ':' || word.back() != ':') return tags;
  for (const auto tag : ascii::split(word.substr(1, word.size() - 2), ':')) {
    if (!tag.empty()) tags.push_back(text::one_line(tag));
  }
  title = ascii::trimmed(title.substr(0, title.size() - word.size()));
  return tags;
}

// "[#A]" before the title, "[1/3]" or "[33%]" behind it.
std::string_view without_cookies(std::string_view title) {
  if (title.starts_with("[#") && title.find(']') == 3) title = ascii::trimmed(title.substr(4));
  const auto open = title.rfind('[');
  if (title.ends_with(']') && open != title.npos && title.substr(open).find_first_not_of("[]0123456789/%") == title.npos)
    title = ascii::trimmed(title.substr(0, open));
  return title;
}

// Links are shown by their text: "[[mailto:a@example.com][Marta]]".
std::string without_links(std::string_view title) {
  std::string text(title);
  for (auto open = text.find("[["); open != text.npos; open = text.find("[[", open)) {
    const auto close = text.find("]]", open);
    if (close == text.npos) break;
    const std::string link = text.substr(open + 2, close - open - 2);
    const auto middle = link.find("][");
    text.replace(open, close + 2 - open, middle == link.npos ? link : link.substr(middle + 2));
  }
  return text;
}

}  // namespace

void Keywords::learn(std::string_view line) {
  constexpr std::array<std::string_view, 3> names = {"#+TODO:", "#+SEQ_TODO:", "#+TYP_TODO:"};
  for (const auto name : names) {
    if (!ascii::starts_with_word(line, name)) continue;
    const auto words = ascii::words(line.substr(name.size()));
    const auto bar = std::find(words.begin(), words.end(), "|");
    const auto first_done = bar != words.end() || words.empty() ? bar : words.end() - 1;  // without a bar the last one is done
    for (auto word = words.begin(); word != first_done; ++word) add(open, *word);
    for (auto word = first_done; word != words.end(); ++word) add(done, *word);
  }
}

bool Keywords::is_open(std::string_view word) const { return contains(open, word); }
bool Keywords::is_done(std::string_view word) const { return contains(done, word); }

std::optional<Heading> heading_of(std::string_view line, const Keywords& keywords) {
  const auto stars = line.find_first_not_of('*');
  if (stars == 0 || stars == line.npos || line[stars] != ' ') return std::nullopt;
  constexpr std::size_t deepest = 1000;
  Heading heading{.level = static_cast<int>(std::min(stars, deepest))};
  auto title = ascii::trimmed(line.substr(stars));
  const auto first = title.substr(0, title.find(' '));
  if (keywords.is_open(first) || keywords.is_done(first)) {
    heading.keyword = first;
    title = ascii::trimmed(title.substr(first.size()));
  }
  heading.tags = take_tags(title);
  heading.title = text::one_line(ascii::trimmed(without_links(without_cookies(title))));
  return heading;
}

std::optional<Property> property_of(std::string_view line) {
  line = ascii::trimmed(line);
  if (!line.starts_with(':')) return std::nullopt;
  const auto end = line.find(':', 1);
  if (end == line.npos || end == 1 || line.substr(1, end - 1).find(' ') != line.npos) return std::nullopt;
  return Property{ascii::upper(line.substr(1, end - 1)), std::string(ascii::trimmed(line.substr(end + 1)))};
}

std::optional<calendar::PartialDate> day_behind(std::string_view line, std::string_view word) {
  const auto at = line.find(word);
  if (at == line.npos) return std::nullopt;
  auto rest = ascii::trimmed(line.substr(at + word.size()));
  if (rest.empty() || (rest.front() != '<' && rest.front() != '[')) return std::nullopt;
  const auto date = calendar::parse_iso_date(rest.substr(1, 10));
  if (!date) return std::nullopt;
  const auto parts = calendar::parts(*date);
  return calendar::PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)};
}

}  // namespace guanxi::exchange::orgmode
