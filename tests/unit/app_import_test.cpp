// What an import takes for the same person, and what it adds to them.
#include <guanxi/app/import/import.hpp>

#include <doctest/doctest.h>
#include <fmt/ranges.h>

namespace guanxi::app::importing {
namespace {

using calendar::PartialDate;
using exchange::ReadPerson;

const calendar::Date today = *calendar::parse_iso_date("2026-11-20");
const Id employer{7};
const Id other_employer{8};

PartialDate day(std::string_view text) { return *calendar::parse_partial_date(text); }

Card card(const ReadPerson& read) { return card_of(read, "people.vcf", "vcard"); }

domain::Person person(std::string name, std::vector<domain::ContactPoint> contacts = {}, Id organisation = {}) {
  domain::Person made;
  made.id = Id{100};
  made.name = std::move(name);
  made.contacts = std::move(contacts);
  if (organisation) made.positions = {{.id = Id{1}, .organisation = organisation}};
  return made;
}

std::string adds(const Changes& changes) { return fmt::format("{}", fmt::join(changes.adds, ", ")); }

std::string match_text(const Match& match) { return fmt::format("{}{}", fmt::join(match.who, " "), match.doubtful ? " ?" : ""); }

std::string by_contact(const ReadPerson& read, const std::vector<domain::Person>& people, bool fresh = false) {
  std::vector<Candidate> candidates;
  for (const auto& one : people) candidates.push_back({&one, fresh});
  return match_text(match_by_contact(card(read), candidates));
}

std::string by_name(const ReadPerson& read, Id organisation, const std::vector<domain::Person>& people, bool other_uid = false) {
  std::vector<Candidate> candidates;
  for (const auto& one : people) candidates.push_back({&one, false, other_uid});
  return match_text(match_by_name(card(read), organisation, candidates));
}

Plan plan_of(std::vector<ReadPerson> people, const ImportOptions& options = {}) {
  const File file{"people.vcf", {.people = std::move(people)}};
  return make_plan(nullptr, std::span(&file, 1), options, {today, *settings::Zone::named("UTC")});
}

}  // namespace

TEST_CASE("a card: one line a text, days under labels of their own") {
  const Card made = card({.uid = "u1",
                          .name = " Marta\tQuill\n",
                          .title = "CFO",
                          .role = "Budget holder",
                          .country = "Deutschland",
                          .birthday = day("1990-05-14"),
                          .lunar_birthday = day("lunar 1990-04-20"),
                          .contacts = {{"phone", "none"}, {"phone", "+49 40 123"}},
                          .occasions = {{"other", day("2019-03-08")}, {"other", day("--10-01")}, {"other", day("--10-01")}},
                          .note = "first\nsecond\n",
                          .line = 12});
  CHECK(made.source == "people.vcf:12");
  CHECK(made.person.name == "Marta Quill");
  CHECK(made.person.country == "DE");
  CHECK(made.person.contacts == std::vector<domain::ContactPoint>{{"phone", "+49 40 123"}});
  CHECK(made.person.birthday == day("1990-05-14"));
  REQUIRE(made.occasions.size() == 3);
  CHECK(made.occasions[0].label == "lunar birthday");
  CHECK(made.occasions[1].label == "other");
  CHECK(made.occasions[2].label == "other 2");
  REQUIRE(made.notes.size() == 2);
  CHECK(made.notes[0].text == "first\nsecond");
  CHECK(made.notes[1].about == "role");
}

TEST_CASE("a lunar birthday is the birthday when there is no solar one") {
  const Card made = card({.name = "陈无年", .lunar_birthday = day("lunar 08-15")});
  CHECK(made.person.birthday == day("lunar 08-15"));
  CHECK(made.occasions.empty());
  CHECK(card({.name = "x", .occasions = {{"Birthday", day("--01-02")}}}).person.birthday == day("--01-02"));
}

TEST_CASE("what is missing is added, what is there stays") {
  domain::Person stored = person("王小满", {{"phone", "199 0000 0001"}}, employer);
  stored.positions[0].title = "客户经理";
  stored.city = "杭州";
  const Card given = card({.name = "王小满",
                           .department = "销售部",
                           .title = "经理",
                           .city = "宁波",
                           .birthday = day("1991-09-22"),
                           .contacts = {{"phone", "+86 199-0000-0001"}, {"email", "x@example.cn"}},
                           .aliases = {"小满"},
                           .tags = {"vip"}});
  Changes changes;
  merge(stored, given, changes);
  merge_position(stored, given, {employer, "青石"}, {employer, "青石"}, today, changes);
  CHECK(adds(changes) == "alias, email, birthday, tag, department");
  CHECK(changes.conflicts == std::vector<Conflict>{{"city", "杭州", "宁波"}, {"title", "客户经理", "经理"}});
  CHECK(stored.city == "杭州");
  CHECK(stored.contacts.size() == 2);

  Changes again;
  merge(stored, given, again);
  merge_position(stored, given, {employer, "青石"}, {employer, "青石"}, today, again);
  CHECK(again.adds.empty());
  CHECK(again.conflicts == changes.conflicts);
}

TEST_CASE("another firm is kept out, with the title that belongs to it") {
  domain::Person stored = person("Klaus Weber", {}, employer);
  Changes changes;
  merge_position(stored, card({.name = "Klaus Weber", .title = "CEO"}), {other_employer, "Neu"}, {employer, "Alt"}, today, changes);
  CHECK(changes.adds.empty());
  CHECK(changes.conflicts == std::vector<Conflict>{{"org", "Alt", "Neu"}});
  CHECK(stored.positions.size() == 1);
}

TEST_CASE("who left gets a new position from today on") {
  domain::Person stored = person("Klaus Weber", {}, employer);
  stored.positions[0].to = *calendar::parse_iso_date("2026-01-01");
  Changes changes;
  merge_position(stored, card({.name = "Klaus Weber", .title = "CEO"}), {other_employer, "Neu"}, {}, today, changes);
  REQUIRE(stored.positions.size() == 2);
  CHECK(stored.positions[0].organisation == other_employer);
  CHECK(stored.positions[0].from == today);
  CHECK(adds(changes) == "org, title");
}

TEST_CASE("a date is completed, never changed") {
  domain::Person stored = person("Marta Quill");
  stored.birthday = day("--05-14");
  Changes changes;
  merge(stored, card({.name = "Marta Quill", .birthday = day("1979-05-14")}), changes);
  CHECK(stored.birthday == day("1979-05-14"));
  CHECK(adds(changes) == "birthday");
  Changes less;
  merge(stored, card({.name = "Marta Quill", .birthday = day("--05-14")}), less);
  CHECK((less.adds.empty() && less.conflicts.empty()));
  merge(stored, card({.name = "Marta Quill", .birthday = day("1980-05-14")}), less);
  CHECK(less.conflicts == std::vector<Conflict>{{"birthday", "1979-05-14", "1980-05-14"}});
}

TEST_CASE("a lunar birthday beside a stored solar one is an occasion") {
  domain::Person stored = person("王小满");
  stored.birthday = day("1991-09-22");
  const Card given = card({.name = "王小满", .lunar_birthday = day("lunar 1991-08-15")});
  Changes changes;
  merge(stored, given, changes);
  std::vector<domain::Occasion> known;
  CHECK(merge_occasions(stored, known, given, changes).size() == 1);
  CHECK(adds(changes) == "lunar birthday");
  CHECK(merge_occasions(stored, known, given, changes).empty());
}

TEST_CASE("a note is stored once") {
  const Card given = card({.name = "x", .note = "Likes tea"});
  std::vector<domain::Note> known;
  Changes changes;
  CHECK(merge_notes(known, given, changes).size() == 1);
  CHECK(merge_notes(known, given, changes).empty());
}

TEST_CASE("names that are alike, and names that are related") {
  CHECK(alike("Weber, Klaus", "Dr. Klaus Weber"));
  CHECK(alike("K. Weber", "Klaus Weber"));
  CHECK(alike("Wei Wang", "王伟"));
  CHECK(alike("华为王伟", "王伟"));
  CHECK(alike("José Núñez", "Jose Nunez"));
  CHECK_FALSE(alike("王玮", "王伟"));
  CHECK_FALSE(alike("K. W.", "Klaus Weber"));
  CHECK_FALSE(alike("Anna Weber", "Klaus Weber"));
  CHECK_FALSE(alike("Weber", "Klaus Weber"));
  CHECK(related("王总", "王伟"));
  CHECK(related("Weber", "Klaus Weber"));
  CHECK(related("David Wang", "王伟"));
  CHECK_FALSE(related("Tony", "王伟"));
  CHECK_FALSE(related("李伟", "王伟"));
}

TEST_CASE("whom a card is about, by e-mail or phone") {
  const domain::ContactPoint mobile{"phone", "138 0000 0001"};
  const domain::ContactPoint switchboard{"phone", "021-5555 5555"};
  CHECK(by_contact({.name = "王总", .contacts = {{"phone", "+86 13800000001"}}}, {person("王伟", {mobile})}) == "0");
  CHECK(by_contact({.name = "李明", .contacts = {switchboard}}, {person("王伟", {switchboard})}) == "");
  CHECK(by_contact({.name = "王伟", .contacts = {switchboard}}, {person("李明", {switchboard}), person("王伟", {switchboard})}) == "1");
  CHECK(by_contact({.name = "Tony", .contacts = {mobile}}, {person("王伟", {mobile})}) == "0 ?");
  CHECK(by_contact({.name = "Tony", .contacts = {mobile}}, {person("王伟", {mobile})}, true) == "");
  CHECK(by_contact({.name = "王伟", .contacts = {mobile}}, {person("王伟", {mobile}), person("王伟", {mobile})}) == "0 1");
  CHECK(by_contact({.name = "王伟", .contacts = {{"qq", "13800000001"}}}, {person("王伟", {mobile})}) == "");
}

TEST_CASE("whom a card is about, by name and organisation") {
  const domain::ContactPoint mobile{"phone", "138 0000 0001"};
  CHECK(by_name({.name = "王伟"}, employer, {person("王伟", {}, other_employer), person("王伟", {}, employer)}) == "1");
  CHECK(by_name({.name = "王伟"}, employer, {person("王伟", {}, other_employer)}) == "");
  CHECK(by_name({.name = "王伟"}, {}, {person("王伟")}) == "0");
  CHECK(by_name({.name = "王伟"}, {}, {person("王伟", {}, employer)}) == "0 ?");
  CHECK(by_name({.name = "王伟", .contacts = {{"phone", "139 0000 0002"}}}, {}, {person("王伟", {mobile}, employer)}) == "");
  CHECK(by_name({.name = "王伟"}, employer, {person("王伟", {}, employer)}, true) == "");
  CHECK(by_name({.name = "王伟"}, employer, {person("王伟", {}, employer), person("王伟", {}, employer)}) == "0 1");
}

TEST_CASE("a plan against nothing: two records of one person, two of one name") {
  const Plan plan = plan_of({{.name = "王伟", .organisation = "华为", .contacts = {{"email", "w@example.cn"}}, .line = 1},
                             {.name = "Wang Wei", .contacts = {{"email", "w@example.cn"}}, .line = 9},
                             {.name = "王伟", .organisation = "中兴", .line = 17}},
                            {.tags = {"phone"}, .tier = "B"});
  REQUIRE(plan.people.size() == 2);
  CHECK(plan.people[0].person.handle == "wangwei");
  CHECK(plan.people[0].person.aliases == std::vector<std::string>{"Wang Wei"});
  CHECK(plan.people[0].person.tier == "B");
  CHECK(plan.people[0].person.tags == std::vector<std::string>{"phone"});
  CHECK(plan.people[1].person.handle == "wangwei-2");
  CHECK(plan.people[1].source == "people.vcf:17");
  CHECK(plan.organisations.size() == 2);
}

TEST_CASE("one name under two uids of a file is two people") {
  const domain::ContactPoint switchboard{"phone", "021-5555 5555"};
  const Plan plan = plan_of({{.uid = "a", .name = "王伟", .organisation = "华为", .contacts = {switchboard}},
                             {.uid = "b", .name = "王伟", .organisation = "华为", .contacts = {switchboard}},
                             {.uid = "a", .name = "王伟", .organisation = "华为"}});
  CHECK(plan.added() == 2);
  CHECK(plan.skipped.empty());
}

TEST_CASE("superiors and ties are found wherever they stand in the files; loops are not made") {
  const Plan plan = plan_of({{.name = "Ann Low", .relations = {{"manager", "Bob High"}, {"friend", "Cy Far"}, {"", "Bob High", "", "球友"}}},
                             {.uid = "b", .name = "Bob High", .relations = {{"manager", "Ann Low"}, {"colleague", "Ann Low"}}},
                             {.name = "Di Side", .relations = {{"mentor", "", "b"}, {"introduced-by", "Ann Low"}}},
                             {.name = "Ed Twin", .relations = {{"colleague", "Di Side"}}},
                             {.name = "Flo Twin", .relations = {{"colleague", "Di Side"}}}});
  const Id ann = plan.people[0].person.id;
  const Id bob = plan.people[1].person.id;
  const Id di = plan.people[2].person.id;
  CHECK(plan.people[0].person.positions.at(0).reports_to == bob);
  CHECK(plan.people[1].person.positions.empty());
  REQUIRE(plan.relations.size() == 5);
  CHECK(plan.relations[1].kind == domain::Tie::mentor);
  CHECK((plan.relations[1].one == bob && plan.relations[1].other == di));
  CHECK((plan.relations[2].one == di && plan.relations[2].other == ann));
  std::vector<std::string> said;
  for (const Notice& notice : plan.notices) said.push_back((notice.detail ? "(" : "") + notice.text);
  CHECK(said == std::vector<std::string>{"(Ann Low: friend 'Cy Far' is not known, or several are: left out",
                                         "Ann Low: the tie '球友' with 'Bob High' is left out", "Bob High: reporting to ann-low would be a loop: left out"});
}

TEST_CASE("a plan in words") {
  Plan plan = plan_of({{.name = "王伟", .organisation = "华为"}});
  CHECK(line_of(plan.people[0]) == "+ wangwei  王伟 (华为)");
  CHECK(journal_line(plan, 2) == "import of 2 files: 1 new, 0 changed");
  plan.people[0].fresh = false;
  CHECK(line_of(plan.people[0]) == "~ wangwei  王伟 (华为)  adds: org");
  plan.people[0].changes.adds.clear();
  plan.skipped.push_back({"people.vcf:1", "x", "y"});
  CHECK(summary(plan, 1) == "nothing new: 1 person up to date, 1 skipped");
}

}  // namespace guanxi::app::importing
