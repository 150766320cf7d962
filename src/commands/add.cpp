#include <guanxi/cli/command.hpp>
#include <guanxi/cli/party_options.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/app/people/people.hpp>
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
  return "added " + person.handle + "  " + (ref ? described(*ref) : person.name);
}

Value::Object object_of(const domain::Person& person) {
  return {{"handle", person.handle}, {"name", person.name}, {"id", to_text(person.id)}};
}

// Two people may share a name; more often one person is entered twice.
void say_namesakes(Env& env, storage::Store& store, const std::string& name) {
  constexpr int enough = 3;
  const auto same = storage::Parties(store).by_key(storage::NameKind::name, text::fold(name), storage::PartyKind::person, enough);
  for (const auto& who : same) {
    env.note("there is already " + who.handle + "  " + described(who) + "; guanxi merge makes two records one");
  }
}

Result<int> add_one(Env& env, const std::string& name, const Fields& fields) {
  auto& store = env.store(storage::Access::write);
  say_namesakes(env, store, name);
  storage::Work work(store, "add", env.now());
  const auto person = add_person(env, store, name, fields);
  if (!person) return tl::unexpected(person.error());
  const std::string line = line_of(store, *person);
  commit(env, work, line);
  print_result(env, "add", {{"person", object_of(*person)}}, line);
  return 0;
}

std::vector<std::string_view> batch_fields() {
  std::vector<std::string_view> known{"name"};
  for (const OptionSpec& option : person_options) known.push_back(option.name());
  return known;
}

Result<int> add_batch(Env& env) {
  const auto known = batch_fields();
  constexpr std::string_view follows[] = {"schema", "pinyin", "last-contact", "last-in-person", "next-due"};
  const Batch batch{.command = "add", .done = "added", .one = "person", .many = "people", .fields = known, .follows = follows, .rows_a_checkpoint = rows_a_checkpoint};
  return record_batch(env, batch, [&](storage::Store& store, const Fields& fields) -> Result<void> {
    if (fields.get("name").empty()) return usage_error("the field name is missing");
    const auto person = add_person(env, store, fields.get("name"), fields);
    return person ? Result<void>() : tl::unexpected(person.error());
  });
}

Result<int> run(Env& env, const Args& args) {
  if (args.has("batch")) {
    if (!args.words().empty()) return usage_error("add: --batch reads the names from stdin", "leave out '" + args.rest(0) + "'");
    return add_batch(env);
  }
  if (args.words().empty()) return usage_error("add: NAME is missing", "see guanxi add --help");
  return add_one(env, args.rest(0), fields_of(args, person_options));
}

}  // namespace

extern const Command add = {
    .spec = {.name = "add",
             .group = Group::people,
             .summary = "add a person",
             .description =
                 "Adds a person. The handle, by which they are called from then on, is made from the name (王伟 becomes "
                 "wangwei, a second one wangwei-2) unless --handle gives one.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
