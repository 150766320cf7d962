#include <guanxi/domain/tie_sentences.hpp>

#include <doctest/doctest.h>

using namespace guanxi::domain;

TEST_CASE("every kind of tie has its sentences, in the words that stand between two names") {
  for (const auto& kind : relation_kinds()) {
    const std::string verb(kind.forward);
    CHECK(tie_sentence(kind.tie, "A", "B") == "A " + verb + " B");
    CHECK(tie_to(kind.tie, true, "B") == verb + " B");
    CHECK((tie_to(kind.tie, false, "A") == verb + " A") == kind.symmetric);
  }
}

TEST_CASE("a tie is seen from both of its ends") {
  CHECK(tie_sentence(Tie::introduced_by, "Wang Wei", "Li Ming") == "Wang Wei was introduced by Li Ming");
  CHECK(tie_to(Tie::introduced_by, true, "Li Ming") == "was introduced by Li Ming");
  CHECK(tie_to(Tie::introduced_by, false, "Wang Wei") == "introduced Wang Wei");
  CHECK(tie_to(Tie::mentor, false, "Wang Wei") == "is a student of Wang Wei");
  CHECK(tie_sentence(Tie::none, "A", "B") == "A is tied to B");
}
