// What SQLite's result codes mean to a user, as Failure.
#pragma once

#include <string>

#include <guanxi/base/error.hpp>

namespace guanxi::storage {

[[noreturn]] void refuse(ErrorKind kind, std::string message, std::string hint = {});
// Throws what a SQLite result code means to the user; `system_error` is the errno behind it, 0 where it is not known.
[[noreturn]] void raise(int code, int extended, const std::string& file, int system_error = 0);
// The same for a COMMIT: one that the disk failed may have reached it all the same.
[[noreturn]] void raise_after_commit(int code, int extended, const std::string& file, int system_error);

}  // namespace guanxi::storage
