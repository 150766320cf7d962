#include "import/encounters.hpp"

#include <algorithm>
#include <chrono>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/role_words.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app::importing {

using calendar::Date;
using exchange::ReadInteraction;
using exchange::ReadTask;
using exchange::ReadWho;

namespace {

std::optional<Date> day_of(const std::optional<calendar::PartialDate>& told) {
  if (!told || told->lunar || !told->year || told->month == 0 || told->day == 0) return std::nullopt;
  return calendar::kept_in_year(*told, *told->year);
}

// "Seller, Sam" is Sam Seller.
std::string turned(std::string_view name) {
  const std::size_t comma = name.find(',');
  if (comma == std::string_view::npos) return std::string(name);
  return std::string(ascii::trimmed(name.substr(comma + 1))) + " " + std::string(ascii::trimmed(name.substr(0, comma)));
}

domain::RoleSystem system_of(std::string_view format) {
  if (format.find("hubspot") != std::string_view::npos) return domain::RoleSystem::hubspot;
  return format.find("salesforce") != std::string_view::npos ? domain::RoleSystem::salesforce : domain::RoleSystem::any;
}

}  // namespace

Encounters::Encounters(storage::Store* store, Roster& roster, WhoIs& whois, Plan& plan, const ImportOptions& options, const Moment& moment, PersonOf person_of)
    : store_(store), roster_(roster), whois_(whois), plan_(plan), options_(options), moment_(moment), person_of_(std::move(person_of)) {}

void Encounters::take(const File& file) {
  for (const auto& read : file.read.interactions) take(read, file);
  for (const auto& read : file.read.tasks) take(read, file);
  for (const auto& read : file.read.roles) take(read, file);
}

void Encounters::skip(const File& file, int line_number, std::string name, std::string why) {
  plan_.skipped.push_back({place_of(file, line_number), std::move(name), std::move(why)});
}

bool Encounters::is_user(const ReadWho& who) const {
  if (is_own(options_, {std::string(domain::email_kind), who.email}) || is_own(options_, {std::string(domain::phone_kind), who.phone})) return true;
  return !options_.own_name.empty() && text::fold(turned(who.name)) == text::fold(options_.own_name);
}

bool Encounters::when(const ReadInteraction& read, domain::Interaction& interaction) const {
  if (read.at) {
    interaction.at = *read.at;
    interaction.time_known = true;
    interaction.day = std::chrono::floor<std::chrono::days>(moment_.zone.local(*read.at));
  } else {
    const auto day = day_of(read.day);
    if (!day) return false;
    interaction.day = *day;
    interaction.at = moment_.zone.instant(calendar::LocalTime{*day} + std::chrono::hours{12});
  }
  interaction.zone = moment_.zone.name();
  if (interaction.day > moment_.today) interaction.stage = domain::Stage::planned;
  return true;
}

Encounters::Participants Encounters::people_of(const ReadInteraction& read, const File& file) {
  Participants found;
  for (const ReadWho& who : read.participants) {
    if (is_user(who)) continue;
    const bool told = !who.name.empty() || !who.email.empty() || !who.phone.empty();
    const WhoIs::Found one = person_of_(card_of(who, file.name, file.format, read.line), told && (!read.in_bulk || options_.add_strangers));
    if (!one.who && read.in_bulk) strangers_[file.name].insert(who.email.empty() ? who.name : who.email);
    found.doubtful = found.doubtful || !one.doubt.empty();
    if (one.who && std::find(found.who.begin(), found.who.end(), *one.who) == found.who.end()) found.who.push_back(*one.who);
  }
  return found;
}

// Of what has no identity of its own: told by what it was, when and with whom.
std::string Encounters::own_uid(const ReadInteraction& read, const File& file) const {
  // A mail has one identity wherever it lies: `log --mail` knows it by this one.
  if (!read.uid.empty())
    return read.kind == domain::word_of(domain::InteractionKind::email) ? text::trimmed_line(read.uid) : source_name(file.format, read.uid);
  std::vector<std::string> names;
  for (const ReadWho& who : read.participants) names.push_back(who.email.empty() ? text::fold(who.name) : who.email);
  std::sort(names.begin(), names.end());
  const std::string day = read.at ? std::to_string(read.at->time_since_epoch().count()) : read.day ? calendar::to_text(*read.day) : std::string();
  return source_name(file.format, text::joined({day, read.kind, text::joined(names), read.summary}));
}

void Encounters::take(const ReadInteraction& read, const File& file) {
  const std::string uid = own_uid(read, file);
  const bool known = !uids_.insert(uid).second || (store_ && storage::Interactions(*store_).from_source(uid));
  if (known) {
    ++plan_.known_interactions;
    return;
  }
  domain::Interaction interaction;
  const std::string summary = text::trimmed_line(read.summary);
  if (!when(read, interaction)) return skip(file, read.line, summary, message("there is no day"));
  const Participants people = people_of(read, file);
  if (people.who.empty()) {
    if (!read.in_bulk && !people.doubtful) skip(file, read.line, summary, message("nobody but you takes part"));
    uids_.erase(uid);
    return;
  }
  for (const std::size_t index : people.who) interaction.people.push_back(roster_[index].plan.person.id);
  interaction.kind = domain::parse_word<domain::InteractionKind>(read.kind).value_or(domain::InteractionKind::other);
  interaction.via = domain::parse_word<domain::Channel>(read.via).value_or(domain::usual_channel(interaction.kind));
  interaction.text = summary;
  interaction.place = text::trimmed_line(read.place);
  interaction.attempt = read.attempt;
  plan_.interactions.push_back({std::move(interaction), uid});
}

