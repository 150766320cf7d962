#include <guanxi/exchange/input.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>
#include <vector>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::exchange {
namespace {

class FileInput final : public Input {
 public:
  explicit FileInput(const std::string& path) : Input(path), file_(path, std::ios::binary), piece_(std::size_t{1} << 16) {}

  bool is_open() const { return file_.is_open(); }

  Result<std::string_view> next() override {
    errno = 0;
    if (!file_.eof()) file_.read(piece_.data(), static_cast<std::streamsize>(piece_.size()));
    if (file_.bad() || (file_.fail() && !file_.eof())) return failed();
    const auto count = static_cast<std::size_t>(at_end_ ? 0 : file_.gcount());
    at_end_ = file_.eof();
    return std::string_view(piece_.data(), count);
  }

  Result<void> rewind() override { return seek(0); }

  Result<std::uint64_t> size() override {
    errno = 0;
    file_.clear();
    at_end_ = false;
    if (!file_.seekg(0, std::ios::end)) return failed();
    return static_cast<std::uint64_t>(std::streamoff(file_.tellg()));
  }

  Result<void> seek(std::uint64_t at) override {
    errno = 0;
    file_.clear();
    at_end_ = false;
    if (!file_.seekg(static_cast<std::streamoff>(at))) return failed();
    return {};
  }

  tl::unexpected<Error> failed() const {
    return fail(ErrorKind::failed, message("cannot read '{file}': {why}", "file"_is = name, "why"_is = std::strerror(errno != 0 ? errno : EIO)));
  }

 private:
  std::ifstream file_;
  std::vector<char> piece_;
  bool at_end_ = false;
};

}  // namespace

Result<std::string> Input::beginning(std::size_t most) {
  std::string bytes;
  TRY(rewind());
  while (bytes.size() < most) {
    TRY_ASSIGN(const std::string_view piece, next());
    if (piece.empty()) break;
    bytes += piece.substr(0, most - bytes.size());
  }
  TRY(rewind());
  return bytes;
}

Result<std::uint64_t> Input::size() { return fail(ErrorKind::failed, message("cannot read '{file}' from its end", "file"_is = name)); }

Result<void> Input::seek(std::uint64_t) { return fail(ErrorKind::failed, message("cannot read '{file}' from its middle", "file"_is = name)); }

Result<std::string_view> MemoryInput::next() { return bytes_.substr(std::exchange(at_, bytes_.size())); }

Result<void> MemoryInput::rewind() { return seek(0); }

Result<void> MemoryInput::seek(std::uint64_t at) {
  at_ = static_cast<std::size_t>(std::min<std::uint64_t>(at, bytes_.size()));
  return {};
}

Result<std::unique_ptr<Input>> open_file(const std::string& path) {
  errno = 0;
  auto file = std::make_unique<FileInput>(path);
  if (!file->is_open()) return file->failed();
  return std::unique_ptr<Input>(std::move(file));
}

}  // namespace guanxi::exchange
