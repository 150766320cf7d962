// Who somebody in a meeting is, by the name that it shows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::exchange::meetings {

struct Shown {
  std::string name = {};
  std::string email = {};
  std::string phone = {};
  bool operator==(const Shown&) const = default;
};

// What stands in brackets behind a name, where it is no role, address or number: the name of the account (Zoom), or something else.
enum class InBrackets { account_name, another };

// "Lefèvre, Zoé (External)" is Zoé Lefèvre, "iPhone (Marta Quill)" is Marta Quill, "A&B(A＆B)" are two people at one device. Most often one;
// none where the name is that of a room or a program, or a telephone's number that is not shown whole.
std::vector<Shown> people_shown(std::string_view displayed, InBrackets brackets);

// A room or a program that takes part: "会议室-3F", "Otter.ai", "Marta's Notetaker".
bool is_room_or_program(std::string_view name);

}  // namespace guanxi::exchange::meetings
