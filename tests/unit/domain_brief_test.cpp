#include <guanxi/domain/brief.hpp>

#include <doctest/doctest.h>

#include <algorithm>

namespace guanxi::domain {
namespace {

using calendar::Date;
using std::chrono::days;

const Date today = *calendar::make_date(2026, 11, 20);

TalkFacts nothing() { return {.today = today}; }

std::vector<std::string> kinds(const std::vector<Topic>& topics) {
  std::vector<std::string> all;
  for (const Topic& topic : topics) all.emplace_back(topic.kind);
  return all;
}

bool says(const std::vector<Topic>& topics, std::string_view text) {
  return std::any_of(topics.begin(), topics.end(),
                     [&](const Topic& topic) { return topic.text.find(text) != std::string::npos || topic.why.find(text) != std::string::npos; });
}

Promise promise(std::string text, std::optional<int> due_in, bool theirs = false, bool soft = false) {
  Promise made{.theirs = theirs, .soft = soft, .text = std::move(text), .made = today - days{30}};
  if (due_in) made.due = today + days{*due_in};
  return made;
}

Note note(std::string about, std::string text, bool sensitive = false) {
  return {.day = today - days{3}, .about = std::move(about), .text = std::move(text), .sensitive = sensitive};
}

// One of everything, nothing of it sensitive.
TalkFacts everything() {
  TalkFacts facts = nothing();
  facts.complaints = {{.text = "late delivery", .severity = Severity::high, .opened = today - days{12}, .in_private = true}};
  facts.promises = {promise("price list", 3),        promise("drawings", -2),          promise("later", 15),
                    promise("no day", std::nullopt), promise("test report", -1, true), promise("the board", -30, true, true)};
  facts.decisions = {{{.topic = "renewal", .asked = today - days{60}}, today}, {{.topic = "pumps", .asked = today - days{10}}, today + days{20}}};
  facts.favours = {{.received = true, .kind = FavourKind::hospitality, .what = "the dinner", .day = today - days{200}}};
  facts.last = Interaction{.day = today - days{1}, .kind = InteractionKind::call, .text = "asked for the stock list"};
  facts.occasions = {{.label = std::string(birthday_label), .date = {.month = 11, .day = 24}}};
  facts.notes = {note("family", "daughter plays the erhu"), note("hobby", "calligraphy"), note("avoid", "the old contract"),
                 note("health", "had an operation")};
  facts.feedback_asked = today - days{200};
  return facts;
}

}  // namespace

TEST_CASE("of somebody about whom nothing is known nothing is said") {
  CHECK(to_bring_up(nothing()).empty());
  CHECK(to_leave(nothing()).empty());
}

TEST_CASE("what is owed comes first, what is pleasant last") {
  const auto topics = to_bring_up(everything());
  CHECK(kinds(topics) ==
        std::vector<std::string>{"complaint", "promise", "promise", "theirs", "decision", "thanks", "thread", "day", "fact", "fact", "feedback"});
  CHECK(topics[0] == Topic{"complaint", "their complaint: late delivery", "high, open for 12 days; raise it in person, not in the group"});
  CHECK(topics[1] == Topic{"promise", "what you promised: price list", "due 2026-11-23: bring it, or say how it stands"});
  CHECK(topics[2] == Topic{"promise", "what you promised: drawings", "late since 2026-11-18: say so first, and when it comes"});
  CHECK(topics[3] == Topic{"theirs", "what they promised: test report", "was due 2026-11-19: ask whether they need anything for it, not where it is"});
  CHECK(topics[6] == Topic{"thread", "where you left off: asked for the stock list", "call, 2026-11-19"});
  CHECK(topics[7] == Topic{"day", "their birthday", "2026-11-24"});
}

TEST_CASE("a promise a fortnight off is worth a word, one later or without a day is not; nor is one that was kept") {
  TalkFacts facts = nothing();
  facts.promises = {promise("fourteen", 14), promise("fifteen", 15), promise("none", std::nullopt), promise("kept", 1)};
  facts.promises.back().state = PromiseState::kept;
  CHECK(kinds(to_bring_up(facts)) == std::vector<std::string>{"promise"});
}

TEST_CASE("a birthday is still wished a week after it, and a fortnight before") {
  const auto with = [](int month, int day) {
    TalkFacts facts = nothing();
    facts.occasions = {{.label = std::string(birthday_label), .date = {.month = month, .day = day}}};
    return to_bring_up(facts).size();
  };
  CHECK(with(11, 12) == 0);
  CHECK(with(11, 13) == 1);
  CHECK(with(12, 4) == 1);
  CHECK(with(12, 5) == 0);
}

TEST_CASE("what is left alone: what was told, what is not due, what a soft promise meant") {
  const auto topics = to_leave(everything());
  CHECK(kinds(topics) == std::vector<std::string>{"avoid", "health", "decision", "soft"});
  CHECK(topics[2] == Topic{"decision", "pressing for an answer on pumps", "not before 2026-12-10"});
  CHECK(topics[3] == Topic{"soft", "asking again about: the board", "a soft promise may have been a no"});
}

TEST_CASE("price and terms are for who decides") {
  TalkFacts facts = nothing();
  facts.decider = "王伟";
  CHECK(to_leave(facts) == std::vector<Topic>{{"price", "price and terms", "王伟 decides, and is not at the table"}});
}

TEST_CASE("in front of others neither objections nor private complaints come up") {
  TalkFacts facts = everything();
  facts.against = true;
  CHECK_FALSE(says(to_leave(facts), "in front of the others"));
  facts.in_company = true;
  CHECK(kinds(to_leave(facts)) == std::vector<std::string>{"avoid", "health", "against", "private", "decision", "soft"});
  facts.complaints.front().in_private = false;
  CHECK(kinds(to_leave(facts)) == std::vector<std::string>{"avoid", "health", "against", "decision", "soft"});
}

TEST_CASE("lost face shows to whoever includes what is sensitive, until it is made up for") {
  TalkFacts facts = nothing();
  facts.faces = {{.lost = true, .text = "corrected before his boss", .in_public = true, .day = today - days{40}}};
  CHECK(to_leave(facts).empty());
  facts.include_sensitive = true;
  CHECK(to_leave(facts) == std::vector<Topic>{{"face", "corrected before his boss", "they lost face in public 2026-10-11, and it is not made up for"}});
  facts.faces.push_back({.lost = false, .text = "praised", .day = today - days{10}});
  CHECK(to_leave(facts).empty());
}

TEST_CASE("nothing sensitive is said unless it is asked for, and all of it then") {
  TalkFacts facts = everything();
  for (auto& one : facts.complaints) one.sensitive = true, one.text = "SECRET";
  for (auto& one : facts.promises) one.sensitive = true, one.text = "SECRET";
  for (auto& one : facts.decisions) one.decision.sensitive = true, one.decision.topic = "SECRET";
  for (auto& one : facts.favours) one.sensitive = true, one.what = "SECRET";
  for (auto& one : facts.notes) one.sensitive = true, one.text = "SECRET";
  facts.last->sensitive = true;
  facts.last->text = "SECRET";
  CHECK_FALSE(says(to_bring_up(facts), "SECRET"));
  CHECK_FALSE(says(to_leave(facts), "SECRET"));
  CHECK(kinds(to_bring_up(facts)) == std::vector<std::string>{"complaint", "promise", "promise", "day", "feedback"});
  CHECK(to_leave(facts).empty());
  facts.include_sensitive = true;
  CHECK(kinds(to_bring_up(facts)) == std::vector<std::string>{"complaint", "promise", "promise", "theirs", "decision", "thanks", "thread", "day", "feedback"});
  CHECK(kinds(to_leave(facts)) == std::vector<std::string>{"avoid", "health", "decision", "soft"});
}

TEST_CASE("of their customs the first two don'ts, and a firm that takes no gifts") {
  const holidays::Advice customs[] = {
      {true, "Meet in person.", ""}, {false, "Press for an answer.", "they cannot"}, {false, "Write a name in red ink.", ""}, {false, "Politics.", ""}};
  TalkFacts facts = nothing();
  facts.customs = customs;
  facts.no_gifts = true;
  CHECK(to_leave(facts) == std::vector<Topic>{{"gift", "a gift of any kind", "their firm lets nobody take one"},
                                              {"custom", "do not press for an answer", "they cannot"},
                                              {"custom", "do not write a name in red ink", ""}});
}

}  // namespace guanxi::domain
