#include <guanxi/text/fold.hpp>
#include <guanxi/text/handle.hpp>
#include <guanxi/text/pinyin.hpp>
#include <guanxi/text/sanitise.hpp>

#include <string>

#include "text_generators.hpp"
#include "text_properties.hpp"

using namespace guanxi::text;

namespace {

// By bytes, independent of how the layer decodes: C0 and DEL, C1 (C2 80 to C2 9F), U+202A–E, U+2066–F.
bool has_control(const std::string& text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0; };
    if (byte(i) < 0x20 || byte(i) == 0x7F) return true;
    if (byte(i) == 0xC2 && byte(i + 1) <= 0x9F) return true;
    if (byte(i) != 0xE2) continue;
    if (byte(i + 1) == 0x80 && byte(i + 2) >= 0xAA && byte(i + 2) <= 0xAE) return true;
    if (byte(i + 1) == 0x81 && byte(i + 2) >= 0xA6 && byte(i + 2) <= 0xAF) return true;
  }
  return false;
}

std::string without_line_feeds(std::string text) {
  std::erase(text, '\n');
  return text;
}

bool check_folding() {
  return rc::check("folding twice is folding once, and well formed", [] {
    const std::string text = *any_input();
    const std::string folded = fold(text);
    RC_ASSERT(fold(folded) == folded);
    RC_ASSERT(valid_utf8(folded));
    RC_ASSERT(folded.find("  ") == std::string::npos);
    RC_ASSERT(!folded.starts_with(' ') && !folded.ends_with(' '));
  });
}

bool check_sanitising() {
  return rc::check("nothing that steers a terminal gets through, and cleaning twice is cleaning once", [] {
    const std::string text = *any_input();
    const std::string line = one_line(text);
    RC_ASSERT(!has_control(line));
    RC_ASSERT(valid_utf8(line));
    RC_ASSERT(one_line(line) == line);
    RC_ASSERT(!has_control(without_line_feeds(lines(text))));
    RC_ASSERT(valid_utf8(lines(text)));
    RC_ASSERT(lines(lines(text)) == lines(text));
  });
}

bool check_handles() {
  return rc::check("every name makes a valid handle, and a handle is its own", [] {
    const std::string name = *any_input();
    RC_ASSERT(valid_handle(person_handle(name)));
    RC_ASSERT(valid_handle(organisation_handle(name)));
    RC_ASSERT(person_handle(person_handle(name)) == person_handle(name));
  });
}

bool check_reading() {
  return rc::check("names and texts read as well-formed text", [] {
    const std::string name = *any_input();
    const NameReading reading = read_name(name);
    for (const auto& part : {reading.surname, reading.given, reading.toned, reading.plain, reading.initials}) {
      RC_ASSERT(valid_utf8(part));
    }
    RC_ASSERT(surname_length(name) <= name.size());
    for (const Syllable& syllable : pinyin(name)) {
      RC_ASSERT(valid_utf8(syllable.toned));
      RC_ASSERT(!syllable.toned.empty());
      RC_ASSERT(valid_utf8(syllable.plain));
    }
  });
}

}  // namespace

bool check_laws() {
  bool held = check_folding();
  held = check_sanitising() && held;
  held = check_handles() && held;
  return check_reading() && held;
}
