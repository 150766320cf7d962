#include <guanxi/domain/brief.hpp>

#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/reciprocity.hpp>

namespace guanxi::domain {

using calendar::Date;
using std::chrono::days;

namespace {

// What people like to be asked about, in this order.
constexpr std::array<std::string_view, 5> pleasant = {"family", "hobby", "sport", "travel", "study"};
constexpr std::size_t most_customs = 2;
constexpr std::string_view hidden = "(sensitive)";

std::string day(Date date) { return calendar::iso(date); }

// "Press for an answer." is told as what not to do: "do not press for an answer".
std::string forbidden(std::string_view say) {
  if (say.ends_with('.')) say.remove_suffix(1);
  std::string what(say);
  if (!what.empty()) what.front() = ascii::lower(what.front());
  return message("do not {what}", "what"_is = what);
}

class Talk {
 public:
  explicit Talk(const TalkFacts& facts) : facts_(facts) {}

  std::vector<Topic> bring_up() && {
    complaints();
    our_promises();
    their_promises();
    decisions_due();
    thanks();
    thread();
    days_near();
    pleasantries();
    feedback();
    return std::move(topics_);
  }

  std::vector<Topic> leave() && {
    to_avoid();
    faces();
    health();
    price();
    opposition();
    in_private();
    decisions_waiting();
    soft_promises();
    gifts();
    customs();
    return std::move(topics_);
  }

 private:
  void add(std::string_view kind, std::string text, std::string why = {}) { topics_.push_back({kind, std::move(text), std::move(why)}); }
  bool hides(bool sensitive) const { return sensitive && !facts_.include_sensitive; }
  std::string shown(bool sensitive, const std::string& text) const { return hides(sensitive) ? std::string(hidden) : text; }

  void complaints() {
    for (const Complaint& complaint : facts_.complaints) {
      std::string why = complaint_status(complaint, facts_.today);
      if (complaint.in_private) why += "; " + std::string(raise_in_private);
      add("complaint", message("their complaint: {text}", "text"_is = shown(complaint.sensitive, complaint.text)), std::move(why));
    }
  }

  void our_promises() {
    for (const Promise& promise : facts_.promises) {
      if (promise.theirs || promise.soft || !promise.open() || !promise.due || *promise.due > facts_.today + days{days_ahead}) continue;
      const bool late = *promise.due < facts_.today;
      const std::string due = day(*promise.due);
      add("promise", message("what you promised: {text}", "text"_is = shown(promise.sensitive, promise.text)),
          late ? message("late since {day}: say so first, and when it comes", "day"_is = due)
               : message("due {day}: bring it, or say how it stands", "day"_is = due));
    }
  }

  void their_promises() {
    for (const Promise& promise : facts_.promises) {
      if (!promise.theirs || promise.soft || !promise.late(facts_.today) || hides(promise.sensitive)) continue;
      add("theirs", message("what they promised: {text}", "text"_is = promise.text),
          message("was due {day}: ask whether they need anything for it, not where it is", "day"_is = day(*promise.due)));
    }
  }

  void decisions_due() {
    for (const auto& [decision, due] : facts_.decisions) {
      if (due > facts_.today || hides(decision.sensitive)) continue;
      add("decision", message("the decision on {topic}", "topic"_is = decision.topic),
          message("the time has come ({day}): {how}", "day"_is = day(due), "how"_is = patient_words));
    }
  }

  void thanks() {
    const Balance both = balance(facts_.favours, facts_.today);
    const Favour* waiting = both.unreturned_by_us;
    if (!waiting || hides(waiting->sensitive)) return;
    add("thanks", message("thanks again for {gift}", "gift"_is = waiting->what), message("received {day}, and not answered yet", "day"_is = day(waiting->day)));
  }

  void thread() {
    if (!facts_.last || facts_.last->text.empty() || hides(facts_.last->sensitive)) return;
    add("thread", message("where you left off: {text}", "text"_is = facts_.last->text), to_text(facts_.last->kind) + ", " + day(facts_.last->day));
  }

