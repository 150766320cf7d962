#include <guanxi/domain/occasion.hpp>

#include <algorithm>
#include <array>
#include <vector>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::domain {
namespace {

// Words of contracts and of what has a term, in the languages that users write labels in. Behind a blank: a whole word only.
constexpr std::array<std::string_view, 38> term_words = {
    "contract", "renewal",        "renew",   "deadline", "expir",       "agreement", "termination", "warranty", "tender",    "due ",
    "end ",     "ends ",          "notice ", "license",  "licence",     "lease ",    "vertrag",     "frist",    "kündigung", "verlängerung",
    "ablauf",   "gewährleistung", "contrat", "échéance", "vencimiento", "contrato",  "合同",        "合約",     "续约",      "续签",
    "到期",     "截止",           "期限",    "契約",     "更新",        "締切",      "만료",        "계약"};
constexpr std::array<std::string_view, 8> recurring_words = {"anniversary", "birthday", "jahrestag", "geburtstag", "周年", "生日", "記念", "纪念"};

bool holds(std::string_view label, std::string_view word) {
  if (!word.ends_with(' ')) return label.find(word) != std::string_view::npos;
  word.remove_suffix(1);
  const auto letter = [&](std::size_t at) { return at < label.size() && (ascii::is_small(label[at]) || static_cast<unsigned char>(label[at]) > 127); };
  for (auto at = label.find(word); at != std::string_view::npos; at = label.find(word, at + 1)) {
    if ((at == 0 || !letter(at - 1)) && !letter(at + word.size())) return true;
  }
  return false;
}

Result<void> apply(Occasion& occasion, bool& said, std::string_view word) {
  if (word == "yearly" || word == "once") {
    occasion.yearly = word == "yearly";
    said = true;
  } else if (word.starts_with("lead ")) {
    TRY_ASSIGN(const auto lead, calendar::parse_duration(ascii::trimmed(word.substr(5))));
    occasion.lead_days = static_cast<int>(lead.approximate_days());
  } else {
    return usage_error(message("an occasion does not know the word '{word}'", "word"_is = word), message("behind the date: yearly, once, lead 30d"));
  }
  return {};
}

}  // namespace

bool is_term(std::string_view label) {
  const std::string folded = ascii::lower(label);
  const auto in_label = [&](std::string_view word) { return holds(folded, word); };
  return std::none_of(recurring_words.begin(), recurring_words.end(), in_label) && std::any_of(term_words.begin(), term_words.end(), in_label);
}

Result<Occasion> parse_occasion(std::string_view text) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos || ascii::is_blank(text.substr(0, equals))) {
    return usage_error(message("'{text}' is no occasion", "text"_is = text), message("write it as \"contract renewal=2026-03-01, yearly, lead 30d\""));
  }
  Occasion occasion;
  occasion.label = std::string(ascii::trimmed(text.substr(0, equals)));
  const auto pieces = ascii::split_trimmed(text.substr(equals + 1), ',');
  TRY_ASSIGN(const auto date, calendar::parse_partial_date(pieces.front()));
  occasion.date = date;
  bool said = false;  // whether it comes back
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    TRY(apply(occasion, said, pieces[i]));
  }
  if (!said && occasion.date.year && is_term(occasion.label)) occasion.yearly = false;
  if (!occasion.yearly && !occasion.date.year) {
    return usage_error(message("'{label}' happens once, but its date has no year", "label"_is = occasion.label));
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

int missed_days(calendar::Date before, calendar::Date since, calendar::Date today) {
  if ((since - before).count() <= birthday_missed_days) return birthday_missed_days;
  return std::clamp(static_cast<int>((today - before).count()) - 1, birthday_missed_days, most_missed_days);
}

std::optional<calendar::Date> missed_day(const Occasion& occasion, calendar::Date today, int days) {
  const bool term = is_term(occasion.label);
  const int most = term ? term_missed_days : days;
  auto from = today - std::chrono::days{most};
  const auto first = occasion.date.year ? calendar::make_date(*occasion.date.year, 1, 1) : std::nullopt;
  if (term && !occasion.yearly && first) from = *first;
  if (first) from = std::max(from, *first);
  const auto day = next_day(occasion, from);
  return day && *day < today ? day : std::nullopt;
}

}  // namespace guanxi::domain
