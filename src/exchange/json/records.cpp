#include "json/records.hpp"

#include <algorithm>
#include <memory>

#include <rapidjson/reader.h>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/decoded_input.hpp"
#include "bytes/encoding.hpp"

namespace guanxi::exchange::json {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t largest_record = std::size_t{16} << 20;
constexpr std::size_t sniffed_bytes = std::size_t{64} << 10;
constexpr std::size_t most_paths = 2000;
constexpr std::size_t longest_shown = 200;

// What RapidJSON reads from. It ends for the parser where a token is too long, too.
class Stream {
 public:
  using Ch = char;
  explicit Stream(Input& input) : input_(input) {}

  Ch Peek() { return !too_long_ && (at_ < piece_.size() || more()) ? piece_[at_] : '\0'; }
  Ch Take() {
    const Ch c = Peek();
    if (c == '\n') ++line_;
    if (at_ < piece_.size()) ++at_;
    if (++taken_ > largest_record) too_long_ = true;
    return c;
  }
  std::size_t Tell() const { return before_ + at_; }
  Ch* PutBegin() { return nullptr; }
  void Put(Ch) {}
  void Flush() {}
  std::size_t PutEnd(Ch*) { return 0; }

  int line() const { return line_; }
  bool at_end() { return Peek() == '\0' && at_ >= piece_.size(); }
  bool too_long() const { return too_long_; }
  void begin_token() { taken_ = 0; }
  const Result<void>& status() const { return status_; }

 private:
  bool more() {
    if (ended_) return false;
    before_ += piece_.size();
    at_ = 0;
    const auto piece = input_.next();
    piece_ = piece ? *piece : std::string_view();
    if (!piece) status_ = tl::unexpected(piece.error());
    if (before_ == 0) piece_ = without_mark(piece_);
    ended_ = piece_.empty();
    return !ended_;
  }

  Input& input_;
  std::string_view piece_ = {};
  std::size_t at_ = 0, before_ = 0, taken_ = 0;
  int line_ = 1;
  bool ended_ = false, too_long_ = false;
  Result<void> status_ = {};
};

// Where in the file the parser stands: keys, and * for the values of lists.
class Place {
 public:
  bool enter(bool list) {
    if (parts_.size() == deepest) return false;
    parts_.push_back({path_.size(), list});
    if (list) name("*");
    return true;
  }
  void leave() {
    path_.resize(parts_.back().length);
    parts_.pop_back();
  }
  void name(std::string_view key) {
    path_.resize(parts_.back().length);
    if (parts_.size() > 1) path_ += '/';
    path_ += key;
  }
  const std::string& path() const { return path_; }
  std::size_t depth() const { return parts_.size(); }

 private:
  struct Part {
    std::size_t length;  // of the path outside
    bool list;
  };
  std::string path_ = {};
  std::vector<Part> parts_ = {};
};

enum class Stopped { no, too_deep, too_large, by_taker };

// What the parser calls; false ends the parsing.
class Builder {
 public:
  Builder(Stream& stream, std::span<const std::string_view> wanted, const TakeValue& take, Paths* seen)
      : stream_(stream), wanted_(wanted), take_(take), seen_(seen) {}

  bool Null() { return scalar(Value::Kind::null, {}); }
  bool Bool(bool value) { return scalar(Value::Kind::boolean, value ? "true" : "false"); }
  bool RawNumber(const char* digits, rapidjson::SizeType length, bool) { return scalar(Value::Kind::number, {digits, length}); }
  bool String(const char* text, rapidjson::SizeType length, bool) { return scalar(Value::Kind::text, {text, length}); }
  bool Key(const char* text, rapidjson::SizeType length, bool) {
    stream_.begin_token();
    const std::string_view key(text, length);
    place_.name(key.substr(0, longest_shown));
    if (open_.empty()) return true;
    open_.back().keys.push_back(text::well_formed(key));
    return grows(key.size());
  }
  bool StartObject() { return start(Value::Kind::object); }
  bool StartArray() { return start(Value::Kind::list); }
  bool EndObject(rapidjson::SizeType) { return end(); }
  bool EndArray(rapidjson::SizeType) { return end(); }
  // Numbers come as they are written.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }

  Stopped stopped() const { return stopped_; }
  const Result<void>& taken() const { return taken_; }

 private:
  bool is_wanted(Value::Kind kind) const {
    if (place_.path().empty() && (place_.depth() > 0 || kind != Value::Kind::object)) return false;
    return std::find(wanted_.begin(), wanted_.end(), place_.path()) != wanted_.end();
  }

