// How to reach somebody: e-mail, telephone, messengers, web pages.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>

#include "vcard/draft.hpp"
#include "vcard/value.hpp"
#include "words/contact_kinds.hpp"

namespace guanxi::exchange::vcard {
namespace {

struct Word {
  std::string_view type;
  std::string_view label;
};

std::string_view label_among(const Property& property, std::span<const Word> words) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const Word& word) { return property.has_type(word.type); });
  return found == words.end() ? std::string_view() : found->label;
}

// The user's own label, else what the types say: work, mobile, "work fax".
std::string label_for(const Draft& draft, const Property& property) {
  constexpr std::array<Word, 2> places = {{{"WORK", "work"}, {"HOME", "home"}}};
  constexpr std::array<Word, 6> devices = {{{"FAX", "fax"}, {"PAGER", "pager"}, {"CELL", "mobile"}, {"IPHONE", "mobile"}, {"CAR", "car"}, {"MAIN", "main"}}};
  const std::string_view own = draft.label(property);
  if (!own.empty()) return std::string(own);
  const std::string place(label_among(property, places));
  const std::string device(property.name == "TEL" ? label_among(property, devices) : std::string_view());
  return place.empty() || device.empty() ? place + device : place + " " + device;
}

void add(Draft& draft, const Property& property, std::string_view kind, std::string value, std::string label) {
  if (value.empty()) return;
  draft.contacts.push_back({property.preference(), {std::string(kind), std::move(value), std::move(label)}});
}

struct Uri {
  std::string_view scheme;  // empty: it is none
  std::string_view rest;
};

Uri uri_of(std::string_view value) {
  const std::size_t colon = value.find(':');
  if (colon == std::string_view::npos || colon == 0 || !ascii::is_letter(value[0])) return {{}, value};
  const std::string_view scheme = value.substr(0, colon);
  const bool valid =
      std::all_of(scheme.begin(), scheme.end(), [](char c) { return ascii::is_letter(c) || ascii::is_digit(c) || c == '+' || c == '-' || c == '.'; });
  return valid ? Uri{scheme, value.substr(colon + 1)} : Uri{{}, value};
}

bool is_web(std::string_view scheme) { return ascii::same_word(scheme, "http") || ascii::same_word(scheme, "https"); }

void take_email(Draft& draft, const Property& property) {
  const std::string value = clean_value(property.value);
  const Uri uri = uri_of(value);
  const std::string address = ascii::same_word(uri.scheme, "mailto") ? percent_decoded(uri.rest) : value;
  const std::size_t at = address.rfind('@');
  const bool valid = at != std::string::npos && at > 0 && at + 1 < address.size() && address.find(' ') == std::string::npos;
  if (valid) return add(draft, property, "email", address, label_for(draft, property));
  if (!value.empty()) draft.warn(property, message("{value} is no e-mail address", "value"_is = in_quotes(value)));
}

// tel:+1-202-555-0124;ext=12 → "+1-202-555-0124 ext. 12"
std::string phone_of_uri(std::string_view rest) {
  std::string number = percent_decoded(rest.substr(0, rest.find(';')));
  constexpr std::string_view extension = ";ext=";
  const std::size_t at = ascii::lower(rest).find(extension);
  if (at == std::string::npos) return number;
  const std::string_view digits = rest.substr(at + extension.size());
  return number + " ext. " + std::string(digits.substr(0, digits.find(';')));
}

void take_phone(Draft& draft, const Property& property) {
  const std::string value = clean_value(property.value);
  const Uri uri = uri_of(value);
  const std::string number = ascii::same_word(uri.scheme, "tel") ? clean(phone_of_uri(uri.rest)) : value;
  const bool dialled = domain::can_be_used({"phone", number});
  if (dialled) return add(draft, property, "phone", number, label_for(draft, property));
  if (!value.empty()) draft.warn(property, message("{value} is no phone number", "value"_is = in_quotes(value)));
}

std::string_view service_parameter(const Property& property) {
  const std::string_view apples = property.parameter("X-SERVICE-TYPE");
  return apples.empty() ? property.parameter("SERVICE-TYPE") : apples;
}

