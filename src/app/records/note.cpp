// What a note says.
#include <guanxi/base/ascii.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/text/fold.hpp>

#include "records/described.hpp"
#include "records/kinds.hpp"

namespace guanxi::app {
namespace {

using domain::Note;

struct NoteKind {
  using Record = Note;
  static constexpr std::string_view noun = "note", a_noun = "a note", json_key = "note", title = "text";

  static const std::vector<RecordField<Note>>& fields() {
    static const std::vector all = {
        field<&Note::text>({.word = field_word("text"), .secret = true, .needed = true}),
        field<&Note::party>({.word = field_word("who"), .needed = true}),
        field<&Note::day>({.word = field_word("date"), .type = FieldType::day, .needed = true}),
        field<&Note::about>({.word = field_word("about")}),
        field<&Note::sensitive>({.word = field_word("sensitive")}),
    };
    return all;
  }

  static std::optional<Note> find(storage::Store& store, Id id) { return storage::Notes(store).find(id); }
  static void save(storage::Store& store, const Note& note) { storage::Notes(store).update(note); }
  static void remove(storage::Store& store, const Note& note) { storage::Notes(store).remove(note.id); }
  static bool sensitive(storage::Store&, const Note& note) { return note.sensitive; }

  static Result<void> settle(const Session&, storage::Store&, const Note&, Note& after) {
    after.about = text::fold(after.about);
    if (ascii::is_blank(after.text)) return missing_value(a_noun, fields().front());
    return {};
  }
};

}  // namespace

const RecordKind& note_kind() {
  static const DescribedKind<NoteKind> kind;
  return kind;
}

}  // namespace guanxi::app
