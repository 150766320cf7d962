#include <guanxi/app/network/introductions.hpp>

#include <map>

#include <guanxi/app/network/warmth.hpp>
#include <guanxi/storage/ties.hpp>

#include "network/graph.hpp"

namespace guanxi::app {

using Kind = LinkFact::Kind;

namespace {

class Weaver {
 public:
  Weaver(storage::Store& store, const PathQuestion& question) : store_(store), ties_(store), question_(question) {}

  Web woven() {
    relations();
    organisations();
    if (!question_.from) contacts();
    return std::move(web_);
  }

 private:
  bool wanted(std::string_view kind) const {
    const auto& via = question_.via;
    return via.empty() || std::find(via.begin(), via.end(), kind) != via.end();
  }

  int mark(Kind kind, Id id) {
    web_.facts.push_back({kind, id});
    return static_cast<int>(web_.facts.size()) - 1;
  }

  void relations() {
    ties_.each_relation([this](const domain::Relation& relation) {
      if (!wanted(word_of(relation.kind))) return;
      web_.network.link(relation.one, relation.other, domain::relation_link(relation), mark(Kind::relation, relation.id));
    });
  }

  void organisations() {
    std::map<Id, std::vector<Id>> staff;
    for (const auto& position : ties_.positions(question_.day)) {
      if (position.reports_to && wanted(reports_to)) {
        web_.network.link(position.person, position.reports_to, domain::reporting_link, mark(Kind::reporting, position.person));
      }
      if (position.organisation) staff[position.organisation].push_back(position.person);
    }
    if (!wanted(colleague)) return;
    for (const auto& [organisation, people] : staff) {
      web_.network.circle(people, domain::colleague_link, mark(Kind::colleague, organisation));
    }
  }

  void contacts() {
    const auto strengths = [&store = store_, day = question_.day](std::span<const Id> people) {
      std::vector<int> all;
      for (const auto& warmth : warmth_of(store, people, day)) all.push_back(domain::contact_link(warmth.score));
      return all;
    };
    web_.contacts = {ties_.in_contact(question_.day), strengths, mark(Kind::contact, {})};
  }

  storage::Store& store_;
  storage::Ties ties_;
  const PathQuestion& question_;
  Web web_;
};

present::Way described_way(storage::Store& store, const Web& web, const domain::Chain& chain, const PathQuestion& question) {
  present::Way way{chain.score};
  Id before = question.from;
  for (const auto& step : chain.steps) {
    way.steps.push_back(described_step(store, step, before, web.facts.at(static_cast<std::size_t>(step.mark)), question.day));
    before = step.who;
  }
  return way;
}

}  // namespace

Web web_of(storage::Store& store, const PathQuestion& question) { return Weaver(store, question).woven(); }

std::vector<present::Way> ways_to(storage::Store& store, const PathQuestion& question) {
  const Web web = web_of(store, question);
  const auto chains = question.from ? domain::warmest_chains(web.network, question.from, question.to, question.count)
                                    : domain::warmest_chains(web.network, web.contacts, question.to, question.count);
  std::vector<present::Way> ways;
  for (const auto& chain : chains) {
    ways.push_back(described_way(store, web, chain, question));
  }
  return ways;
}

}  // namespace guanxi::app
