#include <doctest/doctest.h>

#include <guanxi/domain/promise_record.hpp>

namespace guanxi::domain {
namespace {

using calendar::Date;

const Date today = *calendar::make_date(2026, 11, 20);

Promise promise(PromiseState state, int due_in = 10, bool theirs = false, bool soft = false) {
  Promise made;
  made.theirs = theirs;
  made.soft = soft;
  made.state = state;
  made.due = today + std::chrono::days{due_in};
  return made;
}

std::vector<Promise> several(int count, const Promise& one) { return std::vector<Promise>(static_cast<std::size_t>(count), one); }

TEST_CASE("the share kept is of those kept or broken; each side and the soft ones by themselves") {
  std::vector<Promise> all = several(5, promise(PromiseState::kept));
  all.push_back(promise(PromiseState::broken));
  all.push_back(promise(PromiseState::dropped));
  all.push_back(promise(PromiseState::open, -1));
  all.push_back(promise(PromiseState::open, 0));
  all.push_back(promise(PromiseState::kept, 10, true));
  all.push_back(promise(PromiseState::broken, 10, false, true));
  all.push_back(promise(PromiseState::open, -3, true, true));
  const PromiseRecord made = promise_record(all, today);
  CHECK(made.ours == PromiseTally{.kept = 5, .broken = 1, .dropped = 1, .open = 2, .late = 1});
  CHECK(made.ours.share() == 83);
  CHECK(to_text(made.ours) == "kept 5 of 6 (83%), 1 dropped; 2 open, one of them late");
  CHECK(to_text(made.theirs) == "kept 1 of 1 (100%)");
  CHECK(made.ours_soft.share() == 0);
  CHECK(to_text(made.theirs_soft) == "1 open, late");
}

TEST_CASE("a share is never rounded up, and unknown until one was kept or broken") {
  std::vector<Promise> all = several(199, promise(PromiseState::kept));
  all.push_back(promise(PromiseState::broken));
  CHECK(promise_record(all, today).ours.share() == 99);
  CHECK(promise_record(several(3, promise(PromiseState::dropped)), today).ours.share() == std::nullopt);
  CHECK(to_text(promise_record(several(3, promise(PromiseState::dropped)), today).ours) == "3 dropped");
  CHECK(to_text(promise_record(several(3, promise(PromiseState::open, -1)), today).ours) == "3 open, all of them late");
  CHECK(to_text(PromiseTally{}).empty());
  CHECK_FALSE(promise_record(several(3, promise(PromiseState::open)), today).ours.telling());
  CHECK(promise_record(several(1, promise(PromiseState::open, -1)), today).ours.telling());
}

TEST_CASE("a promise without a day is never late") {
  Promise open = promise(PromiseState::open);
  open.due.reset();
  CHECK(promise_record({&open, 1}, today).ours == PromiseTally{.open = 1});
  CHECK_FALSE(overpromised({&open, 1}, today).has_value());
}

TEST_CASE("three open, or one late, is enough promised") {
  CHECK_FALSE(overpromised({}, today).has_value());
  CHECK_FALSE(overpromised(several(2, promise(PromiseState::open)), today).has_value());
  CHECK(overpromised(several(3, promise(PromiseState::open)), today) == "3 are open");
  CHECK(overpromised(several(1, promise(PromiseState::open, -2)), today) == "one is open, late since 2026-11-18");
  std::vector<Promise> all = several(2, promise(PromiseState::open));
  all.push_back(promise(PromiseState::open, -5));
  CHECK(overpromised(all, today) == "3 are open, one of them late since 2026-11-15");
  CHECK_FALSE(overpromised(several(9, promise(PromiseState::open, -5, true)), today).has_value());
  CHECK_FALSE(overpromised(several(9, promise(PromiseState::open, -5, false, true)), today).has_value());
  CHECK_FALSE(overpromised(several(9, promise(PromiseState::kept, -5)), today).has_value());
}

}  // namespace
}  // namespace guanxi::domain
