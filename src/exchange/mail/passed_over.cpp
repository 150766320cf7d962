#include "mail/passed_over.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/fold.hpp>

#include "mail/words.hpp"

namespace guanxi::exchange::mail {
namespace {

// Labels and folders, folded (text/fold.hpp): spam, the bin, drafts, chats.
constexpr std::array<std::string_view, 52> set_aside_names = {"spam",
                                                              "junk",
                                                              "junk e-mail",
                                                              "junk email",
                                                              "bulk mail",
                                                              "spamverdacht",
                                                              "垃圾邮件",
                                                              "垃圾箱",
                                                              "迷惑メール",
                                                              "스팸함",
                                                              "спам",
                                                              "posta indesiderata",
                                                              "trash",
                                                              "bin",
                                                              "deleted",
                                                              "deleted items",
                                                              "deleted messages",
                                                              "已删除邮件",
                                                              "已删除",
                                                              "已删除的邮件",
                                                              "垃圾桶",
                                                              "回收站",
                                                              "ゴミ箱",
                                                              "휴지통",
                                                              "papierkorb",
                                                              "geloschte elemente",
                                                              "corbeille",
                                                              "papelera",
                                                              "lixeira",
                                                              "lixo",
                                                              "cestino",
                                                              "prullenbak",
                                                              "корзина",
                                                              "kosz",
                                                              "drafts",
                                                              "draft",
                                                              "草稿",
                                                              "草稿箱",
                                                              "下書き",
                                                              "임시보관함",
                                                              "entwurfe",
                                                              "brouillons",
                                                              "borradores",
                                                              "rascunhos",
                                                              "bozze",
                                                              "concepten",
                                                              "черновики",
                                                              "wersje robocze",
                                                              "chat",
                                                              "chats",
                                                              "聊天",
                                                              "チャット"};

bool is_set_aside(std::string_view name) {
  const std::string folded = text::fold(ascii::trimmed(name));
  return std::find(set_aside_names.begin(), set_aside_names.end(), folded) != set_aside_names.end();
}

bool has_set_aside_label(std::string_view value) {
  const std::string labels = text_of(value);
  const auto all = ascii::split(labels, ',');
  return std::any_of(all.begin(), all.end(), [](std::string_view label) { return is_set_aside(ascii::trimmed(label, "\" ")); });
}

// Thunderbird leaves a deleted mail in its file until the folder is compacted: bit 3 of hexadecimal digits.
bool is_deleted_in_thunderbird(std::string_view value) {
  value = ascii::trimmed(value);
  constexpr std::string_view with_bit = "89abcdef";
  return value.size() == 4 && with_bit.find(ascii::lower(value.back())) != with_bit.npos;
}

PassedOver by_field(const Field& field) {
  const std::string_view value = ascii::trimmed(field.value);
  if (field.name == "x-gmail-labels") return has_set_aside_label(field.value) ? PassedOver::set_aside : PassedOver::no;
  const bool deleted = field.name == "x-mozilla-status" && is_deleted_in_thunderbird(value);
  const bool marked = field.name == "x-status" && value.find_first_of("DT") != value.npos;  // mutt and Pine: deleted, a draft
  const bool spam = field.name == "x-spam-flag" && ascii::same_word(value, "yes");
  if (deleted || marked || spam || field.name == "x-mozilla-draft-info") return PassedOver::set_aside;
  const bool by_program = field.name == "auto-submitted" && !ascii::same_word(value.substr(0, value.find_first_of("; ")), "no");
  constexpr std::array<std::string_view, 3> to_many = {"bulk", "list", "junk"};
  const bool many = field.name == "precedence" && ascii::among(ascii::lower(value), to_many);
  return by_program || many || field.name == "list-unsubscribe" ? PassedOver::in_bulk : PassedOver::no;
}

}  // namespace

PassedOver passed_over(const std::vector<Field>& fields) {
  PassedOver found = PassedOver::no;
  for (const Field& field : fields) {
    const auto why = by_field(field);
    if (why == PassedOver::set_aside) return why;
    if (why != PassedOver::no) found = why;
  }
  return found;
}

bool is_set_aside_folder(std::string_view name) {
  while (name.starts_with('.')) name.remove_prefix(1);
  if (const auto dot = name.rfind('.'); dot != name.npos) name.remove_prefix(dot + 1);  // Maildir++: ".INBOX.Trash"
  return is_set_aside(name);
}

}  // namespace guanxi::exchange::mail
