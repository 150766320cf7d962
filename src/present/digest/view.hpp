// The digest as a reader takes it in: by kind, what belongs together told once, and the words that formats share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/present/digest.hpp>

namespace guanxi::present {

// Items told together: those of one festival and day with the same reason, else one alone. Never empty.
using DigestGroup = std::vector<const DigestItem*>;

struct DigestSection {
  std::string_view kind;
  std::vector<DigestGroup> groups;
  std::size_t more = 0;  // items left out: Digest::section
};

std::string more_words(std::size_t more);                                    // "… 34 more"
std::string more_words(const Digest& digest, const DigestSection& section);  // "… 34 more: guanxi remind --only contact"
// Of what the limit left out: "… 34 more: a higher limit shows them (-n, remind.max)"; empty: nothing.
std::string left_out_words(const Digest& digest);

std::vector<DigestSection> sections(const Digest& digest);
std::size_t overdue_count(const Digest& digest);

// A festival's greeting, which is told once for all who get it; the question for whom one is, or a condolence, stands alone.
bool greets(const DigestItem& item);
// Whether the group is one line with the names of all in it. Asked for alone, a kind is told in full: then everybody has a line and an id.
bool names_in_a_line(const Digest& digest, const DigestGroup& group);
std::string_view heading_of(std::string_view kind);  // "Promises to keep"
int due_in(const Digest& digest, const DigestItem& item);

// Safe for a terminal, each field made so by itself: an escape in one must not take the beginning of the next with it.
std::string name_of(const DigestItem& item);            // the handle, when there is no name
std::string person(const DigestItem& item);             // "王伟 (Huawei)"
std::string below(const DigestItem& item);              // why and how: "every 2w; by wechat"
std::string what_of(const DigestItem& item);            // "王伟 (Huawei): send the price list"
std::string what_without_firm(const DigestItem& item);  // "王伟: send the price list"; all of it where there is nothing but the person
std::string beside(const DigestItem& item);             // "best 15:30–22:00"; of what is sensitive and hidden, that it is
// When it is due, where an item is one line: of what waits to be done how late it is, of a day to remember the day.
std::string short_when(const Digest& digest, const DigestItem& item, const TextStyle& text_style);
std::string festival_name(const DigestItem& item);  // "Christmas Day (Germany)"
// The names of a festival's line, at most so many: "Klaus Weber, Eva Muster, … 5 more".
std::string names_of(const DigestGroup& group, std::size_t most);
std::string subject(const Digest& digest);  // how many, and the first thing that is not sensitive

std::string as_lines(const Digest& digest, const TextStyle& text_style);  // the text, an item a line

std::string count_line(const Digest& digest);                  // "7 reminders, 2 overdue"
std::string_view common_suggestion(const DigestGroup& group);  // as it is; empty: they differ

// Whether Markdown takes the character, at the beginning of a line, for a list's mark or a heading's underline.
bool begins_block(std::string_view text, std::size_t at);

// The longest beginning of at most so many bytes that ends between characters.
std::string_view first_bytes(std::string_view utf8, std::size_t most);
// The same as the whole text, or cut to at most so many bytes, ending in …; nothing when not even that fits.
std::string cut_bytes(std::string_view utf8, std::size_t most);

}  // namespace guanxi::present
