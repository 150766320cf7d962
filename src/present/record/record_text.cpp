#include <guanxi/present/record_text.hpp>

#include <algorithm>

#include <guanxi/calendar/date.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

constexpr int comment_column = 34;
constexpr int widest = 110;

bool stands_bare(const std::string& value) { return value == "true" || value == "false" || calendar::parse_iso_date(value); }

// Control characters have no other way into a text of TOML; line breaks stay where `several` lines are written.
std::string escaped(std::string_view text, bool several) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool stays = c == '\t' || (c == '\n' && several);
    if (c == '"' || c == '\\') out += '\\', out += c;
    else if (c == '\n' && !several) out += "\\n";
    else if (!stays && (byte < 0x20 || byte == 0x7f)) out += std::string("\\u00") + digits[byte >> 4U] + digits[byte & 15U];
    else out += c;
  }
  return out;
}

std::string in_quotes(const std::string& text) { return '"' + escaped(text, false) + '"'; }

std::string value_of(const TextField& field) {
  if (field.form == TextField::Form::list) {
    std::string list;
    for (const auto& value : field.values) list += (list.empty() ? "" : ", ") + in_quotes(value);
    return '[' + list + ']';
  }
  std::string value = field.values.empty() ? std::string() : field.values.front();
  if (field.form == TextField::Form::bare && stands_bare(value)) return value;
  if (value.find('\n') == std::string::npos) return in_quotes(value);
  return "\"\"\"\n" + escaped(value, true) + "\n\"\"\"";
}

std::string line_of(const TextField& field, int key_width) {
  std::string line = text::pad(field.key, key_width) + " = " + value_of(field);
  const int width = text::width(line);
  const bool several = line.find('\n') != std::string::npos;
  if (field.help.empty()) return line + '\n';
  if (several || std::max(width, comment_column) + text::width(field.help) > widest) return "# " + field.help + '\n' + line + '\n';
  line.append(static_cast<std::size_t>(std::max(2, comment_column - width)), ' ');
  return line + "# " + field.help + '\n';
}

}  // namespace

std::string as_toml(const RecordText& record) {
  std::string out;
  for (const auto& line : record.head) out += line.empty() ? "#\n" : "# " + line + '\n';
  if (!record.head.empty()) out += '\n';
  int key_width = 0;
  for (const TextField& field : record.fields) key_width = std::max(key_width, text::width(field.key));
  for (const TextField& field : record.fields) out += line_of(field, key_width);
  return out;
}

}  // namespace guanxi::present
