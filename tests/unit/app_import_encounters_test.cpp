// What an import makes of interactions, tasks and roles.
#include <doctest/doctest.h>

#include <guanxi/app/import/import.hpp>

using namespace guanxi;
using namespace guanxi::app::importing;
using exchange::ReadInteraction;
using exchange::ReadPerson;
using exchange::ReadTask;
using exchange::ReadWho;

namespace {

using Texts = std::vector<std::string>;

calendar::Date day_of(std::string_view text) { return *calendar::parse_date(text, {}); }
calendar::PartialDate told(std::string_view text) { return *calendar::parse_partial_date(text); }

const ImportOptions of_sam = {.own_emails = {"sam@example.org"}, .own_name = "Sam Seller"};

Plan plan_of(exchange::ReadResult read, const ImportOptions& options = of_sam, std::string format = "chat") {
  const File file{.name = "file", .read = std::move(read), .format = std::move(format)};
  return make_plan(nullptr, std::span(&file, 1), options, {day_of("2026-11-20"), *settings::Zone::named("UTC")});
}

Texts names(const Plan& plan) {
  Texts found;
  for (const auto& one : plan.people) found.push_back(one.person.name);
  return found;
}

ReadInteraction met(std::vector<ReadWho> who, std::string_view day = "2026-03-02") {
  return {.kind = "meeting", .via = "zoom", .day = told(day), .summary = "pumps", .participants = std::move(who), .line = 3};
}

}  // namespace

TEST_CASE("people of a meeting come in, the user's own names and addresses do not") {
  const Plan plan =
      plan_of({.interactions = {met({{.name = "Marta Quill"}, {.name = "Seller, Sam"}, {.email = "SAM@example.org"}, {.email = "zoe@example.fr"}})}});
  CHECK(names(plan) == Texts{"Marta Quill", "zoe"});
  REQUIRE(plan.interactions.size() == 1);
  const auto& one = plan.interactions.front().interaction;
  CHECK(one.people.size() == 2);
  CHECK(one.kind == domain::InteractionKind::meeting);
  CHECK(one.via == domain::Channel::zoom);
  CHECK(one.day == day_of("2026-03-02"));
  CHECK_FALSE(one.time_known);
  CHECK(one.stage == domain::Stage::happened);
}

TEST_CASE("the same told twice is one, a day ahead is planned, without a day or people there is none") {
  const Plan plan = plan_of({.interactions = {met({{.name = "Marta Quill"}}),
                                              met({{.name = "Marta Quill"}}),
                                              met({{.name = "Marta Quill"}}, "2027-01-05"),
                                              met({{.name = "Sam Seller"}}),
                                              {.kind = "call", .summary = "no day", .participants = {{.name = "Zoe"}}}}});
  CHECK(plan.interactions.size() == 2);
  CHECK(plan.known_interactions == 1);
  CHECK(plan.interactions.back().interaction.stage == domain::Stage::planned);
  REQUIRE(plan.skipped.size() == 2);
  CHECK(plan.skipped[0].why == "nobody but you takes part");
  CHECK(plan.skipped[1].why == "there is no day");
}

TEST_CASE("of a mailbox nobody new comes in, unless that is asked for") {
  auto mail = met({{.email = "marta@example.com", .name = "Marta Quill"}, {.email = "shop@example.net", .name = "A shop"}});
  mail.in_bulk = true;
  const exchange::ReadResult read{.people = {{.name = "Marta Quill", .contacts = {{"email", "marta@example.com"}}}}, .interactions = {mail}};
  const Plan plan = plan_of(read);
  CHECK(names(plan) == Texts{"Marta Quill"});
  CHECK(plan.interactions.size() == 1);
  REQUIRE(plan.notices.size() == 1);
  CHECK(plan.notices.front().text == "1 address of people who are not on record is left out; --new adds them");
  ImportOptions all = of_sam;
  all.add_strangers = true;
  CHECK(names(plan_of(read, all)) == Texts{"Marta Quill", "A shop"});
}

