// Reporting lines among those who hold a position on a day.
#pragma once

#include <map>
#include <vector>

#include <guanxi/domain/claim.hpp>

namespace guanxi::domain {

Presence presence(const OrganisationFacts& facts, Id person, calendar::Date day);
// The day on which the person's last position there ended; nullopt: they are there, or never were.
std::optional<calendar::Date> left_on(const OrganisationFacts& facts, Id person, calendar::Date day);
// The day on which what the person was there on `since` gave way to something with another title; nullopt: it did not.
std::optional<calendar::Date> position_changed_on(const OrganisationFacts& facts, Id person, calendar::Date since, calendar::Date day);

class Hierarchy {
 public:
  // A superior who left is none; one who never was there (a ministry, a parent firm) is. Whoever reports to somebody
  // here in a position elsewhere, as the heads of a group's companies do, stands below them.
  Hierarchy(const OrganisationFacts& facts, calendar::Date day);

  // Superiors without a superior of their own, those with the most people below them first.
  const std::vector<Id>& tops() const { return tops_; }
  int below(Id person) const;  // people anywhere below
  bool known(Id person) const { return boss_.contains(person) || reports_.contains(person); }
  // The people of one circle of reporting lines, in order; empty: there is none.
  const std::vector<Id>& circle() const { return circle_; }
  const std::map<Id, Id>& bosses() const { return boss_; }
  const std::map<Id, std::vector<Id>>& reports() const { return reports_; }

  // From the top above this person down through them, then towards one's contacts, to the end of the line. A person of
  // whom nothing is known gives the line of the first top.
  std::vector<Id> chain(Id person) const;
  std::vector<ReportingLine> tree(const std::vector<Id>& first) const;

 private:
  struct Branch {
    int people = 0;        // below
    int height = 0;        // levels below
    bool contact = false;  // somebody in it, the head included, was in contact
  };

  void read_lines(calendar::Date day);
  void sort_reports();
  void find_tops();
  void find_circle();
  void measure(Id top);
  std::vector<ReportingLine> branch_of(Id top, const std::vector<Id>& first) const;
  const std::string& handle(Id person) const;
  bool leads_better(Id one, Id other) const;

  const OrganisationFacts& facts_;
  calendar::Date day_;
  std::map<Id, Id> boss_;
  std::map<Id, std::vector<Id>> reports_;
  std::map<Id, Branch> branches_;
  std::vector<Id> tops_;
  std::vector<Id> circle_;
};

}  // namespace guanxi::domain
