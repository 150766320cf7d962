#include "sheets/texts.hpp"

#include <charconv>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

#include "bytes/utf8.hpp"

namespace guanxi::exchange::sheets {
namespace {

constexpr std::size_t most_bytes = std::size_t{40} << 20;
constexpr std::size_t most_texts = 4'000'000;
constexpr std::size_t escape_length = 7;  // _x000D_

std::optional<char32_t> escaped_character(std::string_view text) {
  if (!text.starts_with("_x") || text.size() < escape_length || text[escape_length - 1] != '_') return std::nullopt;
  std::uint32_t c = 0;
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + escape_length - 1, c, 16);
  if (error != std::errc() || end != text.data() + escape_length - 1 || (c >= 0xD800 && c <= 0xDFFF)) return std::nullopt;
  return c;
}

class TextsHandler final : public XmlHandler {
 public:
  TextsHandler(std::string& all, std::vector<std::uint32_t>& ends) : all_(all), ends_(ends) {}

  void begin(std::string_view name, const Attributes&) override {
    if (name == "si") text_.clear();
    parts_.begin(name);
  }
  bool end(std::string_view name) override {
    parts_.end(name);
    if (name != "si" || too_much) return !too_much;
    all_ += text_.find("_x") == std::string::npos ? text_ : unescaped(text_);
    ends_.push_back(static_cast<std::uint32_t>(all_.size()));
    return ends_.size() < most_texts;
  }
  void text(std::string_view piece) override {
    if (!parts_.shows()) return;
    if (all_.size() + text_.size() + piece.size() > most_bytes) {
      too_much = true;
    } else {
      text_ += piece;
    }
  }

  bool too_much = false;

 private:
  std::string& all_;
  std::vector<std::uint32_t>& ends_;
  std::string text_ = {};
  TextParts parts_ = {};
};

}  // namespace

void TextParts::begin(std::string_view name) {
  if (name == "rPh") ++readings_;
  if (name == "t") within_text_ = true;
}

void TextParts::end(std::string_view name) {
  if (name == "rPh") --readings_;
  if (name == "t") within_text_ = false;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = escaped_character(text.substr(at));
    if (!c) {
      out += text[at++];
      continue;
    }
    if (*c >= 0x20 || *c == '\n' || *c == '\t') append_character(out, *c);
    at += escape_length;
  }
  return out;
}

Result<void> SharedTexts::read(Zip& zip, const std::string& part) {
  TextsHandler handler(all_, ends_);
  TRY(zip.enter(part));
  Xml xml(zip, part, handler);
  TRY_ASSIGN(const bool paused, xml.run());
  if (!paused && !handler.too_much) return {};
  return usage_error(message("{file}:1: the workbook holds more than 40 MB of text", "file"_is = zip.file()),
                     message("save its sheet as CSV, and import that"));
}

std::optional<std::string_view> SharedTexts::at(std::size_t number) const {
  if (number >= ends_.size()) return std::nullopt;
  const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
  return std::string_view(all_).substr(begin, ends_[number] - begin);
}

}  // namespace guanxi::exchange::sheets
