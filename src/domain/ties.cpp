#include <guanxi/domain/ties.hpp>

#include <algorithm>
#include <array>

namespace guanxi::domain {
namespace {

constexpr std::array<RelationKind, 14> kinds = {{
    {"classmate", "is a classmate of", "is a classmate of", true},
    {"townsman", "comes from the same town as", "comes from the same town as", true},
    {"colleague", "is a colleague of", "is a colleague of", true},
    {"former-colleague", "is a former colleague of", "is a former colleague of", true},
    {"comrade", "served together with", "served together with", true},
    {"kin", "is kin of", "is kin of", true},
    {"spouse", "is married to", "is married to", true},
    {"friend", "is a friend of", "is a friend of", true},
    {"neighbour", "is a neighbour of", "is a neighbour of", true},
    {"partner", "does business with", "does business with", true},
    {"mentor", "is the mentor of", "is a student of", false},
    {"introduced-by", "was introduced by", "introduced", false},
    {"client-of", "is a client of", "is served by", false},
    {"assistant-of", "is the assistant of", "is assisted by", false},
}};

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

std::span<const RelationKind> relation_kinds() { return kinds; }

const RelationKind* relation_kind(std::string_view name) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace guanxi::domain