  bool scalar(Value::Kind kind, std::string_view text) {
    stream_.begin_token();
    see(text);
    if (open_.empty() && !is_wanted(kind)) return true;
    return grows(text.size()) && put({.kind = kind, .text = text::well_formed(text), .line = stream_.line()});
  }

  bool start(Value::Kind kind) {
    stream_.begin_token();
    see({});
    if (!open_.empty() || is_wanted(kind)) {
      open_.push_back({.kind = kind, .line = stream_.line()});
      if (!grows(0)) return false;
    }
    return place_.enter(kind == Value::Kind::list) || stop(Stopped::too_deep);
  }

  bool end() {
    stream_.begin_token();
    place_.leave();
    if (open_.empty()) return true;
    Value made = std::move(open_.back());
    open_.pop_back();
    return put(std::move(made));
  }

  void see(std::string_view text) {
    if (seen_ && seen_->size() < most_paths) seen_->try_emplace(place_.path(), text.substr(0, longest_shown));
  }

  bool put(Value&& value) {
    if (!open_.empty()) {
      open_.back().items.push_back(std::move(value));
      return true;
    }
    size_ = 0;
    taken_ = take_(place_.path(), std::move(value));
    return taken_ || stop(Stopped::by_taker);
  }

  bool grows(std::size_t bytes) {
    size_ += bytes + sizeof(Value);
    return size_ <= largest_record || stop(Stopped::too_large);
  }

  bool stop(Stopped why) {
    stopped_ = why;
    return false;
  }

  Stream& stream_;
  std::span<const std::string_view> wanted_;
  const TakeValue& take_;
  Paths* seen_;  // nullptr: nobody asks for them
  Place place_ = {};
  std::vector<Value> open_ = {};  // of the record in hand, the outermost first
  std::size_t size_ = 0;
  Stopped stopped_ = Stopped::no;
  Result<void> taken_ = {};
};

constexpr auto rules = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseStopWhenDoneFlag;

tl::unexpected<Error> refused(const Input& input, Stream& stream, Stopped why) {
  const auto at = [&](const std::string& what, std::string hint) {
    return usage_error(message("{file}:{line}: {what}", "file"_is = input.name, "line"_is = stream.line(), "what"_is = what), std::move(hint));
  };
  if (why == Stopped::too_deep) return at(message("the JSON is nested more than 64 deep"), message("no program exports such a file"));
  if (why == Stopped::too_large || stream.too_long()) return at(message("a record of more than 16 MB"), message("no program exports such a file"));
  if (stream.at_end()) return at(message("the file is cut off: what it begins does not end"), message("export it again"));
  return at(message("this is no JSON from here on"), message("export it again, and do not edit the file"));
}

// What may stand between the values of a file.
void pass_between(Stream& stream) {
  for (char c = stream.Peek(); c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == '\x1e'; c = stream.Peek()) {
    stream.Take();
    stream.begin_token();
  }
}

Result<void> parse(Input& input, Stream& stream, std::span<const std::string_view> wanted, const TakeValue& take, Paths* seen) {
  for (pass_between(stream); !stream.at_end(); pass_between(stream)) {
    Builder builder(stream, wanted, take, seen);
    rapidjson::Reader reader;
    const bool read = reader.Parse<rules>(stream, builder);
    TRY(stream.status());
    TRY(builder.taken());
    if (!read) return refused(input, stream, builder.stopped());
  }
  return stream.status();
}

Result<void> parse_whole(Input& input, std::span<const std::string_view> wanted, const TakeValue& take, Paths* seen) {
  TRY_ASSIGN(const std::string beginning, input.beginning(4096));
  const std::string_view marked = marked_encoding(beginning);
  if (marked.empty() || marked == "UTF-8") {
    Stream stream(input);
    return parse(input, stream, wanted, take, seen);
  }
  DecodedInput decoded(input, marked);
  Stream stream(decoded);
  return parse(decoded, stream, wanted, take, seen);
}

}  // namespace

Result<void> read_records(Input& input, std::span<const std::string_view> wanted, const TakeValue& take) { return parse_whole(input, wanted, take, nullptr); }

Paths paths_at_beginning(Input& input) {
  Paths seen;
  const auto beginning = input.beginning(sniffed_bytes);
  MemoryInput first({}, beginning ? std::string_view(*beginning) : std::string_view());
  const auto read = parse_whole(
      first, {}, [](std::string_view, Value&&) { return Result<void>(); }, &seen);
  static_cast<void>(read);  // it is cut off where 64 KiB end
  return seen;
}

}  // namespace guanxi::exchange::json
