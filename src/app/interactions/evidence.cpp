// What an interaction shows of who decides: claims and decisions from the fields of `log`.
#include <guanxi/app/decisions/who_decides.hpp>

#include <algorithm>

#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/naming/known_words.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app {

using domain::Interaction;
using domain::RoleClaim;
using present::Value;

namespace {

std::string replaced(std::string text, std::string_view wide, std::string_view narrow) {
  for (auto at = text.find(wide); at != std::string::npos; at = text.find(wide, at + narrow.size())) text.replace(at, wide.size(), narrow);
  return text;
}

// "LEFT=FIRST:SECOND:…", with Chinese marks too. Without = there is no left.
struct Parts {
  std::string left = {};
  bool divided = false;
  std::vector<std::string> right = {};
};

Parts parts_of(const std::string& typed) {
  const std::string text = replaced(replaced(text::one_line(typed), "：", ":"), "＝", "=");
  Parts parts;
  const auto equals = text.rfind('=');
  parts.divided = equals != std::string::npos;
  std::string_view rest = text;
  if (parts.divided) {
    parts.left = ascii::trimmed(rest.substr(0, equals));
    rest.remove_prefix(equals + 1);
  }
  for (const auto piece : ascii::split_trimmed(rest, ':')) parts.right.emplace_back(piece);
  return parts;
}

class Capture {
 public:
  Capture(Session& env, storage::Store& store, const Interaction& interaction, const Fields& fields)
      : env_(env), store_(store), interaction_(interaction), fields_(fields), topic_(text::one_line(fields.get("topic"))) {}

  Result<void> take() {
    TRY(check());
    for (const auto& typed : fields_.all("decides")) {
      TRY(insert_decider(typed));
    }
    for (const auto& typed : fields_.all("role")) {
      TRY(insert_role(typed));
    }
    for (const auto& topic : fields_.all("asked")) {
      TRY(insert_asked(topic));
    }
    for (const auto& typed : fields_.all("decided")) {
      TRY(insert_decided(typed));
    }
    return {};
  }

 private:
  Result<void> check() const {
    if (interaction_.attempt) {
      return usage_error(message("nobody was reached, so it does not show who decides"),
                         message("leave out --attempt, or record it with guanxi who-decides ORG set"));
    }
    if (interaction_.day > env_.today()) {
      return usage_error(message("{day} is still to come: it shows nothing yet", "day"_is = calendar::iso(interaction_.day)));
    }
    if (!topic_.empty() && !fields_.has("decides") && !fields_.has("role")) {
      return usage_error(message("--topic says on what, but nothing says who has a say"), message("add --decides WHO or --role WHO=ROLE"));
    }
    if (fields_.has("expect") && !fields_.has("asked")) {
      return usage_error(message("--expect says when, but nothing was asked for"), message("add --asked TOPIC"));
    }
    return {};
  }

  Result<void> insert_decider(const std::string& typed) {
    const Parts parts = parts_of(typed);
    if (parts.right.front().empty() || (parts.divided && parts.left.empty())) {
      return usage_error(message("--decides does not know '{typed}'", "typed"_is = typed), message("as --decides renewal=wangwei, or --decides wangwei"));
    }
    RoleClaim claim{.role = domain::Role::decider, .topic = parts.divided ? parts.left : topic_};
    return insert_claim(claim, parts.right.front(), parts, 1, typed);
  }

  Result<void> insert_role(const std::string& typed) {
    const Parts parts = parts_of(typed);
    if (parts.left.empty() || parts.right.front().empty()) {
      return usage_error(message("--role does not know '{typed}'", "typed"_is = typed),
                         message("as --role wangwei=budget, or --role wangwei=budget:against:high"));
    }
    RoleClaim claim{.topic = topic_};
    TRY(set_role(claim, parts.right.front()));
    return insert_claim(claim, parts.left, parts, 1, typed);
  }

  // What stands behind the colons is a stance or how sure that is.
  static Result<void> set_words(RoleClaim& claim, const Parts& parts, std::size_t from, const std::string& typed) {
    for (std::size_t i = from; i < parts.right.size(); ++i) {
      const std::string& word = parts.right[i];
      if (const auto stance = domain::parse_word<domain::Stance>(word)) claim.stance = *stance;
      else if (const auto confidence = domain::parse_word<domain::Confidence>(word)) claim.confidence = *confidence;
      else
        return usage_error(message("'{word}' in '{typed}' is neither a stance nor a confidence", "word"_is = word, "typed"_is = typed),
                           listed<domain::Stance>() + "; " + listed<domain::Confidence>());
    }
    return {};
  }

