#include <guanxi/base/ascii.hpp>

#include <charconv>

namespace guanxi {

namespace ascii {

std::string lower(std::string_view text) {
  std::string made(text);
  for (char& c : made) c = lower(c);
  return made;
}

std::string upper(std::string_view text) {
  std::string made(text);
  for (char& c : made) c = upper(c);
  return made;
}

std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> pieces;
  while (true) {
    const auto end = text.find(mark);
    pieces.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

std::vector<std::string_view> split_trimmed(std::string_view text, char mark) {
  auto pieces = split(text, mark);
  for (auto& piece : pieces) piece = trimmed(piece);
  return pieces;
}

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> found;
  while (true) {
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return found;
    text.remove_prefix(first);
    const auto word = text.substr(0, text.find_first_of(spaces));
    found.push_back(word);
    text.remove_prefix(word.size());
  }
}

std::string joined(std::span<const std::string_view> texts, std::string_view between) {
  std::string all;
  for (const auto text : texts) {
    if (!all.empty()) all += between;
    all += text;
  }
  return all;
}

std::string padded(int number, std::size_t digits) {
  std::string text = std::to_string(number);
  if (text.size() < digits) text.insert(0, digits - text.size(), '0');
  return text;
}

std::string blanks(int count) { return std::string(static_cast<std::size_t>(count > 0 ? count : 0), ' '); }

}  // namespace ascii

std::optional<std::int64_t> detail::whole_number(std::string_view text, std::int64_t least, std::int64_t most) {
  if (least >= 0 && text.starts_with('-')) return std::nullopt;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many) {
  std::string made = std::to_string(count);
  made += ' ';
  made += count == 1 ? one : many;
  return made;
}

}  // namespace guanxi
