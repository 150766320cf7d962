#include "interactions/participants.hpp"

#include <algorithm>

#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app {

using domain::Interaction;

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
  for (auto& one : names) one = ascii::trimmed(one);
  std::erase(names, "");
  return names;
}

namespace {

// Whoever has this name for a handle, the kind of name that wins over all others. Most of a batch says it.
std::optional<Id> with_handle(storage::Store& store, const std::string& name, Bulk* bulk) {
  const std::string handle = ascii::lower(name);
  if (!bulk) return storage::Parties(store).with_handle(handle, storage::PartyKind::person);
  if (const auto known = bulk->handles.find(handle); known != bulk->handles.end()) return known->second;
  const auto id = storage::Parties(store).with_handle(handle, storage::PartyKind::person);
  if (id) bulk->handles.emplace(handle, *id);
  return id;
}

// Names people; with `new` in the fields it adds whoever is not known.
class Naming {
 public:
  Naming(Session& env, storage::Store& store, const Fields& fields, Bulk* bulk) : env_(env), store_(store), make_new_(fields.truth("new")), bulk_(bulk) {}

  Result<Id> person(const std::string& name) {
    if (const auto id = with_handle(store_, name, bulk_)) return *id;
    const auto found = matches(store_, name, storage::PartyKind::person);
    if (found.size() == 1) return found.front().id;
    if (!found.empty() || !make_new_) {
      Error error = resolve_person(store_, name).error();
      if (found.empty()) error.hint += (error.hint.empty() ? "" : "\n") + message("or add them at once: guanxi log --new");
      return tl::unexpected(error);
    }
    TRY_ASSIGN(const auto made, add_person(env_, store_, name, {}));
    env_.say_made(Sentence<"record">("new person {record}"), made.handle + "  " + made.name);
    return made.id;
  }

  Result<void> append(Interaction& interaction, const std::string& name) {
    TRY_ASSIGN(const auto id, person(name));
    if (std::find(interaction.people.begin(), interaction.people.end(), id) == interaction.people.end()) interaction.people.push_back(id);
    return {};
  }

 private:
  Session& env_;
  storage::Store& store_;
  bool make_new_;
  Bulk* bulk_;
};

bool is_letter(std::string_view rest) { return !rest.empty() && (static_cast<unsigned char>(rest.front()) >= 0x80 || ascii::is_letter(rest.front())); }

constexpr std::string_view blanks[] = {" ", "\t", "\n", "　", "\u00a0"};
constexpr std::string_view marks[] = {",", ";", ":", "!", "?", ")", "，", "。", "；", "：", "！", "？", "、", "）", "@", "＠", "＋"};

// A sign that begins a name or a tag of its own is none behind this word: the blank before it stays.
bool ends_word(std::string_view rest) {
  if (rest.starts_with("@") || rest.starts_with("＠") || rest.starts_with("＋")) return false;
  return rest.starts_with('.') || std::any_of(std::begin(marks), std::end(marks), [&](auto mark) { return rest.starts_with(mark); });
}

// The length of a name behind @ or a tag behind +: up to a blank or a mark that ends it. wangwei@huawei is one name.
std::size_t word_length(std::string_view rest) {
  std::size_t length = rest.size();
  for (const auto end : blanks) length = std::min(length, rest.find(end));
  for (const auto end : marks) {
    if (end != "@") length = std::min(length, rest.find(end));
  }
  while (length > 0 && rest[length - 1] == '.') --length;
  return length;
}

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '(' || static_cast<unsigned char>(text[at - 1]) >= 0x80;
}

bool is_of_ascii_word(char c) { return ascii::is_alphanumeric(c) || c == '-' || c == '_'; }

