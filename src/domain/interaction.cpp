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

Weight weight(const Interaction& interaction) {
  if (interaction.attempt) return Weight::attempt;
  return interaction.via == in_person ? Weight::in_person : Weight::contact;
}

}  // namespace guanxi::domain