TEST_CASE("a task is a promise to whom it names, in its people or in its text") {
  const Plan plan = plan_of({.people = {{.name = "Marta Quill"}, {.name = "王小满"}},
                             .tasks = {{.text = "Send the offer to Marta Quill", .made = told("2026-03-18"), .due = told("2026-12-15")},
                                       {.text = "请王小满看样品", .done = true, .ended = told("2026-03-20")},
                                       {.text = "Check the prices", .line = 9},
                                       {.text = "Send the offer to Marta Quill"}}});
  REQUIRE(plan.promises.size() == 2);
  CHECK(plan.promises[0].promise.due == day_of("2026-12-15"));
  CHECK(plan.promises[0].promise.made == day_of("2026-03-18"));
  CHECK(plan.promises[0].promise.open());
  CHECK(plan.promises[1].promise.state == domain::PromiseState::kept);
  CHECK(plan.promises[1].promise.closed == day_of("2026-11-20"));
  CHECK(plan.known_promises == 1);
  REQUIRE(plan.skipped.size() == 1);
  CHECK(plan.skipped.front().source == "file:9");
  CHECK(plan.skipped.front().why == "nobody on record is named in it");
}

TEST_CASE("a role is a claim at the firm where they work, by the words of its system") {
  const exchange::ReadResult read{.people = {{.uid = "003A", .name = "Marta Quill", .organisation = "Acme Pumps"}},
                                  .roles = {{.who = {.uid = "003A"}, .title = "Economic Buyer"}, {.who = {.uid = "003X"}, .title = "Evaluator", .line = 4}}};
  const Plan plan = plan_of(read, of_sam, "salesforce");
  REQUIRE(plan.claims.size() == 1);
  CHECK(plan.claims.front().role == domain::Role::budget);
  CHECK(plan.claims.front().because == "salesforce");
  CHECK(plan.skipped.size() == 1);
}

TEST_CASE("what has no place of its own keeps its name, addresses too") {
  const auto details =
      details_of({{"Beispielweg 3, Hamburg", "work"}, {"1 Pine Rd"}}, {{"Lead Source", "fair"}, {"Lead Source", "web"}, {"empty", " "}}, "hubspot");
  REQUIRE(details.size() == 3);
  CHECK(details[0] == storage::Detail{"address work", "Beispielweg 3, Hamburg", "hubspot", {}});
  CHECK(details[1].name == "address");
  CHECK(details[2].value == "fair; web");
}

TEST_CASE("a file renews what one of its kind told, and the post before stays as history") {
  domain::Person stored;
  stored.name = "王小满";
  stored.positions.push_back({.organisation = Id{7}, .title = "采购经理"});
  Card card = card_of(ReadPerson{.name = "王小满", .title = "采购总监"}, "f", "linkedin");
  Changes changes;
  changes.known = {{"title", "采购经理"}};
  merge_position(stored, card, {}, {Id{7}, "青石"}, day_of("2026-11-20"), changes);
  REQUIRE(changes.renewals.size() == 1);
  CHECK(changes.renewals.front() == Renewal{"title", "采购经理", "采购总监"});
  REQUIRE(stored.positions.size() == 2);
  CHECK(stored.positions[0].title == "采购总监");
  CHECK(stored.positions[0].organisation == Id{7});
  CHECK(stored.positions[1].to == day_of("2026-11-20"));

  Changes older;  // an export of before, read again
  older.known = {{"title", "采购总监"}};
  older.known_before = {{"title", "采购经理"}};
  merge_position(stored, card_of(ReadPerson{.name = "王小满", .title = "采购经理"}, "f", "linkedin"), {}, {Id{7}, "青石"}, day_of("2026-11-21"), older);
  CHECK(older.renewals.empty());
  CHECK(stored.positions[0].title == "采购总监");

  Changes typed;  // the user wrote another title since
  typed.known = {{"title", "采购经理"}};
  stored.positions[0].title = "采购部部长";
  merge_position(stored, card, {}, {Id{7}, "青石"}, day_of("2026-11-21"), typed);
  CHECK(typed.renewals.empty());
  CHECK(typed.conflicts.size() == 1);
}

