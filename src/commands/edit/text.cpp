#include "edit/text.hpp"

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/records/party.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/snapshot.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/sanitise.hpp>

#include "edit/change.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;

namespace {

constexpr std::string_view told_above = "#! ";  // begins the lines that say what is wrong in the next one

}  // namespace

std::vector<FieldState> state_of(storage::Store& store, const NamedRecord& named) {
  auto state = named.kind ? named.kind->state(store, named.id) : named.person ? person_state(store, named.id) : organisation_state(store, named.id);
  for (FieldState& one : state) {
    if (!one.field.word.help.empty()) continue;  // of a party: what the option says
    const auto named_so = [&](const OptionSpec& option) { return option.name() == one.field.word.name(); };
    const auto option = std::find_if(edit_options.begin(), edit_options.end(), named_so);
    if (option != edit_options.end()) one.field.word.help = option->help;
  }
  return state;
}

bool still_there(storage::Store& store, const NamedRecord& named) {
  return named.kind ? named.kind->has(store, named.id) : storage::Parties(store).ref(named.id).has_value();
}

// The database is closed before the editor opens: a day later another file may be in its place.
Result<Opened> open_record(Env& env, const Args& args) {
  storage::Store store(env.database_file(), storage::Access::read, rebuild_keys);
  const storage::Snapshot moment(store);
  TRY_ASSIGN(const auto named, named_record(store, args.word(0)));
  const auto ref = storage::Parties(store).ref(named.id);
  return Opened{named, named.kind ? short_text(named.id) + "  " + named.kind->line(store, named.id) : ref->handle + "  " + described(*ref),
                state_of(store, named)};
}

std::string text_of(const Opened& opened) {
  return present::as_toml({{text::one_line(opened.line), message("Change what you like, save, and leave the editor. \"\" or [] takes a value away."),
                            message("A line that is taken out changes nothing; nor does leaving without saving.")},
                           text_fields(opened.state)});
}

std::string with_told(std::string_view text, int line, const Error& error, int& place) {
  std::string out;
  int number = 0, written = 0;
  place = 1;
  const auto tell = [&] {
    for (const std::string& told : {text::lines(error.message), text::lines(error.hint)}) {
      for (std::string_view rest = told; !rest.empty(); ++written) {
        out += told_above;
        out += ascii::take_line(rest);
        out += '\n';
      }
    }
    place = written + 1;
  };
  if (line <= 0) tell();
  while (!text.empty()) {
    const std::string_view one = ascii::take_line(text);
    if (++number == line) tell();
    if (one.starts_with(told_above)) continue;
    out.append(one) += '\n';
    ++written;
  }
  return out;
}

Error at_line(Error error, int line) {
  if (line > 0 && error.kind != ErrorKind::failed) error.message = message("line {line}: {why}", "line"_is = line, "why"_is = error.message);
  return error;
}

bool says_nothing(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = ascii::trimmed(ascii::take_line(text));
    if (!line.empty() && !line.starts_with('#')) return false;
  }
  return true;
}

std::string field_meant(const Error& error, const EditedText& edited, const Fields& changes) {
  const auto quotes = [&](const std::string& value) { return !value.empty() && error.message.find(value) != std::string::npos; };
  std::string first, named;
  for (const auto& [name, values, line] : edited.entries) {
    if (!changes.has(name)) continue;
    if (std::any_of(values.begin(), values.end(), quotes)) return name;
    if (named.empty() && quotes(name)) named = name;
    if (first.empty()) first = name;
  }
  return named.empty() ? first : named;
}

}  // namespace guanxi::commands
