#include "chats/gathering.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

#include "chats/day_order.hpp"

namespace guanxi::exchange::chats {
namespace {

constexpr std::size_t most_senders = 50'000;
constexpr std::size_t most_days = 40'000;
constexpr std::size_t most_writings = 5'000'000;
constexpr std::size_t most_calls = 200'000;

std::uint64_t packed(const WrittenDay& day) {
  return static_cast<std::uint64_t>(day.year) << 32 | static_cast<std::uint64_t>(day.first) << 16 | static_cast<std::uint64_t>(day.second) << 1 |
         static_cast<std::uint64_t>(day.ordered);
}

bool is_number(std::string_view name) {
  const auto digits = std::count_if(name.begin(), name.end(), ascii::is_digit);
  return digits >= 7 && (name.front() == '+' || name.front() == '(' || ascii::is_digit(name.front())) &&
         std::all_of(name.begin(), name.end(), [](char c) { return ascii::is_digit(c) || std::string_view("+ -()").find(c) != std::string_view::npos; });
}

bool is_nobody(const ReadWho& who) { return who.name.empty() && who.phone.empty() && who.uid.empty() && who.wechat.empty(); }

// What tells a person from others within the system: "user100000001" of "telegram:user100000001".
std::string identity_of(const ReadWho& who, std::string_view system) {
  std::string_view uid = who.uid;
  if (eat(uid, std::string(system) + ":")) return std::string(uid);
  for (const auto& one : {who.uid, who.wechat, who.phone}) {
    if (!one.empty()) return one;
  }
  return who.name;
}

calendar::PartialDate partial(calendar::Date date) {
  const auto [year, month, day] = calendar::parts(date);
  return {.year = year, .month = static_cast<int>(month), .day = static_cast<int>(day)};
}

}  // namespace

ReadWho who_named(std::string_view name) {
  std::string plain = text::one_line(plain_line(name));
  std::string_view rest = ascii::trimmed(plain);
  if (rest.starts_with('~')) rest = ascii::trimmed(rest.substr(1));
  ReadWho who;
  if (!rest.empty() && is_number(rest)) {
    who.phone = rest;
  } else {
    who.name = rest;
  }
  return who;
}

std::string stem_of(std::string_view path) {
  path = path.substr(path.rfind('/') + 1);
  path = path.substr(0, path.rfind('.'));
  if (path.ends_with(')')) {
    const auto open = path.rfind('(');
    if (open != path.npos && ascii::all_digits(path.substr(open + 1, path.size() - open - 2))) path = path.substr(0, open);
  }
  return std::string(ascii::trimmed(path));
}

std::size_t Gathering::sender(std::string_view name) {
  if (!senders_.empty() && name == last_name_) return last_sender_;
  last_name_ = name;
  const auto [at, is_new] = by_name_.try_emplace(last_name_, senders_.size());
  if (is_new) senders_.push_back({.who = who_named(name)});
  return last_sender_ = at->second;
}

void Gathering::add(const WrittenDay& day, std::size_t sender, int line) {
  if (senders_.size() > most_senders || days_.size() > most_days || writings_ > most_writings) return;  // hand_on() refuses it
  std::size_t number = days_.size() - 1;
  if (days_.empty() || days_.back().written != day) {
    const auto [at, is_new] = by_day_.try_emplace(packed(day), days_.size());
    number = at->second;
    if (is_new) days_.push_back({.written = day, .line = line});
  }
  Day& found = days_[number];
  ++found.messages;
  if (std::exchange(senders_[sender].last_day, number) == number) return;
  found.senders.push_back(static_cast<std::uint32_t>(sender));
  ++writings_;
}

// The other one of two is who the title names; whoever else writes is the user.
void Gathering::find_other(std::string_view file) {
  const auto counts = [](const Sender& one) { return !one.is_left_out; };
  const auto many = std::count_if(senders_.begin(), senders_.end(), counts);
  if (between == Between::unknown) between = many > 2 ? Between::group : Between::two;
  if (between == Between::group || !is_nobody(other)) return;
  if (title.empty()) return find_other_in_name(text::fold(stem_of(file)));
  const std::string sought = text::fold(title);
  const auto is_it = [&](const Sender& one) { return counts(one) && !one.is_user && text::fold(one.who.name + one.who.phone) == sought; };
  const auto found = std::find_if(senders_.begin(), senders_.end(), is_it);
  if (found != senders_.end()) {
    other = found->who;
  } else if (many < 2 || many > 2) {
    other = who_named(title);
  }
}

// A user may call the file as they like: whom alone of two its name has is the other one; and the chat is still known by both.
void Gathering::find_other_in_name(const std::string& stem) {
  const auto is_in = [&](const Sender& one) { return !one.is_user && !one.who.name.empty() && stem.find(text::fold(one.who.name)) != stem.npos; };
  const auto people = everybody();
  if (people.size() != 2 || std::count_if(senders_.begin(), senders_.end(), is_in) != 1) return;
  if (key.empty()) key = names_of(people);
  other = std::find_if(senders_.begin(), senders_.end(), is_in)->who;
}

std::vector<ReadWho> Gathering::everybody() const {
  if (!is_nobody(other)) return {other};
  std::vector<ReadWho> people;
  for (const Sender& one : senders_) {
    if (!one.is_user && !one.is_left_out && !is_nobody(one.who)) people.push_back(one.who);
  }
  return people;
}

std::vector<ReadWho> Gathering::writers(const Day& day) const {
  std::vector<std::uint32_t> numbers = day.senders;
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  std::vector<ReadWho> people;
  for (const std::uint32_t number : numbers) {
    const Sender& one = senders_[number];
    if (!one.is_user && !one.is_left_out && !is_nobody(one.who)) people.push_back(one.who);
  }
  return people;
}

std::string Gathering::names_of(const std::vector<ReadWho>& people) const {
  std::vector<std::string> names;
  for (const ReadWho& who : people) names.push_back(identity_of(who, system_));
  std::sort(names.begin(), names.end());
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : "+") + name;
  return text;
}

