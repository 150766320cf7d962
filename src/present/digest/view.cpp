#include "digest/view.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/id.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::present {
namespace {

struct Kind {
  std::string_view name;
  Sentence<> heading;
  Sentence<"who"> alone;  // where an item stands alone
  bool waits = true;      // for the user to do it: the longer, the later it is
};

constexpr std::array<Kind, 10> kinds = {{
    {"issue", Sentence<>("Complaints to answer"), Sentence<"who">("Complaint of {who}"), false},
    {"planned", Sentence<>("Planned"), Sentence<"who">("Planned with {who}"), false},
    {"missed", Sentence<>("Missed"), Sentence<"who">("Missed: {who}"), false},
    {"promise", Sentence<>("Promises to keep"), Sentence<"who">("Promised to {who}")},
    {"contact", Sentence<>("Get in touch"), Sentence<"who">("Get in touch with {who}")},
    {"in-person", Sentence<>("Meet face to face"), Sentence<"who">("Meet {who}")},
    {"occasion", Sentence<>("Days to remember"), Sentence<"who">("{who}"), false},
    {"holiday", Sentence<>("Festivals ahead"), Sentence<"who">("{who}"), false},
    {"decision", Sentence<>("Decisions expected"), Sentence<"who">("Decision of {who}"), false},
    {"owed", Sentence<>("Owed and unanswered"), Sentence<"who">("Between you and {who}")},
}};

const Kind* kind_of(std::string_view name) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.name == name; });
  return found == kinds.end() ? nullptr : found;
}

bool same_festival(const DigestItem& one, const DigestItem& other) { return !one.title.empty() && one.title == other.title && one.date == other.date; }

// The group of the same festival that the item belongs to: items are ordered by tier, so others may stand between.
DigestGroup* group_for(DigestSection& section, const DigestItem& item) {
  if (!greets(item)) return nullptr;
  for (auto group = section.groups.rbegin(); group != section.groups.rend(); ++group) {
    if (same_festival(*group->front(), item) && group->front()->why == item.why) return &*group;
  }
  return nullptr;
}

constexpr std::string_view ellipsis = "…";

void shorten(const Digest& digest, DigestSection& section) {
  auto room = static_cast<std::size_t>(digest.section);
  for (DigestGroup& group : section.groups) {
    if (names_in_a_line(digest, group)) {
      if (room == 0) section.more += 1, group.clear();
      else --room;
      continue;
    }
    const std::size_t kept = std::min(group.size(), room);
    section.more += group.size() - kept;
    group.resize(kept);
    room -= kept;
  }
  std::erase_if(section.groups, [](const DigestGroup& group) { return group.empty(); });
}

}  // namespace

std::string more_words(std::size_t more) { return message_plural(more, "… {n} more", "… {n} more"); }

std::string more_words(const Digest& digest, const DigestSection& section) {
  const std::string options = "--only " + text::one_line(section.kind) + (digest.again.empty() ? "" : " " + text::one_line(digest.again));
  const auto command = "options"_is = options;
  return message_plural(section.more, "… {n} more: guanxi remind {options}", "… {n} more: guanxi remind {options}", command);
}

std::string left_out_words(const Digest& digest) {
  if (digest.left_out == 0) return {};
  if (digest.left_out < 0) return message("… and more: a higher limit shows them (-n, remind.max)");
  return message_plural(digest.left_out, "… {n} more: a higher limit shows them (-n, remind.max)", "… {n} more: a higher limit shows them (-n, remind.max)");
}

std::vector<const DigestItem*> shown(const Digest& digest) {
  std::vector<const DigestItem*> items;
  for (const DigestSection& section : sections(digest)) {
    for (const DigestGroup& group : section.groups) items.insert(items.end(), group.begin(), group.end());
  }
  return items;
}

std::vector<DigestSection> sections(const Digest& digest) {
  std::vector<DigestSection> sections;
  for (const DigestItem& item : digest.items) {
    if (sections.empty() || sections.back().kind != item.kind) sections.push_back({.kind = item.kind, .groups = {}});
    DigestGroup* group = group_for(sections.back(), item);
    if (group) group->push_back(&item);
    else sections.back().groups.push_back({&item});
  }
  if (digest.section > 0) {
    for (DigestSection& section : sections) shorten(digest, section);
  }
  return sections;
}

bool greets(const DigestItem& item) { return item.kind == "holiday" && !item.festival.empty(); }

bool names_in_a_line(const Digest& digest, const DigestGroup& group) { return !digest.detail && digest.section > 0 && greets(*group.front()); }

std::string_view heading_of(std::string_view kind) {
  const Kind* known = kind_of(kind);
  return known ? translated(known->heading.text()) : kind;
}

