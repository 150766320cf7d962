#include <guanxi/app/interactions/record.hpp>

#include <algorithm>

#include <guanxi/app/decisions/who_decides.hpp>
#include <guanxi/app/naming/known_words.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/app/obligations/promises.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/zone_words.hpp>

#include "interactions/manner.hpp"
#include "interactions/participants.hpp"

namespace guanxi::app {

using namespace settings;

using calendar::Bias;
using domain::Channel;
using domain::Face;
using domain::Interaction;
using domain::InteractionKind;

namespace {

// Nothing for no word.
template <domain::Worded E>
Result<void> set_word(E& target, std::string_view word) {
  if (word.empty()) return {};
  TRY_ASSIGN(target, known_word<E>(word));
  return {};
}

}  // namespace

void follow_manner(Interaction& interaction) {
  const bool by_nothing = interaction.via == Channel::none;
  if (interaction.kind == InteractionKind::none) interaction.kind = by_nothing ? InteractionKind::meeting : domain::usual_kind(interaction.via);
  if (by_nothing) interaction.via = domain::usual_channel(interaction.kind);
}

namespace {

Result<void> set_manner(const Session& env, Interaction& interaction, const Fields& fields) {
  std::string kind = fields.get("kind"), via = fields.get("via");
  if (kind.empty() && via.empty()) {
    kind = env.config().text("log.kind");
    via = env.config().text("log.via");
  }
  TRY(set_word(interaction.kind, kind));
  TRY(set_word(interaction.via, via));
  follow_manner(interaction);
  return {};
}

void set_moment(const Session& env, const Zone& zone, Interaction& interaction, const calendar::When& when) {
  interaction.day = when.date;
  interaction.time_known = when.time.has_value();
  interaction.at = zone.instant(when.date + when.time.value_or(std::chrono::hours{12}));
  interaction.zone = zone.name();
  const bool ahead = when.time ? interaction.at > env.now() : interaction.day > env.today();
  if (ahead && !interaction.attempt) interaction.stage = domain::Stage::planned;
}

// An instant with a distance from UTC that is not the user's own was told by the clock of another place: that is kept.
void set_instant(const Session& env, Interaction& interaction, const calendar::When& when, std::string_view text) {
  set_moment(env, env.zone(), interaction, when);
  interaction.at = *when.instant;
  const auto sign = text.find_last_of("+-");
  const auto wall = calendar::parse_iso_date(text.substr(0, 10));
  if (sign == std::string_view::npos || sign <= 10 || !wall) return;
  const std::string there = text::zone_at_distance(text.substr(sign));
  const auto zone = there.empty() ? Result<Zone>(usage_error("")) : Zone::named(there);
  if (!zone || zone->local(*when.instant) == env.zone().local(*when.instant)) return;
  interaction.zone = there;
  interaction.day = *wall;
}

}  // namespace

Result<void> set_moment(const Session& env, Interaction& interaction, const Fields& fields) {
  TRY_ASSIGN(const auto zone, fields.get("zone").empty() ? Result<Zone>(env.zone()) : Zone::named(fields.get("zone")));
  const std::string text = fields.get("date") + (fields.get("time").empty() ? "" : " " + fields.get("time"));
  auto dates = env.dates(Bias::past);
  dates.now = zone.local(env.now());
  TRY_ASSIGN(const auto when, calendar::parse_when(text, dates));
  if (when.instant) {
    set_instant(env, interaction, when, text);
    return {};
  }
  set_moment(env, zone, interaction, when);
  return {};
}

namespace {

// As history prints it: what was planned and did not take place is not to come back as a meeting.
Result<void> set_stage(Interaction& interaction, const Fields& fields) {
  if (!fields.has("stage")) return {};
  TRY_ASSIGN(interaction.stage, known_word<domain::Stage>(fields.get("stage")));
  return {};
}

Result<void> set_date(const Session& env, Interaction& interaction, const Fields& fields) {
  if (!fields.has("date")) {
    if (!fields.get("time").empty()) return usage_error(message("the time has no date"), message("give the date too"));
    const auto now = env.local_now();
    set_moment(env, env.zone(), interaction, {env.today(), now - env.today()});
    interaction.at = env.now();
    return {};
  }
  return set_moment(env, interaction, fields);
}

Result<void> set_face(Interaction& interaction, const std::string& face) {
  TRY(set_word(interaction.face, face));
  if (interaction.face != Face::none) interaction.sensitive = true;
  return {};
}

// Of whoever was named first, as with promises and gifts.
void insert_face(storage::Store& store, const Interaction& interaction) {
  if (interaction.face == Face::none) return;
  domain::FaceEvent event{.person = interaction.people.front(), .lost = interaction.face == Face::lost, .day = interaction.day, .interaction = interaction.id};
  storage::Faces(store).add(event);
}

Result<void> insert_promises(Session& env, storage::Store& store, const Interaction& interaction, const Fields& fields, const Bulk* bulk) {
  std::optional<calendar::Date> due;
  if (const std::string& day = fields.get(fields.has("due") ? "due" : "by"); !day.empty()) {
    TRY_ASSIGN(const auto date, calendar::parse_date(day, env.dates(Bias::future)));
    if (date < interaction.day) {
      return usage_error(
          message("the promise is due on {due}, before it was made on {made}", "due"_is = calendar::iso(date), "made"_is = calendar::iso(interaction.day)));
    }
    due = date;
  }
  if (due && !fields.has("promise") && !fields.has("they-promise")) {
    return usage_error(message("--due says when, but no promise says what"), message("add --promise TEXT or --they-promise TEXT"));
  }
  if (!bulk && fields.has("promise")) {
    warn_of_overpromising(env, store, *storage::Parties(store).ref(interaction.people.front()));
  }
  for (const bool theirs : {false, true}) {
    for (const auto& text : fields.all(theirs ? "they-promise" : "promise")) {
      if (ascii::is_blank(text::one_line(text))) return usage_error(message("the promise has no text"));
      domain::Promise promise;
      promise.person = interaction.people.front();
      promise.theirs = theirs;
      promise.text = text::one_line(text);
      promise.made = interaction.day;
      promise.due = due;
      promise.interaction = interaction.id;
      promise.sensitive = interaction.sensitive;
      storage::Promises(store).add(promise);
    }
  }
  return {};
}

// A gift meets the same rules however it is recorded: what speaks against it is said, and --yes records it all the same.
Result<void> agreed(Session& env, storage::Store& store, const domain::Favour& favour, bool yes) {
  TRY_ASSIGN(const auto objections, gift_objections(env, store, *storage::Parties(store).ref(favour.person), favour));
  for (const auto& objection : objections) env.warn(text::one_line(objection));
  if (objections.empty() || yes) return {};
  return usage_error(message("nothing was recorded, because of the gift '{gift}'", "gift"_is = favour.what), message("--yes records it all the same"));
}

Result<void> insert_favours(Session& env, storage::Store& store, const Interaction& interaction, const Fields& fields) {
  for (const bool received : {false, true}) {
    for (const auto& what : fields.all(received ? "got" : "gave")) {
      if (ascii::is_blank(text::one_line(what))) return usage_error(message("the gift has no text"));
      domain::Favour favour;
      favour.person = interaction.people.front();
      favour.received = received;
      favour.what = text::one_line(what);
      favour.day = interaction.day;
      favour.interaction = interaction.id;
      favour.sensitive = interaction.sensitive;
      TRY(agreed(env, store, favour, fields.truth("yes")));
      storage::Favours(store).add(favour);
    }
  }
  return {};
}

}  // namespace

Result<Interaction> log_interaction(Session& env, storage::Store& store, const Fields& fields, Bulk* bulk) {
  Interaction interaction;
  TRY(set_people(env, store, interaction, fields, bulk));
  TRY(set_manner(env, interaction, fields));
  interaction.attempt = fields.truth("attempt");
  TRY(set_date(env, interaction, fields));
  TRY(set_stage(interaction, fields));
  interaction.place = text::one_line(fields.get("place"));
  interaction.sensitive = fields.truth("sensitive");
  TRY(set_face(interaction, fields.get("face")));
  TRY(set_word(interaction.feedback, fields.get("feedback")));
  storage::Interactions(store).add(interaction);
  if (fields.has("message-id")) storage::Interactions(store).set_source(interaction.id, fields.get("message-id"));
  insert_face(store, interaction);
  TRY(insert_promises(env, store, interaction, fields, bulk));
  TRY(insert_favours(env, store, interaction, fields));
  TRY(insert_shown(env, store, interaction, fields));
  return interaction;
}

namespace {

std::string promise_to_or_of(const domain::Promise& promise, const std::string& whose) {
  const auto who = "who"_is = whose;
  if (!promise.due) return promise.theirs ? message("promise of {who}", who) : message("promise to {who}", who);
  const std::string due = calendar::iso(*promise.due);
  const auto day = "day"_is = due;
  return promise.theirs ? message("promise of {who}, due {day}", who, day) : message("promise to {who}, due {day}", who, day);
}

}  // namespace

std::vector<RecordedIn> recorded_in(storage::Store& store, const Interaction& interaction) {
  std::vector<RecordedIn> all;
  storage::Parties parties(store);
  for (const Id person : interaction.people) {
    const auto who = described(*parties.ref(person));
    for (const auto& promise : storage::Promises(store).of(person)) {
      if (promise.interaction != interaction.id) continue;
      all.push_back({promise.id, promise_to_or_of(promise, who), promise.text, promise.sensitive});
    }
    for (const auto& favour : storage::Favours(store).of(person)) {
      if (favour.interaction != interaction.id) continue;
      const std::string said = favour.received ? message("got from {who}", "who"_is = who) : message("gave {who}", "who"_is = who);
      all.push_back({favour.id, said, favour.what, favour.sensitive});
    }
  }
  std::sort(all.begin(), all.end(), [](const RecordedIn& a, const RecordedIn& b) { return a.id < b.id; });
  return all;
}

namespace {

Result<void> set_configured(storage::ClassRhythms& classes, const std::string& tier, const std::string& text) {
  if (text.empty()) return {};
  TRY_ASSIGN(const auto rhythm, domain::parse_rhythm(text));
  classes[tier] = rhythm;
  return {};
}

}  // namespace

Result<storage::ClassRhythms> class_rhythms(const Session& env, storage::Store& store, domain::Touch touch) {
  storage::ClassRhythms stored = storage::Rhythms(store).classes(touch);
  if (touch == domain::Touch::in_person) return stored;  // the configuration has none of these
  storage::ClassRhythms classes;
  const Config& config = env.config();
  TRY(set_configured(classes, "", config.text("cadence.default")));
  for (const auto& [tier, text] : config.table("cadence.tiers")) {
    TRY(set_configured(classes, tier, text));
  }
  for (auto& [tier, rhythm] : stored) {
    const std::string key = tier.empty() ? "cadence.default" : "cadence.tiers." + tier;
    if (!config.overridden(key)) classes[tier] = rhythm;
  }
  return classes;
}

}  // namespace guanxi::app
