#include "dupes/walk.hpp"

#include <algorithm>

#include <guanxi/app/people/merging.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/dialogue.hpp>
#include <guanxi/storage/failure.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/storage/work.hpp>

#include "dupes/distinctions.hpp"
#include "dupes/screen.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using storage::PartyRef;

namespace {

constexpr Sentence<"keep", "other"> question =
    "m\u00a0merge {other} into {keep}  o\u00a0the\u00a0other\u00a0way\u00a0round  d\u00a0not\u00a0the\u00a0same  n\u00a0next  u\u00a0undo  q\u00a0quit  ?\u00a0help";
constexpr Sentence<> explanation =
    "m  both become one record, the first: guanxi merge does the same\n"
    "o  both become one record, the second\n"
    "d  they are two: this pair is not proposed again; guanxi dupes --may-be-same ends that\n"
    "n  leave them as they are; the space bar and Enter do as well\n"
    "u  take the last answer back\n"
    "q  leave; what was answered stays, and guanxi undo takes it back one by one";

}  // namespace

Result<void> DoublesWalk::go() {
  while (at_ < pairs_.size()) {
    const auto then = show_one(pairs_[at_]);
    if (!then) return tl::unexpected(then.error());
    if (*then == Then::leave) break;
    if (*then == Then::onward) ++at_;
  }
  sum_up();
  return {};
}

// What a record has become that an answer made one with another.
Id DoublesWalk::now(Id party) const {
  for (const Answer& answer : answers_) {
    if (answer.became.first == party) party = answer.became.second;
  }
  return party;
}

// A pair that is none any more is passed over.
Result<DoublesWalk::Then> DoublesWalk::show_one(const DoublePair& pair) {
  const Id one = now(pair.one), other = now(pair.other);
  if (one == other) return Then::onward;
  const auto shown = double_of(store_, one, other);
  if (!shown) return Then::onward;
  const std::string place = message("{place} of {all}", "place"_is = at_ + 1, "all"_is = pairs_.size());
  env_.print("\n" + screen_of(env_, store_, *shown, place) + "\n");
  const auto key = ask_for_key(env_, message(question, "keep"_is = shown->keep.handle, "other"_is = shown->other.handle));
  if (!key) return Then::leave;
  try {
    auto then = answer(*key, *shown);
    if (then) return then;
    say_problem(env_, then.error());
  } catch (const storage::Failure& failure) {
    if (failure.error().kind != ErrorKind::locked) throw;
    say_problem(env_, failure.error());
  }
  return Then::same;
}

Result<DoublesWalk::Then> DoublesWalk::answer(char key, const Double& shown) {
  switch (key) {
    case 'm': return merge(shown.keep, shown.other);
    case 'o': return merge(shown.other, shown.keep);
    case 'd': return tell_apart(shown);
    case 'n':
    case ' ':
    case '\r':
    case '\n': return Then::onward;
    case 'u': return take_back();
    case 'q':
    case '\x1b': return Then::leave;
    case '?': say_keys(env_, message(explanation)); return Then::same;
    default: say_line(env_, message("that key does nothing here; ? says what each does")); return Then::same;
  }
}

// Others may have written while the question waited.
Result<DoublesWalk::Then> DoublesWalk::merge(const PartyRef& keep, const PartyRef& other) {
  storage::Work work(store_, "merge", env_.now());
  storage::Parties parties(store_);
  const Merging two{keep, other};
  if (parties.ref(keep.id) != keep || parties.ref(other.id) != other)
    return fail(ErrorKind::failed, message("the records changed while the question waited; nothing was merged"));
  TRY(check_merging(store_, two));
  for (const auto& gave_way : app::merge(store_, two, env_.today())) say_line(env_, gave_way);
  const std::string line = merged_line(two);
  work.commit(line);
  return done(line, {other.id, keep.id});
}

Result<DoublesWalk::Then> DoublesWalk::tell_apart(const Double& shown) {
  TRY_ASSIGN(const auto line, commands::tell_apart(env_, store_, shown.keep, shown.other));
  return done(line);
}

DoublesWalk::Then DoublesWalk::done(const std::string& line, std::pair<Id, Id> became) {
  say_line(env_, line);
  answers_.push_back({at_, store_.unchanged() ? Id{} : store_.written().id, became});
  return Then::onward;
}

Result<DoublesWalk::Then> DoublesWalk::take_back() {
  if (answers_.empty()) {
    say_line(env_, message("there is no answer to take back"));
    return Then::same;
  }
  TRY(take_back_answer(env_, store_, answers_.back().entry));
  at_ = answers_.back().at;
  answers_.pop_back();
  return Then::back;
}

void DoublesWalk::sum_up() {
  const auto answered = static_cast<std::int64_t>(answers_.size());
  const std::size_t left = pairs_.size() - std::min(at_, pairs_.size());
  say_line(env_, message_plural(answered, "{n} answer was given, {left} of {all} were not looked at",
                                "{n} answers were given, {left} of {all} were not looked at", "left"_is = left, "all"_is = pairs_.size()));
}

}  // namespace guanxi::commands