int due_in(const Digest& digest, const DigestItem& item) { return static_cast<int>((item.date - digest.date).count()); }

std::string name_of(const DigestItem& item) { return text::one_line(item.name.empty() ? item.who : item.name); }

std::string person(const DigestItem& item) {
  return item.organisation.empty() ? name_of(item) : name_of(item) + " (" + text::one_line(item.organisation) + ")";
}

std::string short_id(const DigestItem& item) {
  const auto dash = item.id.find('-');
  if (dash == std::string::npos) return text::one_line(item.id.substr(0, id_short_length));
  const auto festival = std::min(item.id.find('-', dash + 1), item.id.size());
  return text::one_line(item.id.substr(0, std::min(dash + 1 + id_short_length, festival)) + item.id.substr(festival));
}

std::string below(const DigestItem& item) {
  std::string said = text::one_line(item.why);
  if (!item.suggestion.empty()) said += (said.empty() ? "" : "; ") + text::one_line(item.suggestion);
  return said;
}

std::string what_of(const DigestItem& item) {
  const std::string title = text::one_line(item.title);
  return title.empty() ? person(item) : person(item) + ": " + title;
}

std::string what_without_firm(const DigestItem& item) {
  const std::string title = text::one_line(item.title);
  return title.empty() ? person(item) : name_of(item) + ": " + title;
}

std::string beside(const DigestItem& item) { return item.sensitive && item.title.empty() ? message("sensitive") : text::one_line(item.beside); }

std::string short_when(const Digest& digest, const DigestItem& item, const TextStyle& text_style) {
  const Kind* kind = kind_of(item.kind);
  const int days = due_in(digest, item);
  if (days == 0) return message("today");
  if (days > 0 || (kind && !kind->waits)) return day_text(item.date, digest.date, text_style);
  TextStyle in_words = text_style;
  in_words.relative = true;
  return due_text(item.date, digest.date, in_words);
}

std::string festival_name(const DigestItem& item) {
  const std::string name = text::one_line(item.title);
  return item.beside.empty() ? name : name + " (" + text::one_line(item.beside) + ")";
}

std::string names_of(const DigestGroup& group, std::size_t most) {
  std::string said;
  for (std::size_t i = 0; i < std::min(group.size(), most); ++i) said += (i == 0 ? "" : ", ") + name_of(*group[i]);
  return group.size() > most ? said + ", " + more_words(group.size() - most) : said;
}

std::string_view common_suggestion(const DigestGroup& group) {
  const std::string& first = group.front()->suggestion;
  const bool common = std::all_of(group.begin(), group.end(), [&](const auto* item) { return item->suggestion == first; });
  return common ? std::string_view(first) : std::string_view();
}

std::size_t overdue_count(const Digest& digest) {
  return static_cast<std::size_t>(std::count_if(digest.items.begin(), digest.items.end(), [&](const auto& item) { return due_in(digest, item) < 0; }));
}

std::string count_line(const Digest& digest) {
  const auto overdue = overdue_count(digest);
  if (overdue == 0) return message_plural(digest.items.size(), "{n} reminder", "{n} reminders");
  return message_plural(digest.items.size(), "{n} reminder, {overdue} overdue", "{n} reminders, {overdue} overdue", "overdue"_is = overdue);
}

std::string headline(const DigestItem& item) {
  const Kind* kind = kind_of(item.kind);
  const std::string line =
      kind ? message(kind->alone, "who"_is = person(item)) : message("{kind}: {who}", "kind"_is = text::one_line(item.kind), "who"_is = person(item));
  return item.title.empty() ? line : message("{what}: {title}", "what"_is = line, "title"_is = text::one_line(item.title));
}

std::string subject(const Digest& digest) {
  const auto open = std::find_if(digest.items.begin(), digest.items.end(), [](const auto& item) { return !item.sensitive; });
  if (open == digest.items.end()) return count_line(digest);
  return message("{count}. {first}", "count"_is = count_line(digest), "first"_is = headline(*open));
}

bool begins_block(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (at == 0) return c == '-' || c == '+' || c == '=';
  return (c == '.' || c == ')') && ascii::all_digits(text.substr(0, at));
}

std::string_view first_bytes(std::string_view utf8, std::size_t most) {
  if (utf8.size() <= most) return utf8;
  const auto inside = [&](std::size_t at) { return (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80; };
  while (most > 0 && inside(most)) --most;
  return utf8.substr(0, most);
}

std::string cut_bytes(std::string_view utf8, std::size_t most) {
  if (utf8.size() <= most) return std::string(utf8);
  if (most < ellipsis.size()) return {};
  return std::string(first_bytes(utf8, most - ellipsis.size())) + std::string(ellipsis);
}

}  // namespace guanxi::present
