#include "sheets/zip.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include <minizip/unzip.h>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::exchange::sheets {
namespace {

constexpr std::size_t piece_bytes = std::size_t{1} << 16;
constexpr std::uint64_t most_parts = 20'000;
constexpr std::uint64_t most_unpacked = std::uint64_t{2} << 30;  // of all parts that are read
// A sheet whose cells are all alike packs to a hundredth; deflate could go to a thousandth. Small parts are never a danger.
constexpr std::uint64_t most_ratio = 250;
constexpr std::uint64_t harmless = std::uint64_t{16} << 20;

std::string key_of(std::string_view name) {
  std::string key = ascii::lower(name);
  std::replace(key.begin(), key.end(), '\\', '/');
  return key.substr(std::min(key.find_first_not_of('/'), key.size()));
}

// An input as minizip wants it: read, tell and seek.
class Bytes {
 public:
  Bytes(Input& input, std::uint64_t size) : input_(input), size_(size) {}

  uLong read(void* to, uLong count) {
    auto* out = static_cast<char*>(to);
    uLong done = 0;
    while (done < count && load()) {
      const auto from = static_cast<std::size_t>(at_ - begin_);
      const auto taken = std::min<std::size_t>(count - done, window_.size() - from);
      std::memcpy(out + done, window_.data() + from, taken);
      done += static_cast<uLong>(taken);
      at_ += taken;
    }
    return done;
  }

  std::uint64_t at() const { return at_; }
  bool go_to(std::uint64_t at, int origin) {
    at_ = origin == ZLIB_FILEFUNC_SEEK_CUR ? at_ + at : origin == ZLIB_FILEFUNC_SEEK_END ? size_ + at : at;
    return at_ <= size_;
  }
  const std::optional<Error>& error() const { return error_; }

 private:
  // Whether the byte at at_ is in the window, fetched if need be.
  bool load() {
    if (at_ >= size_ || error_) return false;
    if (at_ >= begin_ && at_ < begin_ + window_.size()) return true;
    if (!started_ || at_ != begin_ + window_.size()) {
      if (const auto sought = input_.seek(at_); !sought) return failed(sought.error());
    }
    const auto piece = input_.next();
    if (!piece) return failed(piece.error());
    started_ = true;
    begin_ = at_;
    window_ = *piece;
    return !window_.empty();
  }
  bool failed(const Error& error) {
    error_ = error;
    return false;
  }

  Input& input_;
  std::uint64_t size_;
  std::uint64_t at_ = 0;
  std::uint64_t begin_ = 0;  // where the window stands in the input
  std::string_view window_ = {};
  bool started_ = false;
  std::optional<Error> error_ = {};
};

Bytes& bytes_of(voidpf opaque) { return *static_cast<Bytes*>(opaque); }

zlib_filefunc64_def functions_over(Bytes& bytes) {
  zlib_filefunc64_def functions = {};
  functions.zopen64_file = [](voidpf opaque, const void*, int) -> voidpf { return opaque; };
  functions.zread_file = [](voidpf opaque, voidpf, void* to, uLong count) -> uLong { return bytes_of(opaque).read(to, count); };
  functions.zwrite_file = [](voidpf, voidpf, const void*, uLong) -> uLong { return 0; };
  functions.ztell64_file = [](voidpf opaque, voidpf) -> ZPOS64_T { return bytes_of(opaque).at(); };
  functions.zseek64_file = [](voidpf opaque, voidpf, ZPOS64_T at, int origin) -> long { return bytes_of(opaque).go_to(at, origin) ? 0 : -1; };
  functions.zclose_file = [](voidpf, voidpf) -> int { return 0; };
  functions.zerror_file = [](voidpf opaque, voidpf) -> int { return bytes_of(opaque).error() ? 1 : 0; };
  functions.opaque = &bytes;
  return functions;
}

struct Part {
  unz64_file_pos place = {};
  std::uint64_t packed = 0;
  bool readable = true;  // neither encrypted nor packed in an unusual way
};

struct Close {
  void operator()(void* file) const { unzClose(file); }
};

class MiniZip final : public Zip {
 public:
  MiniZip(Input& input, std::uint64_t size) : name_(input.name), bytes_(input, size) {}

