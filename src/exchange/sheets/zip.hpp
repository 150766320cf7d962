// The parts of a zip that is read as a workbook. Their names are looked up and never used as paths; what they unpack to is limited.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/exchange/input.hpp>

namespace guanxi::exchange::sheets {

// Whether a file begins as a zip does.
bool begins_a_zip(std::string_view beginning);

class Zip {
 public:
  // The input lives as long as the zip, and nobody else reads it meanwhile. Usage error: it is no zip, is cut off, or has too many parts.
  static Result<std::unique_ptr<Zip>> open(Input& input);
  virtual ~Zip() = default;

  // Names without regard to case; / and \ are the same.
  virtual bool has(std::string_view part) const = 0;
  // Begins to read a part; one at a time. Usage error: it is not there, or needs a password.
  virtual Result<void> enter(std::string_view part) = 0;
  // The next piece of it, good until the next call; empty at its end. Usage error: it is damaged, or unpacks to more than anything real.
  virtual Result<std::string_view> piece() = 0;
  virtual const std::string& file() const = 0;  // its name, for messages
};

}  // namespace guanxi::exchange::sheets
