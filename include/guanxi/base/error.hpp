// What can go wrong, as a value. The exit code of each kind is decided in one place, cli/run.hpp.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

namespace guanxi {

enum class ErrorKind {
  failed,    // I/O, database, corrupt or newer file, disk full
  usage,     // bad option, argument, date, duration, config key or value
  no_match,  // a name or an id that matches nobody, or several
  locked,    // the database stayed locked past the time limit
};

struct Error {
  ErrorKind kind = ErrorKind::failed;
  std::string message;    // what happened, without a full stop: "no person named 'wang'"
  std::string hint = {};  // what to do about it; may be empty; may span lines
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, std::string message, std::string hint = {}) {
  return tl::unexpected<Error>(Error{kind, std::move(message), std::move(hint)});
}

inline tl::unexpected<Error> usage_error(std::string message, std::string hint = {}) { return fail(ErrorKind::usage, std::move(message), std::move(hint)); }

// A thing in a message, as it was typed: 'wang'.
inline std::string in_quotes(std::string_view text) {
  std::string out(1, '\'');
  out += text;
  out += '\'';
  return out;
}

}  // namespace guanxi
