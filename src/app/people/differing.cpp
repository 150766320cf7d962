#include "people/differing.hpp"

#include <optional>

#include <guanxi/base/message.hpp>

namespace guanxi::app {

using domain::Organisation;
using domain::Person;

void Differing::add(std::string_view field, const std::string& kept, const std::string& other) {
  if (kept.empty() || other.empty() || kept == other) return;
  all_ += (all_.empty() ? "" : ", ") + std::string(field) + " " + other;
  lines_.push_back(message("kept the {field} {kept}, not {other}", "field"_is = field, "kept"_is = kept, "other"_is = other));
}

namespace {

std::string in_words(domain::Channel channel) { return to_text(channel); }
std::string in_words(const std::optional<calendar::PartialDate>& date) {
  if (!date) return {};
  const std::string text = calendar::to_text(*date);
  return text.empty() ? message("unknown") : text;  // that somebody died may be known, and not when
}
std::string in_words(const std::optional<calendar::Date>& day) { return day ? calendar::iso(*day) : std::string(); }

template <class Party>
Differing differing_common(const Party& keep, const Party& other) {
  Differing differing;
  differing.add("city", keep.city, other.city);
  differing.add("country", keep.country, other.country);
  return differing;
}

}  // namespace

Differing differing(const Person& keep, const Person& other) {
  Differing differing = differing_common(keep, other);
  differing.add("birthday", in_words(keep.birthday), in_words(other.birthday));
  differing.add("time zone", keep.timezone, other.timezone);
  differing.add("language", keep.language, other.language);
  differing.add("tier", keep.tier, other.tier);
  differing.add("owner", keep.owner, other.owner);
  differing.add("channel", in_words(keep.prefers), in_words(other.prefers));
  differing.add("day of meeting", in_words(keep.met), in_words(other.met));
  differing.add("day of death", in_words(keep.died), in_words(other.died));
  differing.add("beginning of mourning", in_words(keep.mourning), in_words(other.mourning));
  return differing;
}

Differing differing(const Organisation& keep, const Organisation& other) { return differing_common(keep, other); }

}  // namespace guanxi::app
