#include "edit/in_editor.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/records/party.hpp>
#include <guanxi/app/session/drafts.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/editor.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/settings/files/draft.hpp>
#include <guanxi/storage/failure.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>

#include "edit/change.hpp"
#include "edit/text.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using settings::Draft;

namespace {

// One record in the editor, until what the text says is recorded or given up.
class Editing {
 public:
  Editing(Env& env, const Args& args, Opened opened, Draft draft) : env_(env), args_(args), opened_(std::move(opened)), draft_(std::move(draft)) {}

  Result<int> run() {
    TRY(begin());
    while (true) {
      const auto before = draft_.read();
      if (!before) return tl::unexpected(before.error());
      if (const auto edited = edit_file(env_, draft_.file().string(), place_); !edited) return leave(edited.error(), *before);
      const auto after = draft_.read();
      if (!after) return leave(after.error(), *before);
      if (says_nothing(*after)) return leave(empty_text(), *before);
      if (failed_ && *after == *before) return leave(*failed_, *before);
      int line = 0;
      auto recorded = record(*after, line);
      if (recorded) return recorded;
      if (!may_ask_again(recorded.error())) return leave(at_line(recorded.error(), line), *before);
      failed_ = recorded.error();
      if (const auto shown = draft_.write(with_told(*after, line, *failed_, place_)); !shown) return leave(shown.error(), *before);
    }
  }

 private:
  // What a crash has left is gone on with, if anything was written in it.
  Result<void> begin() {
    const auto left = draft_.begun() ? draft_.read() : Result<std::string>(draft_.base());
    if (left && *left == draft_.base()) return draft_.begin(text_of(opened_));
    if (!left) return tl::unexpected(with_more(left.error(), message("mend the file, or remove it to begin anew")));
    went_on_ = true;
    env_.note(message("this goes on with what was left in {file}; to begin anew, remove that file first", "file"_is = draft_.file().string()));
    return {};
  }

  static Error with_more(Error error, const std::string& hint) {
    error.hint += (error.hint.empty() ? "" : "\n") + hint;
    return error;
  }

  static Error empty_text() { return {ErrorKind::failed, message("the text came back empty; nothing was changed"), message("guanxi rm takes a record away")}; }

  bool may_ask_again(const Error& error) const { return env_.interactive() && error.kind != ErrorKind::locked && !gone_; }

  // What is in the file is kept, if anything was written; where nothing is left in it, what stood there before.
  Result<int> leave(const Error& error, const std::string& before) {
    const auto now = draft_.read();
    const bool emptied = now && says_nothing(*now);
    std::error_code unreadable;
    const bool removed = !now && !std::filesystem::exists(draft_.file(), unreadable);
    if ((emptied || removed ? before : now.value_or(std::string())) == draft_.base()) {
      draft_.discard();
      return tl::unexpected(error);
    }
    if (emptied || removed) {
      TRY(draft_.write(before));
    }
    return tl::unexpected(with_more(
        error, message("your text is kept in {file}; to go on with it: guanxi edit {what} -e", "file"_is = draft_.file().string(), "what"_is = args_.word(0))));
  }

  Result<EditedText> base_text() const {
    int ignored = 0;
    auto base = read_edited(draft_.base(), opened_.state, ignored);
    return base ? base : read_edited(text_of(opened_), opened_.state, ignored);
  }

  // What was left by a crash is still of use after a dry run.
  void settle_draft() {
    if (env_.effect() == Effect::rehearsed && went_on_) return;
    draft_.discard();
  }

  Result<int> record(const std::string& text, int& line) {
    TRY_ASSIGN(const auto edited, read_edited(text, opened_.state, line));
    TRY_ASSIGN(const auto base, base_text());
    Fields changes = opened_.named.kind ? changes_of(base, edited) : party_changes(base, edited);
    if (changes.empty()) {
      settle_draft();
      return say_unchanged();
    }
    for (const std::string_view beside : {"since", "correct"}) {
      if (args_.has(beside)) changes.append(beside, args_.get(beside));
    }
    try {
      return record(base, edited, changes, line);
    } catch (const storage::Failure& failure) {
      return tl::unexpected(failure.error());
    }
  }

