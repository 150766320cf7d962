#include <guanxi/domain/likeness.hpp>

#include <algorithm>
#include <set>
#include <tuple>

#include <guanxi/domain/phone.hpp>

namespace guanxi::domain {
namespace {

// ---- what each clue is worth; the sums are held against the two limits. Of two who share a number and a surname alone, many are relatives.

constexpr int likely_from = 55;
constexpr int possible_from = 30;

struct Weight {
  Clue clue;
  int points;
};
constexpr std::array weights = std::to_array<Weight>({
    {Clue::own_contact, 60},
    {Clue::office_contact, 45},
    {Clue::same_name, 35},
    {Clue::same_reading, 30},
    {Clue::alike_name, 15},
    {Clue::surname, 8},
    {Clue::related_name, -10},
    {Clue::same_firm, 25},
    {Clue::same_birthday, 30},
    {Clue::same_form, 60},
    {Clue::begins, 15},
    {Clue::same_city, 15},
    {Clue::other_firm, -10},
    {Clue::other_phone, -10},
    {Clue::other_birthday, -40},
    {Clue::other_form, -20},
    {Clue::other_city, -15},
});
constexpr int further_contact = 15;  // a second phone or address beside the first
constexpr int other_name = -25;      // a number that is shared by people whose names have nothing in common

constexpr int points_of(Clue clue) {
  for (const Weight& weight : weights) {
    if (weight.clue == clue) return weight.points;
  }
  return 0;
}

class Sum {
 public:
  void add(Clue clue, std::string one = {}, std::string other = {}) { add(clue, points_of(clue), std::move(one), std::move(other)); }
  void add(Clue clue, int points, std::string one, std::string other) {
    found_.push_back({clue, std::move(one), std::move(other)});
    strength_ += points;
  }
  void add_points(int points) { strength_ += points; }

  Likeness likeness() && {
    std::stable_sort(found_.begin(), found_.end(), [](const Evidence& a, const Evidence& b) { return a.clue < b.clue; });
    return {std::max(strength_, 0), std::move(found_)};
  }

 private:
  int strength_ = 0;
  std::vector<Evidence> found_;
};

// ---- people

struct BestName {
  NameLikeness likeness = NameLikeness::none;
  std::string one = {};
  std::string other = {};
};

// Of all names of the two those that are the most alike; of several such pairs the first by letters.
BestName best_name(const PersonForms& one, const PersonForms& other) {
  std::optional<BestName> best;
  for (const NameForms& name : one.names) {
    for (const NameForms& second : other.names) {
      const auto [low, high] = std::minmax(name.name, second.name);
      BestName found{name_likeness(name, second), low, high};
      const auto order = [](const BestName& names) {
        return std::tuple<int, const std::string&, const std::string&>(-static_cast<int>(names.likeness), names.one, names.other);
      };
      if (!best || order(found) < order(*best)) best = std::move(found);
    }
  }
  return best.value_or(BestName());
}

std::optional<Clue> clue_of(NameLikeness likeness) {
  switch (likeness) {
    case NameLikeness::same: return Clue::same_name;
    case NameLikeness::same_reading: return Clue::same_reading;
    case NameLikeness::alike: return Clue::alike_name;
    case NameLikeness::surname: return Clue::surname;
    case NameLikeness::related: return Clue::related_name;
    case NameLikeness::none: break;
  }
  return std::nullopt;
}

struct SharedContacts {
  bool any = false;
  bool own_phone = false;
};

// An office is shared by many: it counts where the names are alike.
SharedContacts add_contacts(Sum& sum, const PersonForms& one, const PersonForms& other, NameLikeness names) {
  std::set<std::pair<std::string, std::string>> own, offices;  // kind, value
  for (const ContactForms& point : one.contacts) {
    for (const ContactForms& second : other.contacts) {
      if (point.kind != second.kind || std::find_first_of(point.keys.begin(), point.keys.end(), second.keys.begin(), second.keys.end()) == point.keys.end())
        continue;
      (point.own || second.own ? own : offices).emplace(point.kind, std::min(point.value, second.value));
    }
  }
  if (!own.empty() && names == NameLikeness::none) sum.add_points(other_name);
  if (names < NameLikeness::alike) offices.clear();
  SharedContacts shared;
  const auto append = [&](Clue clue, const auto& points) {
    for (const auto& [kind, value] : points) {
      sum.add(clue, shared.any ? further_contact : points_of(clue), kind, value);
      shared.any = true;
      shared.own_phone = shared.own_phone || (clue == Clue::own_contact && kind == phone_kind);
    }
  };
  append(Clue::own_contact, own);
  append(Clue::office_contact, offices);
  return shared;
}

bool has_own_phone(const PersonForms& person) {
  return std::any_of(person.contacts.begin(), person.contacts.end(), [](const ContactForms& point) { return point.kind == phone_kind && point.own; });
}

void add_firms(Sum& sum, const PersonForms& one, const PersonForms& other) {
  if (one.firms.empty() || other.firms.empty()) return;
  std::set<std::string> shared;
  for (const auto& firm : one.firms) {
    for (const auto& second : other.firms) {
      if (firm.key == second.key) shared.insert(std::min(firm.name, second.name));
    }
  }
  if (shared.empty()) sum.add(Clue::other_firm);
  else sum.add(Clue::same_firm, *shared.begin());
}

// Whether both are told whole and differ, or what is told of both is the same; a year alone says nothing.
void add_birthdays(Sum& sum, const PersonForms& one, const PersonForms& other) {
  if (!one.birthday || !other.birthday) return;
  const calendar::PartialDate &a = *one.birthday, &b = *other.birthday;
  if (a.lunar != b.lunar || a.month == 0 || b.month == 0 || a.day == 0 || b.day == 0) return;
  const bool same_day = a.month == b.month && a.day == b.day && a.leap == b.leap;
  const bool years = a.year && b.year;
  if (!same_day || (years && a.year != b.year)) return sum.add(Clue::other_birthday);
  const int points = points_of(Clue::same_birthday);
  sum.add(Clue::same_birthday, years ? points : points / 2, std::max(to_text(a), to_text(b)), {});
}

// ---- firms

bool begins(const FirmForms::Name& one, const FirmForms::Name& other) {
  return std::find(other.beginnings.begin(), other.beginnings.end(), one.key) != other.beginnings.end();
}

std::optional<Clue> clue_of(const FirmForms::Name& one, const FirmForms::Name& other) {
  if (!one.letters.empty() && one.letters == other.letters) return Clue::same_name;
  if (!one.key.empty() && one.key == other.key) return Clue::same_form;
  const std::string &heard = one.reading.empty() ? one.key : one.reading, &second = other.reading.empty() ? other.key : other.reading;
  const auto squeezed = [](std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '-'; });
    return text;
  };
  if (one.reading.empty() != other.reading.empty() && !heard.empty() && squeezed(heard) == squeezed(second)) return Clue::same_reading;
  return begins(one, other) || begins(other, one) ? std::optional(Clue::begins) : std::nullopt;
}

}  // namespace

