#include "titles.hpp"

#include <array>
#include <optional>

#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

namespace guanxi::app {
namespace {

// Before a Western surname, with a full stop or without; Vietnamese ones before the given name.
constexpr std::array<std::string_view, 17> before = {"mr", "mrs", "ms", "miss", "herr", "frau", "dr", "prof", "sheikh", "monsieur", "madame", "sir", "ong", "anh", "chi", "co", "ba"};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '-')) text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

std::string plain_letters(std::string_view word) {
  if (!text::has_han(word)) return text::reading_key(word);
  std::string letters;
  for (const auto& syllable : text::pinyin(word)) letters += syllable.plain;
  return letters;
}

// The text behind a title in front; nullopt: there is none. "dr. hoffmann" → "hoffmann".
std::optional<std::string_view> behind_title(std::string_view folded) {
  for (const std::string_view word : before) {
    if (!folded.starts_with(word)) continue;
    std::string_view rest = folded.substr(word.size());
    if (rest.starts_with('.')) rest.remove_prefix(1);
    else if (!rest.starts_with(' ')) continue;
    if (!trimmed(rest).empty()) return trimmed(rest);
  }
  return std::nullopt;
}

// Several may stand there: Frau Dr. Hoffmann.
void add_western(std::vector<domain::Addressed>& found, std::string_view folded) {
  for (auto rest = behind_title(folded); rest; rest = behind_title(*rest)) found.push_back({std::string(*rest), {}});
}

}  // namespace

std::vector<domain::Addressed> parse_address(std::string_view folded) {
  auto found = domain::parse_addressed(folded, plain_letters);
  add_western(found, folded);
  return found;
}

}  // namespace guanxi::app
