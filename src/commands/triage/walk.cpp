#include "triage/walk.hpp"

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/dialogue.hpp>
#include <guanxi/storage/failure.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>

#include "triage/answers.hpp"
#include "triage/screen.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;

namespace {

constexpr Sentence<> question = "[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?]";
constexpr Sentence<> explanation =
    "l  what happened with them, in a line: it is logged as guanxi log does\n"
    "s  bring them up again later: a second key says when\n"
    "r  another rhythm: a second key says which\n"
    "i  no reminder of them any more; guanxi edit WHO --no-ignore ends it\n"
    "n  leave them as they are; the space bar and Enter do as well\n"
    "u  take the last answer back\n"
    "q  leave; what was answered stays, and guanxi undo takes it back one by one";

// A second key, and what it stands for.
struct Choice {
  char key;
  std::string_view value;
};
constexpr Sentence<> which_day = "snooze for a [d]ay, [w]eek, [2]weeks, [m]onth, [q]uarter; any other key goes back";
constexpr Choice lengths[] = {{'d', "1d"}, {'w', "1w"}, {'2', "2w"}, {'m', "1mo"}, {'q', "3mo"}};
constexpr Sentence<> which_rhythm = "every [w]eek, [2]weeks, [m]onth, [q]uarter, [h]alf-year, [y]ear, [0]never; any other key goes back";
constexpr Choice rhythms[] = {{'w', "1w"}, {'2', "2w"}, {'m', "1mo"}, {'q', "3mo"}, {'h', "6mo"}, {'y', "1y"}, {'0', "off"}};

template <std::size_t count>
const Choice* chosen(const Choice (&choices)[count], char key) {
  const auto* found = std::find_if(std::begin(choices), std::end(choices), [key](const Choice& one) { return one.key == key; });
  return found == std::end(choices) ? nullptr : found;
}

}  // namespace

Result<void> Walk::go() {
  while (at_ < people_.size()) {
    const auto then = show_one(people_[at_]);
    if (!then) return tl::unexpected(then.error());
    if (*then == Then::leave) break;
    if (*then == Then::onward) ++at_;
  }
  sum_up();
  return {};
}

// Whoever was got in touch with meanwhile, by another command, is passed over.
Result<Walk::Then> Walk::show_one(Id person) {
  TRY_ASSIGN(waiting_, waiting_with(env_, store_, person));
  const auto who = storage::Parties(store_).ref(person);
  if (!who || std::none_of(waiting_.begin(), waiting_.end(), asks_for_contact)) return Then::onward;
  who_ = *who;
  TRY_ASSIGN(const auto screen, screen_of(env_, store_, person, waiting_));
  const std::string place = message("{place} of {all}", "place"_is = at_ + 1, "all"_is = people_.size());
  env_.print("\n" + present::styled(place, present::Style::dim, env_.text_style()) + "\n" + screen);
  const auto key = ask_for_key(env_, message(question));
  if (!key) return Then::leave;
  try {
    auto then = answer(*key);
    if (then) return then;
    say_problem(env_, then.error());
  } catch (const storage::Failure& failure) {
    if (failure.error().kind != ErrorKind::locked) throw;
    say_problem(env_, failure.error());
  }
  return Then::same;
}

Result<Walk::Then> Walk::answer(char key) {
  switch (key) {
    case 'l': return write_entry();
    case 's': return choose_day();
    case 'r': return choose_rhythm();
    case 'i': {
      TRY_ASSIGN(const auto line, ignore(env_, store_, who_));
      return done(line);
    }
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

Walk::Then Walk::done(const std::string& line) {
  say_line(env_, line);
  answers_.push_back({at_, store_.unchanged() ? Id{} : store_.written().id});
  return Then::onward;
}

Result<Walk::Then> Walk::write_entry() {
  const auto text = env_.write_line(message("What happened?"));
  if (!text || text->empty()) return Then::same;
  TRY_ASSIGN(const auto line, log_with(env_, store_, who_, *text));
  return done(line);
}

Result<Walk::Then> Walk::choose_day() {
  const auto key = ask_for_key(env_, message(which_day));
  if (!key) return Then::leave;
  const Choice* length = chosen(lengths, *key);
  if (!length) return Then::same;
  TRY_ASSIGN(const auto line, put_off(env_, store_, who_, waiting_, length->value));
  return done(line);
}

Result<Walk::Then> Walk::choose_rhythm() {
  const auto key = ask_for_key(env_, message(which_rhythm));
  if (!key) return Then::leave;
  const Choice* rhythm = chosen(rhythms, *key);
  if (!rhythm) return Then::same;
  TRY_ASSIGN(const auto line, set_contact_rhythm(env_, store_, who_, std::string(rhythm->value)));
  return done(line);
}

Result<Walk::Then> Walk::take_back() {
  if (answers_.empty()) {
    say_line(env_, message("there is no answer to take back"));
    return Then::same;
  }
  TRY(take_back_answer(env_, store_, answers_.back().entry));
  at_ = answers_.back().at;
  answers_.pop_back();
  return Then::back;
}

void Walk::sum_up() {
  const std::size_t answered = answers_.size(), all = people_.size();
  say_line(env_, message_plural(answered, "{n} answer was given; {left} of {all} are left as they were",
                                "{n} answers were given; {left} of {all} are left as they were", "left"_is = all - std::min(answered, all), "all"_is = all));
}

}  // namespace guanxi::commands
