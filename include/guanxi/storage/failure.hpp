// What this layer throws: a typed error with a message for people, never SQLite's raw text.
#pragma once

#include <exception>

#include <guanxi/base/error.hpp>

namespace guanxi::storage {

class Failure : public std::exception {
 public:
  explicit Failure(Error error) : error_(std::move(error)) {}
  const Error& error() const { return error_; }
  const char* what() const noexcept override { return error_.message.c_str(); }

 private:
  Error error_;
};

}  // namespace guanxi::storage
