// `who-decides ORG review`: asking about what is stale, contradictory or missing.
#include <guanxi/app/decisions/who_decides.hpp>

#include <algorithm>

#include <guanxi/app/decisions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/answers.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/sanitise.hpp>

#include "who_decides/review.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using domain::ReviewItem;
using domain::RoleClaim;
using present::Value;

namespace {

constexpr char indent[] = "      ";  // of a question that belongs to the one above it
constexpr int tries = 3;             // a name that is not found is asked for again

class Interview {
 public:
  Interview(Env& env, storage::Store& store, const domain::Organisation& organisation) : env_(env), store_(store), organisation_(organisation) {}

  // Nothing is written here: others may write while somebody thinks.
  void hold(const std::vector<ReviewItem>& items) {
    for (std::size_t i = 0; i < items.size() && !over_; ++i) {
      const std::string number = std::to_string(i + 1) + "/" + std::to_string(items.size());
      if (items[i].view) still_so(number, items[i]);
      else who(number, items[i]);
    }
  }

  // The words of what was recorded; empty: nothing was.
  std::string record() {
    if (ended_.empty() && said_.empty()) return {};
    storage::Work work(store_, "who-decides", env_.now());
    storage::Claims claims(store_);
    check_people();
    for (const RoleClaim& claim : ended_) claims.end(claim.organisation, claim.person, claim.role, claim.topic, env_.today());
    for (RoleClaim& claim : said_) claims.add(claim);
    std::string line = message("reviewed who decides at {org}: {said} said, {ended} ended", "org"_is = organisation_.name, "said"_is = said_.size(),
                               "ended"_is = ended_.size());
    work.commit(line);
    return line;
  }

  std::size_t said() const { return said_.size(); }
  std::size_t ended() const { return ended_.size(); }

 private:
  // Others may have written during the interview.
  void check_people() {
    storage::Parties parties(store_);
    parties.organisation(organisation_.id);
    for (const RoleClaim& claim : said_) parties.person(claim.person);
  }

  std::string asked(const std::string& question) { return env_.ask_line(text::one_line(question)).value_or(""); }

  void still_so(const std::string& number, const ReviewItem& item) {
    const std::string answer = asked(message("{number}  {question} [y]es, [n]o, [q]uit, Enter skips:", "number"_is = number, "question"_is = item.question));
    if (answer == "q" || answer == "quit") over_ = true;
    if (says_no(answer)) ended_.push_back(item.view->claim);
    if (says_yes(answer)) {
      RoleClaim claim = item.view->claim;
      claim.id = {};
      claim.interaction = {};
      say(claim);
    }
  }

  void who(const std::string& number, const ReviewItem& item) {
    for (int i = 0; i < tries; ++i) {
      const std::string answer = asked(message("{number}  {question} (a name; q quits, Enter skips)", "number"_is = number, "question"_is = item.question));
      if (answer == "q" || answer == "quit") over_ = true;
      if (answer.empty() || over_) return;
      const auto person = resolve_person(store_, answer);
      if (person) {
        say({.organisation = organisation_.id, .person = person->id, .role = item.role, .topic = item.topic});
        return rivals(item, person->id);
      }
      env_.warn(person.error().message);
      if (!person.error().hint.empty()) env_.warn(person.error().hint);
    }
  }

  // Contradicting words stand side by side unless one is taken back.
  void rivals(const ReviewItem& item, Id chosen) {
    for (const RoleClaim& rival : item.rivals) {
      if (rival.person == chosen) continue;
      const auto who = storage::Parties(store_).ref(rival.person);
      const std::string answer =
          asked(indent + message("and {who} ({handle}) no longer? [y]es, Enter keeps both:", "who"_is = who->name, "handle"_is = who->handle));
      if (says_yes(answer)) ended_.push_back(rival);
    }
  }

  void say(RoleClaim claim) {
    claim.because = text::one_line(asked(indent + message("who says so?")));
    claim.since = env_.today();
    said_.push_back(std::move(claim));
  }

  Env& env_;
  storage::Store& store_;
  const domain::Organisation& organisation_;
  std::vector<RoleClaim> ended_;
  std::vector<RoleClaim> said_;
  bool over_ = false;
};

void list(Env& env, storage::Store& store, const std::vector<ReviewItem>& items) {
  present::Table table{.command = "who-decides",
                       .items = "items",
                       .columns = {{.key = "kind", .title = "what"},
                                   {.key = "who"},
                                   {.key = "role", .title = "role", .spare = 1},
                                   {.key = "topic", .title = "topic", .flexible = true, .spare = 2},
                                   {.key = "stance"},
                                   {.key = "since"},
                                   {.key = "why"},
                                   {.key = "question", .title = "question", .flexible = true}}};
  storage::Parties parties(store);
  for (const ReviewItem& item : items) {
    const RoleClaim claim = item.view ? item.view->claim : RoleClaim{};
    const auto who = parties.ref(claim.person);
    table.rows.push_back({{domain::to_text(item.kind)},
                          {who ? Value(who->handle) : Value()},
                          {item.role},
                          {Value::known(item.topic)},
                          {claim.stance},
                          {item.view ? Value(claim.since) : Value()},
                          {item.view ? Value(item.view->why_stale) : Value()},
                          {item.question}});
  }
  print_table(env, table);
}

}  // namespace

Result<int> review(Env& env, const std::string& org, const std::string& topic) {
  if (env.format() == "dot" || env.format() == "mermaid") return usage_error(message("review cannot draw a chart"), message("leave out --format, or review"));
  const bool asking = env.interactive() && env.format() == "text";
  storage::Store& store = env.store(asking ? storage::Access::read_write : storage::Access::read);
  TRY_ASSIGN(const auto organisation, organisation_of(store, org));
  TRY_ASSIGN(const auto items, review_items(env, store, organisation, topic));
  if (!asking) {
    list(env, store, items);
    return 0;
  }
  if (items.empty()) {
    env.confirm(message("nothing to ask about {org}", "org"_is = organisation.name));
    return 0;
  }
  Interview interview(env, store, organisation);
  interview.hold(items);
  const std::string line = interview.record();
  env.confirm(line.empty() ? message("nothing was changed") : line);
  return 0;
}

}  // namespace guanxi::commands
