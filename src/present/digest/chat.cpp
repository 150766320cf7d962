// Messages for the robots of DingTalk, WeCom and Feishu. The first two take a little Markdown, in which neither knows a way to write a
// character that is markup as itself: such a character of the data is written as its full-width twin. Feishu's take lines of plain text.
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
  bool markdown;              // else the text is taken as it is
  std::string_view line_end;  // DingTalk joins lines that do not end in two blanks
  std::string_view dim;       // around what is said below
  std::string_view dim_end;
  std::size_t line_cost;  // bytes that the end of a line takes in JSON
  Value (*message)(const std::string& title, const std::string& text);

  // The bytes of a text within JSON, to which every character adds its own.
  std::size_t size(std::string_view text) const {
    constexpr std::size_t usual = 2;  // backslash and n
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    return to_json(Value(text)).size() - 2 + lines * (line_cost - usual);
  }
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

// A paragraph a line. An empty one holds a blank, for no robot is known to take it without.
Value feishu_message(const std::string& title, const std::string& text) {
  Value::Array lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const std::string line = end == at ? " " : text.substr(at, end - at);
    lines.emplace_back(Value::Array{Value::Object{{"tag", "text"}, {"text", line}}});
    at = end + 1;
  }
  return Value::Object{{"msg_type", "post"},
                       {"content", Value::Object{{"post", Value::Object{{"zh_cn", Value::Object{{"title", title}, {"content", std::move(lines)}}}}}}}};
}

constexpr std::size_t usual_line_cost = 2;
constexpr std::size_t feishu_line_cost = std::string_view(R"([{"tag":"text","text":" "}],)").size();

