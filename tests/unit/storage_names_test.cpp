// Handles, and finding by them.
#include <doctest/doctest.h>

#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;

TEST_CASE("a handle that is taken gets a number, the first that is free") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Parties parties(store);
  Work work(store, "add", some_instant);
  for (const std::string expected : {"wang", "wang-2", "wang-3", "wang-4"}) {
    CHECK(parties.free_handle("wang") == expected);
    add_person(store, expected);
  }
  SUBCASE("a gap is filled") {
    parties.remove(parties.by_handle("wang-3", PartyKind::person)->id);
    CHECK(parties.free_handle("wang") == "wang-3");
  }
  SUBCASE("the plain one comes back") {
    parties.remove(parties.by_handle("wang", PartyKind::person)->id);
    CHECK(parties.free_handle("wang") == "wang");
  }
  SUBCASE("others that begin alike do not count") {
    for (const std::string other : {"wang-wei", "wang-5a", "wang-99999999999", "wangs"}) add_person(store, other);
    CHECK(parties.free_handle("wang") == "wang-5");
    CHECK(parties.free_handle("wan") == "wan");
    CHECK(parties.free_handle("wang-wei") == "wang-wei-2");
    CHECK(parties.free_handle("wang-2") == "wang-2-2");
  }
  SUBCASE("organisations share them") {
    add_organisation(store, "wang-5");
    CHECK(parties.free_handle("wang") == "wang-6");
  }
  SUBCASE("ten and more are in order") {
    for (int i = 5; i <= 21; ++i) add_person(store, parties.free_handle("wang"));
    CHECK(parties.by_handle("wang-21", PartyKind::person).has_value());
    CHECK(parties.free_handle("wang") == "wang-22");
  }
}

TEST_CASE("prefixes and keys find what they should, by handle") {
  Folder folder;
  Store store(folder.file(), Access::create);
  Parties parties(store);
  Work work(store, "add", some_instant);
  for (const std::string handle : {"zhao", "wang-wei", "wang", "wangs"}) add_person(store, handle);
  add_organisation(store, "wang-gmbh");
  const auto handles = [](const std::vector<PartyRef>& found) {
    std::vector<std::string> texts;
    for (const auto& ref : found) texts.push_back(ref.handle);
    return texts;
  };
  using Texts = std::vector<std::string>;
  CHECK(handles(parties.by_handle_prefix("wang", PartyKind::any, -1)) == Texts{"wang", "wang-gmbh", "wang-wei", "wangs"});
  CHECK(handles(parties.by_handle_prefix("wang", PartyKind::person, 2)) == Texts{"wang", "wang-wei"});
  CHECK(handles(parties.all(PartyKind::organisation, "", -1)) == Texts{"wang-gmbh"});
  CHECK(handles(parties.by_key(NameKind::name, "wangs", PartyKind::any, -1)) == Texts{"wangs"});
  CHECK(parties.by_key(NameKind::part, "wangs", PartyKind::any, -1).empty());
  CHECK_FALSE(parties.by_handle("wan", PartyKind::any).has_value());
  CHECK_FALSE(parties.by_handle("wang-gmbh", PartyKind::person).has_value());
}
