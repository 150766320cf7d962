#include "complete/values.hpp"

#include <algorithm>
#include <array>

#include <guanxi/app/remind/digest.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/domain/claim.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/filter.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/settings/places/zone.hpp>

#include "complete/days.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;

using storage::PartyKind;

namespace {

constexpr std::array<std::string_view, 9> rhythms = {"1w", "2w", "4w", "1mo", "2mo", "3mo", "6mo", "1y", "off"};
constexpr std::array<std::string_view, 5> lengths = {"15m", "30m", "45m", "1h", "1h30m"};
constexpr std::array<std::string_view, 6> delays = {"1d", "3d", "1w", "2w", "1mo", "off"};
constexpr std::array<std::string_view, 4> ages = {"30d", "60d", "90d", "6mo"};
constexpr std::array<std::string_view, 12> encodings = {"UTF-8",  "UTF-16LE", "GB18030", "Big5",         "Big5-HKSCS", "Shift_JIS",
                                                        "EUC-JP", "EUC-KR",   "CP949",   "windows-1252", "ISO-8859-1", "ISO-8859-15"};
constexpr std::array<std::string_view, 1> gift_limits = {"none"};
constexpr std::array<std::string_view, 2> truths = {"true", "false"};

// What the values of a key complete with, where the key's own words are not it.
struct KeyValues {
  std::string_view key;
  Completes completes;
};
constexpr KeyValues key_values[] = {
    {"user.timezone", Completes::zone},     {"user.country", Completes::country},
    {"cadence.default", Completes::rhythm}, {"cadence.tiers", Completes::rhythm},
    {"filter", Completes::filter},          {"alias", Completes::command},
    {"remind.once", Completes::once},       {"who_decides.stale_after", Completes::age},
};

// By code; what begins no code, by name.
void offer_countries(Offers& offers) {
  bool any = false;
  for (const Country& known : countries()) {
    if (!known.code.starts_with(offers.typed())) continue;
    offers.append(known.code, known.english);
    any = true;
  }
  if (any) return;
  const std::string typed = ascii::lower(offers.typed());
  for (const Country& known : countries()) {
    if (ascii::lower(known.english).starts_with(typed) || known.chinese.starts_with(typed)) offers.append(known.code, known.english);
  }
}

}  // namespace

std::string Values::first_word() const {
  if (cursor_.words.empty()) return {};
  const std::string& word = cursor_.words.front();
  return word.substr(0, word.find(','));
}

