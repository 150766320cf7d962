// What a day asks for: asks the store, says why and how.
#pragma once

#include <optional>
#include <set>
#include <string>

#include <guanxi/app/session/session.hpp>
#include <guanxi/present/digest.hpp>
#include <guanxi/storage/selection.hpp>

namespace guanxi::app {

struct ReminderRequest {
  calendar::Date day = {};
  int days = 0;                                   // how far to look ahead
  int limit = -1;                                 // -1: all
  std::set<std::string, std::less<>> kinds = {};  // empty: all
  std::set<std::string, std::less<>> given = {};  // ids to leave out
  std::optional<storage::Selector> chosen = {};   // whose; none: everybody's. All is read then, whatever the limit
  bool include_sensitive = false;
  bool shared = false;  // others read it: nothing of somebody's mourning, no question to the user
};

// The kinds, in the order in which they are shown.
std::span<const std::string_view> reminder_kinds();

// Where the limit leaves something out, Digest::left_out is -1.
Result<present::Digest> reminders(Session& env, storage::Store& store, const ReminderRequest& request);

}  // namespace guanxi::app
