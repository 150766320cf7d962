// What a value may be, by what its declaration says that it completes with.
#pragma once

#include <guanxi/storage/parties.hpp>

#include "complete/offers.hpp"
#include "complete/words.hpp"

namespace guanxi::cli {

class Values {
 public:
  Values(const Cursor& cursor, Names& names, Offers& offers) : cursor_(cursor), names_(names), offers_(offers) {}

  // `days`: which days a date takes.
  void offer(Completes kind, Days days = Days::nearest);

 private:
  void offer_people(storage::PartyKind kind);  // several behind commas, each with its firm behind @
  void offer_parties(storage::PartyKind kind);
  void offer_days(Days days);
  void offer_condition();
  void offer_condition_value(std::string_view word);
  void offer_decider();  // [TOPIC=]WHO
  void offer_role();     // WHO=ROLE[:STANCE|CONFIDENCE…]
  void offer_outcome();  // TOPIC=OUTCOME[:WHO]
  void offer_topics(std::string_view end);
  void offer_keys(std::string_view end);
  void offer_assignment();  // KEY=VALUE
  void offer_value_of(std::string_view key);
  void offer_columns();
  void offer_pack_words();  // behind `holidays add`, check and import
  void offer_years();
  std::string first_word() const;  // of the command's arguments, without what stands behind a comma in it

  const Cursor& cursor_;
  Names& names_;
  Offers& offers_;
};

}  // namespace guanxi::cli