  void days_near() {
    for (const Occasion& occasion : facts_.occasions) {
      const auto near = next_day(occasion, facts_.today - days{days_after});
      if (!near || *near > facts_.today + days{days_ahead}) continue;
      add("day", occasion.label == birthday_label ? message("their birthday") : occasion.label, day(*near));
    }
  }

  void pleasantries() {
    for (const std::string_view subject : pleasant) {
      const auto note = std::find_if(facts_.notes.begin(), facts_.notes.end(), [&](const Note& one) { return one.about == subject && !one.sensitive; });
      if (note != facts_.notes.end()) add("fact", note->text, std::string(subject));
    }
  }

  void feedback() {
    if (!facts_.feedback_asked || facts_.today - *facts_.feedback_asked < days{feedback_after}) return;
    add("feedback", message("how they find the work"), message("last asked {day}", "day"_is = day(*facts_.feedback_asked)));
  }

  void to_avoid() {
    for (const Note& note : facts_.notes) {
      if (note.about == avoid_subject && !hides(note.sensitive)) add("avoid", note.text, message("noted {day}", "day"_is = day(note.day)));
    }
  }

  // That there is one shows to whoever includes what is sensitive, and to nobody else.
  void faces() {
    if (!facts_.include_sensitive) return;
    const auto repaired = repairs(facts_.faces);
    for (std::size_t i = 0; i < facts_.faces.size(); ++i) {
      const FaceEvent& event = facts_.faces[i];
      if (!event.lost || repaired[i]) continue;
      add("face", event.text,
          event.in_public ? message("they lost face in public {day}, and it is not made up for", "day"_is = day(event.day))
                          : message("they lost face {day}, and it is not made up for", "day"_is = day(event.day)));
    }
  }

  void health() {
    for (const Note& note : facts_.notes) {
      if (note.about == about_health && !hides(note.sensitive)) add("health", note.text, message("their health, unless they begin"));
    }
  }

  void price() {
    if (!facts_.decider.empty()) add("price", message("price and terms"), message("{who} decides, and is not at the table", "who"_is = facts_.decider));
  }

  void opposition() {
    if (facts_.against && facts_.in_company)
      add("against", message("what they hold against it, in front of the others"), message("they are against: see them alone before"));
  }

  void in_private() {
    const bool any = std::any_of(facts_.complaints.begin(), facts_.complaints.end(), [](const Complaint& one) { return one.in_private; });
    if (any && facts_.in_company) add("private", message("the complaint, in front of the others"), message("it is to be raised in person"));
  }

  void decisions_waiting() {
    for (const auto& [decision, due] : facts_.decisions) {
      if (due > facts_.today && !hides(decision.sensitive))
        add("decision", message("pressing for an answer on {topic}", "topic"_is = decision.topic), message("not before {day}", "day"_is = day(due)));
    }
  }

  void soft_promises() {
    for (const Promise& promise : facts_.promises) {
      if (!promise.theirs || !promise.soft || !promise.open() || hides(promise.sensitive)) continue;
      add("soft", message("asking again about: {text}", "text"_is = promise.text), message("a soft promise may have been a no"));
    }
  }

  void gifts() {
    if (facts_.no_gifts) add("gift", message("a gift of any kind"), message("their firm lets nobody take one"));
  }

  void customs() {
    std::size_t shown = 0;
    for (const auto& advice : facts_.customs) {
      if (advice.good || shown == most_customs) continue;
      add("custom", forbidden(advice.say), advice.why);
      ++shown;
    }
  }

  const TalkFacts& facts_;
  std::vector<Topic> topics_;
};

}  // namespace

std::vector<Topic> to_bring_up(const TalkFacts& facts) { return Talk(facts).bring_up(); }

std::vector<Topic> to_leave(const TalkFacts& facts) { return Talk(facts).leave(); }

}  // namespace guanxi::domain