void Values::offer(Completes kind, Days days) {
  switch (kind) {
    case Completes::person: return offer_people(PartyKind::person);
    case Completes::organisation: return offer_people(PartyKind::organisation);
    case Completes::party: return offer_people(PartyKind::any);
    case Completes::tag: return offers_.offer_those(names_.tags(offers_.typed()));
    case Completes::file: return offers_.ask_for_files();
    case Completes::command:
      for (const auto& entry : commands()) {
        if (!entry.command->spec.hidden) offers_.offer(entry.name, entry.command->spec.summary);
      }
      return;
    case Completes::date: return offer_days(days);
    case Completes::delay: offers_.offer_all(delays); return offer(Completes::date, Days::from_today);
    case Completes::month: return offers_.offer_those(month_candidates(names_.env()));
    case Completes::year: return offer_years();
    case Completes::length: return offers_.offer_all(lengths);
    case Completes::age: return offers_.offer_all(ages);
    case Completes::rhythm: return offers_.offer_all(rhythms);
    case Completes::purpose: offers_.offer_those(names_.purposes(first_word())); return offers_.offer_those(holiday_candidates(names_.env()));
    case Completes::config_key: return offer_keys("");
    case Completes::assignment: return offer_assignment();
    case Completes::config_value: return cursor_.words.size() > 1 ? offer_value_of(cursor_.words[1]) : void();
    case Completes::topic: return offer_topics("");
    case Completes::role: return offers_.offer_all(domain::words<domain::Role>());
    case Completes::decider: return offer_decider();
    case Completes::role_claim: return offer_role();
    case Completes::outcome: return offer_outcome();
    case Completes::channel: return offers_.offer_all(domain::words<domain::Channel>());
    case Completes::zone:
      for (const auto& zone : zone_names()) offers_.offer(zone);
      return;
    case Completes::country: return offer_countries(offers_);
    case Completes::language: return offers_.offer_those(names_.languages());
    case Completes::reminder: return offers_.offer_all(reminder_kinds());
    case Completes::city: return offers_.append_all(names_.cities(offers_.typed()));
    case Completes::owner: return offers_.offer_those(names_.owners());
    case Completes::tier: return offers_.offer_those(names_.tiers());
    case Completes::once: return offers_.offer_those(names_.once());
    case Completes::subject: return offers_.offer_those(names_.subjects(first_word()));
    case Completes::detail: return offers_.offer_those(names_.details());
    case Completes::gift_limit: return offers_.offer_all(gift_limits);
    case Completes::column: return offer_columns();
    case Completes::import_format:
      for (const exchange::Reader* reader : exchange::readers()) offers_.offer(reader->name(), reader->title());
      return;
    case Completes::import_map: return offers_.offer_those(names_.import_maps());
    case Completes::encoding: return offers_.offer_all(encodings);
    case Completes::pack: return offer_pack_words();
    case Completes::filter: return offer_condition();
    case Completes::item: return offers_.append_all(names_.items(offers_.typed()));
    case Completes::id:
    case Completes::entry: return offers_.append_all(names_.records(kind, offers_.typed()));
    case Completes::nothing: return;
  }
}

// Days are known to whoever cannot read the configuration too.
void Values::offer_days(Days days) {
  std::vector<Candidate> found = day_words(days);
  try {
    found = day_candidates(names_.env(), days, offers_.typed());
  } catch (const std::exception&) {
  }
  offers_.offer_those(found);
}

// ---- people

void Values::offer_people(PartyKind kind) {
  offers_.keep_behind(",");
  const auto at = offers_.typed().find('@');
  if (at == std::string::npos || kind == PartyKind::organisation) return offer_parties(kind);
  offers_.keep(at + 1);  // wangwei@huawei
  offer_parties(PartyKind::organisation);
}

void Values::offer_parties(PartyKind kind) { offers_.append_all(names_.parties(kind, offers_.typed())); }

// ---- filters

// The condition at the end of what is typed: its word, or what its value begins with.
void Values::offer_condition() {
  offers_.keep_behind(" (");
  if (offers_.typed().starts_with('-')) offers_.keep(1);
  const std::string& typed = offers_.typed();
  if (typed.starts_with('@')) return offers_.offer_those(names_.filters());
  const auto end = typed.find_first_of(":<>=");
  if (end == std::string::npos) {
    for (const auto& row : domain::WordTable<domain::FilterWord>::rows) {
      offers_.offer(std::string(row.word) + (domain::stands_alone(row.value) ? "" : ":"), row.help);
    }
    return;
  }
  const std::string word = typed.substr(0, end);
  offers_.keep(typed.find_first_not_of(":<>=", end) == std::string::npos ? typed.size() : typed.find_first_not_of(":<>=", end));
  offer_condition_value(word);
}

void Values::offer_condition_value(std::string_view word) {
  using enum domain::FilterWord;
  const auto known = domain::parse_word<domain::FilterWord>(word);
  if (!known) return;
  offers_.keep_behind(",+");
  switch (*known) {
    case tag: return offer(Completes::tag);
    case org: return offer_parties(PartyKind::organisation);
    case who: return offer_parties(PartyKind::person);
    case tier: return offer(Completes::tier);
    case city: return offer(Completes::city);
    case country: return offer(Completes::country);
    case owner: return offer(Completes::owner);
    case kind: return offers_.offer_all(domain::words<domain::InteractionKind>());
    case via: return offer(Completes::channel);
    case since:
    case until: return offer(Completes::date, Days::past);
    case due: return offer(Completes::date, Days::future);
    case last:
    case in_person: offers_.offer("never"); return offer(Completes::age);
    case overdue: return;
  }
}