WhoIs::Found Encounters::person_for(const ReadTask& read, const File& file) {
  for (const ReadWho& who : read.people) {
    if (is_user(who)) continue;
    WhoIs::Found found = person_of_(card_of(who, file.name, file.format, read.line), !who.email.empty() || !who.phone.empty());
    if (found.who || !found.doubt.empty()) return found;
  }
  const WhoIs::Found named = whois_.find_in(text::trimmed_line(read.text));
  return named.who || !named.doubt.empty() || !options_.tasks_for ? named : WhoIs::Found{roster_.with_id(options_.tasks_for), {}};
}

void Encounters::take(const ReadTask& read, const File& file) {
  const std::string text = text::trimmed_line(read.text);
  if (text.empty()) return;
  const std::string uid = source_name(file.format, read.uid.empty() ? text : read.uid);
  if (!stored_) {
    stored_.emplace();
    if (store_) {
      for (auto& name : storage::Promises(*store_).sources()) stored_->insert(std::move(name));
    }
  }
  if (stored_->contains(uid) || !uids_.insert(uid).second) {
    ++plan_.known_promises;
    return;
  }
  const WhoIs::Found found = person_for(read, file);
  if (!found.who) {
    uids_.erase(uid);
    return skip(file, read.line, text, found.doubt.empty() ? message("nobody on record is named in it") : found.doubt);
  }
  domain::Promise promise{.person = roster_[*found.who].plan.person.id, .theirs = read.theirs, .text = text};
  promise.made = std::min(day_of(read.made).value_or(moment_.today), moment_.today);
  promise.due = day_of(read.due);
  if (read.done) {
    promise.state = domain::PromiseState::kept;
    promise.closed = std::max(std::min(day_of(read.ended).value_or(moment_.today), moment_.today), promise.made);
  }
  plan_.promises.push_back({std::move(promise), uid});
}

// A word that means no role of ours is kept as a note.
void Encounters::take(const exchange::ReadRole& read, const File& file) {
  Card card = card_of(read.who, file.name, file.format, read.line);
  const std::string role = text::trimmed_line(read.title);
  const bool known = domain::read_role(role, system_of(file.format)).known;
  if (!known && !role.empty()) card.notes.push_back({.about = std::string(role_note), .text = role});
  const WhoIs::Found found = person_of_(std::move(card), false);
  if (found.who) return claim(*found.who, role, file, read.line);
  if (!found.doubt.empty()) return;
  skip(file, read.line, text::joined({text::trimmed_line(read.who.name), read.who.uid, role}), message("nobody on record is named in it"));
}

void Encounters::claim(std::size_t index, const std::string& role, const File& file, int line_number) {
  const auto reading = domain::read_role(role, system_of(file.format));
  auto& person = roster_[index].plan.person;
  const auto* held = person.current_position(moment_.today);
  const Id organisation = held ? held->organisation : Id{};
  // The role of a card is a word on what somebody does, and is kept as a note.
  if (file.format == "vcard" || !reading.known) return;
  if (!organisation) return skip(file, line_number, person.name, message("the role '{role}' needs an organisation", "role"_is = role));
  domain::RoleClaim claim{.organisation = organisation, .person = person.id, .role = reading.role, .stance = reading.stance};
  claim.confidence = domain::Confidence::low;
  claim.because = file.format;
  claim.since = moment_.today;
  const auto same = [&](const domain::RoleClaim& one) {
    return one.organisation == organisation && one.person == person.id && one.role == claim.role && one.stance == claim.stance && one.held_on(moment_.today);
  };
  const auto among = [&](const std::vector<domain::RoleClaim>& claims) { return std::any_of(claims.begin(), claims.end(), same); };
  if ((store_ && person.id.value > 0 && among(storage::Claims(*store_).about(person.id))) || among(plan_.claims)) return;
  plan_.claims.push_back(std::move(claim));
}

void Encounters::finish() {
  for (const auto& [file, who] : strangers_) {
    plan_.notices.push_back({file, message_plural(who.size(), "{n} address of people who are not on record is left out; --new adds them",
                                                  "{n} addresses of people who are not on record are left out; --new adds them")});
  }
  if (!plan_.interactions.empty() && options_.own_emails.empty() && options_.own_name.empty()) {
    plan_.notices.push_back({"user.name", message("who you are is not known, so that you may be among the people: guanxi config user.name NAME")});
  }
}

}  // namespace guanxi::app::importing