  // The database is opened for this alone: while the editor is open again, nothing of it is held.
  Result<int> record(const EditedText& base, const EditedText& edited, const Fields& changes, int& line) {
    const std::size_t made_before = env_.made().size();  // by a try that was dropped
    storage::Store store(env_.database_file(), storage::Access::read_write, rebuild_keys);
    if (env_.effect() == Effect::rehearsed) store.rehearse();
    store.author(env_.config().text("user.name"));
    storage::Work work(store, "edit", env_.now());
    if (!still_there(store, opened_.named)) {
      gone_ = true;
      return fail(ErrorKind::no_match, message("somebody removed it meanwhile: {record}", "record"_is = opened_.line),
                  message("guanxi undo may bring it back"));
    }
    TRY(check_meanwhile(store, base, edited, line));
    const auto changed = change_named(env_, store, opened_.named, changes);
    if (!changed) {
      line = edited.line_of(field_meant(changed.error(), edited, changes));
      return tl::unexpected(changed.error());
    }
    const std::string said = message("changed {what}", "what"_is = *changed);
    commit(env_, work, said, made_before);
    settle_draft();
    if (store.unchanged()) return say_unchanged();
    print_result(env_, "edit", {{"changed", *changed}}, said);
    return 0;
  }

  int say_unchanged() {
    print_result(env_, "edit", {{"changed", present::Value()}}, message("nothing changed: that is how it was already"));
    return 0;
  }

  // What others changed in fields that were left alone stays as they made it. Once told of, what they wrote gives way.
  Result<void> check_meanwhile(storage::Store& store, const EditedText& base, const EditedText& edited, int& line) {
    const auto now = state_of(store, opened_.named);
    const Meanwhile changed = meanwhile(base, edited, now);
    for (const std::string& name : changed.both) {
      const auto state = std::find_if(now.begin(), now.end(), [&](const FieldState& one) { return one.field.word.name() == name; });
      const std::string theirs = text::joined(state->values);
      if (std::find(told_of_.begin(), told_of_.end(), std::pair(name, theirs)) != told_of_.end()) continue;
      told_of_.emplace_back(name, theirs);
      line = edited.line_of(name);
      return fail(
          ErrorKind::failed,
          message("somebody changed '{field}' meanwhile; it is now: {value}", "field"_is = name, "value"_is = theirs.empty() ? message("none") : theirs),
          message("to replace it by yours, take this line out and save"));
    }
    if (!changed.other.empty()) env_.note(message("somebody changed it meanwhile, and that stays: {fields}", "fields"_is = text::joined(changed.other)));
    return {};
  }

  Env& env_;
  const Args& args_;
  Opened opened_;
  Draft draft_;
  int place_ = 0;
  std::optional<Error> failed_ = {};
  bool gone_ = false;
  bool went_on_ = false;
  std::vector<std::pair<std::string, std::string>> told_of_ = {};
};

// Beside -e stands what says how a post changes, and nothing else.
Result<void> check_alone(const Args& args, const NamedRecord& named) {
  for (const OptionSpec& option : edit_options) {
    const std::string_view name = option.name();
    const bool of_post = named.person && (name == "since" || name == "correct");
    if (!args.has(name) || name == "edit" || of_post) continue;
    return usage_error(message("edit: -e opens all fields, so --{option} says nothing", "option"_is = name), message("leave out one of them"));
  }
  return {};
}

}  // namespace

Result<int> edit_in_editor(Env& env, const Args& args) {
  TRY(can_edit(env));
  TRY_ASSIGN(auto opened, open_record(env, args));
  TRY(check_alone(args, opened.named));
  TRY_ASSIGN(auto draft, Draft::hold(drafts_folder(env), to_text(opened.named.id)));
  return Editing(env, args, std::move(opened), std::move(draft)).run();
}

}  // namespace guanxi::commands