  Result<void> insert_claim(RoleClaim& claim, const std::string& name, const Parts& parts, std::size_t from, const std::string& typed) {
    TRY(set_words(claim, parts, from, typed));
    TRY_ASSIGN(const auto who, resolve_person(store_, name));
    TRY_ASSIGN(const auto organisation, matter_of(who));
    claim.person = who.id;
    claim.organisation = organisation;
    if (!claim.topic.empty()) claim.topic = topic_at(store_, organisation, claim.topic);
    claim.interaction = interaction_.id;
    claim.since = interaction_.day;
    storage::Claims(store_).add(claim);
    return {};
  }

  Result<void> insert_asked(const std::string& topic) {
    Fields given;
    given.append("asked", calendar::iso(interaction_.day));
    if (fields_.has("expect")) given.append("expect", fields_.get("expect"));
    return insert_decision(topic, given, {});
  }

  Result<void> insert_decided(const std::string& typed) {
    const Parts parts = parts_of(typed);
    if (parts.left.empty() || parts.right.front().empty() || parts.right.size() > 2) {
      return usage_error(message("--decided does not know '{typed}'", "typed"_is = typed),
                         message("as --decided renewal=approved, or --decided renewal=approved:wangwei"));
    }
    Fields given;
    given.append("made", calendar::iso(interaction_.day));
    given.append("outcome", parts.right.front());
    std::optional<storage::PartyRef> by;
    if (parts.right.size() == 2) {
      TRY_ASSIGN(const auto who, resolve_person(store_, parts.right[1]));
      given.append("by", who.handle);
      by = who;
    }
    return insert_decision(parts.left, given, by);
  }

  Result<void> insert_decision(const std::string& typed, Fields& given, const std::optional<storage::PartyRef>& by) {
    const std::string topic = text::trimmed_line(typed);
    if (text::fold(topic).empty()) return usage_error(message("the topic is missing"), message("as --asked renewal"));
    TRY_ASSIGN(const auto organisation, by ? matter_of(*by) : matter_of({}));
    if (interaction_.sensitive) given.append("sensitive", "yes");
    TRY(record_decision(env_, store_, organisation, topic_at(store_, organisation, topic), given, interaction_.id));
    return {};
  }

  // Where it is decided: at the firm of a participant, the person's own if one of them is from there.
  Result<Id> matter_of(const storage::PartyRef& who) const {
    storage::Parties parties(store_);
    std::vector<Id> organisations;
    for (const Id participant : interaction_.people) {
      const auto ref = parties.ref(participant);
      if (ref && ref->organisation_id) organisations.push_back(ref->organisation_id);
    }
    if (organisations.empty() && who.organisation_id) return who.organisation_id;
    if (organisations.empty()) {
      return fail(ErrorKind::no_match, message("no organisation is known of anybody who took part"), message("say where they are: guanxi edit WHO --org ORG"));
    }
    const bool own = std::find(organisations.begin(), organisations.end(), who.organisation_id) != organisations.end();
    return own ? who.organisation_id : organisations.front();
  }

  Session& env_;
  storage::Store& store_;
  const Interaction& interaction_;
  const Fields& fields_;
  std::string topic_;
};

}  // namespace

bool shows_something(const Fields& fields) {
  return std::any_of(std::begin(shown_fields), std::end(shown_fields), [&fields](auto name) { return fields.has(name); });
}

Result<void> insert_shown(Session& env, storage::Store& store, const Interaction& interaction, const Fields& fields) {
  return shows_something(fields) ? Capture(env, store, interaction, fields).take() : Result<void>();
}

Shown shown_in(Session& env, storage::Store& store, Id interaction) {
  Shown shown;
  Value::Array claims, decisions;
  for (const RoleClaim& claim : storage::Claims(store, true).shown_by(interaction)) {
    claims.emplace_back(present::set_fields(shown_claim(store, claim, env.today())));
  }
  for (const RoleClaim& claim : storage::Claims(store).shown_by(interaction)) {
    auto view = shown_claim(store, claim, env.today());
    view.claim.interaction = {};  // the line above names it
    shown.lines.push_back(present::set_line(view));
  }
  for (const auto& decision : storage::Decisions(store).recorded_in(interaction)) {
    shown.lines.push_back(decision_line(store, decision));
    decisions.emplace_back(decision_fields(store, decision, true));
  }
  shown.fields = {{"claims", std::move(claims)}, {"decisions", std::move(decisions)}};
  return shown;
}

}  // namespace guanxi::app
