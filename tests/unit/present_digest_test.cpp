#include <guanxi/present/digest.hpp>

#include <doctest/doctest.h>

#include "present_digests.hpp"

using namespace guanxi::present;

namespace {

const TextStyle plain{.width = 60};

std::vector<std::string> every_format(const Digest& digest) {
  const Letter letter{"Lin Jia", "lin.jia@example.com", {}, {}};
  return {as_text(digest, plain),  as_jsonl(digest),   as_tsv(digest),      as_csv(digest),   as_markdown(digest), as_html(digest),
          as_mail(digest, letter), as_ics(digest, {}), as_dingtalk(digest), as_wecom(digest), as_feishu(digest)};
}

}  // namespace

TEST_CASE("with nothing due every format is empty, but json, which is one object") {
  for (const std::string& format : every_format(digest_of({}))) CHECK(format.empty());
  CHECK(as_json(digest_of({})) == "{\"schema\":\"guanxi.remind/1\",\"date\":\"2027-01-22\",\"until\":\"2027-01-29\",\"items\":[],\"more\":0}\n");
}

TEST_CASE("text tells a festival once, and below it who keeps it") {
  CHECK(as_text(january(), plain) == R"(Fri 2027-01-22

Promises to keep
  pt7a2    2027-01-20  Klaus Weber (Norderelbe): price list
                       & terms
                       promised on 2027-01-02

Get in touch
  c-vq96x  2027-01-22  孙建民 (青鹤净水)
                       every 6w, last 2026-12-11; by phone

Festivals ahead
           2027-02-06  Spring Festival
                       closed until 2027-02-11
  h-aaaaa                王伟 (青鹤净水): tea
  h-bbbbb                李明: a card
  h-ddddd                刘芳: tea
           2027-02-06  Spring Festival
                       closed until 2027-02-08; oranges
  h-ccccc                Tan Mei
)");
}

TEST_CASE("an item a line: who, what, how late, the best time") {
  CHECK(as_text(in_lines(january()), plain) == R"(Fri 2027-01-22

Promises to keep
  pt7a2    2 days late  Klaus Weber: price list & terms

Get in touch
  c-vq96x  today        孙建民 (青鹤净水)  best 16:00–19:00

Festivals ahead
           2027-02-06   Spring Festival: 王伟, 李明, 刘芳
           2027-02-06   Spring Festival: Tan Mei
)");
  CHECK(as_text(in_lines(january()), {.width = 60, .colour = false, .relative = true}).find("in 2 weeks   Spring Festival") != std::string::npos);
}

