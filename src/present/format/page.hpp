// The frame that pages in HTML share: one card on a plain ground, with nothing outside of it. Tables and inline styles carry all
// of it, for mail programs; the style sheet, which some of them drop, only adds dark colours and narrow screens.
#pragma once

#include <iterator>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace guanxi::present {

std::string html_text(std::string_view data);  // escaped, one line

struct PageHead {
  std::string title = {};  // of the window
  std::string heading = {};
  std::string below = {};  // the heading, in a lower voice
  int width = 600;         // pixels
};

// A piece of a page, whose form is HTML; what fills it in is escaped already.
template <class... Arguments>
void append(std::string& out, std::string_view form, const Arguments&... arguments) {
  fmt::format_to(std::back_inserter(out), fmt::runtime(form), arguments...);
}

// All of these are data; they are escaped here.
void begin_page(std::string& out, const PageHead& head);
void begin_section(std::string& out, std::string_view heading);  // a table, whose rows have a narrow cell and a wide one
void end_section(std::string& out);
void append_muted(std::string& out, std::string_view said);  // nothing of nothing
void end_page(std::string& out, std::string_view foot);      // the foot is HTML

// The colours in which something is told, beside the class that changes them in the dark: l late, s soon, m muted.
struct Tone {
  std::string_view of_class;
  std::string_view colour;
};
inline constexpr Tone late_tone{"l", "#a03a2c"};
inline constexpr Tone soon_tone{"s", "#85590b"};
inline constexpr Tone muted_tone{"m", "#6d6a64"};

}  // namespace guanxi::present
