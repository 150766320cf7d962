// How well promises were kept. Soft ones ("we will study it") stand apart; dropped ones are no promise broken.
#pragma once

#include <optional>
#include <span>
#include <string>

#include <guanxi/domain/commitment.hpp>

namespace guanxi::domain {

struct PromiseTally {
  int kept = 0;
  int broken = 0;
  int dropped = 0;
  int open = 0;  // the late ones too
  int late = 0;  // open, and due before the day that was asked for
  bool operator==(const PromiseTally&) const = default;

  // Of those kept or broken, in percent, rounded down so that 100 means every one; nullopt: none was either so far.
  std::optional<int> share() const;
  // Whether there is more to say than that some are open.
  bool telling() const { return kept + broken + dropped + late > 0; }
};

struct PromiseRecord {
  PromiseTally ours = {};
  PromiseTally theirs = {};
  PromiseTally ours_soft = {};
  PromiseTally theirs_soft = {};
};

PromiseRecord promise_record(std::span<const Promise> promises, calendar::Date today);
std::string to_text(const PromiseTally& tally);  // "kept 5 of 6 (83%), 1 dropped; 2 open, 1 of them late"

// How many open promises of ours to one person are enough.
inline constexpr int enough_open = 3;

// What speaks against promising them more: "3 are open, one of them late since 2026-11-18". Soft ones
// and theirs do not count. nullopt: nothing.
std::optional<std::string> overpromised(std::span<const Promise> to_them, calendar::Date today);

}  // namespace guanxi::domain