TEST_CASE("a number is no name; whoever has it already is found by it") {
  const exchange::ReadResult read{
      .people = {{.name = "13900000042", .contacts = {{"phone", "13900000042"}}, .line = 4}, {.name = "王小满", .contacts = {{"phone", "+86 139 0000 0042"}}}},
      .interactions = {{.kind = "call", .day = told("2026-03-02"), .participants = {{.phone = "+8613900000042"}}},
                       {.kind = "call", .day = told("2026-03-03"), .participants = {{.phone = "+8613900000099"}}}}};
  const Plan plan = plan_of(read);
  CHECK(names(plan) == Texts{"王小满"});
  CHECK(plan.interactions.size() == 1);
  REQUIRE_FALSE(plan.skipped.empty());
  CHECK(plan.skipped.front().why == "its name 13900000042 is a number");
}

TEST_CASE("one id, another name and another address: two books that count alike") {
  const exchange::ReadResult read{.people = {{.uid = "101", .name = "Marta Quill", .contacts = {{"email", "marta@example.com"}}},
                                             {.uid = "101", .name = "佐倉みのり", .contacts = {{"email", "minori@example.jp"}}},
                                             {.uid = "101", .name = "Marta Harrow", .contacts = {{"email", "marta@example.com"}}}}};
  const Plan plan = plan_of(read, of_sam, "hubspot");
  CHECK(names(plan) == Texts{"Marta Quill"});
  REQUIRE(plan.skipped.size() == 1);
  CHECK(plan.skipped.front().why.starts_with("its id is that of marta-quill"));
}

TEST_CASE("a contact tells its firm by the id of the firm's own record") {
  const exchange::ReadResult read{.people = {{.name = "Zoé Lefèvre", .organisation_uid = "001A"}}, .organisations = {{.uid = "001A", .name = "Ardoise Pumps"}}};
  const Plan plan = plan_of(read, of_sam, "salesforce");
  REQUIRE(plan.people.size() == 1);
  CHECK(plan.people.front().organisation == "Ardoise Pumps");
}

TEST_CASE("a WeChat id tells who is meant, under a name that goes with theirs") {
  const exchange::ReadResult read{.people = {{.name = "王小满", .contacts = {{"wechat", "wxm_demo"}}}},
                                  .interactions = {{.kind = "message", .day = told("2026-03-02"), .participants = {{.name = "小满", .wechat = "wxm_demo"}}},
                                                   {.kind = "message", .day = told("2026-03-03"), .participants = {{.wechat = "wxm_demo"}}}}};
  const Plan plan = plan_of(read);
  CHECK(names(plan) == Texts{"王小满"});
  CHECK(plan.interactions.size() == 2);
}

TEST_CASE("the user's own card is no contact") {
  const Plan plan = plan_of({.people = {{.name = "S. Seller", .contacts = {{"email", "Sam@example.org"}}}, {.name = "Marta Quill"}}});
  CHECK(names(plan) == Texts{"Marta Quill"});
  REQUIRE(plan.skipped.size() == 1);
  CHECK(plan.skipped.front().why == "the address or number is yours");
}

TEST_CASE("a word that is no role of ours stays as a note; of a doubt nothing is said twice") {
  const exchange::ReadResult read{.people = {{.uid = "003A", .name = "Marta Quill", .organisation = "Acme Pumps"}},
                                  .roles = {{.who = {.uid = "003A"}, .title = "Pump whisperer", .line = 4}}};
  const Plan plan = plan_of(read, of_sam, "salesforce");
  CHECK(plan.claims.empty());
  CHECK(plan.skipped.empty());
  REQUIRE(plan.people.size() == 1);
  REQUIRE(plan.people.front().notes.size() == 1);
  CHECK(plan.people.front().notes.front().about == "role");
  CHECK(plan.people.front().notes.front().text == "Pump whisperer");
}

TEST_CASE("texts that differ far behind are two, and stay whole") {
  std::string longer(400, 'a');
  ReadInteraction one = met({{.name = "Marta Quill"}}), other = one;
  one.summary = longer + "é";
  other.summary = longer + "è";
  const Plan plan = plan_of({.interactions = {one, other}});
  CHECK(plan.interactions.size() == 2);
}
