// What the digest says of decisions that wait for an answer.
#include <guanxi/app/decisions/record.hpp>

#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>

#include <doctest/doctest.h>

#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::app {
namespace {

using calendar::Date;

Date day(std::string_view iso) { return calendar::parse_iso_date(iso).value(); }
const Date today = day("2026-11-20");

class Waiting {
 public:
  Waiting() : folder_(made_folder()), store(folder_ / "people.db", storage::Access::create) {
    storage::Work work(store, "test", {});
    domain::Organisation org{.handle = "qingshi", .name = "青石泵业", .added = today};
    storage::Parties(store).add(org, {});
    organisation = org.id;
    work.commit("began");
  }
  ~Waiting() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Waiting(const Waiting&) = delete;
  Waiting& operator=(const Waiting&) = delete;

 private:
  static std::filesystem::path made_folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "guanxi-decisions-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    return pattern;
  }
  std::filesystem::path folder_;

 public:
  storage::Store store;
  Id organisation = {};

  Id add(domain::Decision decision) {
    decision.organisation = organisation;
    storage::Work work(store, "decide", {});
    storage::Decisions(store).add(decision);
    work.commit("decided");
    return decision.id;
  }

  std::vector<present::DigestItem> items(int days = 0, bool include_sensitive = false) {
    return decision_items(store, today, today + std::chrono::days{days}, -1, include_sensitive);
  }
};

}  // namespace

TEST_CASE_FIXTURE(Waiting, "a decision comes up on the day on which an answer is expected, in words that cost nobody face") {
  const Id id = add({.topic = "renewal", .asked = day("2026-10-20"), .expected = today});
  add({.topic = "expansion", .asked = day("2026-10-20"), .expected = today + std::chrono::days{1}});
  const auto found = items();
  REQUIRE(found.size() == 1);
  CHECK(found[0].id == to_text(id));
  CHECK(found[0].kind == "decision");
  CHECK(found[0].who == "qingshi");
  CHECK(found[0].name == "青石泵业");
  CHECK(found[0].date == today);
  CHECK(found[0].title == "renewal");
  CHECK(found[0].why == "asked 2026-10-20; an answer was expected for 2026-11-20");
  CHECK(found[0].suggestion == "a good moment to ask how the internal discussion is going; do not press");
  CHECK(items(1).size() == 2);
}

TEST_CASE_FIXTURE(Waiting, "without a day it waits for what is usual there, and the reason says so") {
  add({.topic = "renewal", .asked = day("2026-10-20")});
  CHECK(items().size() == 1);  // 30 days
  for (const int month : {1, 3, 5}) {
    const Date asked = day("2026-0" + std::to_string(month) + "-01");
    add({.topic = "pilot", .asked = asked, .made = asked + std::chrono::days{40}, .outcome = domain::Outcome::approved});
  }
  CHECK(items().empty());
  const auto found = items(9);
  REQUIRE(found.size() == 1);
  CHECK(found[0].date == day("2026-11-29"));
  CHECK(found[0].why == "asked 2026-10-20; decisions there usually take 40 days");
}

TEST_CASE_FIXTURE(Waiting, "a sensitive one says where and when, never on what") {
  add({.topic = "succession", .asked = day("2026-10-01"), .sensitive = true});
  REQUIRE(items().size() == 1);
  CHECK(items()[0].title.empty());
  CHECK(items()[0].sensitive);
  CHECK(items(0, true)[0].title == "succession");
}

TEST_CASE_FIXTURE(Waiting, "having asked, it is left in peace for a while") {
  const Id id = add({.topic = "renewal", .asked = day("2026-10-01")});
  storage::Work work(store, "done", {});
  const auto line = asked_after_decision(store, *storage::Decisions(store).find(id), today);
  work.commit("asked");
  CHECK(line.value() == "asked how the decision on renewal stands; it comes up again on 2026-12-05");
  CHECK(items().empty());
  CHECK(decision_items(store, day("2026-12-05"), day("2026-12-05"), -1, false).size() == 1);
}

}  // namespace guanxi::app
