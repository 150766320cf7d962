#include "vcard/lines.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/encoding.hpp"
#include "bytes/quoted_printable.hpp"

namespace guanxi::exchange::vcard {
namespace {

constexpr std::string_view utf8 = "UTF-8";

// The parts of a text between separators outside quotation marks. An odd number of marks quotes nothing.
std::vector<std::string_view> split_unquoted(std::string_view text, char separator) {
  const bool quotes = std::count(text.begin(), text.end(), '"') % 2 == 0;
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (quotes && text[at] == '"') quoted = !quoted;
    if (text[at] != separator || quoted) continue;
    parts.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

// Without quotation marks, and RFC 6868's carets resolved.
std::string parameter_text(std::string_view raw) {
  std::string text;
  raw = ascii::trimmed(raw);
  for (std::size_t at = 0; at < raw.size(); ++at) {
    const char following = raw[at] == '^' && at + 1 < raw.size() ? raw[at + 1] : '\0';
    const char meant = following == 'n' ? '\n' : following == '\'' ? '"' : following == '^' ? '^' : '\0';
    if (meant != '\0') ++at;
    if (meant != '\0' || raw[at] != '"') text += meant != '\0' ? meant : raw[at];
  }
  return text;
}

std::string_view bare_parameter_name(std::string_view value) {
  constexpr std::array<std::string_view, 6> encodings = {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B", "Q"};
  constexpr std::array<std::string_view, 4> kinds = {"INLINE", "URL", "CID", "CONTENT-ID"};
  const auto is = [&](std::string_view word) { return ascii::same_word(word, value); };
  if (std::any_of(encodings.begin(), encodings.end(), is)) return "ENCODING";
  return std::any_of(kinds.begin(), kinds.end(), is) ? "VALUE" : "TYPE";
}

void add_parameter(Property& property, std::string_view raw) {
  const std::size_t equals = raw.find('=');
  const bool bare = equals == std::string_view::npos;
  const std::string name = ascii::upper(ascii::trimmed(bare ? bare_parameter_name(ascii::trimmed(raw)) : raw.substr(0, equals)));
  for (const std::string_view part : split_unquoted(bare ? raw : raw.substr(equals + 1), ',')) {
    const std::string value = parameter_text(part);
    // TYPE="work,cell" is a list too, whatever the quotation marks say.
    const auto values = name == "TYPE" ? split_unquoted(value, ',') : std::vector<std::string_view>{value};
    for (const std::string_view one : values) {
      if (!ascii::trimmed(one).empty()) property.parameters.push_back({name, std::string(ascii::trimmed(one))});
    }
  }
}

bool valid_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '_'; });
}

bool parse_head(Property& property, std::string_view head) {
  const auto parts = split_unquoted(head, ';');
  const std::string_view whole = ascii::trimmed(parts.front());
  const std::size_t dot = whole.rfind('.');
  if (dot != std::string_view::npos) property.group = ascii::lower(whole.substr(0, dot));
  property.name = ascii::upper(ascii::trimmed(dot == std::string_view::npos ? whole : whole.substr(dot + 1)));
  std::for_each(parts.begin() + 1, parts.end(), [&](std::string_view part) { add_parameter(property, part); });
  return valid_name(property.name);
}

std::string with_replacements(std::string_view bytes, std::string_view encoding) {
  return decode(bytes, encoding).value_or(decode(bytes, utf8).value_or(std::string()));
}

std::string from_file_encoding(std::string_view bytes, std::string_view encoding) {
  if (encoding != utf8) return with_replacements(bytes, encoding);
  return text::valid_utf8(bytes) ? std::string(bytes) : with_replacements(bytes, likely_encoding(bytes));
}

// What a file declares is believed when the bytes bear it out.
std::string to_text(std::string_view bytes, std::string_view declared, std::string_view encoding) {
  if (declared.empty() || ascii::same_word(declared, utf8)) return from_file_encoding(bytes, declared.empty() ? encoding : utf8);
  if (auto text = decode_strictly(bytes, declared)) return std::move(*text);
  if (text::valid_utf8(bytes)) return std::string(bytes);
  auto text = decode(bytes, declared);
  return text ? std::move(*text) : from_file_encoding(bytes, encoding);
}

bool declares_charset(std::string_view head) {
  constexpr std::string_view parameter = "CHARSET";
  for (std::size_t at = head.find('='); at != std::string_view::npos; at = head.find('=', at + 1)) {
    if (at >= parameter.size() && ascii::same_word(head.substr(at - parameter.size(), parameter.size()), parameter)) return true;
  }
  return false;
}

}  // namespace

std::string_view Property::parameter(std::string_view wanted) const {
  const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const auto& p) { return p.name == wanted; });
  return found == parameters.end() ? std::string_view() : found->value;
}

bool Property::has(std::string_view parameter_name, std::string_view wanted) const {
  return std::any_of(parameters.begin(), parameters.end(), [&](const auto& p) { return p.name == parameter_name && ascii::same_word(p.value, wanted); });
}

int Property::preference() const {
  if (has_type("PREF")) return 1;
  const std::string_view given = parameter("PREF");
  int number = no_preference;
  const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), number);
  return error == std::errc() ? std::clamp(number, 1, no_preference - 1) : no_preference;
}

Result<std::string> guess_encoding(Input& input) {
  EncodingGuess guess;
  Unfolder lines(input);
  while (const auto line = lines.next()) {
    if (line->binary || declares_charset(line->head())) continue;
    guess.add(line->quoted_printable ? from_quoted_printable(line->value()) : line->text);
  }
  TRY(lines.status());
  return std::string(guess.name());
}

std::optional<Property> parse_property(const LogicalLine& line, const TextEncoding& encoding) {
  if (line.colon == std::string::npos) return std::nullopt;
  Property property{.line = line.line, .binary = line.binary};
  if (!parse_head(property, from_file_encoding(line.head(), encoding.name))) return std::nullopt;
  if (line.binary) return property;
  const std::string_view declared = property.parameter("CHARSET");
  if (line.quoted_printable) {
    property.value = to_text(from_quoted_printable(line.value()), declared, encoding.name);
  } else {
    property.value = to_text(line.value(), encoding.converted ? std::string_view() : declared, encoding.name);
  }
  std::erase(property.value, '\0');
  return property;
}

}  // namespace guanxi::exchange::vcard
