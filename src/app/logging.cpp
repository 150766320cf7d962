#include <guanxi/app/logging.hpp>

#include <algorithm>

#include <guanxi/app/deciding.hpp>
#include <guanxi/app/giving.hpp>
#include <guanxi/app/keeping.hpp>
#include <guanxi/app/naming.hpp>
#include <guanxi/app/people.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/ledger.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/sanitise.hpp>

#include "participants.hpp"

namespace guanxi::app {

using calendar::Bias;
using domain::Interaction;

namespace {

template <class List>
Result<std::string> one_of(const std::string& word, const List& known, std::string_view what) {
  if (std::find(known.begin(), known.end(), word) != known.end()) return word;
  const auto near = text::nearest(word, known);
  std::string all;
  for (const auto name : known) all += (all.empty() ? "" : ", ") + std::string(name);
  return usage_error("'" + word + "' is no " + std::string(what), (near ? "did you mean " + std::string(*near) + "? " : "") + "it may be: " + all);
}

// What is not said follows from what is: a dinner is in person, by phone one calls.
Result<void> set_manner(const Env& env, Interaction& interaction, const Fields& fields) {
  std::string kind = fields.get("kind"), via = fields.get("via");
  if (kind.empty() && via.empty()) {
    kind = env.config().text("log.kind");
    via = env.config().text("log.via");
  }
  if (kind.empty()) kind = via.empty() ? "meeting" : std::string(domain::usual_kind(via));
  if (via.empty()) via = domain::usual_channel(kind);
  const auto known_kind = one_of(kind, domain::kind_names, "kind of interaction");
  if (!known_kind) return tl::unexpected(known_kind.error());
  const auto known_via = one_of(via, domain::channel_names, "channel");
  if (!known_via) return tl::unexpected(known_via.error());
  interaction.kind = *known_kind;
  interaction.via = *known_via;
  return {};
}

void set_moment(const Env& env, Interaction& interaction, const calendar::When& when) {
  interaction.day = when.date;
  interaction.time_known = when.time.has_value();
  interaction.at = env.zone().instant(when.date + when.time.value_or(std::chrono::hours{12}));
  interaction.zone = env.zone().name();
  const bool ahead = when.time ? interaction.at > env.now() : interaction.day > env.today();
  if (ahead && !interaction.attempt) interaction.stage = domain::Stage::planned;
}

Result<void> set_date(const Env& env, Interaction& interaction, const Fields& fields) {
  if (!fields.has("date")) {
    const auto now = env.local_now();
    set_moment(env, interaction, {env.today(), now - env.today()});
    interaction.at = env.now();
    return {};
  }
  const auto when = calendar::parse_when(fields.get("date"), env.dates(Bias::past));
  if (!when) return tl::unexpected(when.error());
  set_moment(env, interaction, *when);
  return {};
}

Result<void> set_face(Interaction& interaction, const std::string& face) {
  if (face.empty()) return {};
  if (face != "gave" && face != "lost") return usage_error("--face takes gave or lost, not '" + face + "'");
  interaction.face = face;
  interaction.sensitive = true;
  return {};
}

Result<void> set_feedback(Interaction& interaction, const std::string& feedback) {
  if (feedback.empty()) return {};
  const auto known = one_of(feedback, domain::feedback_names, "way of feedback");
  if (!known) return tl::unexpected(known.error());
  interaction.feedback = *known;
  return {};
}

// Of whoever was named first, as with promises and gifts.
void put_face(storage::Store& store, const Interaction& interaction) {
  if (interaction.face.empty()) return;
  domain::FaceEvent event{.person = interaction.people.front(), .lost = interaction.face == "lost", .day = interaction.day, .interaction = interaction.id};
  storage::Faces(store).add(event);
}

Result<void> put_promises(Env& env, storage::Store& store, const Interaction& interaction, const Fields& fields, Advice advice) {
  std::optional<calendar::Date> due;
  if (!fields.get("by").empty()) {
    const auto date = calendar::parse_date(fields.get("by"), env.dates(Bias::future));
    if (!date) return tl::unexpected(date.error());
    if (*date < interaction.day) {
      return usage_error("the promise is due on " + calendar::iso(*date) + ", before it was made on " + calendar::iso(interaction.day));
    }
    due = *date;
  }
  if (due && !fields.has("promise") && !fields.has("they-promise")) {
    return usage_error("--by says when, but no promise says what", "add --promise TEXT or --they-promise TEXT");
  }
  if (advice == Advice::given && fields.has("promise")) {
    warn_of_overpromising(env, store, *storage::Parties(store).ref(interaction.people.front()));
  }
  storage::Ledger ledger(store);
  for (const bool theirs : {false, true}) {
    for (const auto& text : fields.all(theirs ? "they-promise" : "promise")) {
      if (text::one_line(text).find_first_not_of(' ') == std::string::npos) return usage_error("a promise without words");
      domain::Promise promise;
      promise.person = interaction.people.front();
      promise.theirs = theirs;
      promise.text = text::one_line(text);
      promise.made = interaction.day;
      promise.due = due;
      promise.interaction = interaction.id;
      promise.sensitive = interaction.sensitive;
      ledger.add(promise);
    }
  }
  return {};
}

// What speaks against a gift is said here, and no more: the visit has happened. Nor does a wrong pack undo it.
void advise(Env& env, storage::Store& store, const domain::Favour& favour) {
  const auto objections = gift_objections(env, store, *storage::Parties(store).ref(favour.person), favour);
  if (!objections) return env.warn(text::one_line(objections.error().message));
  for (const auto& objection : *objections) env.warn(text::one_line(objection));
}

Result<void> put_favours(Env& env, storage::Store& store, const Interaction& interaction, const Fields& fields, Advice advice) {
  storage::Ledger ledger(store);
  for (const bool received : {false, true}) {
    for (const auto& what : fields.all(received ? "got" : "gave")) {
      if (text::one_line(what).find_first_not_of(' ') == std::string::npos) return usage_error("a gift without words");
      domain::Favour favour;
      favour.person = interaction.people.front();
      favour.received = received;
      favour.what = text::one_line(what);
      favour.day = interaction.day;
      favour.interaction = interaction.id;
      favour.sensitive = interaction.sensitive;
      if (advice == Advice::given) advise(env, store, favour);
      ledger.add(favour);
    }
  }
  return {};
}

}  // namespace

Result<Interaction> log_interaction(Env& env, storage::Store& store, const Fields& fields, Advice advice) {
  Interaction interaction;
  if (const auto set = set_people(env, store, interaction, fields); !set) return tl::unexpected(set.error());
  if (const auto set = set_manner(env, interaction, fields); !set) return tl::unexpected(set.error());
  interaction.attempt = fields.truth("attempt");
  if (const auto set = set_date(env, interaction, fields); !set) return tl::unexpected(set.error());
  interaction.place = text::one_line(fields.get("place"));
  interaction.sensitive = fields.truth("sensitive");
  if (const auto set = set_face(interaction, fields.get("face")); !set) return tl::unexpected(set.error());
  if (const auto set = set_feedback(interaction, fields.get("feedback")); !set) return tl::unexpected(set.error());
  storage::Interactions(store).add(interaction);
  put_face(store, interaction);
  if (const auto put = put_promises(env, store, interaction, fields, advice); !put) return tl::unexpected(put.error());
  if (const auto put = put_favours(env, store, interaction, fields, advice); !put) return tl::unexpected(put.error());
  if (const auto put = put_shown(env, store, interaction, fields); !put) return tl::unexpected(put.error());
  return interaction;
}

namespace {

// What is cleared follows from the other again.
void change_manner(Interaction& interaction, const Fields& fields) {
  if (fields.has("kind")) interaction.kind = fields.get("kind");
  if (fields.has("via")) interaction.via = fields.get("via");
  if (interaction.kind.empty()) interaction.kind = interaction.via.empty() ? "meeting" : std::string(domain::usual_kind(interaction.via));
  if (interaction.via.empty()) interaction.via = domain::usual_channel(interaction.kind);
}

}  // namespace

Result<std::string> change_interaction(Env& env, storage::Store& store, Id id, const Fields& fields) {
  storage::Interactions interactions(store);
  Interaction interaction = *interactions.find(id);
  if (fields.has("text")) interaction.text = text::lines(fields.get("text"));
  if (fields.has("place")) interaction.place = text::one_line(fields.get("place"));
  change_manner(interaction, fields);
  if (fields.has("date")) {
    if (const auto set = set_date(env, interaction, fields); !set) return tl::unexpected(set.error());
  }
  interactions.update(interaction);
  const auto row = interactions.row(id);
  std::string who;
  for (const auto& handle : row->handles) who += (who.empty() ? "" : ", ") + handle;
  return short_text(id) + "  " + calendar::iso(interaction.day) + " " + interaction.kind + " with " + who;
}

namespace {

Result<void> put_configured(storage::ClassRhythms& classes, const std::string& tier, const std::string& text) {
  if (text.empty()) return {};
  const auto rhythm = domain::parse_rhythm(text);
  if (!rhythm) return tl::unexpected(rhythm.error());
  classes[tier] = *rhythm;
  return {};
}

}  // namespace

Result<storage::ClassRhythms> class_rhythms(const Env& env, storage::Store& store, domain::Touch touch) {
  storage::ClassRhythms stored = storage::Rhythms(store).classes(touch);
  if (touch == domain::Touch::in_person) return stored;  // the configuration has none of these
  storage::ClassRhythms classes;
  const Config& config = env.config();
  if (const auto put = put_configured(classes, "", config.text("cadence.default")); !put) return tl::unexpected(put.error());
  for (const auto& [tier, text] : config.table("cadence.tiers")) {
    if (const auto put = put_configured(classes, tier, text); !put) return tl::unexpected(put.error());
  }
  for (auto& [tier, rhythm] : stored) {
    const std::string key = tier.empty() ? "cadence.default" : "cadence.tiers." + tier;
    if (!config.overridden(key)) classes[tier] = rhythm;
  }
  return classes;
}

}  // namespace guanxi::app