constexpr Robot dingtalk = {20'000, true, "  \n", "", "", usual_line_cost, dingtalk_message};
constexpr Robot wecom = {4'096, true, "\n", "<font color=\"comment\">", "</font>", usual_line_cost, wecom_message};
constexpr Robot feishu = {20'000, false, "\n", "", "", feishu_line_cost, feishu_message};

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

std::string plain(const Robot& robot, std::string_view data) {
  const std::string text = text::one_line(data);
  if (!robot.markdown) return text;
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_markup(text, at)) out += full_width(text[at]);
    else out += text[at];
  }
  return out;
}

std::string strong(const Robot& robot, const std::string& text) { return text.empty() || !robot.markdown ? text : "**" + text + "**"; }

// What an item, or a festival, says, ready to be put between markup; every part can be cut.
struct Said {
  std::string mark;  // the id
  std::string date;
  std::array<std::string, 4> parts;  // name, organisation, title, below; each may be empty

  std::string text(const Robot& robot) const {
    const auto& [name, organisation, title, under] = parts;
    const std::string quote = robot.markdown ? "> " : "";
    std::string out = quote + date + (date.empty() ? "" : " ") + strong(robot, name) + (organisation.empty() ? "" : " (" + organisation + ")");
    if (!title.empty()) out += ": " + title;
    if (!mark.empty()) out += " · " + mark;
    out += robot.line_end;
    if (under.empty()) return out;
    return out + quote + std::string(robot.dim) + under + std::string(robot.dim_end) + std::string(robot.line_end);
  }

  // The text in at most so many bytes, the longest parts cut.
  std::string fitted(const Robot& robot, std::size_t room) {
    while (true) {
      std::string whole = text(robot);
      const std::size_t size = robot.size(whole);
      const auto shorter = [](const std::string& one, const std::string& other) { return one.size() < other.size(); };
      const auto longest = std::max_element(parts.begin(), parts.end(), shorter);
      if (size <= room || longest->empty()) return whole;
      *longest = cut_bytes(*longest, longest->size() - std::min(longest->size(), size - room));
    }
  }
};

std::string mark_of(const DigestItem& item) { return std::string(first_bytes(short_id(item), longest_mark)); }

Said said_of(const Robot& robot, const DigestItem& item) {
  return {plain(robot, mark_of(item)),
          calendar::iso(item.date),
          {plain(robot, name_of(item)), plain(robot, item.organisation), plain(robot, item.title), plain(robot, below(item))}};
}

Said said_of(const Robot& robot, const DigestGroup& festival) {
  DigestItem item = *festival.front();
  item.suggestion = common_suggestion(festival);
  return {"", calendar::iso(item.date), {plain(robot, item.title), "", "", plain(robot, below(item))}};
}

Said said_within(const Robot& robot, const DigestItem& item, bool suggests) {
  Said said = said_of(robot, item);
  said.date.clear();
  said.parts[2] = suggests ? plain(robot, item.suggestion) : "";
  said.parts[3].clear();
  return said;
}

// An item as one line.
Said line_of(const Robot& robot, const Digest& digest, const DigestItem& item) {
  const std::string more = beside(item), title = text::one_line(item.title);
  const std::string what = more.empty() ? title : title.empty() ? more : title + "; " + more;
  return {plain(robot, mark_of(item)), short_when(digest, item, {}), {plain(robot, name_of(item)), plain(robot, item.organisation), plain(robot, what), ""}};
}

Said line_of(const Robot& robot, const Digest& digest, const DigestGroup& festival) {
  const DigestItem& item = *festival.front();
  const std::string names = names_in_a_line(digest, festival) ? names_of(festival, static_cast<std::size_t>(digest.section)) : "";
  return {"", short_when(digest, item, {}), {plain(robot, item.title), plain(robot, item.beside), plain(robot, names), ""}};
}

// Fills one message after the other. What stands above an item, its kind and its festival, is said again in each.
class Conversation {
 public:
  Conversation(const Digest& digest, const Robot& robot) : digest_(digest), robot_(robot), title_(text::truncate(subject(digest), title_width)) {
    const std::size_t most = digest.items.size() + (digest.left_out == 0 ? 0 : 1);
    room_ = robot.limit - to_json(robot.message(numbered(title_, most, most), "")).size() - robot_.size(top(most, most));
  }

  std::string make() && {
    for (const auto& section : sections(digest_)) {
      heading_ = "\n" + strong(robot_, plain(robot_, first_bytes(heading_of(section.kind), longest_mark))) + std::string(robot_.line_end);
      for (const auto& group : section.groups) render(group);
      if (section.more > 0) render(Said{"", "", {more_words(digest_, section), "", "", ""}}, heading_);
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
    return numbered((robot_.markdown ? "#### " : "") + day, number, count) + std::string(robot_.line_end) + count_line(digest_) + std::string(robot_.line_end);
  }

  void render(const DigestGroup& group) {
    if (!digest_.detail) return render_line(group);
    if (group.size() == 1) return render(said_of(robot_, *group.front()), heading_);
    const std::string festival = said_of(robot_, group).fitted(robot_, room_ / 2);
    const bool suggest = common_suggestion(group).empty();
    for (const DigestItem* item : group) render(said_within(robot_, *item, suggest), heading_ + festival);
  }

  void render_line(const DigestGroup& group) {
    if (!greets(*group.front())) return render(line_of(robot_, digest_, *group.front()), heading_);
    Said festival = line_of(robot_, digest_, group);
    if (names_in_a_line(digest_, group)) return render(festival, heading_);
    const std::string above = heading_ + festival.fitted(robot_, room_ / 2);
    for (const DigestItem* item : group) render(said_within(robot_, *item, true), above);
  }

  // `above` stands in a message before the items that it belongs to; what of it stands there already is not said again.
  void render(Said said, const std::string& above) {
    std::string next = missing(above) + said.text(robot_);
    if (texts_.empty() || used_ + robot_.size(next) > room_) {
      texts_.emplace_back();
      used_ = 0;
      next = above + said.fitted(robot_, room_ - robot_.size(above));
    }
    texts_.back() += next;
    used_ += robot_.size(next);
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
std::string as_feishu(const Digest& digest) { return messages(digest, feishu); }

}  // namespace guanxi::present
