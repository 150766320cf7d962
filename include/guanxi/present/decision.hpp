// Who decides, as a picture for people and as JSON for scripts.
#pragma once

#include <map>
#include <string>

#include <guanxi/domain/claim.hpp>
#include <guanxi/present/style.hpp>
#include <guanxi/present/value.hpp>

namespace guanxi::present {

struct DecisionView {
  std::string org = {};       // the handle
  std::string org_name = {};
  std::string topic = {};     // empty: in general
  calendar::Date day = {};    // asked about
  calendar::Date today = {};
  domain::DecisionPicture picture = {};
  std::map<Id, domain::Member> people = {};
};

// The answer with its evidence, the roles, the reporting line as a tree, the way in, what is missing.
std::string as_text(const DecisionView& view, const Look& look);
// The document of `who-decides --json`; people and organisations are handles.
std::string as_json(const DecisionView& view);

// A claim that was set or ended: the words of its confirmation and of undo, and the fields of its JSON.
struct ClaimView {
  domain::Claim claim = {};  // no role: any
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
