#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::Organisation;
using domain::Person;
using domain::Position;

constexpr ArgumentSpec arguments[] = {
    {.name = "KEEP", .help = "the record to keep", .completes = Completes::party},
    {.name = "OTHER", .help = "the second record; it is removed", .completes = Completes::party},
};

constexpr OptionSpec options[] = {{.flags = "--yes", .help = "do not ask"}};

constexpr Example examples[] = {
    {"guanxi merge wangwei wangwei-2 --yes", "two records of one person become one"},
    {"guanxi merge huawei huawei-2 --yes", "the same for a firm"},
};

template <class T>
void fill(T& target, const T& source) {
  if (target == T{}) target = source;
}

std::string in_words(const std::string& value) { return value; }
std::string in_words(domain::Channel channel) { return to_text(channel); }
std::string in_words(const std::optional<calendar::PartialDate>& date) { return calendar::to_text(*date); }
std::string in_words(const std::optional<calendar::Date>& day) { return calendar::iso(*day); }

// What OTHER has otherwise than KEEP, field by field: it gives way, and stays in a note.
class Differing {
 public:
  template <class T>
  void add(std::string_view field, const T& kept, const T& other) {
    if (kept == T{} || other == T{} || kept == other) return;
    all_ += (all_.empty() ? "" : ", ") + std::string(field) + " " + in_words(other);
    lines_.push_back(message("kept the {field} {kept}, not {other}", "field"_is = field, "kept"_is = in_words(kept), "other"_is = in_words(other)));
  }
  const std::string& all() const { return all_; }
  const std::vector<std::string>& lines() const { return lines_; }

 private:
  std::string all_;
  std::vector<std::string> lines_;
};

template <class Party>
Differing differing_common(const Party& keep, const Party& other) {
  Differing differing;
  differing.add("city", keep.city, other.city);
  differing.add("country", keep.country, other.country);
  return differing;
}

Differing differing_people(const Person& keep, const Person& other) {
  Differing differing = differing_common(keep, other);
  differing.add("birthday", keep.birthday, other.birthday);
  differing.add("time zone", keep.timezone, other.timezone);
  differing.add("language", keep.language, other.language);
  differing.add("tier", keep.tier, other.tier);
  differing.add("owner", keep.owner, other.owner);
  differing.add("channel", keep.prefers, other.prefers);
  differing.add("day of meeting", keep.met, other.met);
  differing.add("day of death", keep.died, other.died);
  differing.add("beginning of mourning", keep.mourning, other.mourning);
  return differing;
}

// Says what gave way, and keeps it.
void keep_in_note(Env& env, storage::Store& store, Id keep, std::string_view other, const Differing& differing) {
  if (differing.all().empty()) return;
  for (const auto& line : differing.lines()) env.note(line);
  domain::Note note{.party = keep, .day = env.today(), .text = message("the record {other} had: {fields}", "other"_is = other, "fields"_is = differing.all())};
  storage::Notes(store).add(note);
}

void join(std::vector<std::string>& target, const std::vector<std::string>& more) {
  for (const auto& text : more) {
    if (std::find(target.begin(), target.end(), text) == target.end()) target.push_back(text);
  }
}

template <class Party>
void join_common(Party& keep, const Party& other) {
  fill(keep.city, other.city);
  fill(keep.country, other.country);
  join(keep.aliases, other.aliases);
  join(keep.tags, other.tags);
  if (other.name != keep.name) join(keep.aliases, {other.name});
  keep.added = std::min(keep.added, other.added);
}

// What the kept record has wins; what it lacks comes from the other.
void join_people(Person& keep, const Person& other) {
  join_common(keep, other);
  fill(keep.timezone, other.timezone);
  fill(keep.language, other.language);
  fill(keep.reading, other.reading);
  if (keep.name.find(other.surname) != keep.name.npos) fill(keep.surname, other.surname);
  fill(keep.died, other.died);
  fill(keep.mourning, other.mourning);
  fill(keep.tier, other.tier);
  fill(keep.owner, other.owner);
  fill(keep.prefers, other.prefers);
  fill(keep.birthday, other.birthday);
  fill(keep.met, other.met);
  for (const auto& point : other.contacts) {
    const bool known = std::any_of(keep.contacts.begin(), keep.contacts.end(), [&](const auto& p) {
      return domain::same_point(p, point, keep.country, keep.country);
    });
    if (!known) keep.contacts.push_back(point);
  }
}

// KEEP's post stays the current one, filled from OTHER's at the same firm or at none; a post elsewhere stands beside it.
void join_positions(Person& keep, std::vector<Position> all) {
  const auto own = [&keep](const Position& p) {
    return std::any_of(keep.positions.begin(), keep.positions.end(), [&p](const auto& q) { return q.id == p.id; });
  };
  const auto current = std::find_if(all.begin(), all.end(), [&own](const auto& p) { return own(p) && !p.to; });
  if (current != all.end()) {
    Position first = *current;
    all.erase(current);
    for (const Position& p : all) {
      if (own(p) || p.to || (p.organisation && p.organisation != first.organisation)) continue;
      fill(first.title, p.title);
      fill(first.department, p.department);
      if (p.reports_to != keep.id) fill(first.reports_to, p.reports_to);
    }
    std::erase_if(all, [&](const auto& p) { return !own(p) && !p.to && (!p.organisation || p.organisation == first.organisation); });
    const bool newest = all.empty() || all.front().id < first.id;
    if (!newest) first.id = {};  // written anew, it is the newest again
    all.insert(all.begin(), first);
  }
  keep.positions = std::move(all);
}

