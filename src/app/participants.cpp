#include "participants.hpp"

#include <algorithm>

#include <guanxi/app/naming.hpp>
#include <guanxi/app/people.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app {

using domain::Interaction;

namespace {

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

// "wangwei,王总" and "wangwei，王总".
std::vector<std::string> split_names(std::string_view list) {
  std::vector<std::string> names;
  constexpr std::string_view wide = "，", mark = "、";
  std::string name;
  while (!list.empty()) {
    const bool separator = list.front() == ',' || list.starts_with(wide) || list.starts_with(mark);
    if (separator) names.push_back(std::move(name)), name.clear();
    else name += list.front();
    list.remove_prefix(list.front() == ',' || !separator ? 1 : wide.size());
  }
  names.push_back(std::move(name));
  for (auto& one : names) one = trimmed(one);
  std::erase(names, "");
  return names;
}

Result<Id> person_named(Env& env, storage::Store& store, const std::string& name, bool make_new) {
  const auto found = matches(store, name, storage::PartyKind::person);
  if (found.size() == 1) return found.front().id;
  if (!found.empty() || !make_new) {
    Error error = resolve_person(store, name).error();
    if (found.empty()) error.hint += (error.hint.empty() ? "" : "\n") + std::string("or add them at once: guanxi log --new");
    return tl::unexpected(error);
  }
  const auto made = add_person(env, store, name, {});
  if (!made) return tl::unexpected(made.error());
  env.say_made("person", made->handle + "  " + made->name);
  return made->id;
}

Result<void> put_person(Env& env, storage::Store& store, Interaction& interaction, const std::string& name, bool make_new) {
  const auto id = person_named(env, store, name, make_new);
  if (!id) return tl::unexpected(id.error());
  if (std::find(interaction.people.begin(), interaction.people.end(), *id) == interaction.people.end()) {
    interaction.people.push_back(*id);
  }
  return {};
}

bool is_letter(std::string_view rest) {
  const auto c = static_cast<unsigned char>(rest.empty() ? ' ' : rest.front());
  return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr std::string_view blanks[] = {" ", "\t", "\n"};
constexpr std::string_view marks[] = {",", ";", ":", "!", "?", ")", "，", "。", "；", "：", "！", "？", "、", "）"};

bool ends_word(std::string_view rest) {
  return rest.starts_with('.') || std::any_of(std::begin(marks), std::end(marks), [&](auto mark) { return rest.starts_with(mark); });
}

// The length of a name behind @ or a tag behind +: up to a blank or a mark that ends it.
std::size_t word_length(std::string_view rest) {
  std::size_t length = rest.size();
  for (const auto end : blanks) length = std::min(length, rest.find(end));
  for (const auto end : marks) length = std::min(length, rest.find(end));
  while (length > 0 && rest[length - 1] == '.') --length;
  return length;
}

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '(' || static_cast<unsigned char>(text[at - 1]) >= 0x80;
}

// Takes +tags out of the text and turns @names into the people's own.
Result<std::string> read_text(Env& env, storage::Store& store, Interaction& interaction, std::string_view text, bool make_new) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char mark = text[at];
    const std::string_view rest = text.substr(at + 1);
    const bool marked = (mark == '@' || mark == '+') && begins_word(text, at) && is_letter(rest);
    if (!marked) {
      out += text[at++];
      continue;
    }
    const std::string word(rest.substr(0, word_length(rest)));
    at += 1 + word.size();
    if (mark == '+') {
      interaction.tags.push_back(word);
      while (at < text.size() && text[at] == ' ' && (out.empty() || out.back() == ' ')) ++at;
      if (ends_word(text.substr(at)) && out.ends_with(' ')) out.pop_back();  // "call +renewal." is "call."
      continue;
    }
    if (const auto put = put_person(env, store, interaction, word, make_new); !put) return tl::unexpected(put.error());
    const auto person = resolve_person(store, word);
    out += person ? person->name : word;
  }
  return trimmed(out);
}

}  // namespace

Result<void> set_people(Env& env, storage::Store& store, Interaction& interaction, const Fields& fields) {
  const bool make_new = fields.truth("new");
  for (const auto& list : fields.all("who")) {
    for (const auto& name : split_names(list)) {
      if (const auto put = put_person(env, store, interaction, name, make_new); !put) return put;
    }
  }
  for (const std::string_view name : {"tag", "tags"}) {  // as it is typed, and as history prints it
    for (const auto& tag : fields.all(name)) interaction.tags.push_back(tag);
  }
  const auto text = read_text(env, store, interaction, fields.get("text"), make_new);
  if (!text) return tl::unexpected(text.error());
  interaction.text = text::lines(*text);
  if (interaction.people.empty()) return usage_error("nobody took part", "name them: guanxi log WHO TEXT");
  return {};
}

}  // namespace guanxi::app
