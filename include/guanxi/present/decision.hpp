// Who decides: as a picture for people, as JSON and rows for scripts, as a chart.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/domain/claim.hpp>
#include <guanxi/present/path.hpp>
#include <guanxi/present/style.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/present/value.hpp>

namespace guanxi::present {

// An organisation by its name.
struct OrganisationName {
  std::string handle = {};
  std::string name = {};
};

struct StakeholderMap {
  std::string org = {};  // the handle
  std::string org_name = {};
  std::string topic = {};   // empty: in general
  calendar::Date day = {};  // asked about
  calendar::Date today = {};
  domain::DecisionPicture picture = {};
  std::map<Id, domain::Member> people = {};
  std::optional<Way> way = {};                      // picture.route, with the reasons of its steps
  std::vector<OrganisationName> parents = {};       // the group it belongs to, then the group's, …
  std::vector<OrganisationName> subsidiaries = {};  // that belong to it, by handle
  bool all_cautions = false;                        // in text; else the three that matter most
};

// The answer with its evidence, the roles, the reporting line as a tree, decisions, the way in, what to mind.
std::string as_text(const StakeholderMap& view, const TextStyle& text_style);
// The document of `who-decides --json`; people and organisations are handles.
std::string as_json(const StakeholderMap& view);
// Everybody in the picture, a row each, superiors first: for TSV, CSV and JSON Lines.
Table people_table(const StakeholderMap& view);
// The chart, for Graphviz's dot and for Mermaid.
std::string as_dot(const StakeholderMap& view);
std::string as_mermaid(const StakeholderMap& view);

// decision_days: count, median, shortest, longest.
Value::Object pace_fields(const domain::Pace& pace);

// A claim that was set or ended: the words of its confirmation and of undo, and the fields of its JSON.
struct ClaimView {
  domain::RoleClaim claim = {};  // no role: any
  std::string org = {};
  std::string org_name = {};
  domain::Member who = {};
  bool outside = false;
};
std::string set_line(const ClaimView& view);  // without a line break
std::string unset_line(const ClaimView& view);
Value::Object set_fields(const ClaimView& view);
Value::Object unset_fields(const ClaimView& view);

}  // namespace guanxi::present
