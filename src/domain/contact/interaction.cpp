#include <guanxi/domain/interaction.hpp>

namespace guanxi::domain {

Channel usual_channel(InteractionKind kind) {
  using enum InteractionKind;
  switch (kind) {
    case meeting:
    case dinner:
    case lunch:
    case tea:
    case visit:
    case event: return Channel::in_person;
    case call: return Channel::phone;
    case email: return Channel::email;
    case message: return Channel::wechat;
    case none:
    case letter:
    case other: break;
  }
  return Channel::other;
}

InteractionKind usual_kind(Channel channel) {
  using enum Channel;
  switch (channel) {
    case in_person:
    case zoom:
    case teams:
    case meet: return InteractionKind::meeting;
    case phone: return InteractionKind::call;
    case email: return InteractionKind::email;
    case other: return InteractionKind::other;
    case none:
    case wechat:
    case wecom:
    case dingtalk:
    case qq:
    case weibo: break;
  }
  return InteractionKind::message;
}

std::string_view to_text(Stage stage) { return word_of(stage); }

std::string_view no_contact(const Interaction& interaction) {
  if (interaction.stage != Stage::happened) return to_text(interaction.stage);
  return interaction.attempt ? "not reached" : "";
}

std::string in_brackets(std::string_view mark) { return mark.empty() ? std::string() : " (" + std::string(mark) + ")"; }

Weight weight(const Interaction& interaction) {
  if (!no_contact(interaction).empty()) return Weight::attempt;
  return interaction.via == Channel::in_person ? Weight::in_person : Weight::contact;
}

}  // namespace guanxi::domain
