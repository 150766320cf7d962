#include <guanxi/present/digest.hpp>

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "present_digests.hpp"

using namespace guanxi::present;
using Json = nlohmann::json;

namespace {

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) lines.push_back(text.substr(at, text.find('\n', at) - at));
  return lines;
}

std::string wecom_text(const std::string& line) { return Json::parse(line)["markdown"]["content"]; }

Digest many(int count, std::size_t length) {
  Digest digest = digest_of({});
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(10000 + i);
    digest.items.push_back({number, "promise", "w", "W", "", day("2027-01-22"), std::string(length, 'x'), "", ""});
  }
  return digest;
}

}  // namespace

TEST_CASE("a DingTalk message is Markdown with a title, and calls nobody") {
  const Json message = Json::parse(as_dingtalk(january()));
  CHECK(message["msgtype"] == "markdown");
  CHECK(message["at"] == Json{{"atMobiles", Json::array()}, {"isAtAll", false}});
  CHECK(message["markdown"]["title"] == "6 reminders, 1 overdue. Promised to Klaus Weber (Norderelbe…");
  CHECK(message["markdown"]["text"] ==
        "#### Fri 2027-01-22  \n6 reminders, 1 overdue  \n\n"
        "**Promises to keep**  \n"
        "> 2027-01-20 **Klaus Weber** (Norderelbe): price list & terms · pt7a2  \n> promised on 2027-01-02  \n\n"
        "**Get in touch**  \n"
        "> 2027-01-22 **孙建民** (青鹤净水) · c-vq96x  \n> every 6w, last 2026-12-11; by phone  \n\n"
        "**Festivals ahead**  \n"
        "> 2027-02-06 **Spring Festival**  \n> closed until 2027-02-11  \n"
        "> **王伟** (青鹤净水): tea · h-aaaaa  \n> **李明**: a card · h-bbbbb  \n> **刘芳**: tea · h-ddddd  \n"
        "> 2027-02-06 **Tan Mei**: Spring Festival · h-ccccc  \n> closed until 2027-02-08; oranges  \n");
}

TEST_CASE("a WeCom message is Markdown of its own kind") {
  const Json message = Json::parse(as_wecom(digest_of({january().items[0]})));
  CHECK(message["msgtype"] == "markdown");
  CHECK(message["markdown"]["content"] ==
        "#### Fri 2027-01-22\n1 reminder, 1 overdue\n\n**Promises to keep**\n"
        "> 2027-01-20 **Klaus Weber** (Norderelbe): price list & terms · pt7a2\n"
        "> <font color=\"comment\">promised on 2027-01-02</font>\n");
}

TEST_CASE("a Feishu message is a post of paragraphs, in which nothing is markup") {
  Digest digest = in_lines(january());
  digest.items[0].title = "*price* & <terms>";
  const Json message = Json::parse(as_feishu(digest));
  CHECK(message["msg_type"] == "post");
  const Json& post = message["content"]["post"]["zh_cn"];
  CHECK(post["title"] == "6 reminders, 1 overdue. Promised to Klaus Weber (Norderelbe…");
  std::string text;
  for (const Json& paragraph : post["content"]) {
    REQUIRE(paragraph.size() == 1);
    CHECK(paragraph[0]["tag"] == "text");
    text += std::string(paragraph[0]["text"]) + "\n";
  }
  CHECK(text == R"(Fri 2027-01-22
6 reminders, 1 overdue
)"
                " \n"
                R"(Promises to keep
2 days late Klaus Weber (Norderelbe): *price* & <terms> · pt7a2
)"
                " \n"
                R"(Get in touch
today 孙建民 (青鹤净水): best 16:00–19:00 · c-vq96x
)"
                " \n"
                R"(Festivals ahead
2027-02-06 Spring Festival: 王伟, 李明, 刘芳
2027-02-06 Spring Festival: Tan Mei
)");
}

TEST_CASE("no Feishu message is longer than the robot takes, and every item stands in one") {
  for (const bool detail : {false, true}) {
    Digest digest = many(200, 150);
    digest.detail = detail;
    const auto messages = lines(as_feishu(digest));
    CHECK(messages.size() >= 2);
    std::string all;
    for (const auto& message : messages) {
      CHECK(message.size() <= 20'000);
      all += message;
    }
    for (const auto& item : digest.items) CHECK(all.find(item.id) != std::string::npos);
  }
}

TEST_CASE("what does not fit one message goes on in the next, numbered, under its heading") {
  const auto messages = lines(as_wecom(many(30, 300)));
  REQUIRE(messages.size() == 3);
  CHECK(wecom_text(messages[0]).starts_with("#### Fri 2027-01-22 (1/3)\n30 reminders\n\n**Promises to keep**\n> 2027-01-22 **W**: xxx"));
  CHECK(wecom_text(messages[2]).starts_with("#### Fri 2027-01-22 (3/3)\n30 reminders\n\n**Promises to keep**\n> 2027-01-22 **W**: xxx"));
  for (const auto& message : messages) CHECK(message.size() <= 4096);
  CHECK(lines(as_dingtalk(many(30, 300))).size() == 1);
  const auto more = lines(as_dingtalk(many(100, 300)));
  REQUIRE(more.size() == 2);
  CHECK(std::string(Json::parse(more[1])["markdown"]["title"]) == "100 reminders. Promised to W: xxxxxxxxxxxxxxxxxxxxxxxxxxxxx… (2/2)");
  for (const auto& message : more) CHECK(message.size() <= 20'000);
}

TEST_CASE("a festival that goes on in the next message is named again") {
  Digest digest = digest_of({});
  for (int i = 0; i < 60; ++i) {
    const std::string number = std::to_string(10000 + i);
    digest.items.push_back({"h-" + number, "holiday", "w", "W" + number, "", day("2027-02-06"), "Spring Festival", "closed", std::string(60, 'x') + number,
                            false, "cn-spring-festival"});
  }
  const auto messages = lines(as_wecom(digest));
  REQUIRE(messages.size() == 2);
  for (const auto& message : messages) {
    CHECK(wecom_text(message).find("\n**Festivals ahead**\n> 2027-02-06 **Spring Festival**\n> <font color=\"comment\">closed</font>\n> **W1") !=
          std::string::npos);
  }
}

TEST_CASE("an item longer than a message is cut between characters") {
  Digest digest = many(1, 0);
  for (int i = 0; i < 3000; ++i) digest.items[0].title += "王";
  const auto messages = lines(as_wecom(digest));
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].size() <= 4096);
  CHECK(messages[0].size() > 4090);
  CHECK(wecom_text(messages[0]).ends_with("王王… · 10000\n"));
}

TEST_CASE("nothing in the data is the robots' markup") {
  const auto shown = [](std::string title) {
    const std::string text = wecom_text(as_wecom(digest_of({{"pt7a2", "x", "w", "W", "", day("2027-01-22"), std::move(title)}})));
    const auto at = text.find("**W**: ") + 7;
    return text.substr(at, text.rfind(" · ") - at);
  };
  CHECK(shown("*a* _b_ `c` ~d~ \\") == "＊a＊ ＿b＿ ｀c｀ ～d～ ＼");
  CHECK(shown("[a](b) <@all> # > A & B &lt;") == "［a］(b) ＜@all＞ ＃ ＞ A & B ＆lt;");
  CHECK(shown("- a") == "－ a");
  CHECK(shown("1. a") == "1． a");
  CHECK(shown("a\n\n# b") == "a  ＃ b");
}
