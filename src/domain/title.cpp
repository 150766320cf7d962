#include <guanxi/domain/title.hpp>

#include <algorithm>

#include "title_table.hpp"
#include "title_words.hpp"

namespace guanxi::domain {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  bool latin1 = false;  // Ä, Ö, Ü in UTF-8 are C3 and a byte that is 20 below the small letter's
  for (char& c : out) {
    const auto byte = static_cast<unsigned char>(c);
    if ((c >= 'A' && c <= 'Z') || (latin1 && byte >= 0x80 && byte <= 0x9E)) c = static_cast<char>(byte + 32);
    latin1 = byte == 0xC3;
  }
  return out;
}

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_latin(std::string_view text) { return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; }); }

// English words begin where a word begins, short ones are whole: "vp" is not in "mvp". German ones may end a compound.
std::size_t find_word(std::string_view title, std::string_view word, Tongue tongue) {
  for (auto at = title.find(word); at != std::string_view::npos; at = title.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool before = tongue == Tongue::en && at > 0 && is_letter(title[at - 1]);
    const bool behind = word.size() < 4 && end < title.size() && is_letter(title[end]);
    if (!before && !behind) return at;
  }
  return std::string_view::npos;
}

bool western(Tongue tongue) { return tongue == Tongue::en || tongue == Tongue::de; }

// The first of several posts begins the text; what stands in brackets is left out.
std::vector<std::string_view> posts_of(std::string_view text) {
  std::vector<std::string_view> posts;
  while (!text.empty()) {
    std::size_t end = text.size(), next = text.size();
    for (const std::string_view mark : {"兼", "、", "，", "；", ",", "/", ";", "&", "・", " "}) {
      const bool blank_in_latin = mark == " " && is_latin(text.substr(0, text.find(' ')));
      const auto at = blank_in_latin ? text.npos : text.find(mark);
      if (at < end) end = at, next = at + mark.size();
    }
    std::string_view post = text.substr(0, end);
    for (const std::string_view bracket : {"（", "(", "［", "["}) {
      if (const auto at = post.find(bracket); at > 0) post = post.substr(0, at);
    }
    while (post.ends_with(' ')) post.remove_suffix(1);
    while (post.starts_with(' ')) post.remove_prefix(1);
    if (!post.empty()) posts.push_back(post);
    text.remove_prefix(next);
  }
  return posts;
}

struct Match {
  Held held;
  std::size_t length = 0;
  std::size_t at = 0;
};

// The longest row that the post ends in.
std::optional<Match> at_the_end(std::string_view post, std::optional<Tongue> tongue) {
  std::optional<Match> best;
  for (const Title& title : titles) {
    if (western(title.tongue) || (tongue && title.tongue != *tongue)) continue;
    any_part(title.written, [&](std::string_view word, std::size_t variant) {
      if (post.ends_with(word) && (!best || word.size() > best->length)) best = Match{{&title, variant}, word.size(), post.size() - word.size()};
      return false;
    });
  }
  return best;
}

// 首席信息官; but 总经理办公室 is no title.
std::optional<Match> at_the_front(std::string_view post) {
  if (!post.starts_with("首席")) return std::nullopt;
  for (const Title& title : titles) {
    if (title.written == "首席") return Match{{&title, 0}, title.written.size(), 0};
  }
  return std::nullopt;
}

bool outranks(const Match& one, const Match& other) {
  const auto place = [](const Match& match) { return match.held.title->rank == 0 ? 9 : match.held.title->rank; };
  return place(one) != place(other) ? place(one) < place(other) : one.length > other.length;
}

template <std::size_t Count>
std::optional<Match> in_words(std::string_view post, const Title (&table)[Count]) {
  std::vector<Match> found;
  for (const Title& title : table) {
    if (!western(title.tongue)) continue;
    any_part(title.written, [&](std::string_view word, std::size_t variant) {
      const auto at = find_word(post, word, title.tongue);
      if (at != std::string_view::npos) found.push_back({{&title, variant}, word.size(), at});
      return false;
    });
  }
  // A word that is part of a longer row's is not meant: president in vice president.
  std::erase_if(found, [&](const Match& one) {
    return std::any_of(found.begin(), found.end(), [&](const Match& other) {
      return other.length > one.length && other.at <= one.at && one.at + one.length <= other.at + other.length;
    });
  });
  if (found.empty()) return std::nullopt;
  return *std::min_element(found.begin(), found.end(), outranks);
}

bool is_deputy(std::string_view post, const Match& match) {
  if (is_one_of("副社长", match.held.title->written) || match.held.title->written.starts_with("副")) return true;
  std::string_view before = post.substr(0, match.at);
  if (before.ends_with("副")) return true;
  while (before.ends_with(' ') || before.ends_with('-')) before.remove_suffix(1);
  for (const std::string_view word : {"deputy", "vice", "stellvertretender", "stellvertretende", "stellv.", "stv.", "vize"}) {
    if (before.ends_with(word) || before.starts_with(word)) return true;
  }
  return false;
}

std::optional<Held> held_post(std::string_view post, std::optional<Tongue> tongue = {}) {
  auto match = at_the_end(post, tongue);
  if (!match) match = at_the_front(post);
  if (!match) match = in_words(post, helpers);
  if (!match) match = in_words(post, titles);
  if (!match) return std::nullopt;
  match->held.deputy = is_deputy(post, *match);
  return match->held;
}

}  // namespace

std::vector<Held> held_titles(std::string_view job_title) {
  const std::string text = lower(job_title);
  std::vector<Held> found;
  // An English title is one text: the parts between its commas are no posts of their own.
  const auto posts = is_latin(text) ? std::vector<std::string_view>{text} : posts_of(text);
  for (const std::string_view post : posts) {
    if (const auto held = held_post(post)) found.push_back(*held);
  }
  return found;
}

std::optional<Held> held_title(std::string_view job_title, std::optional<Tongue> tongue) {
  const std::string text = lower(job_title);
  if (is_latin(text)) return held_post(text, tongue);
  const auto posts = posts_of(text);
  if (posts.empty()) return std::nullopt;
  return held_post(posts.front(), tongue);
}

std::string_view form_of(const Held& held) {
  std::string_view last;
  any_part(held.title->form, [&](std::string_view form, std::size_t number) {
    last = form;
    return number == held.variant;
  });
  return last;
}

}  // namespace guanxi::domain
