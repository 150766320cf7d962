// Messages for the robots of DingTalk and WeCom. Both take a little Markdown, in which neither knows a way to write a
// character that is markup as itself: such a character of the data is written as its full-width twin.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <guanxi/present/dates.hpp>
#include <guanxi/present/value.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

#include "digest/view.hpp"

namespace guanxi::present {
namespace {

struct Robot {
  std::size_t limit;          // bytes of a message. WeCom counts its text alone, which is less
  std::string_view line_end;  // DingTalk joins lines that do not end in two blanks
  std::string_view dim;       // around what is said below
  std::string_view dim_end;
  Value (*message)(const std::string& title, const std::string& text);
};

constexpr int title_width = 60;           // of a notification
constexpr std::size_t longest_mark = 64;  // of an id or a kind, which are short words

Value dingtalk_message(const std::string& title, const std::string& text) {
  return Value::Object{{"msgtype", "markdown"},
                       {"markdown", Value::Object{{"title", title}, {"text", text}}},
                       {"at", Value::Object{{"atMobiles", Value::Array{}}, {"isAtAll", false}}}};
}

Value wecom_message(const std::string&, const std::string& text) {
  return Value::Object{{"msgtype", "markdown"}, {"markdown", Value::Object{{"content", text}}}};
}

constexpr Robot dingtalk = {20'000, "  \n", "", "", dingtalk_message};
constexpr Robot wecom = {4'096, "\n", "<font color=\"comment\">", "</font>", wecom_message};

// The bytes of a text within JSON, to which every character adds its own.
std::size_t json_size(std::string_view text) { return to_json(Value(text)).size() - 2; }

bool is_markup(std::string_view text, std::size_t at) {
  constexpr std::string_view anywhere = "\\`*_[]<>#~";
  if (anywhere.find(text[at]) != anywhere.npos || begins_block(text, at)) return true;
  return text[at] == '&' && at + 1 < text.size() && text[at + 1] != ' ';  // an entity
}

// U+FF01 … U+FF5E stand in the order of ASCII.
std::string full_width(char c) {
  const int code = 0xFF00 + (c - ' ');
  return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)), static_cast<char>(0x80 | (code & 0x3F))};
}

std::string plain(std::string_view data) {
  const std::string text = text::one_line(data);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_markup(text, at)) out += full_width(text[at]);
    else out += text[at];
  }
  return out;
}

std::string strong(const std::string& text) { return text.empty() ? text : "**" + text + "**"; }

// What an item, or a festival, says, ready to be put between markup; every part can be cut.
struct Said {
  std::string mark;  // the id
  std::string date;
  std::array<std::string, 4> parts;  // name, organisation, title, below

  std::string text(const Robot& robot) const {
    const auto& [name, organisation, title, under] = parts;
    std::string out = "> " + date + (date.empty() ? "" : " ") + strong(name) + (organisation.empty() ? "" : " (" + organisation + ")");
    if (!title.empty()) out += ": " + title;
    if (!mark.empty()) out += " · " + mark;
    out += robot.line_end;
    if (under.empty()) return out;
    return out + "> " + std::string(robot.dim) + under + std::string(robot.dim_end) + std::string(robot.line_end);
  }

  // The text in at most so many bytes, the longest parts cut.
  std::string fitted(const Robot& robot, std::size_t room) {
    while (true) {
      std::string whole = text(robot);
      const std::size_t size = json_size(whole);
      const auto shorter = [](const std::string& one, const std::string& other) { return one.size() < other.size(); };
      const auto longest = std::max_element(parts.begin(), parts.end(), shorter);
      if (size <= room || longest->empty()) return whole;
      *longest = cut_bytes(*longest, longest->size() - std::min(longest->size(), size - room));
    }
  }
};

Said said_of(const DigestItem& item) {
  return {plain(first_bytes(short_id(item), longest_mark)),
          calendar::iso(item.date),
          {plain(name_of(item)), plain(item.organisation), plain(item.title), plain(below(item))}};
}