// The service's own parameter wins, then the scheme, then the user's label, then a type that is a service's name.
std::string messenger_kind(const Draft& draft, const Property& property, std::string_view scheme) {
  const std::string_view service = service_parameter(property);
  if (!service.empty()) return contact_kind_or_word(service);
  if (!scheme.empty() && !ascii::same_word(scheme, "x-apple")) return contact_kind_or_word(scheme);
  if (const auto kind = contact_kind(draft.label(property)); !kind.empty()) return std::string(kind);
  for (const auto& [name, value] : property.parameters) {
    if (name == "TYPE" && !contact_kind(value).empty()) return std::string(contact_kind(value));
  }
  return "im";
}

// A label that only says the service again says nothing.
std::string messenger_label(const Draft& draft, const Property& property, std::string_view kind) {
  std::string label = label_for(draft, property);
  return contact_kind(label) == kind ? std::string() : label;
}

void take_messenger(Draft& draft, const Property& property) {
  const std::string value = clean_value(property.value);
  const Uri uri = uri_of(value);
  const std::string kind = messenger_kind(draft, property, uri.scheme);
  const std::string_view account = is_web(uri.scheme) ? value : uri.rest;
  std::string name = uri.scheme.empty() ? value : percent_decoded(account.substr(0, account.find('?')));
  name.erase(0, std::min(name.find_first_not_of('/'), name.size()));
  add(draft, property, kind, clean(name), messenger_label(draft, property, kind));
}

std::string profile_service(const Property& property) {
  const std::string_view service = service_parameter(property);
  if (!service.empty()) return contact_kind_or_word(service);
  for (const auto& [name, value] : property.parameters) {
    const bool place = ascii::same_word(value, "pref") || ascii::same_word(value, "home") || ascii::same_word(value, "work");
    if (name == "TYPE" && !place) return contact_kind_or_word(value);
  }
  return std::string(kind_of_url(clean_value(property.value)));
}

// People are known on LinkedIn by their page's address, elsewhere by their name there.
void take_profile(Draft& draft, const Property& property) {
  const std::string kind = profile_service(property);
  const std::string value = clean_value(property.value);
  const Uri uri = uri_of(value);
  std::string user = clean(property.parameter(property.name == "SOCIALPROFILE" ? "USERNAME" : "X-USER"));
  const bool page = is_web(uri.scheme) && (user.empty() || kind == "linkedin");
  if (user.empty()) user = ascii::same_word(uri.scheme, "x-apple") ? percent_decoded(uri.rest) : value;
  add(draft, property, kind, page ? value : user, {});
}

void take_page(Draft& draft, const Property& property) {
  const std::string value = clean_value(property.value);
  add(draft, property, kind_of_url(value), value, label_for(draft, property));
}

// X-QQ, X-WECHAT, X-SKYPE-USERNAME: the service is the property's name.
void take_named_service(Draft& draft, const Property& property) {
  const std::string_view kind = contact_kind(std::string_view(property.name).substr(2));
  add(draft, property, kind, clean_value(property.value), label_for(draft, property));
}

constexpr std::array<Rule, 30> of_contact = {{
    {"EMAIL", take_email},
    {"TEL", take_phone},
    {"IMPP", take_messenger},
    {"X-MS-IMADDRESS", take_messenger},
    {"X-SOCIALPROFILE", take_profile},
    {"SOCIALPROFILE", take_profile},
    {"URL", take_page},
    {"X-QQ", take_named_service},
    {"X-WECHAT", take_named_service},
    {"X-WECHAT-ID", take_named_service},
    {"X-WEIXIN", take_named_service},
    {"X-WECOM", take_named_service},
    {"X-WEWORK", take_named_service},
    {"X-DINGTALK", take_named_service},
    {"X-WEIBO", take_named_service},
    {"X-SINA-WEIBO", take_named_service},
    {"X-SKYPE", take_named_service},
    {"X-SKYPE-USERNAME", take_named_service},
    {"X-WHATSAPP", take_named_service},
    {"X-TELEGRAM", take_named_service},
    {"X-LINE", take_named_service},
    {"X-LINKEDIN", take_named_service},
    {"X-TWITTER", take_named_service},
    {"X-GITHUB", take_named_service},
    {"X-AIM", take_named_service},
    {"X-ICQ", take_named_service},
    {"X-MSN", take_named_service},
    {"X-YAHOO", take_named_service},
    {"X-JABBER", take_named_service},
    {"X-GOOGLE-TALK", take_named_service},
}};

}  // namespace

std::span<const Rule> contact_rules() { return of_contact; }

}  // namespace guanxi::exchange::vcard