// Whether a name may end here: not within a character, nor within a word of Latin letters.
bool may_end(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  return (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && !(is_of_ascii_word(text[at - 1]) && is_of_ascii_word(text[at]));
}

// How much of the text is the name that a mention begins: all up to the next blank or mark; more where words behind a blank are of a known
// name (Klaus Weber), less where a longer one is nobody's: 李娜 of 李娜一起.
std::size_t name_length(storage::Store& store, std::string_view rest) {
  constexpr std::size_t most_words = 3;
  const std::size_t word = word_length(rest);
  const auto person = storage::PartyKind::person;
  if (storage::Parties(store).by_handle(rest.substr(0, word), person)) return word;
  std::size_t longest = 0;
  for (std::size_t end = word, words = 1; words < most_words && end < rest.size() && rest[end] == ' '; ++words) {
    end += 1 + word_length(rest.substr(end + 1));
    const std::string name = text::fold(rest.substr(0, end));
    for (const auto& who : matches(store, name, person)) {
      if (text::fold(who.name) == name) longest = end;
    }
  }
  if (longest > 0) return longest;
  for (std::size_t end = word; end > 0; --end) {
    if (may_end(rest, end) && !matches(store, rest.substr(0, end), person).empty()) return end;
  }
  return word;
}

constexpr std::string_view first_of_marks = "@+\xef";  // bytes that @, ＠, + and ＋ begin with

// The mark that a mention or a tag begins with, in either width; its length, and 0 where there is none.
std::size_t mark_length(std::string_view text, char mark, std::string_view wide) {
  if (text.starts_with(mark)) return 1;
  return text.starts_with(wide) ? wide.size() : 0;
}

// Takes +tags out of the text and turns @names into the people's own.
class TextReader {
 public:
  TextReader(storage::Store& store, Naming& naming, Interaction& interaction) : store_(store), naming_(naming), interaction_(interaction) {}

  Result<std::string> read(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t next = std::min(text.find_first_of(first_of_marks, at), text.size());
      out_ += text.substr(at, next - at);
      if ((at = next) == text.size()) break;
      const std::string_view here = text.substr(at);
      const std::size_t person = mark_length(here, '@', "＠"), tag = mark_length(here, '+', "＋");
      const std::size_t mark = person + tag;
      if (mark == 0 || !begins_word(text, at) || !is_letter(here.substr(mark))) {
        out_ += text[at++];
        continue;
      }
      at += mark;
      if (tag > 0) {
        at += take_tag(text, at);
        continue;
      }
      const std::size_t length = name_length(store_, text.substr(at));
      TRY(take_person(std::string(text.substr(at, length))));
      at += length;
    }
    return std::string(ascii::trimmed(out_));
  }

 private:
  // How much of the text is gone with it: "call +renewal." is "call."
  std::size_t take_tag(std::string_view text, std::size_t from) {
    std::size_t at = from + word_length(text.substr(from));
    interaction_.tags.emplace_back(text.substr(from, at - from));
    while (at < text.size() && text[at] == ' ' && (out_.empty() || out_.back() == ' ')) ++at;
    if (ends_word(text.substr(at)) && out_.ends_with(' ')) out_.pop_back();
    return at - from;
  }

  Result<void> take_person(const std::string& name) {
    TRY(naming_.append(interaction_, name));
    const auto person = resolve_person(store_, name);
    out_ += person ? person->name : name;
    return {};
  }

  storage::Store& store_;
  Naming& naming_;
  Interaction& interaction_;
  std::string out_;
};

}  // namespace

Result<void> check_people(Session& env, storage::Store& store, const Fields& fields) {
  if (fields.truth("new")) return {};
  Naming naming(env, store, fields, nullptr);
  Interaction nothing;
  for (const auto& list : fields.all("who")) {
    for (const auto& name : split_names(list)) {
      TRY(naming.append(nothing, name));
    }
  }
  return {};
}

Result<void> set_people(Session& env, storage::Store& store, Interaction& interaction, const Fields& fields, Bulk* bulk) {
  Naming naming(env, store, fields, bulk);
  for (const auto& list : fields.all("who")) {
    for (const auto& name : split_names(list)) {
      TRY(naming.append(interaction, name));
    }
  }
  for (const std::string_view name : {"tag", "tags"}) {  // as it is typed, and as history prints it
    for (const auto& tag : fields.all(name)) interaction.tags.push_back(tag);
  }
  if (fields.has("subject")) {
    interaction.text = fields.get("subject");
  } else {
    TRY_ASSIGN(interaction.text, TextReader(store, naming, interaction).read(fields.get("text")));
  }
  if (interaction.people.empty()) return usage_error(message("nobody took part"), message("name them: guanxi log WHO TEXT"));
  return {};
}

}  // namespace guanxi::app
