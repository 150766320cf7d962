// Warmth in words.
#include <guanxi/domain/warmth.hpp>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>

#include "network/warmth_limits.hpp"

namespace guanxi::domain {
namespace {

using calendar::Date;

std::string ago(Date then, Date day) {
  const auto days = (day - then).count();
  return days == 0 ? message("today") : message_plural(days, "{n} day ago", "{n} days ago");
}

std::string recency_text(const Warmth& warmth, Date day) {
  return warmth.last_contact ? message("last contact {when}", "when"_is = ago(*warmth.last_contact, day)) : message("never in contact");
}

// Only so many days are looked at.
std::string frequency_text(const Warmth& warmth) {
  const int days = warmth.contact_days;
  if (days == 0) return message("no contact within two years");
  if (days == most_contact_days)
    return message_plural(days, "in contact on {n} or more day within two years", "in contact on {n} or more days within two years");
  return message_plural(days, "in contact on {n} day within two years", "in contact on {n} days within two years");
}

std::string face_text(const Warmth& warmth, Date day) {
  if (!warmth.last_met) return message("not met within two years");
  const std::string last = ago(*warmth.last_met, day);
  if (warmth.days_met == most_meetings) {
    return message_plural(warmth.days_met, "met on {n} or more day within two years, last {when}", "met on {n} or more days within two years, last {when}",
                          "when"_is = last);
  }
  return message_plural(warmth.days_met, "met on {n} day within two years, last {when}", "met on {n} days within two years, last {when}", "when"_is = last);
}

std::string side_text(int favours, int promises) {
  std::string made = counted(favours, "favour", "favours"), promised = counted(promises, "promise", "promises");
  if (favours == 0 && promises == 0) return message("nothing");
  if (promises == 0) return made;
  return favours == 0 ? promised : message("{favours} and {promises}", "favours"_is = made, "promises"_is = promised);
}

std::string give_and_take_text(const Warmth& warmth) {
  if (warmth.given + warmth.promised + warmth.received + warmth.promised_by_them == 0) return message("nothing given or promised");
  return message("{ours} from you, {theirs} from them", "ours"_is = side_text(warmth.given, warmth.promised),
                 "theirs"_is = side_text(warmth.received, warmth.promised_by_them));
}

std::string kept_text(const Warmth& warmth, Date day) {
  const int all = warmth.kept + warmth.not_kept;
  if (all == 0) return message("no promise kept or due yet");
  if (!warmth.last_kept) return message_plural(all, "{kept} of {n} promise kept", "{kept} of {n} promises kept", "kept"_is = warmth.kept);
  return message_plural(all, "{kept} of {n} promise kept, the last {when}", "{kept} of {n} promises kept, the last {when}", "kept"_is = warmth.kept,
                        "when"_is = ago(*warmth.last_kept, day));
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
