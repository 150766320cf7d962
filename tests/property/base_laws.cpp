#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>

#include <cstdint>
#include <limits>
#include <string>

#include <rapidcheck.h>

#include "base_properties.hpp"

using namespace guanxi;

bool check_texts() {
  bool good = rc::check("a number's text reads back as it, within its limits alone", [](std::int64_t number, int least, int most) {
    const std::string text = std::to_string(number);
    RC_ASSERT(whole_number<std::int64_t>(text) == number);
    const bool within = number >= least && number <= most;
    RC_ASSERT(whole_number(text, least, most).has_value() == within);
  });
  good &= rc::check("a text is a number if and only if it is how a number is written", [] {
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("-+0123 x")));
    if (const auto number = whole_number<std::int64_t>(text)) {
      const auto first = text.find_first_not_of("-0");
      const std::string digits = first == std::string::npos ? "0" : text.substr(first);
      RC_ASSERT(std::to_string(*number) == (*number < 0 ? "-" : "") + digits);
    } else {
      const bool digits = ascii::all_digits(text) || (text.starts_with('-') && ascii::all_digits(text.substr(1)));
      RC_ASSERT(!digits || text.size() > 18);
    }
  });
  good &= rc::check("pieces joined by the mark are the text again", [](const std::string& text) {
    std::string joined;
    for (const auto piece : ascii::split(text, ',')) (joined += piece) += ',';
    RC_ASSERT(joined == text + ',');
  });
  good &= rc::check("what is filled in comes out as it is", [](const std::string& text, std::int64_t number) {
    RC_ASSERT(message("{{{a}}}: {b} ({a})", "a"_is = text, "b"_is = number) == "{" + text + "}: " + std::to_string(number) + " (" + text + ")");
  });
  return good;
}
