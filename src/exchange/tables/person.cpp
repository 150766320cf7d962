// Rows that tell of people.
#include <algorithm>
#include <set>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>
#include <guanxi/text/zone_words.hpp>

#include "tables/address.hpp"
#include "tables/contacts.hpp"
#include "tables/table.hpp"
#include "vcard/value.hpp"
#include "words/contact_kinds.hpp"
#include "words/names.hpp"
#include "words/relation_words.hpp"

namespace guanxi::exchange::tables {
namespace {

using calendar::PartialDate;

constexpr int apples_missing_year = 1604;

// A person in the making.
struct Draft {
  ReadPerson person = {};
  std::string displayed = {};
  NameParts parts = {};
  NameParts phonetic = {};
  Addresses addresses = {};
  Contacts contacts = {};
  PartialDate birth = {};
  std::vector<std::string> roles = {};
  bool heads_department = false;
};

void set_once(std::string& text, std::string value) {
  if (text.empty()) text = std::move(value);
}

// Whether the name alone would show another surname than the file tells.
bool hides_surname(const NameParts& parts, const std::string& name) {
  if (parts.family.empty() || parts.given.empty() || name.find(parts.family) == std::string::npos) return false;
  const bool two_words = ascii::all(parts.family, ascii::is_letter) && ascii::all(parts.given, ascii::is_letter) && name == parts.given + " " + parts.family;
  return !two_words && text::read_name(name).surname != parts.family;
}

class People final : public Taker {
 public:
  explicit People(Context& context) : context_(context) {}

  void take(const Row& row) override {
    Draft draft;
    draft.person.line = row.line;
    birth_year_ = 0;
    for (const auto& [field, value] : row.table.map->constants) take_constant(draft, field, value);
    for (const Column& column : row.table.columns) {
      if (!row.raw(column.at).empty()) take_cell(draft, row, column);
    }
    for (std::size_t at = row.table.columns.size(); at < row.cells.size(); ++at) {
      if (std::string value = clean_cell(row.raw(at)); !value.empty()) {
        draft.person.others.push_back({message("column {n}", "n"_is = at + 1), std::move(value)});
      }
    }
    settle(draft);
    give(draft);
  }

 private:
  static void take_constant(Draft& draft, Field field, const std::string& value) {
    if (field == Field::tag) draft.person.tags.push_back(value);
    if (field == Field::organisation) draft.person.organisation = value;
  }

  void take_cell(Draft& draft, const Row& row, const Column& column) {
    if (!column.rule) {
      if (std::string value = column.taken ? std::string() : row.value(column); !value.empty())
        draft.person.others.push_back({column.written, std::move(value)});
      return;
    }
    if (column.rule->field == Field::ignored) {
      if (!row.value(column).empty()) context_.ignore(column.written, row.line);
      return;
    }
    if (column.rule->is_uid) set_once(draft.person.uid, row.value(column));
    for (std::string& value : row.values(column)) take_value(draft, row, column, std::move(value));
  }

  void take_value(Draft& draft, const Row& row, const Column& column, std::string value) {
    if (take_name(draft, column, value) || take_position(draft, column, value)) return;
    if (take_contact(draft.contacts, context_, row, column, value) || draft.addresses.take(column, value)) return;
    if (take_day(draft, row, column, value) || take_tie(draft, row, column, value)) return;
    take_rest(draft, row, column, std::move(value));
  }

  static bool take_name(Draft& draft, const Column& column, const std::string& value) {
    switch (column.rule->field) {
      case Field::name: set_once(draft.displayed, value); return true;
      case Field::name_and_firm: {
        auto [name, firm] = name_and_firm(value);
        if (!draft.displayed.empty()) draft.person.aliases.push_back(value);
        set_once(draft.displayed, std::move(name));
        set_once(draft.person.organisation, std::move(firm));
        return true;
      }
      case Field::given: set_once(draft.parts.given, value); return true;
      case Field::middle: set_once(draft.parts.additional, value); return true;
      case Field::family: take_family(draft, column, value); return true;
      case Field::phonetic_given: set_once(draft.phonetic.given, value); return true;
      case Field::phonetic_family: set_once(draft.phonetic.family, value); return true;
      case Field::reading: set_once(draft.person.reading, value); return true;
      case Field::nickname: draft.person.aliases.push_back(value); return true;
      default: return false;
    }
  }