// ---- contact points

namespace {

// Addresses of an office, not of a person.
constexpr std::array<std::string_view, 24> office_names = {"info",      "office",    "sales",     "contact",    "service",  "support", "admin",  "hello",
                                                           "mail",      "hr",        "jobs",      "kontakt",    "vertrieb", "einkauf", "team",   "post",
                                                           "enquiries", "marketing", "reception", "purchasing", "export",   "order",   "orders", "noreply"};

bool is_office_address(const std::string& address) {
  const std::string name = address.substr(0, address.find('@'));
  return std::find(office_names.begin(), office_names.end(), name) != office_names.end();
}

bool is_chinese_mobile(const ContactPoint& point, const std::string& digits) {
  constexpr std::size_t length = 11;
  const auto international = [&](std::string_view prefix) { return point.value.starts_with(prefix); };
  if ((international("+") && !international("+86")) || (international("00") && !international("0086"))) return false;
  return digits.size() == length && digits[0] == '1' && digits[1] >= '3' && digits[1] <= '9';
}

}  // namespace

bool personal(const ContactPoint& point) {
  const std::string value = normalised(point);
  if (is_email(point)) return !is_office_address(value);
  if (is_phone(point)) return point.label == "mobile" || is_chinese_mobile(point, value);
  return point.kind != "url";
}

ContactForms contact_forms(const ContactPoint& point, std::string_view country) {
  ContactForms forms{.kind = point.kind, .value = point.value, .own = personal(point)};
  if (!can_be_used(point)) return forms;
  if (is_phone(point)) forms.keys = phone_keys(point.value, country);
  else forms.keys = {normalised(point)};
  return forms;
}

Likelihood Likeness::likelihood() const {
  return strength >= likely_from ? Likelihood::likely : strength >= possible_from ? Likelihood::possible : Likelihood::weak;
}

// A colleague or a relative of another name is no likeness: what is said beside a number counts where the names say something too.
Likeness likeness(const PersonForms& one, const PersonForms& other) {
  Sum sum;
  const BestName best = best_name(one, other);
  if (const auto clue = clue_of(best.likeness)) sum.add(*clue, best.one, best.other);
  const SharedContacts shared = add_contacts(sum, one, other, best.likeness);
  const bool by_name = best.likeness >= NameLikeness::surname;
  if (!by_name && !shared.any) return {};
  if (by_name) add_firms(sum, one, other);
  if (by_name && !shared.own_phone && has_own_phone(one) && has_own_phone(other)) sum.add(Clue::other_phone);
  add_birthdays(sum, one, other);
  return std::move(sum).likeness();
}

Likeness likeness(const FirmForms& one, const FirmForms& other) {
  struct Best {
    Clue clue;
    std::string one, other;
    bool both_forms;
  };
  std::optional<Best> best;
  for (const auto& name : one.names) {
    for (const auto& second : other.names) {
      const auto clue = clue_of(name, second);
      if (!clue) continue;
      const auto [low, high] = std::minmax(name.name, second.name);
      Best found{*clue, low, high, !name.without_form && !second.without_form};
      const auto order = [](const Best& names) {
        return std::tuple<int, const std::string&, const std::string&, bool>(-points_of(names.clue), names.one, names.other, names.both_forms);
      };
      if (!best || order(found) < order(*best)) best = std::move(found);
    }
  }
  if (!best) return {};
  Sum sum;
  sum.add(best->clue, best->one, best->other);
  if (best->clue == Clue::same_name) sum.add_points(likely_from - points_of(Clue::same_name));
  if (best->clue == Clue::same_form && best->both_forms) sum.add(Clue::other_form);
  if (!one.city.empty() && !other.city.empty()) sum.add(one.city == other.city ? Clue::same_city : Clue::other_city, one.city == other.city ? one.city : "");
  return std::move(sum).likeness();
}

}  // namespace guanxi::domain
