// The words of the record, each with the number that stands for it in files.
#include <guanxi/domain/words.hpp>

#include <string>

#include <doctest/doctest.h>

#include <guanxi/domain/claim_words.hpp>
#include <guanxi/domain/commitment.hpp>
#include <guanxi/domain/complaint.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/ties.hpp>

namespace guanxi::domain {
namespace {

// "meeting 1, dinner 2".
template <Worded E>
std::string numbered() {
  std::string text;
  for (const auto& row : WordTable<E>::rows) text += (text.empty() ? "" : ", ") + std::string(row.word) + " " + std::to_string(static_cast<int>(row.value));
  return text;
}

template <Worded E>
void round_trip() {
  for (const auto word : words<E>()) {
    const auto value = parse_word<E>(word);
    REQUIRE(value.has_value());
    CHECK(word_of(*value) == word);
    CHECK(words<E>()[place_of(*value)] == word);
  }
  CHECK_FALSE(parse_word<E>("").has_value());
  CHECK_FALSE(parse_word<E>("no word of any table").has_value());
}

}  // namespace

TEST_CASE("a number is never given to another word") {
  CHECK(numbered<InteractionKind>() == "meeting 1, dinner 2, lunch 3, tea 4, visit 5, event 6, call 7, message 8, email 9, letter 10, other 11");
  CHECK(numbered<Channel>() == "in-person 1, phone 2, wechat 3, wecom 4, dingtalk 5, zoom 6, teams 7, meet 8, email 9, qq 10, weibo 11, other 12");
  CHECK(numbered<Face>() == "gave 1, lost 2");
  CHECK(numbered<Feedback>() == "asked 1, given 2");
  CHECK(numbered<Stage>() == "happened 0, planned 1, dropped 2");
  CHECK(numbered<PromiseState>() == "open 1, kept 2, broken 3, dropped 4");
  CHECK(numbered<FavourKind>() == "gift 1, favour 2, hospitality 3, introduction 4, advice 5");
  CHECK(numbered<Severity>() == "low 1, normal 2, high 3");
  CHECK(numbered<Outcome>() == "approved 1, rejected 2, deferred 3");
  CHECK(numbered<Role>() == "decider 1, approver 2, budget 3, sponsor 4, champion 5, coach 6, evaluator 7, legal 8, influencer 9, gatekeeper 10, user 11");
  CHECK(numbered<Tie>() ==
        "classmate 1, townsman 2, colleague 3, former-colleague 4, comrade 5, kin 6, spouse 7, friend 8, neighbour 9, partner 10, "
        "mentor 11, introduced-by 12, client-of 13, assistant-of 14");
  CHECK(numbered<Stance>() == "for 1, against 2, neutral 3");
  CHECK(numbered<Confidence>() == "low 1, medium 2, high 3");
}

TEST_CASE("each word is read as the value that it stands for, and nothing else is") {
  round_trip<InteractionKind>();
  round_trip<Channel>();
  round_trip<Face>();
  round_trip<Feedback>();
  round_trip<Stage>();
  round_trip<PromiseState>();
  round_trip<FavourKind>();
  round_trip<Severity>();
  round_trip<Outcome>();
  round_trip<Role>();
  round_trip<Tie>();
  round_trip<Stance>();
  round_trip<Confidence>();
}

TEST_CASE("a value without a word is the empty text, and stands behind all others") {
  CHECK(word_of(Stance::none).empty());
  CHECK(to_text(Stance::none).empty());
  CHECK(help_of(Face::none).empty());
  CHECK(help_of(Face::lost) == "they lost face");
  CHECK(place_of(Stance::none) == words<Stance>().size());
}

}  // namespace guanxi::domain
