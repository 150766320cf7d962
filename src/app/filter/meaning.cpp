#include "filter/meaning.hpp"

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/naming/known_words.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/visit/visit.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::app {

using domain::Comparison;
using domain::Filter;
using domain::FilterWord;
using std::chrono::days;
using storage::Selector;

using Test = Selector::Test;

namespace {

// Where + joins nothing, each value is one text.
std::vector<std::string> texts_of(const Filter& condition) {
  std::vector<std::string> texts;
  for (const auto& value : condition.values) texts.push_back(value.front());
  return texts;
}

// A name of a country may have a comma, which else parts several.
Result<std::vector<std::string>> country_codes(const std::vector<std::string>& words) {
  std::vector<std::string> codes;
  for (const std::string& word : words) {
    const auto whole = word.empty() ? Result<std::string>("") : settings::parse_country(word);
    if (whole) {
      codes.push_back(*whole);
      continue;
    }
    for (const auto part : ascii::split(word, ',')) {
      TRY_ASSIGN(const auto one, settings::parse_country(part));
      codes.push_back(one);
    }
  }
  return codes;
}

// As they are spelled on record; `me` is whoever uses this.
std::vector<std::string> spellings_of_owners(const Session& env, storage::Store& store, const std::vector<std::string>& words) {
  std::vector<std::string> spellings;
  const auto owners = storage::Parties(store).owners();
  for (const std::string& word : words) {
    const std::string mine = env.config().text("user.name");
    const std::string key = text::fold(word == "me" && !mine.empty() ? mine : word);
    if (key.empty()) spellings.emplace_back();
    for (const auto& owner : owners)
      if (text::fold(owner) == key) spellings.push_back(owner);
  }
  return spellings;
}

// Each value is several of which all hold: of one alone a test, else a test each.
Selector joined(std::vector<Selector> all) {
  if (all.size() == 1) return std::move(all.front());
  return {.test = Test::all, .parts = std::move(all)};
}

Selector tags(const Filter& condition) {
  Selector any{.test = Test::any};
  Selector single{.test = Test::tag};
  for (const auto& value : condition.values) {
    std::vector<Selector> all;
    for (const auto& tag : value) all.push_back({.test = Test::tag, .texts = {tag}});
    if (all.size() == 1) single.texts.push_back(value.front());
    else any.parts.push_back(joined(std::move(all)));
  }
  if (any.parts.empty()) return single;
  if (!single.texts.empty()) any.parts.push_back(std::move(single));
  return any;
}

Result<Selector> people(storage::Store& store, const Filter& condition) {
  Selector any{.test = Test::any};
  for (const auto& value : condition.values) {
    std::vector<Selector> all;
    for (const auto& name : value) {
      TRY_ASSIGN(const auto who, resolve_person(store, name));
      all.push_back({.test = Test::person, .ids = {who.id}});
    }
    any.parts.push_back(joined(std::move(all)));
  }
  return any;
}

// Nothing is written here, so the only firm whose name begins so is meant: 青石 of 青石泵业有限公司.
Result<storage::PartyRef> organisation_called(storage::Store& store, const std::string& name) {
  auto found = resolve_organisation(store, name);
  if (found || found.error().kind != ErrorKind::no_match) return found;
  const auto similar = similar_organisations(store, name).all();
  if (similar.size() == 1) return similar.front();
  return found;
}

Result<Selector> organisations(storage::Store& store, const Filter& condition) {
  Selector there{.test = Test::organisation};
  for (const std::string& name : texts_of(condition)) {
    TRY_ASSIGN(const auto organisation, organisation_called(store, name));
    there.ids.push_back(organisation.id);
  }
  return there;
}

template <domain::Worded E>
Result<Selector> words(Test test, const Filter& condition) {
  Selector any{.test = test};
  for (const std::string& word : texts_of(condition)) {
    TRY_ASSIGN(const auto known, known_word<E>(word));
    any.numbers.push_back(static_cast<int>(known));
  }
  return any;
}

// The days on one side of `day`, or it alone; `older`: how what is compared is said, by age rather than by day.
void bound(Selector& days_of, Comparison relation, calendar::Date day, bool by_age) {
  const bool up_to =
      by_age ? relation == Comparison::more || relation == Comparison::at_least : relation == Comparison::less || relation == Comparison::at_most;
  const bool strictly = relation == Comparison::less || relation == Comparison::more;
  if (relation == Comparison::is) days_of.from = days_of.to = day;
  else if (up_to) days_of.to = day - days{strictly ? 1 : 0};
  else days_of.from = day + days{strictly ? 1 : 0};
}

// last and in-person: who was never contacted is whom the last contact is longest ago.
Result<Selector> last_contact(Session& env, const Filter& condition, Test test, calendar::Date today) {
  const std::string& value = condition.values.front().front();
  Selector within{.test = test, .today = today};
  if (ascii::same_word(value, "never")) {
    if (condition.relation != Comparison::is) return usage_error(message("nothing is more or less than never"), message("write last:never"));
    within.never = true;
    return within;
  }
  const auto word = "word"_is = domain::word_of(condition.word);
  if (const auto age = calendar::parse_duration(value)) {
    if (condition.relation == Comparison::is) {
      return usage_error(message("{word}:{age} may mean two things", word, "age"_is = value),
                         message("{word}<{age} is within that time, {word}>{age} longer ago", word, "age"_is = value));
    }
    bound(within, condition.relation, today - *age, true);
  } else {
    TRY_ASSIGN(const auto day, calendar::parse_date(value, env.dates(calendar::Bias::past)));
    bound(within, condition.relation, day, false);
  }
  within.never = !within.from;
  return within;
}

// Whose next contact is due on such a day: of reminders and records their own due day is asked.
Result<void> find_due(Session& env, storage::Store& store, FilterOf of, Selector& due) {
  if (of == FilterOf::reminders || of == FilterOf::records) return {};
  TRY_ASSIGN(const auto all, all_cadences(env, store));
  for (const Cadence& cadence : all) {
    const auto& next = leading(cadence).due.next;
    if (next && (!due.from || *due.from <= *next) && (!due.to || *next <= *due.to)) due.ids.push_back(leading(cadence).who.id);
  }
  return {};
}

// due:fri is by then; of a length of time, by when it has passed.
Result<Selector> due_days(Session& env, storage::Store& store, const Filter& condition, FilterOf of, calendar::Date today) {
  Selector due{.test = Test::due, .today = today};
  if (condition.word == FilterWord::overdue) {
    due.to = today - days{1};
  } else {
    const std::string& value = condition.values.front().front();
    const auto length = calendar::parse_duration(value);
    const auto day = length ? Result<calendar::Date>(today + *length) : calendar::parse_date(value, env.dates(calendar::Bias::future));
    if (!day) return tl::unexpected(day.error());
    bound(due, condition.relation == Comparison::is ? Comparison::at_most : condition.relation, *day, false);
  }
  TRY(find_due(env, store, of, due));
  return due;
}

Result<Selector> bounded_day(Session& env, const Filter& condition, calendar::Date today) {
  TRY_ASSIGN(const auto day, calendar::parse_date(condition.values.front().front(), env.dates(calendar::Bias::past)));
  Selector within{.test = Test::day, .today = today};
  (condition.word == FilterWord::since ? within.from : within.to) = day;
  return within;
}

Result<void> check_word(FilterWord word, FilterOf of) {
  using enum FilterWord;
  const bool of_entries = word == kind || word == via;
  if (of_entries && of != FilterOf::entries && of != FilterOf::records) {
    return usage_error(message("{word} says nothing here: it is about entries", "word"_is = domain::word_of(word)), message("guanxi history takes it"));
  }
  const bool of_firms = word == tag || word == city || word == country;
  if (of == FilterOf::organisations && !of_firms) {
    return usage_error(message("{word} says nothing here: it is about people", "word"_is = domain::word_of(word)),
                       message("leave it out, or leave out --orgs"));
  }
  return {};
}

}  // namespace

Result<Selector> meaning_of(Session& env, storage::Store& store, const Filter& condition, FilterOf of, calendar::Date day) {
  TRY(check_word(condition.word, of));
  switch (condition.word) {
    case FilterWord::tag: return tags(condition);
    case FilterWord::org: return organisations(store, condition);
    case FilterWord::who: return people(store, condition);
    case FilterWord::kind: return words<domain::InteractionKind>(Test::kind, condition);
    case FilterWord::via: return words<domain::Channel>(Test::via, condition);
    case FilterWord::owner: return Selector{.test = Test::owner, .texts = spellings_of_owners(env, store, texts_of(condition))};
    case FilterWord::city: return Selector{.test = Test::city, .texts = spellings_of_cities(store, texts_of(condition))};
    case FilterWord::country: {
      TRY_ASSIGN(auto codes, country_codes(texts_of(condition)));
      return Selector{.test = Test::country, .texts = std::move(codes)};
    }
    case FilterWord::tier: {
      Selector tiers{.test = Test::tier};
      for (const std::string& tier : texts_of(condition)) tiers.texts.push_back(ascii::upper(tier));
      return tiers;
    }
    case FilterWord::since:
    case FilterWord::until: return bounded_day(env, condition, day);
    case FilterWord::last: return last_contact(env, condition, Test::last, day);
    case FilterWord::in_person: return last_contact(env, condition, Test::in_person, day);
    case FilterWord::due:
    case FilterWord::overdue: return due_days(env, store, condition, of, day);
  }
  return Selector{};
}

}  // namespace guanxi::app
