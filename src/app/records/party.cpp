#include <guanxi/app/records/party.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/domain/occasion.hpp>
#include <guanxi/storage/details.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app {

using domain::Person;
using domain::Position;
using domain::Relation;

namespace {

constexpr std::string_view further_posts = "--also", days_to_remember = "--occasion", own_values = "--set";

// Collects the fields in their order. What they mean the options of `edit` say.
class States {
 public:
  explicit States(storage::Store& store) : parties_(store) {}

  void add(std::string_view flag, std::string value, FieldType type = FieldType::line) {
    std::vector<std::string> values;
    if (!value.empty()) values.push_back(std::move(value));
    add_list(flag, std::move(values), type);
  }
  void add_name(const std::string& name) {
    add("--name", name);
    states_.back().field.word.help = Sentence<>("as they write it").text();
  }
  void add(std::string_view flag, Id party) { add(flag, handle(party)); }
  void add(std::string_view flag, const std::optional<calendar::Date>& day) { add(flag, day ? calendar::iso(*day) : std::string(), FieldType::day); }
  void add_list(std::string_view flag, std::vector<std::string> values, FieldType type = FieldType::list) {
    states_.push_back({FieldSpec{.word = {flag, {}, type, {}}}, std::move(values)});
  }
  std::string handle(Id party) {
    const auto ref = party ? parties_.ref(party) : std::nullopt;
    return ref ? ref->handle : std::string();
  }
  std::vector<FieldState> take() && { return std::move(states_); }

 private:
  storage::Parties parties_;
  std::vector<FieldState> states_ = {};
};

void add_posts(States& states, const Person& person) {
  const auto goes_on = [](const Position& position) { return !position.to; };
  const auto now = std::find_if(person.positions.begin(), person.positions.end(), goes_on);
  const Position main = now == person.positions.end() ? Position{} : *now;
  states.add("--org", main.organisation);
  states.add("--title", main.title);
  states.add("--department", main.department);
  states.add("--reports-to", main.reports_to);
  std::vector<std::string> further;
  for (auto post = now; post != person.positions.end(); ++post) {
    if (post == now || post->to || !post->organisation) continue;
    const std::string boss = states.handle(post->reports_to);
    further.push_back(text::joined({states.handle(post->organisation), post->title, post->department, boss.empty() ? "" : "reports to " + boss}));
  }
  states.add_list(further_posts, std::move(further));
}

void add_addresses(States& states, const Person& person) {
  for (const auto& [flag, kind] : {std::pair("--email", domain::email_kind), {"--phone", domain::phone_kind}, {"--wechat", domain::wechat_kind}}) {
    std::vector<std::string> values;
    for (const auto& point : person.contacts) {
      if (point.kind == kind) values.push_back(point.value);
    }
    states.add_list(flag, std::move(values));
  }
}

std::string died(const Person& person) {
  if (!person.died) return {};
  return *person.died == calendar::PartialDate{} ? std::string("unknown") : calendar::to_text(*person.died);
}

Id introducer(storage::Store& store, Id person) {
  for (const Relation& relation : storage::Relations(store).of(person)) {
    if (relation.one == person && relation.kind == domain::Tie::introduced_by) return relation.other;
  }
  return {};
}

// All but the birthday, which has a field of its own.
void add_occasions(States& states, storage::Store& store, Id party) {
  std::vector<std::string> days;
  for (const auto& occasion : storage::Parties(store).occasions(party)) {
    if (occasion.label != domain::birthday_label) days.push_back(domain::to_text(occasion));
  }
  states.add_list(days_to_remember, std::move(days));
}

void add_details(States& states, storage::Store& store, Id party) {
  std::vector<std::string> values;
  for (const auto& detail : storage::Details(store).of(party)) values.push_back(detail.name + "=" + detail.value);
  states.add_list(own_values, std::move(values));
}

}  // namespace

std::vector<FieldState> person_state(storage::Store& store, Id id) {
  const Person person = storage::Parties(store).person(id);
  States states(store);
  states.add_name(person.name);
  states.add("--handle", person.handle);
  add_posts(states, person);
  states.add("--city", person.city);
  states.add("--country", person.country);
  states.add("--timezone", person.timezone);
  states.add("--language", person.language);
  add_addresses(states, person);
  states.add("--prefers", std::string(domain::word_of(person.prefers)));
  states.add("--birthday", person.birthday ? calendar::to_text(*person.birthday) : std::string(), FieldType::partial);
  states.add("--tier", person.tier);
  states.add_list("--tag", person.tags);
  states.add_list("--alias", person.aliases);
  states.add("--reading", person.reading);
  states.add("--surname", person.surname);
  states.add("--owner", person.owner);
  states.add("--introduced-by", introducer(store, id));
  states.add("--met", person.met);
  states.add("--died", died(person), FieldType::partial);
  states.add("--mourning", person.mourning);
  states.add("--ignore", std::string(yes_or_no[person.ignored ? 0 : 1]), FieldType::truth);
  add_occasions(states, store, id);
  add_details(states, store, id);
  return std::move(states).take();
}

std::vector<FieldState> organisation_state(storage::Store& store, Id id) {
  const auto organisation = storage::Parties(store).organisation(id);
  States states(store);
  states.add_name(organisation.name);
  states.add("--handle", organisation.handle);
  states.add("--parent", organisation.parent);
  states.add("--city", organisation.city);
  states.add("--country", organisation.country);
  states.add("--gift-limit", storage::Favours(store).gift_policy(id));
  states.add_list("--tag", organisation.tags);
  states.add_list("--alias", organisation.aliases);
  add_occasions(states, store, id);
  add_details(states, store, id);
  return std::move(states).take();
}

namespace {

// "qinghe" of "qinghe, 董事"; "signing" of "signing=2026-12-01".
std::string subject_of(const std::string& value, char mark) { return value.substr(0, std::min(value.find(mark), value.size())); }

// What is not there any more goes by its name, then comes what is new.
void tell_list(Fields& changes, const EditedText& base, const EditedText& edited, std::string_view flag, char mark, bool replaced_by_name) {
  const std::string_view name = flag.substr(2);
  const auto* after = edited.find(name);
  if (!after || !changes.has(name)) return;
  const auto* before = base.find(name);
  const std::vector<std::string> old = before ? before->values : std::vector<std::string>();
  const auto stands = [](const std::vector<std::string>& list, const std::string& value) { return std::find(list.begin(), list.end(), value) != list.end(); };
  const auto named = [&](const std::string& subject) {
    return std::any_of(after->values.begin(), after->values.end(), [&](const std::string& value) { return subject_of(value, mark) == subject; });
  };
  changes.remove(name);
  for (const auto& value : old) {
    const std::string subject = subject_of(value, mark);
    if (!stands(after->values, value) && !(replaced_by_name && named(subject))) changes.append(name, subject + "=");
  }
  for (const auto& value : after->values) {
    if (!stands(old, value)) changes.append(name, value);
  }
}

}  // namespace

Fields party_changes(const EditedText& base, const EditedText& edited) {
  Fields changes = changes_of(base, edited);
  tell_list(changes, base, edited, further_posts, ',', false);
  tell_list(changes, base, edited, days_to_remember, '=', true);
  tell_list(changes, base, edited, own_values, '=', true);
  if (changes.has("ignore") && changes.get("ignore") != yes_or_no[0]) {
    changes.remove("ignore");
    changes.append("no-ignore", "");
  }
  return changes;
}

}  // namespace guanxi::app
