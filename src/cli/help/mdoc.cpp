#include "help/mdoc.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>

#include "help/blocks.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

void append_literal(std::string& out, char c) {
  switch (c) {
    case '\\': out += "\\e"; break;
    case '-': out += "\\-"; break;
    case '\'': out += "\\(aq"; break;
    case '`': out += "\\(ga"; break;
    case '^': out += "\\(ha"; break;
    case '~': out += "\\(ti"; break;
    default: out += c;
  }
}

void append_prose(std::string& out, char c) {
  if (c == '\\') out += "\\e";
  else out += c;
}

// A sentence ends before a blank with no small letter behind it: what follows an abbreviation is no new sentence.
bool ends_sentence(std::string_view text, std::size_t at) {
  const char mark = text[at];
  if ((mark != '.' && mark != '?' && mark != '!') || at + 2 >= text.size() || text[at + 1] != ' ') return false;
  const char next = text[at + 2];
  return next < 'a' || next > 'z';
}

std::string guarded(const std::string& text) {
  const bool request = !text.empty() && (text.front() == '.' || text.front() == '\'');
  return request ? "\\&" + text : text;
}

std::string mdoc_line(std::string_view text) {
  std::string out;
  bool option = false;  // within a word that begins with a hyphen
  char before = ' ';
  for (const char c : text) {
    if (c == ' ') option = false;
    if (c == '-' && (before == ' ' || before == '(' || before == '/')) option = true;
    if (option && c == '-') append_literal(out, c);
    else append_prose(out, c);
    before = c;
  }
  return guarded(out);
}

}  // namespace

std::string mdoc_text(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (ends_sentence(text, at)) return mdoc_line(text.substr(0, at + 1)) + "\n" + mdoc_text(text.substr(at + 2));
  }
  return mdoc_line(text);
}

std::string mdoc_literal(std::string_view text) {
  std::string out;
  for (const char c : text) append_literal(out, c);
  return guarded(out);
}

std::string mdoc_argument(std::string_view text) {
  std::string out = "\"\\&";
  for (const char c : text) {
    if (c == '"') out += "\\(dq";
    else append_literal(out, c);
  }
  return out + "\"";
}

std::string mdoc_blocks(std::string_view text) {
  std::string out;
  for (const Block& block : blocks(text)) {
    if (!block.verbatim) {
      out += (out.empty() ? "" : ".Pp\n") + mdoc_text(block.text) + "\n";
      continue;
    }
    out += ".Bd -literal\n";
    std::string_view rest = block.text;
    while (!rest.empty()) {
      out += mdoc_literal(ascii::take_line(rest)) + "\n";
    }
    out += ".Ed\n";
  }
  return out;
}

}  // namespace guanxi::cli
