#include <guanxi/domain/interaction.hpp>

#include <algorithm>
#include <array>

namespace guanxi::domain {
namespace {

constexpr std::array<std::string_view, 3> meeting_tools = {"zoom", "teams", "meet"};

template <class Range>
bool holds(const Range& range, std::string_view word) {
  return std::find(range.begin(), range.end(), word) != range.end();
}

}  // namespace

std::string_view usual_channel(std::string_view kind) {
  constexpr std::array<std::string_view, 6> face_to_face = {"meeting", "dinner", "lunch", "tea", "visit", "event"};
  if (holds(face_to_face, kind)) return in_person;
  if (kind == "call") return "phone";
  if (kind == "email") return "email";
  if (kind == "message") return "wechat";
  return "other";
}

std::string_view usual_kind(std::string_view channel) {
  if (channel == in_person || holds(meeting_tools, channel)) return "meeting";
  if (channel == "phone") return "call";
  if (channel == "email") return "email";
  if (channel == "other") return "other";
  return "message";
}

std::string_view to_text(Stage stage) {
  switch (stage) {
    case Stage::planned: return "planned";
    case Stage::dropped: return "dropped";
    case Stage::happened: break;
  }
  return "happened";
}

std::string_view no_contact(const Interaction& interaction) {
  if (interaction.stage != Stage::happened) return to_text(interaction.stage);
  return interaction.attempt ? "not reached" : "";
}

std::string in_brackets(std::string_view mark) { return mark.empty() ? std::string() : " (" + std::string(mark) + ")"; }

Weight weight(const Interaction& interaction) {
  if (!no_contact(interaction).empty()) return Weight::attempt;
  return interaction.via == in_person ? Weight::in_person : Weight::contact;
}

}  // namespace guanxi::domain