void merge_people(storage::Store& store, Id keep_id, Id other_id) {
  storage::Parties parties(store);
  Person keep = parties.person(keep_id);
  join_people(keep, parties.person(other_id));
  parties.move_all(other_id, keep_id);
  const Person moved = parties.person(keep_id);  // with the positions that came along
  join_positions(keep, moved.positions);
  if (!keep.birthday) keep.birthday = moved.birthday;
  parties.update(keep, settled_keys(store, keep));
}

void merge_organisations(storage::Store& store, Id keep_id, Id other_id) {
  storage::Parties parties(store);
  Organisation keep = parties.organisation(keep_id);
  const Organisation other = parties.organisation(other_id);
  join_common(keep, other);
  if (!keep.parent && other.parent != keep.id) keep.parent = other.parent;
  if (keep.parent == other_id) keep.parent = {};
  parties.move_all(other_id, keep_id);
  parties.update(keep, name_keys(keep));
  rebuild_staff_keys(store, keep_id);
}

struct Two {
  storage::PartyRef keep = {};
  storage::PartyRef other = {};
  bool operator==(const Two&) const = default;
  std::string other_words() const { return other.handle + "  " + described(other); }
  std::string keep_words() const { return keep.handle + "  " + described(keep); }
};

// Who stands between the two in one line upwards, whichever of them is above: made one, they would stand above themselves.
std::optional<Id> between(storage::Store& store, const Two& two) {
  for (const auto& [low, high] : {std::pair(two.keep.id, two.other.id), std::pair(two.other.id, two.keep.id)}) {
    if (two.keep.person) {
      if (const auto one = app::between(store, low, high)) return one;
      continue;
    }
    const auto line = storage::Parties(store).groups(low);
    const auto found = std::find_if(line.begin(), line.end(), [&high = high](const auto& group) { return group.id == high; });
    if (found != line.end() && found - line.begin() > 1) return line[1].id;
  }
  return std::nullopt;
}

Result<Two> understood(storage::Store& store, const Args& args) {
  TRY_ASSIGN(const auto keep, resolve(store, args.word(0)));
  TRY_ASSIGN(const auto other, resolve(store, args.word(1)));
  if (keep.id == other.id) return usage_error(message("both names mean {who}", "who"_is = keep.handle), message("name two records"));
  if (keep.person != other.person) return usage_error(message("a person and an organisation cannot be one"));
  Two two{keep, other};
  if (const auto one = between(store, two)) {
    const std::string handle = storage::Parties(store).ref(*one)->handle;
    return usage_error(message("{keep} and {other} cannot be one: {between} stands between them", "keep"_is = keep.handle, "other"_is = other.handle,
                               "between"_is = handle),
                       keep.person ? message("clear that line first: guanxi edit {between} --reports-to \"\"", "between"_is = handle)
                                   : message("clear that line first: guanxi edit {between} --parent \"\"", "between"_is = handle));
  }
  return two;
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::change);
  TRY_ASSIGN(const auto asked, understood(store, args));
  const std::string question = message("merge {other} into {keep}?", "other"_is = asked.other_words(), "keep"_is = asked.keep_words());
  TRY(agreed(env, args, question, message("nothing was merged")));
  storage::Work work(store, "merge", env.now());
  TRY_ASSIGN(const auto two, understood(store, args));  // others may have written while the question waited
  if (two != asked)
    return fail(ErrorKind::failed, message("the records changed while the question waited; nothing was merged"), message("run the command again"));
  storage::Parties parties(store);
  const Differing differing = two.keep.person ? differing_people(parties.person(two.keep.id), parties.person(two.other.id))
                                               : differing_common(parties.organisation(two.keep.id), parties.organisation(two.other.id));
  if (two.keep.person) merge_people(store, two.keep.id, two.other.id);
  else merge_organisations(store, two.keep.id, two.other.id);
  keep_in_note(env, store, two.keep.id, two.other.handle, differing);
  const std::string line = message("merged {other} into {keep}", "other"_is = two.other_words(), "keep"_is = two.keep_words());
  work.commit(line);
  print_result(env, "merge", {{"kept", two.keep.handle}, {"merged", two.other.handle}}, line);
  return 0;
}

}  // namespace

extern const Command merge = {
    .spec = {.name = "merge",
             .group = Group::people,
             .summary = "make two records of the same person or organisation one",
             .description =
                 "Moves everything of OTHER to KEEP: history, promises, ties, positions, claims. What KEEP has stays, and what it "
                 "lacks comes from OTHER. The name of OTHER becomes an alias. What differs is said, and kept in a note. undo takes "
                 "everything back.",
             .arguments = arguments,
             .options = options,
             .examples = examples},
    .run = run,
};

}  // namespace guanxi::commands
