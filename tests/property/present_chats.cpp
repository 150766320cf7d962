// Laws of the robots' messages: none too long, nothing lost between two, every item whole in one of them.
#include <nlohmann/json.hpp>

#include <guanxi/text/sanitise.hpp>

#include "present_generators.hpp"
#include "present_properties.hpp"

using namespace guanxi::present;
using Json = nlohmann::json;

namespace {

std::string dingtalk_text(const Json& message) { return message.at("markdown").at("text"); }
std::string wecom_text(const Json& message) { return message.at("markdown").at("content"); }

std::string feishu_text(const Json& message) {
  std::string text;
  for (const Json& paragraph : message.at("content").at("post").at("zh_cn").at("content")) text += paragraph.at(0).at("text").get<std::string>() + "\n";
  return text;
}

struct Robot {
  const char* name;
  std::string (*messages)(const Digest& digest);
  std::string (*text)(const Json& message);
  const char* top;  // of a message, before the day
  std::size_t limit;
};

constexpr Robot robots[] = {
    {"DingTalk", as_dingtalk, dingtalk_text, "#### ", 20'000}, {"WeCom", as_wecom, wecom_text, "#### ", 4'096}, {"Feishu", as_feishu, feishu_text, "", 20'000}};

// What the messages say. Asserts that each is JSON within the limit.
std::vector<std::string> texts(const Robot& robot, const Digest& digest) {
  const std::string all = robot.messages(digest);
  RC_ASSERT(all.ends_with('\n'));
  std::vector<std::string> texts;
  for (std::size_t at = 0; at < all.size(); at = all.find('\n', at) + 1) {
    const std::string line = all.substr(at, all.find('\n', at) - at);
    RC_ASSERT(line.size() <= robot.limit);
    RC_ASSERT(guanxi::text::valid_utf8(line));
    texts.push_back(robot.text(Json::parse(line)));
  }
  return texts;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

// As many items as fill several messages, some longer than a message by themselves.
rc::Gen<Digest> any_long_digest() {
  return rc::gen::map(rc::gen::tuple(rc::gen::resize(30, any_digest()), rc::gen::inRange<std::size_t>(0, 8'000), rc::gen::arbitrary<bool>()),
                      [](std::tuple<Digest, std::size_t, bool> parts) {
                        auto& [digest, length, detail] = parts;
                        digest.detail = detail;
                        for (std::size_t i = 0; i < digest.items.size(); ++i) {
                          auto& item = digest.items[i];
                          for (std::size_t n = i % 5; n > 0 && item.title.size() < length / n;) item.title += item.title.empty() ? "王\"" : item.title;
                        }
                        return digest;
                      });
}

// What is said of an item that stands alone: all but the day, the count, and a blank line above its heading.
std::string alone(const Robot& robot, Digest digest, const DigestItem& item) {
  digest.items = {item};
  const auto messages = texts(robot, digest);
  RC_ASSERT(messages.size() == 1U);
  std::size_t at = 0;
  for (int line = 0; line < 4; ++line) at = messages[0].find('\n', at) + 1;
  return messages[0].substr(at);
}

bool check_limits(const Robot& robot) {
  return rc::check(std::string(robot.name) + ": messages keep the limit and lose no item", [&robot] {
    const Digest digest = *any_long_digest();
    const auto messages = texts(robot, digest);
    std::string together;
    for (const auto& text : messages) together += text;
    for (const auto& item : digest.items) RC_ASSERT(count(together, item.id.substr(0, 7)) == 1U);
    for (std::size_t i = 0; i < messages.size(); ++i) {
      const std::string number = "(" + std::to_string(i + 1) + "/" + std::to_string(messages.size()) + ")";
      RC_ASSERT(messages[i].starts_with(robot.top + std::string("Fri 2027-01-22") + (messages.size() == 1 ? "" : " " + number)));
    }
  });
}

bool check_whole(const Robot& robot) {
  return rc::check(std::string(robot.name) + ": an item stands whole in one message", [&robot] {
    Digest digest = *any_long_digest();
    for (auto& item : digest.items) item.kind = "promise";  // festivals are told together
    const auto messages = texts(robot, digest);
    for (const auto& item : digest.items) {
      const std::string said = alone(robot, digest, item);
      if (Json(said).dump().size() > robot.limit / 2) continue;  // perhaps cut
      std::size_t found = 0;
      for (const auto& text : messages) found += count(text, said);
      RC_ASSERT(found == 1U);
    }
  });
}

}  // namespace

bool check_chats() {
  bool held = true;
  for (const Robot& robot : robots) {
    held = check_limits(robot) && held;
    held = check_whole(robot) && held;
  }
  return held;
}
