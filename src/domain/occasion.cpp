#include <guanxi/domain/occasion.hpp>

#include <vector>

namespace guanxi::domain {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> split_commas(std::string_view text) {
  std::vector<std::string_view> pieces;
  while (true) {
    const auto comma = text.find(',');
    pieces.push_back(trimmed(text.substr(0, comma)));
    if (comma == std::string_view::npos) return pieces;
    text.remove_prefix(comma + 1);
  }
}

Result<void> apply(Occasion& occasion, std::string_view word) {
  if (word == "yearly") {
    occasion.yearly = true;
  } else if (word == "once") {
    occasion.yearly = false;
  } else if (word.starts_with("lead ")) {
    const auto lead = calendar::parse_duration(trimmed(word.substr(5)));
    if (!lead) return tl::unexpected(lead.error());
    occasion.lead_days = static_cast<int>(lead->approximate_days());
  } else {
    return usage_error("an occasion does not know the word '" + std::string(word) + "'",
                       "behind the date: yearly, once, lead 30d");
  }
  return {};
}

}  // namespace

Result<Occasion> parse_occasion(std::string_view text) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos || trimmed(text.substr(0, equals)).empty()) {
    return usage_error(in_quotes(text) + " is no occasion",
                       "write it as \"contract renewal=2026-03-01, yearly, lead 30d\"");
  }
  Occasion occasion;
  occasion.label = std::string(trimmed(text.substr(0, equals)));
  const auto pieces = split_commas(text.substr(equals + 1));
  const auto date = calendar::parse_partial_date(pieces.front());
  if (!date) return tl::unexpected(date.error());
  occasion.date = *date;
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    if (const auto applied = apply(occasion, pieces[i]); !applied) return tl::unexpected(applied.error());
  }
  if (!occasion.yearly && !occasion.date.year) {
    return usage_error("'" + occasion.label + "' happens once, but its date has no year");
  }
  return occasion;
}

std::string to_text(const Occasion& occasion) {
  std::string text = occasion.label + "=" + calendar::to_text(occasion.date) + (occasion.yearly ? ", yearly" : ", once");
  if (occasion.lead_days != usual_lead_days) text += ", lead " + std::to_string(occasion.lead_days) + "d";
  return text;
}

std::optional<calendar::Date> next_day(const Occasion& occasion, calendar::Date from) {
  const auto next = calendar::next_occurrence(occasion.date, from);
  if (!next || occasion.yearly) return next;
  // The first occurrence from its year's beginning on is the only one.
  const auto start = calendar::make_date(*occasion.date.year, 1, 1);
  const auto only = start ? calendar::next_occurrence(occasion.date, *start) : std::nullopt;
  return only && *only >= from ? only : std::nullopt;
}

}  // namespace guanxi::domain