  Result<void> open() {
    auto functions = functions_over(bytes_);
    file_.reset(unzOpen2_64("", &functions));
    if (!file_) return damaged();
    return list();
  }

  bool has(std::string_view part) const override { return parts_.contains(key_of(part)); }
  const std::string& file() const override { return name_; }

  Result<void> enter(std::string_view part) override {
    const auto found = parts_.find(key_of(part));
    if (found == parts_.end()) {
      return usage_error(message("{file}:1: the workbook lacks its part '{part}'", "file"_is = name_, "part"_is = part), mend());
    }
    if (!found->second.readable) {
      return usage_error(message("{file}:1: the workbook is encrypted, or packed in an unusual way", "file"_is = name_),
                         message("save it again as .xlsx, without a password"));
    }
    unzCloseCurrentFile(file_.get());
    if (unzGoToFilePos64(file_.get(), &found->second.place) != UNZ_OK || unzOpenCurrentFile(file_.get()) != UNZ_OK) return damaged();
    part_ = part;
    packed_ = found->second.packed;
    unpacked_ = 0;
    return {};
  }

  Result<std::string_view> piece() override {
    const int count = unzReadCurrentFile(file_.get(), buffer_.data(), static_cast<unsigned>(buffer_.size()));
    if (count < 0) return damaged();
    if (count == 0) {
      if (unzCloseCurrentFile(file_.get()) == UNZ_CRCERROR) return damaged();
      return std::string_view();
    }
    unpacked_ += static_cast<std::uint64_t>(count);
    all_unpacked_ += static_cast<std::uint64_t>(count);
    if (all_unpacked_ > most_unpacked || (unpacked_ > harmless && unpacked_ / most_ratio > packed_)) {
      return usage_error(message("{file}:1: the part '{part}' of the workbook unpacks to far more than its size", "file"_is = name_, "part"_is = part_),
                         message("such files are made to use up memory; if it is a real table, save it as CSV"));
    }
    return std::string_view(buffer_.data(), static_cast<std::size_t>(count));
  }

 private:
  Result<void> list() {
    unz_global_info64 all = {};
    unzGetGlobalInfo64(file_.get(), &all);
    if (all.number_entry > most_parts) {
      return usage_error(message("{file}:1: the zip has {n} parts, which no workbook has", "file"_is = name_, "n"_is = all.number_entry));
    }
    std::array<char, 1024> name = {};
    for (int state = unzGoToFirstFile(file_.get()); state == UNZ_OK; state = unzGoToNextFile(file_.get())) {
      unz_file_info64 info = {};
      Part part;
      name.fill('\0');
      if (unzGetCurrentFileInfo64(file_.get(), &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK) return damaged();
      if (unzGetFilePos64(file_.get(), &part.place) != UNZ_OK) return damaged();
      part.packed = info.compressed_size;
      part.readable = (info.flag & 1U) == 0 && (info.compression_method == 0 || info.compression_method == Z_DEFLATED);
      parts_.emplace(key_of(name.data()), part);
    }
    if (bytes_.error()) return tl::unexpected(*bytes_.error());
    return {};
  }

  tl::unexpected<Error> damaged() const {
    if (bytes_.error()) return tl::unexpected(*bytes_.error());
    return usage_error(message("{file}:1: the workbook is damaged or cut off", "file"_is = name_), mend());
  }
  static std::string mend() { return message("export it again, or save it again as .xlsx"); }

  std::string name_;
  Bytes bytes_;
  std::unique_ptr<void, Close> file_ = {};
  std::map<std::string, Part> parts_ = {};
  std::vector<char> buffer_ = std::vector<char>(piece_bytes);
  std::string part_ = {};
  std::uint64_t packed_ = 0;
  std::uint64_t unpacked_ = 0;
  std::uint64_t all_unpacked_ = 0;
};

}  // namespace

bool begins_a_zip(std::string_view beginning) { return beginning.starts_with("PK\x03\x04"); }

Result<std::unique_ptr<Zip>> Zip::open(Input& input) {
  TRY_ASSIGN(const std::uint64_t size, input.size());
  auto zip = std::make_unique<MiniZip>(input, size);
  TRY(zip->open());
  return std::unique_ptr<Zip>(std::move(zip));
}

}  // namespace guanxi::exchange::sheets