Said said_of(const DigestGroup& festival) {
  DigestItem item = *festival.front();
  item.suggestion = common_suggestion(festival);
  return {"", calendar::iso(item.date), {plain(item.title), "", "", plain(below(item))}};
}

Said said_within(const DigestItem& item, bool suggests) {
  Said said = said_of(item);
  said.date.clear();
  said.parts[2] = suggests ? plain(item.suggestion) : "";
  said.parts[3].clear();
  return said;
}

// Fills one message after the other. What stands above an item, its kind and its festival, is said again in each.
class Conversation {
 public:
  Conversation(const Digest& digest, const Robot& robot) : digest_(digest), robot_(robot), title_(text::truncate(subject(digest), title_width)) {
    const std::size_t most = digest.items.size() + (digest.left_out == 0 ? 0 : 1);
    room_ = robot.limit - to_json(robot.message(numbered(title_, most, most), "")).size() - json_size(top(most, most));
  }

  std::string make() && {
    for (const auto& section : sections(digest_)) {
      heading_ = "\n" + strong(plain(first_bytes(heading_of(section.kind), longest_mark))) + std::string(robot_.line_end);
      for (const auto& group : section.groups) render(group);
      if (section.more > 0) render(Said{"", "", {more_words(section.more), "", "", ""}}, heading_);
    }
    if (const auto words = left_out_words(digest_); !words.empty()) {
      heading_ = "\n";
      render(Said{"", "", {words, "", "", ""}}, heading_);
    }
    return finish();
  }

 private:
  static std::string numbered(const std::string& text, std::size_t number, std::size_t count) {
    return count == 1 ? text : text + fmt::format(" ({}/{})", number, count);
  }

  std::string top(std::size_t number, std::size_t count) const {
    const std::string day = weekday(digest_.date) + " " + calendar::iso(digest_.date);
    return numbered("#### " + day, number, count) + std::string(robot_.line_end) + count_line(digest_) + std::string(robot_.line_end);
  }

  void render(const DigestGroup& group) {
    if (group.size() == 1) return render(said_of(*group.front()), heading_);
    const std::string festival = said_of(group).fitted(robot_, room_ / 2);
    const bool suggest = common_suggestion(group).empty();
    for (const DigestItem* item : group) render(said_within(*item, suggest), heading_ + festival);
  }

  // `above` stands in a message before the items that it belongs to; what of it stands there already is not said again.
  void render(Said said, const std::string& above) {
    std::string next = missing(above) + said.text(robot_);
    if (texts_.empty() || used_ + json_size(next) > room_) {
      texts_.emplace_back();
      used_ = 0;
      next = above + said.fitted(robot_, room_ - json_size(above));
    }
    texts_.back() += next;
    used_ += json_size(next);
    above_ = above;
  }

  std::string missing(const std::string& above) const {
    if (above == above_) return {};
    return above_.starts_with(heading_) ? above.substr(heading_.size()) : above;
  }

  std::string finish() const {
    std::string out;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      const std::string text = top(i + 1, texts_.size()) + texts_[i];
      out += to_json(robot_.message(numbered(title_, i + 1, texts_.size()), text)) + "\n";
    }
    return out;
  }

  const Digest& digest_;
  const Robot& robot_;
  std::string title_;
  std::size_t room_;
  std::string heading_;
  std::vector<std::string> texts_;
  std::size_t used_ = 0;  // bytes of the last of them
  std::string above_;     // what stands above its last item
};

std::string messages(const Digest& digest, const Robot& robot) { return digest.items.empty() ? std::string() : Conversation(digest, robot).make(); }

}  // namespace

std::string as_dingtalk(const Digest& digest) { return messages(digest, dingtalk); }
std::string as_wecom(const Digest& digest) { return messages(digest, wecom); }

}  // namespace guanxi::present
