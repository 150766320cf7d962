#include <guanxi/base/message.hpp>

#include <string>

#include <doctest/doctest.h>

using namespace guanxi;

TEST_CASE("a sentence is filled in at its places") {
  CHECK(message("nothing was recorded") == "nothing was recorded");
  CHECK(message("{who} has no such role at {org}", "who"_is = "王伟", "org"_is = "Acme") == "王伟 has no such role at Acme");
  // The order of what is given is free, and a place may stand twice.
  CHECK(message("{a}, {b}, {a}", "b"_is = "2", "a"_is = "1") == "1, 2, 1");
}

TEST_CASE("a place takes text of every kind and whole numbers") {
  const std::string name = "wang";
  CHECK(message("'{name}'", "name"_is = name) == "'wang'");
  CHECK(message("'{name}'", "name"_is = std::string("a temporary one, longer than what fits in place")) == "'a temporary one, longer than what fits in place'");
  CHECK(message("<{name}>", "name"_is = "") == "<>");
  CHECK(message("{least} to {most}", "least"_is = -5, "most"_is = std::size_t{7}) == "-5 to 7");
  CHECK(message("{n}", "n"_is = std::int64_t{-9'223'372'036'854'775'807 - 1}) == "-9223372036854775808");
}

TEST_CASE("braces are doubled in a sentence and mean nothing in what is filled in") {
  CHECK(message("write {{\"who\": \"{who}\"}}", "who"_is = "{org} {{") == "write {\"who\": \"{org} {{\"}");
  CHECK(message("}}{a}{{", "a"_is = 1) == "}1{");
}

TEST_CASE("a number has the form of its language") {
  const auto left = [](int n) { return message_plural(n, "{n} person of {org} has no rhythm", "{n} people of {org} have no rhythm", "org"_is = "Acme"); };
  CHECK(left(1) == "1 person of Acme has no rhythm");
  CHECK(left(0) == "0 people of Acme have no rhythm");
  CHECK(left(21) == "21 people of Acme have no rhythm");
  CHECK(message_plural(1, "one is open", "{n} are open") == "one is open");
  CHECK(message_plural(2, "one is open", "{n} are open") == "2 are open");
}

TEST_CASE("a sentence that several places share is a constant") {
  static constexpr Sentence<> how = "give a day";
  static constexpr Sentence<"org"> unknown = "nobody is known at {org}";
  CHECK(message(how) == "give a day");
  CHECK(message(unknown, "org"_is = "Acme") == "nobody is known at Acme");
}
