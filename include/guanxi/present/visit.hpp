// Whom to see on a trip, and its formats. Each is made from the plan alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/meeting_need.hpp>
#include <guanxi/present/style.hpp>
#include <guanxi/present/table.hpp>

namespace guanxi::present {

struct VisitPerson {
  std::string handle = {};
  std::string name = {};
  std::string title = {};
  std::string tier = {};
  domain::MeetingNeed need = {};
  std::optional<calendar::Date> last_met = {};
  domain::Channel prefers = {};  // the channel they like best
  std::string reach = {};        // how to ask for a meeting: "wechat wangwei_88"
  std::vector<std::string> bring = {};
  bool sensitive = false;  // something of the need was not told in words
};

struct VisitCall {
  std::string id = {};            // of the firm, or of the person who has none; whole
  std::string organisation = {};  // handle; empty: without a firm
  std::string organisation_name = {};
  std::string gift_policy = {};
  std::vector<VisitPerson> people = {};  // in the order in which one greets them
  std::optional<calendar::Date> day = {};
};

struct VisitDay {
  calendar::Date day = {};
  bool works = true;
  bool made_up = false;      // worked, although the weekday is not
  std::string reason = {};   // "weekend", "National Day": why nobody works
  std::string hours = {};    // "Ramadan, 10:00–16:00"; empty: the usual ones
  bool provisional = false;  // the reason is only what the law gives: the year's notice is not in
};

struct Visit {
  std::string city = {};  // as it is recorded of most
  std::string country = {};
  std::string country_name = {};
  std::string zone = {};
  domain::Trip trip = {};
  std::chrono::minutes opens = {};
  std::chrono::minutes closes = {};
  std::vector<VisitDay> days = {};
  std::vector<std::string> festivals = {};  // whom to wish what, what to give, what never
  std::string manners = {};                 // how one meets there
  std::vector<VisitCall> calls = {};
  int left_out = 0;  // people beyond --max
};

std::string as_text(const Visit& visit, const TextStyle& text_style);
// The same as rows, a person each: json with the trip's days and festivals behind.
Table as_table(const Visit& visit);
// The plan as all-day events, one a call, each on its day there. A UID is of whom one calls on and the trip's first day, so a
// calendar moves the event when it is given the plan of the same trip again.
std::string as_ics(const Visit& visit, calendar::Instant now);

}  // namespace guanxi::present
