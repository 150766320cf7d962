#include "bytes/decoder.hpp"

#include <cerrno>

#include <iconv.h>

#include <guanxi/base/message.hpp>

#include "bytes/utf8.hpp"

namespace guanxi::exchange {

struct Decoder::Table {
  explicit Table(const std::string& iconv_name) : name(iconv_name), descriptor(iconv_open("UTF-8", iconv_name.c_str())) {}
  ~Table() {
    if (good()) iconv_close(descriptor);
  }
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;
  bool good() const { return descriptor != reinterpret_cast<iconv_t>(-1); }

  std::string name;
  iconv_t descriptor;
};

// Opening looks for a file of the system; a vCard file has a text to convert for each of its lines.
std::shared_ptr<Decoder::Table> Decoder::table_of(const std::string& iconv_name) {
  thread_local std::shared_ptr<Table> last;
  if (!last || last->name != iconv_name || last.use_count() > 1) last = std::make_shared<Table>(iconv_name);
  if (!last->good()) last.reset();
  if (last) iconv(last->descriptor, nullptr, nullptr, nullptr, nullptr);
  return last;
}

Result<Decoder> Decoder::open(std::string_view encoding) {
  auto meant = encoding_named(encoding);
  if (meant && meant->shape == Shape::utf8) return Decoder(std::move(*meant), nullptr);
  auto table = meant ? table_of(meant->name) : nullptr;
  if (table) return Decoder(std::move(*meant), std::move(table));
  std::string what = message("cannot read the encoding '{name}'", "name"_is = encoding);
  if (!meant || !meant->known) return usage_error(std::move(what), message("for example: UTF-8, GB18030, windows-1252"));
  return fail(ErrorKind::failed, std::move(what),
              message("the C library's table for it is not installed; Debian has it in libc6, later in libc-gconv-modules-extra"));
}

std::size_t Decoder::convert(std::string_view bytes, std::string& text) {
  if (!table_) {
    const std::size_t whole = whole_characters(bytes);
    found_malformed_ |= append_well_formed(bytes.substr(0, whole), text);
    return whole;
  }
  std::string_view rest = bytes;
  std::optional<std::size_t> stopped;  // where in the text iconv stopped for something malformed, which may be behind it or before it
  while (!rest.empty()) {
    const int error = run(rest, text, stopped);
    if (error == EINVAL) break;
    if (error != EILSEQ || stopped) continue;
    const auto lacking = lacking_character(encoding_, rest);
    if (lacking) {
      append_character(text, lacking->character);
    } else {
      add_malformed(text);
    }
    rest.remove_prefix(lacking ? lacking->length : malformed_length(encoding_, rest));
  }
  if (stopped) insert_malformed(text, *stopped);
  return bytes.size() - rest.size();
}

// One run of iconv, over as much as it takes: 0 or why it stopped. Some of glibc's tables (CP949 at A2E8) stop behind what they do not
// know instead of before it. So it is run again: where it then goes on, what it did not know is behind it.
int Decoder::run(std::string_view& rest, std::string& text, std::optional<std::size_t>& stopped) {
  constexpr std::size_t room = 64;
  const std::size_t before = text.size();
  text.resize(before + rest.size() * 2 + room);
  char* in = const_cast<char*>(rest.data());  // which iconv reads, whatever its declaration says
  char* out = text.data() + before;
  std::size_t left = rest.size();
  std::size_t free = text.size() - before;
  const bool done = iconv(table_->descriptor, &in, &left, &out, &free) != static_cast<std::size_t>(-1);
  const int error = done ? 0 : errno;
  text.resize(text.size() - free);
  const bool went_on = left < rest.size();
  rest.remove_prefix(rest.size() - left);
  if (stopped && went_on) insert_malformed(text, *stopped);
  stopped = error == EILSEQ && went_on ? std::optional(text.size()) : std::nullopt;
  return error;
}

void Decoder::insert_malformed(std::string& text, std::size_t at) {
  text.insert(at, replacement_text);
  found_malformed_ = true;
}

void Decoder::add(std::string_view bytes, std::string& text) {
  if (waiting_.empty()) {
    waiting_ = bytes.substr(convert(bytes, text));
    return;
  }
  waiting_ += bytes;
  waiting_.erase(0, convert(waiting_, text));
}

void Decoder::finish(std::string& text) {
  if (!table_) {
    found_malformed_ |= append_well_formed(waiting_, text);
    return waiting_.clear();
  }
  while (!waiting_.empty()) {
    add_malformed(text);
    waiting_.erase(0, malformed_length_at_end(encoding_, waiting_));
    waiting_.erase(0, convert(waiting_, text));
  }
  char held_back[64];  // a character that waits for a mark which changes it
  char* out = held_back;
  std::size_t free = sizeof held_back;
  iconv(table_->descriptor, nullptr, nullptr, &out, &free);
  text.append(held_back, out);
}

}  // namespace guanxi::exchange
