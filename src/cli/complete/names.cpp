#include "complete/names.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <unordered_map>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/ties.hpp>
#include <guanxi/settings/packs/packs.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/delivery.hpp>
#include <guanxi/storage/details.hpp>
#include <guanxi/storage/failure.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>
#include <guanxi/text/place.hpp>

#include <guanxi/app/naming/readings.hpp>
#include "complete/records.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;

using storage::NameKind;
using storage::Parties;
using storage::PartyKind;
using storage::PartyRef;

namespace {

constexpr int most = 200;
constexpr char no_config[] = "/dev/null";

std::vector<PartyRef> by_other_names(Parties& parties, PartyKind kind, std::string_view typed) {
  const std::string folded = text::fold(typed);
  auto found = text::has_han(typed) ? beginning_with(parties, kind, typed, most) : std::vector<PartyRef>();
  for (const NameKind name : {NameKind::name, NameKind::surname, NameKind::pinyin, NameKind::part}) {
    if (!found.empty()) break;
    found = parties.by_key(name, name == NameKind::pinyin ? text::reading_key(typed) : folded, kind, most);
  }
  return found;
}

// wangwei-2 without its number.
std::string_view stem_of(std::string_view handle) {
  const auto dash = handle.rfind('-');
  const bool numbered = dash != handle.npos && ascii::all_digits(handle.substr(dash + 1));
  return numbered ? handle.substr(0, dash) : handle;
}

// 王伟@huawei, wangwei@huawei. What a shell takes of several candidates is the beginning that they share: of handles that is wangwei, the
// handle of one. Empty where the firm does not tell them apart, or the number was typed.
std::string with_organisation(storage::Store& store, const PartyRef& who, std::string_view typed) {
  const auto organisation = who.organisation_id ? Parties(store).ref(who.organisation_id) : std::nullopt;
  const bool han = text::has_han(typed);
  if (!organisation || (!han && !stem_of(who.handle).starts_with(typed))) return {};
  const std::string apart = (han ? who.name : std::string(stem_of(who.handle))) + "@" + organisation->handle;
  const auto meant = matches(store, apart, PartyKind::person);
  return meant.size() == 1 && meant.front().id == who.id ? apart : std::string();
}

std::vector<Candidate> as_candidates(std::vector<std::string> texts) {
  std::vector<Candidate> candidates;
  for (auto& text : texts) candidates.push_back({std::move(text)});
  return candidates;
}

}  // namespace

// A broken configuration need not be in the way: where the database is, it does not say.
Env& Names::env() {
  if (env_) return *env_;
  auto made = Env::make(host_, globals_);
  if (!made) {
    GlobalOptions without = globals_;
    without.config = no_config;
    made = Env::make(host_, without);
  }
  if (!made) throw std::runtime_error(made.error().message);
  env_ = std::move(*made);
  return *env_;
}

std::vector<Candidate> Names::parties(PartyKind kind, std::string_view typed) {
  Parties parties(store());
  auto found = parties.all(kind, ascii::lower(typed), most);
  const bool otherwise = found.empty() && !typed.empty();
  if (otherwise) found = by_other_names(parties, kind, typed);
  const bool names = otherwise && keep_script_ && text::has_han(typed);
  std::unordered_map<std::string_view, int> of_name, of_stem;
  for (const PartyRef& who : found) ++of_name[who.name], ++of_stem[stem_of(who.handle)];
  std::vector<Candidate> candidates;
  for (const PartyRef& who : found) {
    const bool shared = of_name[who.name] > 1 || of_stem[stem_of(who.handle)] > 1;
    const std::string apart = shared && who.person && !typed.empty() ? with_organisation(store(), who, ascii::lower(typed)) : std::string();
    candidates.push_back({!apart.empty() ? apart : names ? who.name : who.handle, described(who)});
  }
  return candidates;
}

std::vector<Candidate> Names::items(std::string_view typed) { return item_candidates(env(), store(), typed); }

std::vector<Candidate> Names::records(Completes kind, std::string_view typed) { return record_candidates(store(), kind, typed); }

std::vector<Candidate> Names::tags(std::string_view typed) { return as_candidates(Parties(store()).tags(typed)); }

