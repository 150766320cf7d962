// What a promise says.
#include <guanxi/storage/promises.hpp>

#include "records/described.hpp"
#include "records/kinds.hpp"

namespace guanxi::app {
namespace {

using domain::Promise;
using domain::PromiseState;
using Days = FieldSpec::Days;

struct PromiseKind {
  using Record = Promise;
  static constexpr std::string_view noun = "promise", a_noun = "a promise", json_key = "promise", title = "text";

  static const std::vector<RecordField<Promise>>& fields() {
    static const std::vector all = {
        field<&Promise::text>({.word = field_word("text"), .type = FieldType::line, .secret = true, .needed = true}),
        field<&Promise::person>({.word = field_word("who"), .type = FieldType::person, .needed = true}),
        field<&Promise::theirs>({.word = field_word("theirs")}),
        field<&Promise::made>({.word = field_word("date"), .key = "made", .type = FieldType::day, .days = Days::past, .needed = true}),
        field<&Promise::due>({.word = field_word("due"), .days = Days::future}),
        field<&Promise::state>({.word = field_word("state"), .needed = true}),
        field<&Promise::closed>({.word = field_word("closed"), .days = Days::past}),
        field<&Promise::soft>({.word = field_word("soft")}),
        field<&Promise::sensitive>({.word = field_word("sensitive")}),
        field<&Promise::interaction>({.word = field_word("from")}),
    };
    return all;
  }

  static std::optional<Promise> find(storage::Store& store, Id id) { return storage::Promises(store).find(id); }
  static void save(storage::Store& store, const Promise& promise) { storage::Promises(store).update(promise); }
  static void remove(storage::Store& store, const Promise& promise) { storage::Promises(store).remove(promise.id); }
  static bool sensitive(storage::Store&, const Promise& promise) { return promise.sensitive; }

  // An open promise has no day on which it was closed, any other has one.
  static Result<void> settle(const Session& env, storage::Store&, const Promise& before, Promise& after) {
    if (after.state != before.state && after.closed == before.closed) {
      after.closed = after.open() ? std::nullopt : std::optional(before.closed.value_or(env.today()));
    }
    if (before.closed && !after.closed && after.state == before.state) after.state = PromiseState::open;
    if (after.open() && after.closed) {
      return usage_error(message("an open promise was not closed on {day}", "day"_is = calendar::iso(*after.closed)),
                         message("say what became of it: --state kept, broken or dropped"));
    }
    if (after.due && *after.due < after.made) {
      return usage_error(
          message("the promise is due on {due}, before it was made on {made}", "due"_is = calendar::iso(*after.due), "made"_is = calendar::iso(after.made)));
    }
    if (after.closed && *after.closed < after.made) {
      return usage_error(
          message("the promise was made on {made}, after {day}", "made"_is = calendar::iso(after.made), "day"_is = calendar::iso(*after.closed)));
    }
    return {};
  }
};

}  // namespace

const RecordKind& promise_kind() {
  static const DescribedKind<PromiseKind> kind;
  return kind;
}

}  // namespace guanxi::app
