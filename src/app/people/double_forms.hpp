// Records in the forms in which they are compared, and the keys under which those stand that are worth comparing.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <guanxi/domain/likeness.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::app {

// Firms as people's records need them: what they are called, and where they are. Each is read when it is first asked for.
class FirmNames {
 public:
  explicit FirmNames(storage::Store& store) : store_(store) {}
  void read_all();  // at once, for whoever will ask for most of them

  struct Firm {
    std::string name = {};
    std::string key = {};
    std::string country = {};  // its own
    Id parent = {};
  };
  const Firm& operator[](Id organisation);
  std::string country_of(Id organisation);  // its own, else of the nearest group above it

 private:
  storage::Store& store_;
  std::unordered_map<Id, Firm> firms_;
};

domain::PersonForms person_forms(const domain::Person& person, FirmNames& firms);
domain::FirmForms firm_forms(const domain::Organisation& organisation);

// Records under keys. A key is kept as a number, so that a record takes eight bytes a key, however long that is: two keys may have one number, and
// two records are then compared in vain.
class Blocks {
 public:
  void add(std::uint32_t record, char sort, std::initializer_list<std::string_view> parts);

  // Every two records that share a key with few others; the lower one first. A pair may come again.
  template <class Take>
  void each_pair(const Take& take) {
    order();
    for (std::size_t begin = 0; begin < entries_.size();) {
      std::size_t end = begin;
      while (end < entries_.size() && key_of(entries_[end]) == key_of(entries_[begin])) ++end;
      for (std::size_t one = begin; end - begin <= most_together && one < end; ++one) {
        for (std::size_t other = one + 1; other < end; ++other) take(record_of(entries_[one]), record_of(entries_[other]));
      }
      begin = end;
    }
  }

 private:
  static constexpr std::size_t most_together = 40;
  static constexpr int record_bits = 32;
  static std::uint64_t key_of(std::uint64_t entry) { return entry >> record_bits; }
  static std::uint32_t record_of(std::uint64_t entry) { return static_cast<std::uint32_t>(entry); }
  void order();

  std::vector<std::uint64_t> entries_;
};

void add_keys(Blocks& blocks, std::uint32_t record, const domain::PersonForms& forms);
void add_keys(Blocks& blocks, std::uint32_t record, const domain::FirmForms& forms);

}  // namespace guanxi::app
