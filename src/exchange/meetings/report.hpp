// An attendance report, row by row: what its meetings were, and who came.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/exchange/reader.hpp>

#include "meetings/labels.hpp"
#include "meetings/people.hpp"
#include "words/date_order.hpp"

namespace guanxi::exchange::meetings {

struct Meeting {
  std::string topic = {};
  std::string id = {};
  std::optional<WrittenMoment> start = {};
  std::optional<WrittenMoment> first_join = {};
  std::vector<ReadWho> participants = {};
  int line = 0;
};

// What the moments of a report are taken for.
struct Moments {
  DateOrder order = DateOrder::unknown;
  std::optional<calendar::PartialDate> day = {};  // of times that the file tells without a day
};

class Report {
 public:
  Report(System system, const Input& input, Moments moments) : system_(system), input_(input), moments_(std::move(moments)) {}

  // `guess` is given all moments, before their order is known.
  void learn_order(DateOrderGuess& guess) { guess_ = &guess; }
  void take(const std::vector<std::string>& row, int line, std::string_view part);
  // Hands everything on. Usage error: a meeting has no day.
  Result<void> give(Sink& sink);
  bool found_people() const { return headed_; }

 private:
  using Row = std::vector<std::string>;

  bool takes_section(const Row& row);
  bool takes_heading(const Row& row, int line);
  bool takes_fact(const Row& row);
  void take_values(const Row& row, int line);
  void take_person(const Row& row, int line);
  void take_unlabelled(const Row& row);
  void begin_meeting(int line);
  Meeting& meeting_of(const Row& row, const std::optional<WrittenMoment>& join, int line);
  void add(Meeting& meeting, ReadWho who);
  std::vector<ReadWho> people_of(const Row& row, int line);
  void add_registered(const Row& row, const ReadWho& who, int line);
  std::optional<WrittenMoment> moment(std::string_view cell, int line);
  void set_fact(Meeting& meeting, Column column, std::string_view value, int line);

  Result<void> give(const Meeting& meeting, Sink& sink) const;
  std::string uid_of(const Meeting& meeting) const;

  System system_;
  const Input& input_;
  Moments moments_;
  DateOrderGuess* guess_ = nullptr;
  std::optional<Columns> people_ = {};   // of the rows of people that stand here
  std::optional<Columns> summary_ = {};  // of the row of values that follows
  std::vector<std::string> headings_ = {};
  bool headed_ = false;
  int section_ = 0;  // Microsoft's "2. Participants"
  bool untitled_ = false;
  bool waits_for_table_ = true;
  std::string part_ = {};
  std::vector<Meeting> meetings_ = {};
  std::map<std::string, std::size_t> places_ = {};  // of a report of many meetings, by what tells them apart
  std::vector<ReadPerson> registered_ = {};
  std::set<std::string> known_registered_ = {};
  std::vector<ReadWarning> warnings_ = {};
  std::set<std::string> warned_ = {};
};

}  // namespace guanxi::exchange::meetings
