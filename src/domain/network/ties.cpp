#include <guanxi/domain/ties.hpp>

namespace guanxi::domain {
namespace {

std::pair<std::size_t, std::string_view> place_of(const Note& note) {
  if (note.about.empty()) return {note_subjects.size() + 1, ""};
  const auto usual = std::find(note_subjects.begin(), note_subjects.end(), note.about);
  return {static_cast<std::size_t>(usual - note_subjects.begin()), note.about};
}

}  // namespace

bool usual_subject(std::string_view about) { return std::find(note_subjects.begin(), note_subjects.end(), about) != note_subjects.end(); }

std::vector<Note> by_subject(std::vector<Note> notes) {
  std::stable_sort(notes.begin(), notes.end(), [](const Note& a, const Note& b) { return place_of(a) < place_of(b); });
  return notes;
}

const RelationKind& relation_kind(Tie tie) {
  static constexpr RelationKind unknown{.forward = "is tied to", .symmetric = true};
  const auto found = std::find_if(relation_table.begin(), relation_table.end(), [tie](const auto& kind) { return kind.tie == tie; });
  return found == relation_table.end() ? unknown : *found;
}

}  // namespace guanxi::domain
