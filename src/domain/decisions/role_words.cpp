#include <guanxi/domain/role_words.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>

namespace guanxi::domain {
namespace {

struct RoleWord {
  std::string_view text;  // as folded() makes it
  Role role;
  RoleSystem system = RoleSystem::any;  // any: whoever says it
};

using enum Role;
constexpr RoleWord role_synonyms[] = {
    // HubSpot, by value and by label
    {"decisionmaker", decider},
    {"budgetholder", budget},
    {"executivesponsor", sponsor},
    {"legalandcompliance", legal},
    {"legal&compliance", legal},
    {"enduser", user},
    // Salesforce
    {"economicdecisionmaker", decider},
    {"technicalbuyer", evaluator},
    {"businessuser", user},
    // Miller-Heiman and MEDDPICC
    {"economicbuyer", decider, RoleSystem::meddpicc},
    {"economicbuyer", budget},
    {"userbuyer", user},
    {"paperprocess", legal},
    // RAPID
    {"decide", decider},
    {"agree", approver},
    {"recommend", champion},
    {"input", influencer},
    {"perform", user},
    // 中文
    {"决策者", decider},
    {"决策人", decider},
    {"拍板人", decider},
    {"審批人", approver},
    {"审批人", approver},
    {"预算负责人", budget},
    {"預算負責人", budget},
    {"发起人", sponsor},
    {"支持者", champion},
    {"教练", coach},
    {"评估人", evaluator},
    {"技术把关人", evaluator},
    {"法务", legal},
    {"法務", legal},
    {"影响者", influencer},
    {"影響者", influencer},
    {"把关人", gatekeeper},
    {"把關人", gatekeeper},
    {"使用者", user},
    {"用户", user},
};

constexpr std::string_view blockers[] = {"blocker", "反对者", "反對者"};

std::string folded(std::string_view raw) {
  std::string out;
  for (const char c : raw) {
    if (ascii::is_blank(c) || c == '_' || c == '-') continue;
    out += ascii::lower(c);
  }
  return out;
}

}  // namespace

RoleReading read_role(std::string_view raw, RoleSystem system) {
  const std::string word = folded(raw);
  if (const auto own = parse_word<Role>(word)) return {.role = *own, .known = true};
  if (std::find(std::begin(blockers), std::end(blockers), word) != std::end(blockers)) return {.stance = Stance::against, .known = true};
  for (const RoleWord& one : role_synonyms) {
    if (one.text == word && (one.system == RoleSystem::any || one.system == system)) return {.role = one.role, .known = true};
  }
  return {.unknown = std::string(ascii::trimmed(raw))};
}

}  // namespace guanxi::domain