  // "Lefèvre, MBA": what is behind the comma is no part of the name. "Weber, Klaus" in one field is whole.
  static void take_family(Draft& draft, const Column& column, const std::string& value) {
    const std::size_t comma = value.find(',');
    if (comma == value.npos || draft.parts.given.empty()) return set_once(draft.parts.family, value);
    draft.person.others.push_back({column.written, std::string(ascii::trimmed(value.substr(comma + 1)))});
    set_once(draft.parts.family, std::string(ascii::trimmed(value.substr(0, comma))));
  }

  static bool take_position(Draft& draft, const Column& column, const std::string& value) {
    ReadPerson& person = draft.person;
    switch (column.rule->field) {
      case Field::organisation:
        if (!person.organisation.empty() && text::fold(person.organisation) != text::fold(value)) person.others.push_back({column.written, value});
        set_once(person.organisation, value);
        return true;
      case Field::organisation_uid: set_once(person.organisation_uid, value); return true;
      case Field::department:
        if (std::all_of(value.begin(), value.end(), [](char c) { return ascii::is_digit(c) || c == ';'; })) person.others.push_back({column.written, value});
        else set_once(person.department, value);
        return true;
      case Field::title: set_once(person.title, value); return true;
      case Field::role: draft.roles.push_back(vcard::clean(value)); return true;
      case Field::heads_department: draft.heads_department = is_yes(value); return true;
      case Field::uid: set_once(person.uid, value); return true;
      default: return false;
    }
  }

  bool take_day(Draft& draft, const Row& row, const Column& column, const std::string& value) {
    const Field field = column.rule->field;
    int* part = field == Field::birth_year    ? &birth_year_
                : field == Field::birth_month ? &draft.birth.month
                : field == Field::birth_day   ? &draft.birth.day
                                              : nullptr;
    if (part) {
      *part = whole_number(value, 0, calendar_years).value_or(0);
      if (field == Field::birth_year && birth_year_ > 0) draft.birth.year = birth_year_;
      return true;
    }
    if (field != Field::birthday && field != Field::day) return false;
    const auto moment = context_.moment(row, column, value);
    if (!moment) return true;
    auto day = moment->day;
    if (day.year == apples_missing_year) day.year.reset();
    std::string label = field == Field::day ? label_of(row, column) : std::string();
    if (ascii::same_word(label, "anniversary")) label = ascii::lower(label);
    if (field == Field::birthday) (day.lunar ? draft.person.lunar_birthday : draft.person.birthday) = day;
    else draft.person.occasions.push_back({label.empty() ? column.rule->kind : label, day});
    return true;
  }

  bool take_tie(Draft& draft, const Row& row, const Column& column, const std::string& value) {
    const Field field = column.rule->field;
    if (field == Field::manager_uid) draft.person.relations.push_back({"manager", {}, value});
    if (field != Field::relation) return field == Field::manager_uid;
    const std::string word = column.rule->kind.empty() ? label_of(row, column) : column.rule->kind;
    const std::string kind(relation_kind_of(word));
    draft.person.relations.push_back({kind, turned_name(without_bracket(value)), {}, kind == text::fold(word) ? std::string() : word});
    return true;
  }

  static void take_rest(Draft& draft, const Row& row, const Column& column, std::string value) {
    ReadPerson& person = draft.person;
    switch (column.rule->field) {
      case Field::tag:
        if (!value.starts_with("* ")) person.tags.push_back(std::move(value));  // Google's own groups
        return;
      case Field::note: person.note += (person.note.empty() ? "" : "\n") + value; return;
      case Field::language: set_once(person.language, std::move(value)); return;
      case Field::living_in: set_once(person.city, std::move(value)); return;
      case Field::timezone: {
        const auto meant = text::zones_meant(value);
        if (meant.size() == 1) person.timezone = meant[0];
        else if (value.find('/') != value.npos) person.timezone = std::move(value);
        else person.others.push_back({column.written, std::move(value)});
        return;
      }
      default: {
        std::string label = column.label_at == nowhere ? std::string() : label_of(row, column);
        person.others.push_back({label.empty() ? column.written : std::move(label), std::move(value)});
      }
    }
  }

