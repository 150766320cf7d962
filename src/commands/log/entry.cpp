#include "log/entry.hpp"

#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/app/decisions/who_decides.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/interaction_fields.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using domain::Interaction;
using present::Value;

namespace {

struct Echo {
  std::string line;
  std::string next;  // when they are next due; may be empty
  Value::Object fields;
};

// What was understood: id, date, kind, people with their firms, so that a homophone shows, and when they are next due.
Result<Echo> echo(Env& env, storage::Store& store, const Interaction& interaction) {
  TRY_ASSIGN(const auto classes, class_rhythms(env, store, domain::Touch::contact));
  auto rhythms = rhythms_of(env, store);
  std::vector<std::string> people, next;
  Value::Array who;
  Value::Object due;
  for (const Id id : interaction.people) {
    const auto row = rhythms.one(id, domain::Touch::contact, env.today(), classes, 0);
    people.push_back(described(row.who));
    if (row.due.next) next.push_back((interaction.people.size() > 1 ? row.who.handle + " " : "") + calendar::iso(*row.due.next));
    who.emplace_back(row.who.handle);
    due.emplace_back(row.who.handle, Value(row.due.next));
  }
  const std::string manner =
      text::joined({word_of(interaction.via) == word_of(interaction.kind) ? "" : to_text(interaction.via), std::string(domain::no_contact(interaction))});
  Echo out;
  out.line = short_text(interaction.id) + "  " + calendar::iso(interaction.day) + "  " + to_text(interaction.kind) + domain::in_brackets(manner) + "  " +
             text::joined(people);
  out.next = next.empty() ? "" : message("next due {days}", "days"_is = text::joined(next));
  out.fields = {{interaction_key("id"), to_text(interaction.id)},
                {interaction_key("date"), interaction.day},
                {interaction_key("kind"), interaction.kind},
                {interaction_key("via"), interaction.via},
                {interaction_key("who"), std::move(who)},
                {interaction_key("next_due"), std::move(due)},
                {interaction_key("stage"), domain::to_text(interaction.stage)}};
  return out;
}

constexpr Sentence<> template_text =
    "# What happened? @name adds somebody, +tag a tag. Lines that begin with # are left out;\n# an empty text records nothing.";

constexpr Sentence<> no_text = "an empty text: nothing was recorded";

Result<std::string> edited_text(Env& env, const std::string& text) {
  auto saved = env.edit(text + "\n" + message(template_text) + "\n");
  if (!saved) return saved;
  std::string kept;
  for (std::string_view rest = *saved; !rest.empty();) {
    const std::string_view line = ascii::take_line(rest);
    if (!line.starts_with('#')) kept.append(line) += '\n';
  }
  if (ascii::is_blank(kept)) return usage_error(message(no_text));
  return kept;
}

// What was written for an entry that then was not made is not to be written again.
Error with_lost_text(Error error, const std::string& text) {
  if (text.empty()) return error;
  error.hint += (error.hint.empty() ? "" : "\n") + message("what you wrote: {text}", "text"_is = text);
  return error;
}

Result<std::string> typed_text(Env& env) {
  const auto line = env.write_line(message("What happened?"));
  if (!line || line->empty()) return usage_error(message(no_text), message("-e opens the editor"));
  return *line;
}

}  // namespace

Result<int> log_entry(Env& env, Fields fields) {
  std::string written;
  const auto access = fields.has("new") ? storage::Access::create : storage::Access::read_write;
  if (fields.has("edit") || (fields.get("text").empty() && env.interactive())) {
    TRY(check_people(env, env.store(access), fields));  // before anybody writes a text for them
    TRY_ASSIGN(written, fields.has("edit") ? edited_text(env, fields.get("text")) : typed_text(env));
    fields.append("text", written);
  }
  auto& store = env.store(access);
  storage::Work work(store, "log", env.now());
  auto code = record_entry(env, store, work, fields);
  if (!code) return tl::unexpected(with_lost_text(code.error(), written));
  return code;
}

Result<int> record_entry(Env& env, storage::Store& store, storage::Work& work, const Fields& fields) {
  TRY_ASSIGN(const auto interaction, log_interaction(env, store, fields));
  TRY_ASSIGN(auto said, echo(env, store, interaction));
  Shown shown = shows_something(fields) ? shown_in(env, store, interaction.id) : Shown{};
  std::string summary = message("log {line}", "line"_is = said.line);
  for (const auto& line : shown.lines) summary += "; " + line;
  const bool tells = fields.has("promise") || fields.has("they-promise") || fields.has("gave") || fields.has("got");
  Value::Array given;
  for (const auto& one : tells ? recorded_in(store, interaction) : std::vector<RecordedIn>()) {
    shown.lines.push_back(short_text(one.id) + "  " + (one.sensitive ? message("{what}, sensitive", "what"_is = one.what) : one.what + ": " + one.text));
    given.emplace_back(Value::Object{{"id", to_text(one.id)}, {"what", one.what}, {"text", one.sensitive ? Value() : Value(one.text)}});
  }
  if (tells) said.fields.emplace_back(interaction_key("told"), std::move(given));
  commit(env, work, summary);
  std::move(shown.fields.begin(), shown.fields.end(), std::back_inserter(said.fields));
  print_result(env, "log", std::move(said.fields), said.line + (said.next.empty() ? "" : "  " + said.next));
  if (!env.json()) {
    for (const auto& line : shown.lines) env.confirm("  " + line);
  }
  return 0;
}

}  // namespace guanxi::commands
