#include "mail/separator.hpp"

#include <string>

#include <guanxi/base/ascii.hpp>

#include "mail/words.hpp"

namespace guanxi::exchange::mail {
namespace {

constexpr std::size_t longest = 512;

bool is_year(std::string_view word) { return word.size() == 4 && ascii::all_digits(word); }

// The date that begins with a month at this word, as a mail's head writes it. nullopt: none does.
std::optional<calendar::Instant> date_from(const std::vector<std::string_view>& words, std::size_t month) {
  if (words[month].size() != 3 || words[month + 2].find(':') == std::string_view::npos) return std::nullopt;
  std::string_view year, zone;
  for (std::size_t at = month + 3; at < words.size() && at < month + 5; ++at) (is_year(words[at]) ? year : zone) = words[at];
  if (year.empty()) return std::nullopt;
  std::string date;
  for (const auto part : {words[month + 1], words[month], year, words[month + 2], zone}) date.append(part).append(1, ' ');
  return moment_of(date);
}

}  // namespace

std::optional<calendar::Instant> arrival_of(std::string_view line) {
  if (!line.starts_with(separator_beginning) || line.size() > longest) return std::nullopt;
  const auto words = ascii::words(line);
  for (std::size_t at = 1; at + 3 < words.size(); ++at) {
    if (const auto date = date_from(words, at)) return date;
  }
  return std::nullopt;
}

bool begins_field(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == line.npos || colon == 0) return false;
  return ascii::all(ascii::trimmed(line.substr(0, colon)), [](char c) { return c > ' ' && c < 127; });
}

}  // namespace guanxi::exchange::mail