std::string Gathering::uid(const std::vector<ReadWho>& people, const std::string& what) const {
  std::string chat = key;
  if (chat.empty() && between == Between::group) chat = text::one_line(title);
  return system_ + ":" + (chat.empty() ? names_of(people) : chat) + ":" + what;
}

void Gathering::give(const Day& day, DateOrder order, Sink& sink) const {
  const auto date = date_of(day.written, order);
  if (!date) return sink.warning({day.line, message("there is no such day: the messages of it are left out")});
  auto people = between == Between::group ? writers(day) : everybody();
  if (people.empty()) return;
  ReadInteraction one{.kind = "message", .via = via_, .day = partial(*date), .line = day.line};
  one.uid = uid(people, calendar::iso(*date));
  one.summary = message_plural(day.messages, "{n} message", "{n} messages");
  one.participants = std::move(people);
  sink.interaction(std::move(one));
}

void Gathering::give(const Call& call, DateOrder order, Sink& sink) const {
  const auto date = date_of(call.day, order);
  auto people = between == Between::group ? std::vector<ReadWho>{senders_[call.sender].who} : everybody();
  if (!date || people.empty()) return;
  ReadInteraction one{.kind = "call", .via = via_, .day = partial(*date), .at = call.at, .attempt = call.attempt, .line = call.line};
  one.uid = uid(people, "call:" + call.id);
  const int minutes = (call.seconds + 59) / 60;
  if (minutes > 0 && !call.attempt) one.summary = message_plural(minutes, "{n} minute", "{n} minutes");
  one.participants = std::move(people);
  sink.interaction(std::move(one));
}

Result<void> Gathering::hand_on(const Input& input, Sink& sink) {
  if (senders_.size() > most_senders || days_.size() > most_days || writings_ > most_writings || calls_.size() > most_calls) {
    return usage_error(message("{file}: there are more names or days in it than a chat has", "file"_is = input.name));
  }
  DayOrder guess;
  const Day* open = nullptr;
  for (const Day& day : days_) {
    if (day.written.ordered) continue;
    guess.add(day.written.year, day.written.first, day.written.second);
    if (!open) open = &day;
  }
  const DateOrder order = input.date_order != DateOrder::unknown ? input.date_order : guess.order();
  if (open && order == DateOrder::unknown) return ambiguous_days(input.name, open->line);
  find_other(input.name);
  for (const Day& day : days_) give(day, order, sink);
  for (const Call& call : calls_) give(call, order, sink);
  *this = Gathering(std::string(system_), std::string(via_));
  return {};
}

}  // namespace guanxi::exchange::chats
