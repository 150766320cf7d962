#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/party_options.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Value;

constexpr ArgumentSpec arguments[] = {{.name = "NAME", .help = "the organisation's name; several words need no quotes", .repeatable = true}};

constexpr Example examples[] = {
    {"guanxi add-org 青石泵业有限公司 --handle qingshi --country CN --city 宁波", "an organisation with a handle of its own"},
    {"guanxi add-org 'Blue Crane Purification' --parent qingshi", "a company of a group"},
};

// As `add` does of namesakes: more often one firm is entered twice.
void say_similar(Env& env, storage::Store& store, const std::string& name) {
  const auto similar = similar_organisations(store, name).all();
  for (const auto& organisation : similar) {
    env.note(message("there is already {handle}  {who}; guanxi merge makes two records one", "handle"_is = organisation.handle, "who"_is = organisation.name));
  }
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::create);
  say_similar(env, store, args.rest(0));
  storage::Work work(store, "add-org", env.now());
  TRY_ASSIGN(const auto made, add_organisation(env, store, args.rest(0), fields_of(args, organisation_options)));
  const std::string line = message("added {handle}  {who}", "handle"_is = made.handle, "who"_is = made.name);
  work.commit(line);
  print_result(env, "add-org", {{"org", Value::Object{{"handle", made.handle}, {"name", made.name}, {"id", to_text(made.id)}}}}, line);
  return 0;
}

}  // namespace

extern const Command add_org = {
    .spec = {.name = "add-org",
             .group = Group::people,
             .summary = "add an organisation",
             .description = "Adds a firm, a ministry, a school: whatever people belong to. Its handle is made from the name, legal "
                            "forms left out, unless --handle gives one. --parent names the group that it belongs to.",
             .arguments = arguments,
             .options = organisation_options,
             .examples = examples,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
