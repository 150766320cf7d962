#include "import/roster.hpp"

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/handle.hpp>

namespace guanxi::app::importing {

using storage::NameKey;
using storage::NameKind;
using storage::Parties;
using storage::PartyKind;

namespace {

constexpr int several = 2;

void append_once(std::vector<std::size_t>& list, std::size_t index) {
  if (std::find(list.begin(), list.end(), index) == list.end()) list.push_back(index);
}

}  // namespace

// ---- names

bool Names::taken(const std::string& handle) const { return given_.contains(handle) || (store_ && Parties(*store_).by_handle(handle, PartyKind::any)); }

std::string Names::free_handle(const std::string& base) {
  std::string handle = base;
  int& next = next_.try_emplace(base, 2).first->second;
  while (taken(handle)) handle = base + "-" + std::to_string(next++);
  given_.insert(handle);
  return handle;
}

// ---- people

std::size_t Roster::with_id(Id id) {
  const auto [found, is_new] = by_id_.try_emplace(id, subjects_.size());
  if (is_new) {
    Subject& subject = subjects_.emplace_back();
    subject.plan.person = Parties(*store_).person(id);
    if (const auto ref = Parties(*store_).ref(id)) subject.plan.organisation = ref->organisation;
  }
  return found->second;
}

std::vector<std::size_t> Roster::with_uid(const std::string& uid) {
  std::vector<std::size_t> found;
  if (uid.empty()) return found;
  if (store_) {
    constexpr std::string_view of_cards = "vcard:";  // the uid of a card stands in the record itself, too
    if (uid.starts_with(of_cards)) {
      for (const auto& ref : Parties(*store_).by_uid(std::string_view(uid).substr(of_cards.size()))) {
        if (ref.person) append_once(found, with_id(ref.id));
      }
    }
    for (const Id id : storage::Details(*store_).from_source(uid)) {
      if (Parties(*store_).ref(id).value_or(storage::PartyRef{}).person) append_once(found, with_id(id));
    }
  }
  if (const auto here = by_uid_.find(uid); here != by_uid_.end()) {
    for (const std::size_t index : here->second) append_once(found, index);
  }
  return found;
}

std::vector<std::size_t> Roster::with_key(const NameKey& key, int limit) {
  std::vector<std::size_t> found;
  if (key.key.empty()) return found;
  if (store_) {
    const auto refs = Parties(*store_).by_key(key.kind, key.key, PartyKind::person, limit + 1);
    if (static_cast<int>(refs.size()) > limit) return found;
    for (const auto& ref : refs) append_once(found, with_id(ref.id));
  }
  if (const auto here = by_key_.find({static_cast<int>(key.kind), key.key}); here != by_key_.end()) {
    for (const std::size_t index : here->second) append_once(found, index);
  }
  return static_cast<int>(found.size()) > limit ? std::vector<std::size_t>() : found;
}

std::size_t Roster::add(const Card& card, calendar::Date today) {
  const std::size_t index = subjects_.size();
  Subject& subject = subjects_.emplace_back();
  auto& person = subject.plan.person;
  person.id = names_.next_id();
  person.name = card.person.name;
  person.handle = names_.free_handle(handle_base(card.person, is_chinese(card)));
  person.added = today;
  subject.plan.fresh = true;
  if (card.format == "vcard" && !card.uid.empty()) subject.plan.uid = card.uid.substr(card.format.size() + 1);
  by_id_.emplace(person.id, index);
  return index;
}

// By the card, else by the firm that it names.
bool Roster::is_chinese(const Card& card) const {
  if (!store_) return true;
  domain::Person person = card.person;
  const auto organisations = Parties(*store_).by_key(NameKind::name, text::fold(card.organisation), PartyKind::organisation, several);
  if (organisations.size() == 1) person.positions.push_back({.organisation = organisations.front().id});
  return reads_chinese(*store_, person);
}

void Roster::load_rest(Subject& subject) {
  if (subject.plan.fresh || !store_) return;
  subject.occasions = Parties(*store_).occasions(subject.plan.person.id);
  subject.notes = storage::Notes(*store_).of(subject.plan.person.id);
  subject.beside.load(storage::Details(*store_), subject.plan.person.id);
}

void Roster::add_record(std::size_t index, const Card& card) {
  Subject& subject = subjects_[index];
  if (!subject.has_record) {
    load_rest(subject);
    subject.has_record = true;
    subject.plan.source = card.source;
  }
  if (card.uid.empty()) return;
  subject.uids.emplace(card.file, card.uid);
  append_once(by_uid_[card.uid], index);
}

void Roster::index(std::size_t index) {
  for (auto& key : name_keys(subjects_[index].plan.person)) {
    if (key.kind != NameKind::name && key.kind != NameKind::contact) continue;
    append_once(by_key_[{static_cast<int>(key.kind), std::move(key.key)}], index);
  }
}

// ---- organisations

std::optional<Employer> Organisations::look_up(const std::string& name) {
  const std::string folded = text::fold(name);
  if (store_) {
    auto refs = Parties(*store_).by_key(NameKind::name, folded, PartyKind::organisation, several * several);
    // Its own name goes before another's alias.
    const auto own = [&](const auto& ref) { return text::fold(ref.name) == folded; };
    if (std::count_if(refs.begin(), refs.end(), own) == 1) std::erase_if(refs, [&](const auto& ref) { return !own(ref); });
    if (refs.empty()) refs = Parties(*store_).by_key(NameKind::name, text::organisation_letters(name), PartyKind::organisation, several);
    if (refs.size() >= several) return std::nullopt;
    if (!refs.empty()) return Employer{refs.front().id, refs.front().name};
  }
  const std::string key = text::organisation_key(name);
  if (auto known = insist_ ? std::nullopt : same_organisation(name, key)) return known;
  reserved_keys_.emplace(key, reserved_.size());
  return reserved_.emplace_back(Employer{names_.next_id(), name});
}

// The only one on record, else of these files, whose name is the same without the legal form. One whose name begins the other's is said.
std::optional<Employer> Organisations::same_organisation(const std::string& name, const std::string& key) {
  if (key.empty()) return std::nullopt;
  SimilarOrganisations known = store_ ? similar_organisations(*store_, name) : SimilarOrganisations{};
  std::optional<Employer> same;
  if (known.same.size() == 1) same = Employer{known.same.front().id, known.same.front().name};
  if (const auto found = reserved_keys_.find(key); known.same.empty() && found != reserved_keys_.end()) same = reserved_[found->second];
  if (same) {
    notes_.push_back({name, message("'{name}' is taken for the firm '{firm}'; --new-org keeps such firms apart", "name"_is = name, "firm"_is = same->name)});
    return same;
  }
  for (const auto& employer : known.same.empty() ? known.others : known.same) {
    notes_.push_back({name, message("'{name}' becomes a firm of its own, but may be '{firm}'; guanxi merge makes two records one", "name"_is = name,
                                    "firm"_is = employer.name)});
  }
  return std::nullopt;
}

std::vector<std::string> Organisations::notes_on(const std::string& name) {
  std::vector<std::string> said;
  for (auto& note : notes_) {
    if (note.first == name) said.push_back(std::move(note.second));
  }
  std::erase_if(notes_, [&](const auto& note) { return note.first == name; });
  return said;
}

std::optional<Employer> Organisations::named(const std::string& name) {
  if (name.empty()) return Employer{};
  const std::string letters = text::organisation_letters(name);
  const auto [found, is_new] = known_.try_emplace(letters.empty() ? name : letters);
  if (is_new) {
    found->second = look_up(name);
    if (found->second) names_by_id_.emplace(found->second->id, found->second->name);
  }
  return found->second;
}

std::string Organisations::name_of(Id id) {
  if (!id) return {};
  const auto [found, is_new] = names_by_id_.try_emplace(id);
  if (is_new && store_) found->second = Parties(*store_).ref(id).value_or(storage::PartyRef{}).name;
  return found->second;
}

std::vector<domain::Organisation> Organisations::made(const std::set<Id>& used, calendar::Date today) {
  std::vector<domain::Organisation> made;
  for (const Employer& employer : reserved_) {
    if (!used.contains(employer.id)) continue;
    domain::Organisation organisation;
    organisation.id = employer.id;
    organisation.name = employer.name;
    organisation.handle = names_.free_handle(text::organisation_handle(employer.name));
    organisation.added = today;
    made.push_back(std::move(organisation));
  }
  return made;
}

}  // namespace guanxi::app::importing
