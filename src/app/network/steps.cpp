// What the steps of a way rest on, in words.
#include <guanxi/base/message.hpp>
#include <guanxi/domain/tie_sentences.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/storage/ties.hpp>

#include "network/graph.hpp"

namespace guanxi::app {

using calendar::Date;
using Kind = LinkFact::Kind;

namespace {

class Describer {
 public:
  Describer(storage::Store& store, const domain::Step& step, Id before, const LinkFact& fact, Date day)
      : store_(store), who_(step.who), before_(before), fact_(fact), day_(day) {
    const auto ref = storage::Parties(store).ref(step.who);
    out_ = {.who = ref->handle, .name = ref->name, .org = ref->organisation, .strength = step.strength};
    out_.last_contact = last(domain::Weight::contact);
  }

  present::WayStep described() {
    switch (fact_.kind) {
      case Kind::contact: contact(); break;
      case Kind::relation: relation(); break;
      case Kind::reporting: reporting(); break;
      case Kind::colleague: colleagues(); break;
    }
    introduced();
    if (fact_.kind != Kind::contact) together();
    return std::move(out_);
  }

 private:
  std::optional<Date> last(domain::Weight at_least) { return storage::Interactions(store_).last_contact(who_, at_least, day_); }
  std::string name(Id person) { return storage::Parties(store_).ref(person)->name; }
  std::string ago(Date then) const { return present::distance(then, day_); }

  void contact() {
    out_.kind = "contact";
    const auto met = last(domain::Weight::in_person);
    const std::string last_ago = ago(*out_.last_contact);
    const auto when = "when"_is = last_ago;
    if (met == out_.last_contact) out_.reason = message("last met {when}", when);
    else out_.reason = met ? message("last contact {when}, met {met}", when, "met"_is = ago(*met)) : message("last contact {when}", when);
  }

  void relation() {
    const auto relation = *storage::Relations(store_).find(fact_.id);
    out_.kind = word_of(relation.kind);
    by_introduction_ = relation.kind == domain::Tie::introduced_by;
    out_.reason = domain::tie_to(relation.kind, relation.one == who_, name(before_)) + (relation.text.empty() ? "" : " (" + relation.text + ")");
  }

  void reporting() {
    out_.kind = reports_to;
    out_.reason = fact_.id == who_ ? message("reports to {who}", "who"_is = name(before_)) : message("{who} reports to them", "who"_is = name(before_));
  }

  void colleagues() {
    out_.kind = colleague;
    out_.reason = message("works with {who} at {firm}", "who"_is = name(before_), "firm"_is = name(fact_.id));
  }

  // Whoever introduced them vouches for them: to the user anybody, on the way only the one that it comes from.
  void introduced() {
    for (const auto& relation : storage::Relations(store_).of(who_)) {
      if (relation.kind != domain::Tie::introduced_by || relation.one != who_ || (before_ && relation.other != before_)) continue;
      out_.introduced_by = storage::Parties(store_).ref(relation.other)->handle;
      if (!by_introduction_) out_.reason += "; " + message("introduced by {who}", "who"_is = name(relation.other));
      return;
    }
  }

  void together() {
    const auto then = storage::Ties(store_).last_together(before_, who_, day_);
    if (then) out_.reason += "; " + message("you last saw both {when}", "when"_is = ago(*then));
  }

  storage::Store& store_;
  Id who_;
  Id before_;
  const LinkFact& fact_;
  Date day_;
  bool by_introduction_ = false;  // the step itself is one
  present::WayStep out_;
};

}  // namespace

present::WayStep described_step(storage::Store& store, const domain::Step& step, Id before, const LinkFact& fact, Date day) {
  return Describer(store, step, before, fact, day).described();
}

}  // namespace guanxi::app
