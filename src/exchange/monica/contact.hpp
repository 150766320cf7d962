// From Monica's record of a contact to a person and what was done with them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <guanxi/exchange/reader.hpp>

#include "json/value.hpp"

namespace guanxi::exchange::monica {

// What contacts refer to, by uuid.
struct Known {
  struct Contact {
    std::string name = {};
    bool partial = false;  // known only as somebody's relative
  };
  struct Relation {
    std::string type = {}, who = {};  // "colleague", the other one's uuid
  };
  std::map<std::string, std::string> field_kinds = {};
  std::map<std::string, Contact> contacts = {};
  std::map<std::string, std::vector<Relation>> relations = {};    // of whom
  std::map<std::string, std::vector<ReadWho>> participants = {};  // of activities
};

std::string name_of(const json::Value& properties);
// "2026-05-14T00:00:00Z": the day as written; midnight is a day without a time.
void tell_when(const json::Value& value, ReadInteraction& one, const Input& input);

// Gives the person, their calls, conversations and tasks. What has no place is counted by its type.
void give_contact(const json::Value& contact, const Known& known, const Input& input, Sink& sink, std::map<std::string, int>& left_out);

}  // namespace guanxi::exchange::monica
