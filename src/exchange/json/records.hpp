// Reading JSON piece by piece: the records that are wanted come as trees, one after another; all else is passed over.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>
#include <guanxi/exchange/input.hpp>

#include "json/value.hpp"

namespace guanxi::exchange::json {

// A path is made of keys, and of * for each value of a list, with slashes between: "cards/*", "chats/list/*/name", "*" of a file that is a list.
// The empty path is a whole value of the file, where that is an object; a file may hold several, a comma or nothing between them.
using TakeValue = std::function<Result<void>(std::string_view path, Value&& value)>;

// Gives each value that stands at a wanted path, in the file's order; within one no other is looked for. The input is read from its first
// byte; UTF-16 is taken by its mark. Errors name file and line: no JSON, cut off (usage), nested deeper than 64, a record of more than 16 MB; and what `take`
// returns.
Result<void> read_records(Input& input, std::span<const std::string_view> wanted, const TakeValue& take);

// The paths of the file's first 64 KiB, each with its first text or number, without an error where they are cut off or no JSON from
// somewhere on. Of an object or list the value is empty. For recognising a format.
using Paths = std::map<std::string, std::string, std::less<>>;
Paths paths_at_beginning(Input& input);

}  // namespace guanxi::exchange::json
