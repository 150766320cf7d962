// The texts within a property's value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi::exchange::vcard {

// \n, \, \; \: and \\ resolved; another backslash stays.
std::string unescape(std::string_view value);
// The parts between separators that no backslash stands before, each unescaped and cleaned.
std::vector<std::string> split(std::string_view value, char separator);

// One line: white space as one space, none at either end, no invisible direction marks, no byte order mark.
std::string clean(std::string_view text);
std::string clean_value(std::string_view value);  // clean(unescape(value))
// Several lines, which end in \n; no blank ones at either end.
std::string clean_lines(std::string_view text);

// A value in a message, shortened when it is long.
std::string in_quotes(std::string_view text);
// %41 → A.
std::string percent_decoded(std::string_view text);

// "_$!<Manager>!$_" → "manager", "_$!<WorkFAX>!$_" → "work fax"; other labels as they are.
std::string plain_label(std::string_view label);
// Without "urn:uuid:", which some writers put before the same uid and some do not.
std::string plain_uid(std::string_view uid);

}  // namespace guanxi::exchange::vcard
