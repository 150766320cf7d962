// Where a reader has its bytes from: a file, read piece by piece, however long it is, or memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::exchange {

// What the user's clock shows at an instant.
using LocalClock = std::function<calendar::LocalTime(calendar::Instant)>;
// The instant at which the clock of some place shows this time.
using ZoneClock = std::function<calendar::Instant(calendar::LocalTime)>;

// What stands first in 3/4/2026. Unknown: the file's own values are to show it.
enum class DateOrder { unknown, day_first, month_first };

class Input {
 public:
  explicit Input(std::string its_name) : name(std::move(its_name)) {}
  virtual ~Input() = default;
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  // The bytes that follow, as on disk, in whatever encoding; good until the next call. Empty: there are no more.
  virtual Result<std::string_view> next() = 0;
  // From the first byte again.
  virtual Result<void> rewind() = 0;
  // How many bytes there are, and going on from one of them: for formats that are read from their end. Error (failed): this input cannot.
  virtual Result<std::uint64_t> size();
  virtual Result<void> seek(std::uint64_t at);

  // The first bytes, at most so many; afterwards it stands at the first byte.
  Result<std::string> beginning(std::size_t most);

  std::string name;           // its path, for messages and for recognising it by extension
  std::string encoding = {};  // of what the file itself does not say the encoding of; empty: to be found out
  LocalClock local = {};      // empty: a day that is written as an instant is the day as written
  ZoneClock zone = {};        // of times that the file tells without a zone; empty: only their day is taken
  DateOrder date_order = DateOrder::unknown;
  std::optional<calendar::Instant> now = {};  // what a file tells of later has not happened; empty: all of it has
  std::optional<calendar::Date> date = {};    // of times that the file tells without a day
};

// Bytes that are in memory already, and stay there as long as this.
class MemoryInput final : public Input {
 public:
  MemoryInput(std::string its_name, std::string_view bytes) : Input(std::move(its_name)), bytes_(bytes) {}
  Result<std::string_view> next() override;
  Result<void> rewind() override;
  Result<std::uint64_t> size() override { return bytes_.size(); }
  Result<void> seek(std::uint64_t at) override;

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
};

// A file that can be read several times. Error (failed): it cannot be read.
Result<std::unique_ptr<Input>> open_file(const std::string& path);

}  // namespace guanxi::exchange
