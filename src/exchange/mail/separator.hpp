// The lines that part the mails of a mailbox.
#pragma once

#include <optional>
#include <string_view>

#include <guanxi/calendar/date.hpp>

namespace guanxi::exchange::mail {

inline constexpr std::string_view separator_beginning = "From ";

// When the mail came, by a line as "From lin@example.com Fri Nov 20 15:04:05 2026", "From - Fri Nov 20 15:04:05 2026" or
// "From 18287@xxx Fri Nov 20 15:04:05 +0000 2026". nullopt: the line is none, but a body's.
std::optional<calendar::Instant> arrival_of(std::string_view line);

// Whether a line of a head begins a field: "Name: …".
bool begins_field(std::string_view line);

}  // namespace guanxi::exchange::mail
