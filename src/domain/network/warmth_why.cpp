// Warmth in words.
#include <guanxi/domain/warmth.hpp>

#include "network/warmth_parts.hpp"

namespace guanxi::domain {
namespace {

using calendar::Date;

std::string counted(int count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

// Only so many are looked at.
std::string counted_days(int count, int most) {
  return count == most ? std::to_string(count) + " or more days" : counted(count, "day");
}

std::string ago(Date then, Date day) {
  const auto days = static_cast<int>((day - then).count());
  return days == 0 ? "today" : counted(days, "day") + " ago";
}

std::string recency_text(const Warmth& warmth, Date day) {
  return warmth.last_contact ? "last contact " + ago(*warmth.last_contact, day) : "never in contact";
}

std::string frequency_text(const Warmth& warmth) {
  if (warmth.contact_days == 0) return "no contact within two years";
  return "in contact on " + counted_days(warmth.contact_days, most_contact_days) + " within two years";
}

std::string face_text(const Warmth& warmth, Date day) {
  if (!warmth.last_met) return "not met within two years";
  return "met on " + counted_days(warmth.days_met, most_meetings) + " within two years, last " +
         ago(*warmth.last_met, day);
}

std::string side_text(int favours, int promises) {
  if (favours == 0 && promises == 0) return "nothing";
  std::string text = favours ? counted(favours, "favour") : "";
  if (promises) text += (text.empty() ? "" : " and ") + counted(promises, "promise");
  return text;
}

std::string give_and_take_text(const Warmth& warmth) {
  if (warmth.given + warmth.promised + warmth.received + warmth.promised_by_them == 0)
    return "nothing given or promised";
  return side_text(warmth.given, warmth.promised) + " from you, " +
         side_text(warmth.received, warmth.promised_by_them) + " from them";
}

std::string kept_text(const Warmth& warmth, Date day) {
  const int all = warmth.kept + warmth.not_kept;
  if (all == 0) return "no promise kept or due yet";
  const std::string text = std::to_string(warmth.kept) + " of " + counted(all, "promise") + " kept";
  return warmth.last_kept ? text + ", the last " + ago(*warmth.last_kept, day) : text;
}

}  // namespace

std::vector<WarmthPart> explain(const Warmth& warmth, Date day) {
  return {{"recency", warmth.recency, most_recency, recency_text(warmth, day)},
          {"frequency", warmth.frequency, most_frequency, frequency_text(warmth)},
          {"face to face", warmth.face_to_face, most_face_to_face, face_text(warmth, day)},
          {"give and take", warmth.give_and_take, most_give_and_take, give_and_take_text(warmth)},
          {"promises kept", warmth.promises_kept, most_promises_kept, kept_text(warmth, day)}};
}

}  // namespace guanxi::domain
