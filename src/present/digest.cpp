#include <guanxi/present/digest.hpp>

#include <algorithm>
#include <array>

#include <guanxi/base/id.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/listing.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

struct Heading {
  std::string_view kind;
  std::string_view title;
};

constexpr std::array<Heading, 8> headings = {{
    {"issue", "Complaints to answer"},
    {"promise", "Promises to keep"},
    {"contact", "Get in touch"},
    {"in-person", "Meet face to face"},
    {"occasion", "Days to remember"},
    {"holiday", "Festivals ahead"},
    {"decision", "Decisions expected"},
    {"owed", "Owed to you"},
}};

std::string_view heading_of(std::string_view kind) {
  const auto found = std::find_if(headings.begin(), headings.end(), [&](const auto& h) { return h.kind == kind; });
  return found == headings.end() ? kind : found->title;
}

int due_in(const Digest& digest, const DigestItem& item) { return static_cast<int>((item.date - digest.date).count()); }

Style date_style(int days) {
  if (days < 0) return Style::bad;
  return days == 0 ? Style::warn : Style::plain;
}

std::string person(const DigestItem& item) {
  return item.organisation.empty() ? item.name : item.name + " (" + item.organisation + ")";
}

// "c-k7qp2": the mark of its kind, and as much of the id as people are shown.
std::string short_id(const DigestItem& item) {
  const auto dash = item.id.find('-');
  return item.id.substr(0, (dash == std::string::npos ? 0 : dash + 1) + id_short_length);
}

struct Widths {
  int id = 0;
  int date = 0;
};

Widths widths_of(const Digest& digest, const Look& look) {
  Widths widths;
  for (const auto& item : digest.items) {
    widths.id = std::max(widths.id, text::width(short_id(item)));
    widths.date = std::max(widths.date, text::width(day_text(item.date, digest.date, look)));
  }
  return widths;
}

// Two lines an item: whom and when and what; below, why and how.
void put(std::string& out, const Digest& digest, const DigestItem& item, const Widths& widths, const Look& look) {
  const std::string date = day_text(item.date, digest.date, look);
  const std::string first = text::one_line(person(item) + (item.title.empty() ? "" : ": " + item.title));
  const std::string indent(static_cast<std::size_t>(widths.id + widths.date + 6), ' ');
  const int room = std::max(20, look.width - static_cast<int>(indent.size()));
  out += "  " + styled(text::pad(short_id(item), widths.id), Style::dim, look) + "  " +
         styled(text::pad(date, widths.date), date_style(due_in(digest, item)), look) + "  ";
  bool head = true;
  for (const std::string& line : text::wrap(first, room)) {
    out += (head ? "" : indent) + line + "\n";
    head = false;
  }
  std::string second = text::one_line(item.why);
  if (!item.suggestion.empty()) second += (second.empty() ? "" : "; ") + text::one_line(item.suggestion);
  for (const std::string& line : text::wrap(second, room)) {
    if (!line.empty()) out += indent + styled(line, Style::dim, look) + "\n";
  }
}

}  // namespace

std::string as_text(const Digest& digest, const Look& look) {
  if (digest.items.empty()) return {};
  const Widths widths = widths_of(digest, look);
  std::string out = styled(weekday(digest.date) + " " + calendar::iso(digest.date), Style::bold, look) + "\n";
  std::string_view kind;
  for (const DigestItem& item : digest.items) {
    if (item.kind != kind) {
      kind = item.kind;
      out += "\n" + styled(heading_of(kind), Style::bold, look) + "\n";
    }
    put(out, digest, item, widths, look);
  }
  return out;
}

namespace {

Listing listing_of(const Digest& digest) {
  Listing listing{.command = "remind",
                  .items = "items",
                  .columns = {{.key = "id"}, {.key = "kind"}, {.key = "who"}, {.key = "org"}, {.key = "date"},
                              {.key = "due_in_days"}, {.key = "title"}, {.key = "why"}, {.key = "suggestion"},
                              {.key = "sensitive"}, {.key = "name"}}};
  for (const DigestItem& item : digest.items) {
    listing.rows.push_back({{item.id}, {item.kind}, {item.who}, {Value::known(item.organisation)}, {item.date},
                            {due_in(digest, item)}, {Value::known(item.title)}, {Value::known(item.why)},
                            {Value::known(item.suggestion)}, {item.sensitive}, {item.name}});
  }
  return listing;
}

}  // namespace

std::string as_json(const Digest& digest) {
  const Listing listing = listing_of(digest);
  Value::Array items;
  for (const auto& row : listing.rows) {
    Value::Object object;
    for (std::size_t c = 0; c < row.size(); ++c) object.emplace_back(listing.columns[c].key, row[c].value);
    items.emplace_back(std::move(object));
  }
  return as_document("remind", {{"date", digest.date}, {"until", digest.until}, {"items", std::move(items)}});
}

std::string as_jsonl(const Digest& digest) { return as_jsonl(listing_of(digest)); }
std::string as_tsv(const Digest& digest) { return digest.items.empty() ? std::string() : as_tsv(listing_of(digest)); }

}  // namespace guanxi::present
