// What today asks for, and its formats.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/calendar/date.hpp>
#include <guanxi/present/style.hpp>

namespace guanxi::present {

struct DigestItem {
  std::string id;    // whole; text shows its beginning
  std::string kind;  // promise, contact, in-person, occasion, owed, …
  std::string who;   // handle
  std::string name;
  std::string organisation = {};
  calendar::Date date = {};
  std::string title = {};       // what: the promise's text, "birthday (60)", "contact"
  std::string why = {};         // "every 2w, last contact 2026-10-01"
  std::string suggestion = {};  // "by wechat; 08:00 there"
  bool sensitive = false;
};

struct Digest {
  calendar::Date date;
  calendar::Date until;
  std::vector<DigestItem> items;
};

// Every format prints nothing at all when nothing is due, but json, which is always one object.
std::string as_text(const Digest& digest, const Look& look);
std::string as_json(const Digest& digest);
std::string as_jsonl(const Digest& digest);
std::string as_tsv(const Digest& digest);

}  // namespace guanxi::present