TEST_CASE("a kind that is told whole gives everybody who is greeted a line") {
  Digest digest = january();
  for (auto& item : digest.items) item.beside = "China";
  CHECK(as_text(in_lines(digest, 0), plain).ends_with(R"(Festivals ahead
           2027-02-06   Spring Festival (China)
  h-aaaaa               王伟 (青鹤净水): tea
  h-bbbbb               李明: a card
  h-ddddd               刘芳: tea
           2027-02-06   Spring Festival (China)
  h-ccccc               Tan Mei: oranges
)"));
}

TEST_CASE("a festival's line names as many as fit, and says how many more there are") {
  Digest digest = digest_of({});
  for (int i = 10; i < 40; ++i) {
    digest.items.push_back({"h-aaa" + std::to_string(i), "holiday", "w", "Person " + std::to_string(i), "", day("2027-02-06"), "Spring Festival", "closed",
                            "tea", false, "cn-spring-festival", "China"});
  }
  CHECK(as_text(in_lines(digest), {.width = 80}).ends_with("\n    2027-02-06  Spring Festival (China): Person 10, Person 11, … 28 more\n"));
  CHECK(as_markdown(in_lines(digest)).find("Person 16, … 23 more\n") != std::string::npos);
}

TEST_CASE("a section that is cut says what shows the rest") {
  Digest digest = digest_of({});
  for (int i = 10; i < 40; ++i) digest.items.push_back({"aaa" + std::to_string(i), "promise", "w", "W", "", day("2027-01-22"), "x"});
  digest.again = "--days 7";
  const Digest shorter = in_lines(digest, 3);
  CHECK(as_text(shorter, plain).ends_with("\n  aaa12  today  W: x\n  … 27 more: guanxi remind --only promise --days 7\n"));
  for (const auto& format : {as_markdown(shorter), as_html(shorter), as_dingtalk(shorter), as_wecom(shorter), as_feishu(shorter)}) {
    CHECK(format.find("… 27 more: guanxi remind --only promise --days 7") != std::string::npos);
    CHECK(format.find("aaa13") == std::string::npos);
  }
  CHECK(shown(shorter).size() == 3);
}

TEST_CASE("what is hidden is said to be, and a narrow line leaves out what stands beside") {
  Digest digest = digest_of({{"pt7a2", "promise", "k", "Klaus Weber", "Norderelbe", day("2027-01-22"), "", "", "", true},
                             {"c-pt7a2", "contact", "k", "Klaus Weber", "Norderelbe", day("2027-01-22"), "", "", "", false, "", "best 16:00–19:00"}});
  CHECK(as_text(in_lines(digest), plain).find("Klaus Weber (Norderelbe)  sensitive\n") != std::string::npos);
  CHECK(as_text(in_lines(digest), {.width = 50}).find("today  Klaus Weber (Norderelbe)\n") != std::string::npos);
}

TEST_CASE("a greeting's id names the festival, and shares the room of id and date") {
  const std::string text = as_text(digest_of({{"h-aaaaaxxxxxxx-mid-autumn-festival", "holiday", "a", "A", "", day("2027-09-15"), "Mid-Autumn", "closed", "",
                                               false, "cn-mid-autumn-festival"}}),
                                   plain);
  CHECK(text.find("\n  h-aaaaa-mid-autumn-festival    A\n") != text.npos);
}

TEST_CASE("what suits everyone who keeps a festival is said once") {
  Digest digest = january();
  for (auto& item : digest.items) item.suggestion = "新年快乐";
  CHECK(as_text(digest, plain)
            .find("                       closed until 2027-02-11; 新年快乐\n"
                  "  h-aaaaa                王伟 (青鹤净水)\n"
                  "  h-bbbbb                李明\n") != std::string::npos);
}

TEST_CASE("festivals of other days or names, and other kinds of item, stand alone") {
  const auto lines = [](const Digest& digest) {
    const std::string text = as_text(digest, plain);
    return std::count(text.begin(), text.end(), '\n');
  };
  const DigestItem one{"h-aaaaa", "holiday", "a", "A", "", day("2027-02-06"), "Spring Festival", "", "", false, "cn-spring-festival"};
  DigestItem two{"h-bbbbb", "holiday", "b", "B", "", day("2027-02-06"), "Spring Festival", "", "", false, "cn-spring-festival"};
  CHECK(lines(digest_of({one, two})) == 6);
  two.date = day("2027-02-07");
  CHECK(lines(digest_of({one, two})) == 7);
  two = one;
  two.title = "Lantern Festival";
  CHECK(lines(digest_of({one, two})) == 7);
  const DigestItem birthday{"aaaaa", "occasion", "a", "A", "", day("2027-02-06"), "birthday"};
  CHECK(lines(digest_of({birthday, birthday})) == 5);
  const DigestItem hidden{"h-aaaaa", "holiday", "a", "A", "", day("2027-02-06"), ""};
  CHECK(lines(digest_of({hidden, hidden})) == 5);
}

TEST_CASE("csv holds an item a row and no formula") {
  const Digest digest = digest_of({{"pt7a2", "promise", "k", "K", "", day("2027-01-20"), "=1+1, \"now\"", "", ""}});
  CHECK(as_csv(digest) ==
        "id,kind,who,org,date,due_in_days,title,why,suggestion,sensitive,name\r\n"
        "pt7a2,promise,k,,2027-01-20,-2,\"'=1+1, \"\"now\"\"\",,,false,K\r\n");
}

TEST_CASE("an escape that a name ends with takes nothing of what follows") {
  const Digest digest = digest_of({{"pt7a2", "promise", "k", "K\x1b", "[firm", day("2027-01-22"), "[title", "why\x1b", "[how"}});
  for (const auto& format : {as_text(digest, {.width = 80}), as_html(digest), as_mail(digest, {"", "a@b", {}, {}}), as_ics(digest, {})}) {
    for (const auto* part : {"[firm", "[title", "why", "[how"}) CHECK(format.find(part) != std::string::npos);
  }
}

TEST_CASE("an item without a name goes by its handle") {
  const Digest digest = digest_of({{"pt7a2", "promise", "klaus", "", "", day("2027-01-22"), "x", "", ""}});
  for (const auto& format : every_format(digest)) CHECK(format.find("klaus") != std::string::npos);
}
