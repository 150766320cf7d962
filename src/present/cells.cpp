#include "cells.hpp"

#include <algorithm>

#include <guanxi/present/value.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::present {
namespace {

void put_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '\t') out += "\\t";
    else if (c == '\n') out += "\\n";
    else if (c == '\r') out += "\\r";
    else if (c == '\\') out += "\\\\";
    else out += c;
  }
}

bool looks_like_number(std::string_view cell) {
  return cell.size() > 1 && cell.find_first_not_of("0123456789.- ()", 1) == std::string_view::npos;
}

// A spreadsheet takes a cell that begins so for a formula.
bool is_formula(std::string_view cell) {
  return !cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos && !looks_like_number(cell);
}

bool is_quoted_in_csv(char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; }

void put_csv_safe(std::string& out, std::string_view text) {
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

void put_tsv(std::string& out, std::string_view text) {
  if (!text::is_line(text)) put_escaped(out, text::lines(text));
  else if (text.find('\\') != std::string_view::npos) put_escaped(out, text);
  else out += text;
}

void put_csv(std::string& out, std::string_view text) {
  if (text::is_line(text)) put_csv_safe(out, text);
  else put_csv_safe(out, text::lines(text));
}

// Most texts stand in JSON as they are; a library escapes the others.
void put_json(std::string& out, std::string_view text) {
  const bool plain = std::all_of(text.begin(), text.end(), is_plain_in_json) && text::valid_utf8(text);
  if (!plain) {
    out += to_json(Value(text));
    return;
  }
  out += '"';
  out += text;
  out += '"';
}

}  // namespace guanxi::present
