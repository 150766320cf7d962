#include "ics/attendees.hpp"

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

#include "words/shown_names.hpp"

namespace guanxi::exchange::ics {
namespace {

std::string parameter(icalproperty* property, const char* name) {
  const char* text = icalproperty_get_parameter_as_string(property, name);
  std::string value = text ? text::one_line(ascii::trimmed(text, "\" ")) : std::string();
  std::erase(value, '\\');  // Exchange writes "Vane\, Idris" here, as in texts
  return value;
}

std::string value_of(icalproperty* property) {
  const icalvalue* value = icalproperty_get_value(property);
  if (!value) return {};
  const char* text = icalvalue_isa(value) == ICAL_TEXT_VALUE ? icalvalue_get_text(value) : icalproperty_get_value_as_string(property);
  return text ? text::one_line(ascii::trimmed(text)) : std::string();
}

bool is_address(std::string_view text) {
  const auto at = text.find('@');
  return at != text.npos && at > 0 && at + 1 < text.size() && text.find_first_of(" /<>\"") == text.npos && text.find('@', at + 1) == text.npos;
}

// Of "mailto:a@example.com"; where the value is none (Apple: "/aMTc4/principal/", "invalid:nomail"), as EMAIL= or the name tell it.
std::string address_of(icalproperty* property) {
  std::string value = value_of(property);
  constexpr std::string_view scheme = "mailto:";
  if (ascii::starts_with_word(value, scheme)) value.erase(0, scheme.size());
  for (std::string candidate : {value, parameter(property, "EMAIL"), parameter(property, "CN")}) {
    if (ascii::starts_with_word(candidate, scheme)) candidate.erase(0, scheme.size());
    if (is_address(candidate)) return candidate;
  }
  return {};
}

// A room, a thing, a list: whose kind tells it, or an address that Google gives to calendars.
bool is_nobody(icalproperty* property, std::string_view address) {
  const std::string kind = ascii::upper(parameter(property, "CUTYPE"));
  constexpr std::array<std::string_view, 3> nobody = {"ROOM", "RESOURCE", "GROUP"};
  return ascii::among(kind, nobody) || address.ends_with("calendar.google.com");
}

bool among_people(const std::vector<ReadWho>& people, const ReadWho& one) {
  return std::any_of(people.begin(), people.end(),
                     [&](const ReadWho& other) { return one.email.empty() ? other.name == one.name : ascii::same_word(other.email, one.email); });
}

struct Service {
  std::string_view word;  // within a location or a link, folded
  std::string_view via;
};
constexpr std::array services = {
    Service{"zoom.us", "zoom"},         Service{"zoom meeting", "zoom"},     Service{"zoom.com", "zoom"},        Service{"teams.microsoft.com", "teams"},
    Service{"teams.live.com", "teams"}, Service{"microsoft teams", "teams"}, Service{"meet.google.com", "meet"}, Service{"google meet", "meet"},
    Service{"dingtalk", "dingtalk"},    Service{"钉钉", "dingtalk"},         Service{"企业微信", "wecom"},       Service{"meeting.tencent.com", "other"},
    Service{"腾讯会议", "other"},       Service{"webex", "other"},           Service{"feishu.cn", "other"},      Service{"飞书", "other"}};
// Locations that are a telephone, folded; alone or with a number behind.
constexpr std::array<std::string_view, 16> telephones = {"phone", "phone call", "telephone", "call",     "by phone", "telefon", "telefonisch", "telefonat",
                                                         "anruf", "telephone",  "telefono",  "telefone", "电话",     "電話",    "通话",        "전화"};

std::string_view service_in(std::string_view folded) {
  const auto found = std::find_if(services.begin(), services.end(), [&](const Service& one) { return folded.find(one.word) != folded.npos; });
  return found == services.end() ? std::string_view() : found->via;
}

bool is_telephone(std::string_view folded) {
  if (folded.starts_with("tel:")) return true;
  while (!folded.empty() && (ascii::is_digit(folded.back()) || std::string_view(" +-()./:").find(folded.back()) != std::string_view::npos)) {
    folded.remove_suffix(1);
    if (folded.empty()) return true;  // nothing but a number
  }
  return std::find(telephones.begin(), telephones.end(), folded) != telephones.end();
}

bool is_link(std::string_view text) { return ascii::starts_with_word(text, "http://") || ascii::starts_with_word(text, "https://"); }

}  // namespace

std::string text_of(icalcomponent* event, icalproperty_kind kind) {
  auto* property = icalcomponent_get_first_property(event, kind);
  return property ? value_of(property) : std::string();
}

std::string x_text(icalcomponent* component, std::string_view name) {
  for (auto* one = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); one; one = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
    const char* key = icalproperty_get_x_name(one);
    if (key && ascii::same_word(key, name)) return value_of(one);
  }
  return {};
}

Attendance attendance_of(icalcomponent* event, std::string_view owner) {
  Attendance all;
  for (const auto kind : {ICAL_ORGANIZER_PROPERTY, ICAL_ATTENDEE_PROPERTY}) {
    for (auto* one = icalcomponent_get_first_property(event, kind); one; one = icalcomponent_get_next_property(event, kind)) {
      ReadWho who{.email = address_of(one), .name = name_shown(parameter(one, "CN"))};
      if ((who.email.empty() && who.name.empty()) || is_nobody(one, who.email)) continue;
      const bool declined = ascii::same_word(parameter(one, "PARTSTAT"), "DECLINED");
      const bool is_owner = !owner.empty() && ascii::same_word(who.email, owner);
      all.owner_declined = all.owner_declined || (is_owner && declined);
      if (!declined && !is_owner && !among_people(all.people, who)) all.people.push_back(std::move(who));
    }
  }
  return all;
}

void tell_how(icalcomponent* event, ReadInteraction& meeting) {
  meeting.kind = "meeting";
  const std::string location = text_of(event, ICAL_LOCATION_PROPERTY);
  const std::string folded = text::fold(location);
  std::string links = text_of(event, ICAL_URL_PROPERTY);
  for (const std::string_view name : {"X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "CONFERENCE"})
    links += " " + x_text(event, name);
  if (!folded.empty() && is_telephone(folded)) {
    meeting.kind = "call";
    return;
  }
  meeting.via = service_in(folded);
  // Calendars add a link to every meeting; one with a room was held there.
  if (meeting.via.empty() && (location.empty() || is_link(location))) meeting.via = service_in(text::fold(links));
  if (!is_link(location) && service_in(folded).empty()) meeting.place = location;
}

}  // namespace guanxi::exchange::ics