  static void settle(Draft& draft) {
    ReadPerson& person = draft.person;
    if (draft.parts.given.empty() && draft.parts.additional.empty()) draft.parts.family = turned_name(draft.parts.family);
    person.name = full_name(turned_name(without_bracket(draft.displayed)), draft.parts);
    person.contacts = draft.contacts.settled();
    const bool given_by_address = person.name.find('@') != std::string::npos && person.name.find(' ') == std::string::npos;
    if (given_by_address) person.name.clear();
    if (person.name.empty() && !person.aliases.empty()) person.name = person.aliases.front();
    if (person.name.empty()) person.name = draft.contacts.first_email();
    if (hides_surname(draft.parts, person.name)) person.surname = draft.parts.family;
    const std::string sound = draft.phonetic.family.empty() || draft.phonetic.given.empty() ? draft.phonetic.family + draft.phonetic.given
                                                                                            : draft.phonetic.family + " " + draft.phonetic.given;
    if (!sound.empty()) is_cjk_name(person.name) ? set_once(person.reading, sound) : static_cast<void>(person.aliases.push_back(sound));
    std::set<std::string> known = {std::string(), text::fold(person.name)};
    std::erase_if(person.aliases, [&](const std::string& alias) { return !known.insert(text::fold(alias)).second; });
    draft.addresses.give(person.addresses, person.city, person.country);
    if (!person.birthday && draft.birth.month > 0 && draft.birth.month <= 12 && draft.birth.day <= 31) person.birthday = draft.birth;
    if (!draft.roles.empty()) person.role = draft.roles.front();
  }

  void give(Draft& draft) {
    ReadPerson& person = draft.person;
    if (person.name.empty()) return give_firm(draft);
    const auto head = draft.heads_department ? context_.heads.end() : context_.heads.find(person.department);
    if (head != context_.heads.end() && head->second.uid != person.uid) person.relations.push_back({"manager", head->second.name, head->second.uid});
    std::vector<ReadRole> further;
    for (std::size_t i = 1; i < draft.roles.size(); ++i) {
      ReadWho who{.uid = person.uid, .email = draft.contacts.first_email(), .name = person.name, .organisation = person.organisation};
      further.push_back({std::move(who), person.organisation, draft.roles[i], person.line});
    }
    context_.sink.person(std::move(person));
    for (auto& role : further) context_.sink.role(std::move(role));
  }

  // An address book has firms among its people.
  void give_firm(Draft& draft) {
    ReadPerson& person = draft.person;
    if (person.organisation.empty()) return context_.leave_out(message("a row without a name is left out"), person.line);
    ReadOrganisation firm{.uid = person.uid, .name = person.organisation, .city = person.city, .country = person.country};
    firm.contacts = std::move(person.contacts);
    firm.tags = std::move(person.tags);
    firm.note = std::move(person.note);
    firm.addresses = std::move(person.addresses);
    firm.others = std::move(person.others);
    firm.line = person.line;
    context_.sink.organisation(std::move(firm));
  }

  static constexpr int calendar_years = 9999;
  Context& context_;
  int birth_year_ = 0;
};

class Organisations final : public Taker {
 public:
  explicit Organisations(Context& context) : context_(context) {}

  void take(const Row& row) override {
    ReadOrganisation firm{.line = row.line};
    Contacts contacts;
    Addresses addresses;
    for (const Column& column : row.table.columns) {
      if (row.raw(column.at).empty() || column.taken) continue;
      for (std::string& value : row.values(column)) {
        const Field field = column.rule ? column.rule->field : Field::other;
        if (field == Field::name) set_once(firm.name, std::move(value));
        else if (field == Field::uid) set_once(firm.uid, std::move(value));
        else if (field == Field::parent) set_once(firm.parent, std::move(value));
        else if (field == Field::tag) firm.tags.push_back(std::move(value));
        else if (field == Field::note) firm.note += (firm.note.empty() ? "" : "\n") + value;
        else if (field == Field::ignored) context_.ignore(column.written, row.line);
        else if (!column.rule || !(take_contact(contacts, context_, row, column, value) || addresses.take(column, value))) {
          firm.others.push_back({column.written, std::move(value)});
        }
      }
    }
    if (firm.name.empty()) return context_.leave_out(message("a row without a name is left out"), row.line);
    firm.contacts = contacts.settled();
    addresses.give(firm.addresses, firm.city, firm.country);
    context_.sink.organisation(std::move(firm));
  }

 private:
  Context& context_;
};

}  // namespace

std::unique_ptr<Taker> people_taker(Context& context) { return std::make_unique<People>(context); }
std::unique_ptr<Taker> organisations_taker(Context& context) { return std::make_unique<Organisations>(context); }

}  // namespace guanxi::exchange::tables
