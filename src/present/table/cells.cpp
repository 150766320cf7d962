#include "table/cells.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/present/value.hpp>
#include <guanxi/text/sanitise.hpp>

#include "format/late_control.hpp"

namespace guanxi::present {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '\t') out += "\\t";
    else if (c == '\n') out += "\\n";
    else if (c == '\r') out += "\\r";
    else if (c == '\\') out += "\\\\";
    else out += c;
  }
}

bool only(std::string_view text, std::string_view allowed) { return text.find_first_not_of(allowed) == std::string_view::npos; }

// "-12.50": it is worth the same to a spreadsheet and to a script.
bool is_negative_number(std::string_view cell) {
  return cell.size() > 1 && cell[0] == '-' && only(cell.substr(1), "0123456789.") && cell.find('.') == cell.rfind('.');
}

// "+86 571 8800 0001": a sum of that many digits is nobody's formula, and a phone number with a sign before it cannot be called.
bool is_phone(std::string_view cell) {
  constexpr int fewest_digits = 7;
  return cell[0] == '+' && only(cell.substr(1), "0123456789 ()-./") && std::count_if(cell.begin(), cell.end(), ascii::is_digit) >= fewest_digits;
}

// What a spreadsheet takes for the beginning of a formula; East Asian ones take the full-width signs too.
constexpr std::array<std::string_view, 10> formula_signs = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

bool is_formula(std::string_view cell) {
  if (cell.empty() || is_negative_number(cell) || is_phone(cell)) return false;
  return std::any_of(formula_signs.begin(), formula_signs.end(), [&](std::string_view sign) { return cell.starts_with(sign); });
}

bool is_quoted_in_csv(char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; }

void append_csv_safe(std::string& out, std::string_view text) {
  const bool quoted = std::any_of(text.begin(), text.end(), is_quoted_in_csv);
  if (quoted) out += '"';
  if (is_formula(text)) out += '\'';
  if (quoted) {
    for (const char c : text) out.append(c == '"' ? 2 : 1, c);
    out += '"';
  } else {
    out += text;
  }
}

bool is_plain_in_json(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

}  // namespace

void append_tsv(std::string& out, std::string_view text) {
  if (is_formula(text)) out += '\'';
  if (!text::is_line(text)) append_escaped(out, text::lines(text));
  else if (text.find('\\') != std::string_view::npos) append_escaped(out, text);
  else out += text;
}

void append_csv(std::string& out, std::string_view text) {
  if (text::is_line(text)) append_csv_safe(out, text);
  else append_csv_safe(out, text::lines(text));
}

// Most texts stand in JSON as they are; a library escapes the others.
void append_json(std::string& out, std::string_view text) {
  const bool plain = std::all_of(text.begin(), text.end(), is_plain_in_json) && late_control(text) == text.npos && text::valid_utf8(text);
  if (!plain) {
    out += to_json(Value(text));
    return;
  }
  out += '"';
  out += text;
  out += '"';
}

}  // namespace guanxi::present
