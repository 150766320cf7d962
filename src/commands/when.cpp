
#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/app/meetings/clocks.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/present/meeting.hpp>
#include <guanxi/settings/places/countries.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using calendar::Date;
using calendar::Instant;
using domain::Side;
using present::ClockRow;
using present::Meeting;
using std::chrono::minutes;

constexpr int most_days = 366;

constexpr ArgumentSpec arguments[] = {{.name = "WHO", .help = "a person, or an organisation", .completes = Completes::party, .repeatable = true}};

constexpr OptionSpec options[] = {
    {.flags = "--duration", .value = "TIME", .help = "how long it takes, as 45m, 1h or 1h30m; 30m otherwise", .type = OptionType::duration},
    {.flags = "--from", .value = "DATE", .help = "not before this day or time", .type = OptionType::moment, .days = Days::from_today},
    {.flags = "--days", .value = "N", .help = "how many days to look ahead; 14 otherwise", .type = OptionType::number, .least = 1, .most = most_days},
};

constexpr Example examples[] = {
    {"guanxi when weber", "what time it is there, and when to call"},
    {"guanxi when weber wangwei --duration 1h", "the next hour that suits both, and you"},
    {"guanxi when weber --from 'next mon' --json", "for a script"},
};

constexpr Section sections[] = {
    {"STATES",
     "working: in the office hours of a working day of their country, Monday to Friday and 9 to 18 where nothing else is known. "
     "asleep: outside of 8 to 22 and of the office hours, on any day. holiday: awake on a public holiday, or on a day off that "
     "goes with one. waking: awake otherwise, before and after the office hours and on weekends."},
    {"THE WINDOW",
     "The next time, of at least the duration, that lies in everybody's office hours on their working days and in your waking "
     "hours (user.waking), shown on each one's clock. Without one in the days looked at, or where one waits over four days longer for it: when nobody is asleep on anybody's "
     "working day. Failing that nothing suits all, and the least bad is named: a day off, or up to two hours early or late; or "
     "that there is none, for nobody is to be called in the middle of the night.\n\n"
     "A clock is that of --timezone; else of the city, the country, the firm's country, or yours, which is said. A time with a ~ is on a "
     "clock that is likely, not certain: their country keeps several, or nothing is known of where they are."},
    {"JSON",
     "people: handle, local_time, state, next_window (start and end on their clock; null when nothing suits all), least_bad "
     "(the same, when nothing does), name, org, timezone, timezone_from (own, city, country, firm, user), timezone_guessed, country, day_off, provisional (day_off is not announced yet), hours (of a day that is not as usual). you: the same "
     "of yourself, without handle, name and org. fit: working, waking, day-off, unsociable, or null; beyond_minutes; "
     "duration_minutes; until. Times are RFC 3339."},
};

struct Request {
  Instant from;
  int days = usual_search_days;
  minutes duration = usual_talk;
};

Request parse_request(const Env& env, const Args& args) {
  Request request{env.now()};
  request.duration = args.duration("duration").value_or(request.duration);
  request.days = args.number("days").value_or(request.days);
  if (const auto when = args.moment("from")) request.from = env.zone().instant(when->date + when->time.value_or(std::chrono::seconds{0}));
  return request;
}

std::string country_name(std::string_view code) {
  const Country* known = country(code);
  return std::string(known ? known->english : code);
}

Result<ClockRow> row_of(Env& env, Clocks& clocks, const Whereabouts& where, const Side& side) {
  ClockRow row{.zone = where.zone,
               .zone_from = std::string(to_text(where.source)),
               .zone_country = country_name(where.zone_country),
               .zone_guessed = where.guess,
               .country = where.country,
               .clock = side.clock,
               .state = domain::state_at(side, env.now())};
  TRY_ASSIGN(const auto off, clocks.day_off(where, domain::day_at(side, env.now())));
  row.day_off = off;
  row.provisional = closed_provisionally(env, where.country, domain::day_at(side, env.now()));
  TRY_ASSIGN(const auto hours, off.empty() ? clocks.special_hours(where, side.clock.local(env.now())) : Result<std::string>(""));
  row.hours = hours;
  return row;
}

struct Sides {
  Meeting meeting;
  std::vector<const Side*> sides;  // of the people, in their order, then the user's
};

Result<Sides> sides_of(Env& env, Clocks& clocks, const Args& args) {
  auto& store = env.store(storage::Access::read);
  Sides all;
  for (const auto& word : args.words()) {
    TRY_ASSIGN(const auto who, resolve(store, word));
    TRY_ASSIGN(const auto where, clocks.whereabouts(hints_of(store, who)));
    TRY_ASSIGN(const auto side, clocks.side(where));
    TRY_ASSIGN(auto row, row_of(env, clocks, where, *side));
    row.handle = who.handle;
    row.name = who.name;
    row.organisation = who.organisation;
    all.meeting.people.push_back(std::move(row));
    all.sides.push_back(side);
  }
  TRY_ASSIGN(const auto own, clocks.own_side());
  TRY_ASSIGN(auto row, row_of(env, clocks, {.zone = env.zone().name(), .country = env.config().text("user.country")}, *own));
  all.meeting.user = std::move(row);
  all.sides.push_back(own);
  return all;
}

void set_window_states(Meeting& meeting, const std::vector<const Side*>& sides) {
  const auto set_state = [&](ClockRow& row, const Side& side) {
    const auto first = domain::state_at(side, meeting.window->start);
    const auto last = domain::state_at(side, meeting.window->end - std::chrono::seconds{1});
    row.window_state = first == domain::State::working || last == domain::State::asleep ? last : first;
    row.window_day = side.day(domain::day_at(side, meeting.window->start));
  };
  for (std::size_t i = 0; i < meeting.people.size(); ++i) set_state(meeting.people[i], *sides[i]);
  set_state(meeting.user, *sides.back());
}

Result<int> run(Env& env, const Args& args) {
  const Request request = parse_request(env, args);
  Clocks clocks(env, request.from, request.days);
  TRY_ASSIGN(auto all, sides_of(env, clocks, args));
  Meeting& meeting = all.meeting;
  meeting.now = env.now();
  meeting.until = clocks.until();
  meeting.duration = request.duration;
  meeting.window = clocks.window(all.sides, request.duration);
  if (meeting.window) set_window_states(meeting, all.sides);
  env.print(env.json() ? present::as_json(meeting) : present::as_text(meeting, env.text_style()));
  return 0;
}

}  // namespace

extern const Command when = {
    .spec = {.name = "when",
             .group = Group::meeting,
             .summary = "what time it is for them, and when to speak",
             .description = "Shows for each of them the local time and whether they are at work, awake, asleep or on holiday, and the "
                            "next window that suits all of them and you, on each one's clock.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
