// The best way to somebody, as another command asks for it.
#include <guanxi/app/network/introductions.hpp>

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/storage/work.hpp>

#include "notices.hpp"

namespace guanxi::app {
namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "guanxi-path-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::system_error(errno, std::generic_category(), pattern);
    path_ = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string file(const char* name) const { return path_ / name; }

 private:
  fs::path path_;
};

const auto now = *calendar::parse_rfc3339("2026-11-20T09:00:00Z");

std::unique_ptr<Session> session_in(const Folder& folder) {
  const auto variable = [&folder](const char* name) -> std::optional<std::string> {
    const std::string_view asked(name);
    if (asked == "TZ") return "UTC";
    return asked == "GUANXI_DB" ? std::optional(folder.file("people.db")) : std::nullopt;
  };
  static test::KeptNotices notices;
  return std::move(*Session::make({.now = now, .variable = variable}, {.config = folder.file("config.toml")}, notices));
}

Id add_person(storage::Store& store, const std::string& handle) {
  domain::Person person{.handle = handle, .name = handle, .added = *calendar::parse_iso_date("2026-01-01")};
  storage::Parties(store).add(person, {});
  return person.id;
}

void meet(storage::Store& store, Id person, std::string_view day) {
  domain::Interaction dinner{.day = *calendar::parse_iso_date(day), .zone = "UTC", .kind = domain::InteractionKind::dinner, .via = domain::Channel::in_person};
  dinner.people = {person};
  storage::Interactions(store).add(dinner);
}

}  // namespace

TEST_CASE("the best way is the warmest one as of today; none is none") {
  const Folder folder;
  const auto env = session_in(folder);
  auto& store = env->store(storage::Access::create);
  storage::Work work(store, "test", now);
  const Id li = add_person(store, "li"), wang = add_person(store, "wang"), zheng = add_person(store, "zheng");
  const auto best = [&]() -> std::optional<present::Way> {
    auto ways = ways_to(store, {.to = zheng, .count = 1, .day = env->today()});
    if (ways.empty()) return std::nullopt;
    return std::move(ways.front());
  };
  CHECK_FALSE(best().has_value());
  domain::Relation kin{.one = li, .other = zheng, .kind = domain::Tie::kin}, classmate{.one = wang, .other = zheng, .kind = domain::Tie::classmate};
  storage::Relations(store).set(kin);
  storage::Relations(store).set(classmate);
  meet(store, li, "2026-11-21");
  CHECK_FALSE(best().has_value());
  meet(store, wang, "2026-11-19");
  const auto over_wang = best();
  REQUIRE(over_wang.has_value());
  CHECK(present::way_line(*over_wang, "") == "you → wang → zheng");
  meet(store, li, "2026-11-19");
  const auto over_li = best();
  REQUIRE(over_li.has_value());
  CHECK(present::way_line(*over_li, "") == "you → li → zheng");
  REQUIRE(over_li->steps.size() == 2);
  CHECK(over_li->steps[0].kind == "contact");
  CHECK(over_li->steps[1].reason == "is kin of li");
  CHECK(over_li->steps[1].strength == 80);
}

}  // namespace guanxi::app