// ---- who decides

void Values::offer_topics(std::string_view end) {
  for (const auto& topic : names_.topics(first_word())) offers_.offer(topic.text + std::string(end), topic.about);
}

void Values::offer_decider() {
  if (offers_.typed().find('=') == std::string::npos) offer_topics("=");
  offers_.keep_behind("=");
  offer_parties(PartyKind::person);
}

void Values::offer_role() {
  const auto equals = offers_.typed().find('=');
  if (equals == std::string::npos) {
    for (const auto& who : names_.parties(PartyKind::person, offers_.typed())) offers_.append(who.text + "=", who.about);
    return;
  }
  offers_.keep(equals + 1);
  if (offers_.typed().find(':') == std::string::npos) return offers_.offer_all(domain::words<domain::Role>());
  offers_.keep_behind(":");
  offers_.offer_all(domain::words<domain::Stance>());
  offers_.offer_all(domain::words<domain::Confidence>());
}

void Values::offer_outcome() {
  const auto equals = offers_.typed().find('=');
  if (equals == std::string::npos) return offer_topics("=");
  offers_.keep(equals + 1);
  if (offers_.typed().find(':') == std::string::npos) return offers_.offer_all(domain::words<domain::Outcome>());
  offers_.keep_behind(":");
  offer_parties(PartyKind::person);
}

// ---- settings

// Those of tables come last, for they are asked of the configuration, which there may be none of.
void Values::offer_keys(std::string_view end) {
  for (const ConfigKey& key : config_keys()) {
    if (key.type != KeyType::table) offers_.offer(std::string(key.name).append(end), key.help);
    else offers_.offer(std::string(key.name) + ".", key.help);  // to which an entry of one's own is added
  }
  for (const ConfigKey& key : config_keys()) {
    for (const auto& [entry, meaning] : names_.env().config().table(key.name)) {
      offers_.offer(std::string(key.name).append(".").append(entry).append(end), meaning);
    }
  }
}

void Values::offer_assignment() {
  if (const auto equals = offers_.typed().find('='); equals != std::string::npos) {
    const std::string key = offers_.typed().substr(0, equals);
    offers_.keep(equals + 1);
    return offer_value_of(key);
  }
  offer_keys("=");
}

void Values::offer_value_of(std::string_view name) {
  const ConfigKey* key = config_key(name);
  if (!key) return;
  offers_.offer_all(key->words);
  if (key->type == KeyType::truth) offers_.offer_all(truths);
  for (const auto& row : key_values) {
    if (row.key == key->name) offer(row.completes);
  }
}

// ---- tables, packs, years

void Values::offer_columns() {
  offers_.keep_behind(",");
  if (!cursor_.command) return;
  const auto given = [&](std::string_view name) {
    return std::any_of(cursor_.given.begin(), cursor_.given.end(), [&](const OptionSpec* option) { return option->name() == name; });
  };
  const auto& lists = cursor_.command->columns;
  const auto special = std::find_if(lists.begin(), lists.end(), [&](const ColumnList& list) { return !list.option.empty() && given(list.option); });
  const auto usual = std::find_if(lists.begin(), lists.end(), [](const ColumnList& list) { return list.option.empty(); });
  if (const auto list = special != lists.end() ? special : usual; list != lists.end()) offers_.offer_all(list->keys);
}

void Values::offer_pack_words() {
  if (first_word() != "add") return offers_.ask_for_files();
  offer(cursor_.words.size() < 2 ? Completes::country : Completes::date);
}

void Values::offer_years() {
  const int year = calendar::parts(names_.env().today()).year;
  for (int ahead = 0; ahead < 3; ++ahead) offers_.offer(std::to_string(year + ahead));
}

}  // namespace guanxi::cli
