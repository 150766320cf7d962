#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/party_options.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Value;

constexpr ArgumentSpec arguments[] = {
    {.name = "NAME", .help = "the name as they write it; several words need no quotes", .optional = true, .repeatable = true}};

constexpr OptionSpec own_options[] = {{.flags = "--batch", .help = "read JSON Lines from stdin, all or nothing"}};
constexpr auto options = joined(person_options, own_options);
constexpr int rows_a_checkpoint = 5000;

constexpr Example examples[] = {
    {"guanxi add 王伟 --org 华为 --title 总经理 --tier A", "a person; the firm is made when it is new"},
    {"guanxi add Klaus Weber --org 'Norderelbe Pumpen GmbH' --country DE --timezone Europe/Berlin", "abroad"},
    {"guanxi add 李明 --birthday 'lunar 1975-08-15' --introduced-by wangwei", "with a birthday by the lunar calendar"},
};

constexpr Section sections[] = {
    {"BATCH",
     "With --batch each line of stdin is one JSON object with the options' names as fields, and name:\n\n"
     "  {\"name\": \"王伟\", \"org\": \"华为\", \"tier\": \"A\", \"tag\": [\"vip\"]}\n\n"
     "Either all lines are taken or none; an error names its line."},
};

std::string line_of(storage::Store& store, const domain::Person& person) {
  const auto ref = storage::Parties(store).ref(person.id);
  return message("added {handle}  {who}", "handle"_is = person.handle, "who"_is = ref ? described(*ref) : person.name);
}

Value::Object object_of(const domain::Person& person) { return {{"handle", person.handle}, {"name", person.name}, {"id", to_text(person.id)}}; }

// Two people may share a name; more often one person is entered twice.
void say_namesakes(Env& env, storage::Store& store, const std::string& name) {
  constexpr int enough = 3;
  const auto same = storage::Parties(store).by_key(storage::NameKind::name, text::fold(name), storage::PartyKind::person, enough);
  for (const auto& who : same) {
    env.note(message("there is already {handle}  {who}; guanxi merge makes two records one", "handle"_is = who.handle, "who"_is = described(who)));
  }
}

Result<int> add_one(Env& env, const std::string& name, const Fields& fields) {
  auto& store = env.store(storage::Access::create);
  say_namesakes(env, store, name);
  storage::Work work(store, "add", env.now());
  TRY_ASSIGN(const auto person, add_person(env, store, name, fields));
  const std::string line = line_of(store, person);
  commit(env, work, line);
  print_result(env, "add", {{"person", object_of(person)}}, line);
  return 0;
}

Result<int> add_batch(Env& env) {
  static constexpr auto known = line_fields<person_fields>();
  static constexpr auto passed_over = passed_fields<person_fields>();
  const Batch batch{.command = "add",
                    .key = "added",
                    .one = "added {n} person",
                    .many = "added {n} people",
                    .fields = known,
                    .follows = passed_over,
                    .rows_a_checkpoint = rows_a_checkpoint};
  return record_batch(env, batch, [&](storage::Store& store, const Fields& fields) -> Result<void> {
    if (fields.get("name").empty()) return usage_error(message("the field name is missing"));
    TRY(add_person(env, store, fields.get("name"), fields));
    return {};
  });
}

Result<int> run(Env& env, const Args& args) {
  if (args.has("batch")) {
    TRY(check_batch("add", options, args));
    return add_batch(env);
  }
  if (args.words().empty()) return usage_error(message("add: NAME is missing"), message("see guanxi add --help"));
  return add_one(env, args.rest(0), fields_of(args, person_options));
}

}  // namespace

extern const Command add = {
    .spec = {.name = "add",
             .group = Group::people,
             .summary = "add a person",
             .description = "Adds a person. The handle, by which they are called from then on, is made from the name (王伟 becomes "
                            "wangwei, a second one wangwei-2) unless --handle gives one.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
