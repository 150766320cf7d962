// A person in the making: what the properties of one card have said so far.
#pragma once

#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/exchange/reader.hpp>

#include "vcard/lines.hpp"
#include "words/names.hpp"

namespace guanxi::exchange::vcard {

// The text told with the best (lowest) preference; of equals, the first.
struct Preferred {
  int preference = std::numeric_limits<int>::max();
  std::string text = {};

  bool offer(int its_preference, std::string its_text) {
    if (its_text.empty() || its_preference >= preference) return false;
    preference = its_preference;
    text = std::move(its_text);
    return true;
  }
};

struct PreferredContact {
  int preference;
  domain::ContactPoint point;
};

struct Address {
  int preference = std::numeric_limits<int>::max();
  std::string group = {};
  std::string city = {};
  std::string country = {};
};

struct Draft {
  const LocalClock* local = nullptr;
  ReadPerson person = {};
  std::vector<ReadWarning> warnings = {};

  Preferred displayed_name = {};
  NameParts name = {};
  NameParts phonetic = {};
  Preferred organisation = {};
  Preferred title = {};
  Preferred role = {};
  Address address = {};
  Preferred language = {};
  std::vector<PreferredContact> contacts = {};
  std::string kind = {};                                               // individual, group, org, …; lower case
  std::map<std::string, std::string, std::less<>> labels = {};         // of each group, by X-ABLabel
  std::map<std::string, std::string, std::less<>> country_codes = {};  // of each group's address, by X-ABADR

  void warn(const Property& property, const std::string& what);
  // The user's own word for a grouped property; empty: none.
  std::string_view label(const Property& property) const;
};

// What to do with a property.
struct Rule {
  std::string_view property;
  void (*take)(Draft& draft, const Property& property);
};
std::span<const Rule> identity_rules();  // names, position, categories, notes
std::span<const Rule> contact_rules();   // how to reach them
std::span<const Rule> place_rules();     // address, time zone, language
std::span<const Rule> day_rules();       // birthdays and other days
std::span<const Rule> tie_rules();       // who else is what to them
std::span<const Rule> android_rules();   // X-ANDROID-CUSTOM, which can be several of these

void add_birthday(Draft& draft, const Property& property, std::string_view value);
void add_occasion(Draft& draft, const Property& property, std::string_view label, std::string_view value);
// `told` is the file's word for the relation; `name` may be empty, then nothing is added.
void add_relation(Draft& draft, std::string_view given, std::string_view name);

}  // namespace guanxi::exchange::vcard