std::vector<Candidate> Names::cities(std::string_view typed) {
  std::set<std::string> known;
  Parties(store()).each_city([&](Id, bool, std::string_view city) { known.emplace(city); });
  const auto asked = text::place_keys(typed);
  std::vector<Candidate> candidates;
  for (const auto& city : known) {
    const auto keys = text::place_keys(city);
    const bool fits = asked.empty() || std::any_of(keys.begin(), keys.end(), [&](const std::string& key) { return key.starts_with(asked.front()); });
    if (fits) candidates.push_back({city});
  }
  return candidates;
}

std::vector<Candidate> Names::owners() { return as_candidates(Parties(store()).owners()); }

std::vector<Candidate> Names::details() {
  auto names = storage::Details(store()).names();
  for (std::string& name : names) name += '=';
  return as_candidates(names);
}

std::vector<Candidate> Names::tiers() {
  std::set<std::string> known;
  for (const auto& [tier, rhythm] : env().config().table("cadence.tiers")) known.insert(tier);
  try {
    for (auto& tier : Parties(store()).tiers()) known.insert(std::move(tier));
  } catch (const storage::Failure&) {  // without a database the configuration still knows some
  }
  return as_candidates({known.begin(), known.end()});
}

std::vector<Candidate> Names::languages() {
  std::set<std::string> known;
  for (const auto& country : env().packs().countries()) {
    const auto pack = env().packs().of(country);
    if (pack && *pack) known.insert((*pack)->language);
  }
  try {
    for (auto& language : Parties(store()).languages()) known.insert(std::move(language));
  } catch (const storage::Failure&) {  // the packs' are there without a database
  }
  known.erase("");
  return as_candidates({known.begin(), known.end()});
}

std::vector<Candidate> Names::once() {
  auto names = storage::Delivery(store()).names();
  const std::string configured = env().config().text("remind.once");
  if (!configured.empty() && std::find(names.begin(), names.end(), configured) == names.end()) names.push_back(configured);
  return as_candidates(std::move(names));
}

namespace {

std::vector<Candidate> named_in(const std::map<std::string, std::string>& table) {
  std::vector<Candidate> candidates;
  for (const auto& [name, meaning] : table) candidates.push_back({"@" + name, meaning});
  return candidates;
}

}  // namespace

std::vector<Candidate> Names::filters() { return named_in(env().config().table("filter")); }

std::vector<Candidate> Names::import_maps() { return named_in(env().config().table("import.maps")); }

std::vector<Candidate> Names::topics(const std::string& of) {
  std::optional<Id> organisation;
  if (const auto found = resolve(store(), of)) {
    organisation = found->person ? found->organisation_id : found->id;
  } else if (const auto prefix = parse_id_prefix(of)) {
    for (const Id id : store().ids_with(*prefix, 1)) {
      if (const auto decision = storage::Decisions(store()).find(id)) organisation = decision->organisation;
    }
  }
  return organisation ? as_candidates(storage::Claims(store()).topics(*organisation)) : std::vector<Candidate>();
}

std::vector<Candidate> Names::subjects(const std::string& party) {
  std::vector<std::string> known(domain::note_subjects.begin(), domain::note_subjects.end());
  try {
    if (const auto whose = resolve(store(), party)) {
      for (auto& note : domain::by_subject(storage::Notes(store()).of(whose->id))) {
        if (!note.about.empty() && !note.sensitive && std::find(known.begin(), known.end(), note.about) == known.end()) known.push_back(std::move(note.about));
      }
    }
  } catch (const storage::Failure&) {  // the usual ones need no database
  }
  return as_candidates(std::move(known));
}

std::vector<Candidate> Names::purposes(const std::string& party) {
  const auto whose = resolve(store(), party);
  if (!whose) return {};
  std::set<std::string> known;
  for (const auto& row : storage::Favours(store()).at(whose->id)) {
    if (!row.favour.sensitive) known.insert(row.favour.purpose);
  }
  known.erase("");
  return as_candidates({known.begin(), known.end()});
}

std::vector<Candidate> Names::aliases() {
  std::vector<Candidate> candidates;
  for (const auto& [word, meaning] : env().config().table("alias")) candidates.push_back({word, message("alias of {meaning}", "meaning"_is = meaning)});
  return candidates;
}

std::optional<std::string> Names::alias(const std::string& word) {
  const auto table = env().config().table("alias");
  const auto found = table.find(word);
  return found == table.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace guanxi::cli
