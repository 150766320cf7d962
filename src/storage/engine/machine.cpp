#include "engine/machine.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include <charconv>
#include <fstream>
#include <random>
#include <string_view>

#include <fmt/format.h>

#include <guanxi/base/id.hpp>

namespace guanxi::storage {
namespace {

constexpr const char* attribute = "user.guanxi.ids";

std::string this_computer() {
  std::string name;
  std::getline(std::ifstream("/etc/machine-id"), name);
  return name;
}

}  // namespace

// The number of the device is left out: it changes from start to start on btrfs, overlays and network drives.
std::string place_of(const std::string& file) {
  struct statx status = {};
  if (statx(AT_FDCWD, file.c_str(), 0, STATX_INO | STATX_BTIME, &status) != 0) return {};
  const bool born = (status.stx_mask & STATX_BTIME) != 0;
  return fmt::format("{}:{}:{}", status.stx_ino, born ? fmt::format("{}.{:09}", status.stx_btime.tv_sec, status.stx_btime.tv_nsec) : "", this_computer());
}

std::optional<Mark> mark_of(const std::string& file) {
  char text[64];
  const ssize_t size = getxattr(file.c_str(), attribute, text, sizeof text);
  if (size <= 0) return std::nullopt;
  const std::string_view all(text, static_cast<std::size_t>(size));
  const auto colon = all.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  Mark mark;
  const char* const middle = text + colon;
  if (std::from_chars(text, middle, mark.machine).ptr != middle) return std::nullopt;
  if (std::from_chars(middle + 1, text + size, mark.count).ptr != text + size) return std::nullopt;
  return mark;
}

void set_mark(const std::string& file, Mark mark) {
  const std::string text = fmt::format("{}:{}", mark.machine, mark.count);
  static_cast<void>(setxattr(file.c_str(), attribute, text.data(), text.size(), 0));
}

std::uint32_t random_machine() {
  std::random_device random;
  return random() & ((1u << id_machine_bits) - 1);
}

}  // namespace guanxi::storage
