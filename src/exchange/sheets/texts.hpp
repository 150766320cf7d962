// The texts of a workbook that its cells share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>

#include "sheets/xml.hpp"

namespace guanxi::exchange::sheets {

// What a text holds is put together from its runs; the reading beside it (rPh: かな over 漢字) is none of it.
class TextParts {
 public:
  void begin(std::string_view name);
  void end(std::string_view name);
  // Whether what stands here is of the text.
  bool shows() const { return within_text_ && readings_ == 0; }

 private:
  bool within_text_ = false;
  int readings_ = 0;
};

// "_x000D_" means the character of that number. Control characters become blanks, line ends stay.
std::string unescaped(std::string_view text);

class SharedTexts {
 public:
  // Usage error: damaged, or more text than is held in memory.
  Result<void> read(Zip& zip, const std::string& part);
  std::optional<std::string_view> at(std::size_t number) const;

 private:
  std::string all_ = {};
  std::vector<std::uint32_t> ends_ = {};
};

}  // namespace guanxi::exchange::sheets
