#include "complete/names.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <unordered_map>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/claims.hpp>
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
  auto& store = env().store(storage::Access::read);
  Parties parties(store);
  auto found = parties.all(kind, ascii::lower(typed), most);
  const bool otherwise = found.empty() && !typed.empty();
  if (otherwise) found = by_other_names(parties, kind, typed);
  const bool names = otherwise && keep_script_ && text::has_han(typed);
  std::unordered_map<std::string_view, int> of_name, of_stem;
  for (const PartyRef& who : found) ++of_name[who.name], ++of_stem[stem_of(who.handle)];
  std::vector<Candidate> candidates;
  for (const PartyRef& who : found) {
    const bool shared = of_name[who.name] > 1 || of_stem[stem_of(who.handle)] > 1;
    const std::string apart = shared && who.person && !typed.empty() ? with_organisation(store, who, ascii::lower(typed)) : std::string();
    candidates.push_back({!apart.empty() ? apart : names ? who.name : who.handle, described(who)});
  }
  return candidates;
}

std::vector<Candidate> Names::items(std::string_view typed) { return item_candidates(env(), env().store(storage::Access::read), typed); }

std::vector<Candidate> Names::records(Completes kind, std::string_view typed) { return record_candidates(env().store(storage::Access::read), kind, typed); }

std::vector<Candidate> Names::tags(std::string_view typed) {
  Parties parties(env().store(storage::Access::read));
  std::vector<Candidate> candidates;
  for (auto& tag : parties.tags(typed)) candidates.push_back({std::move(tag)});
  return candidates;
}

std::vector<Candidate> Names::cities(std::string_view typed) {
  std::set<std::string> known;
  Parties(env().store(storage::Access::read)).each_city([&](Id, bool, std::string_view city) { known.emplace(city); });
  const auto asked = text::place_keys(typed);
  std::vector<Candidate> candidates;
  for (const auto& city : known) {
    const auto keys = text::place_keys(city);
    const bool fits = asked.empty() || std::any_of(keys.begin(), keys.end(), [&](const std::string& key) { return key.starts_with(asked.front()); });
    if (fits) candidates.push_back({city});
  }
  return candidates;
}

std::vector<Candidate> Names::owners(std::string_view typed) {
  std::vector<Candidate> candidates;
  for (auto& owner : Parties(env().store(storage::Access::read)).owners()) {
    if (owner.starts_with(typed)) candidates.push_back({std::move(owner)});
  }
  return candidates;
}

std::vector<Candidate> Names::filters() {
  std::vector<Candidate> candidates;
  for (const auto& [name, meaning] : env().config().table("filter")) candidates.push_back({"@" + name, meaning});
  return candidates;
}

std::vector<Candidate> Names::topics(const std::string& organisation) {
  auto& store = env().store(storage::Access::read);
  const auto found = resolve(store, organisation);
  if (!found) return {};
  std::vector<Candidate> candidates;
  for (auto& topic : storage::Claims(store).topics(found->person ? found->organisation_id : found->id)) {
    candidates.push_back({std::move(topic)});
  }
  return candidates;
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
