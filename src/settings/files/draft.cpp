#include <guanxi/settings/files/draft.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/sanitise.hpp>

#include "files/user_file.hpp"

namespace guanxi::settings {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20;
constexpr Sentence<> the_draft = "the draft";

fs::path beside(fs::path file, const char* ending) { return file += ending; }

}  // namespace

Draft::Draft(Draft&& other) noexcept
    : file_(std::move(other.file_)), base_(std::move(other.base_)), begun_(other.begun_), lock_(std::exchange(other.lock_, -1)) {}

Draft::~Draft() {
  if (lock_ < 0) return;
  if (!begun_) unlink(beside(file_, ".lock").c_str());
  close(lock_);
}

Result<Draft> Draft::hold(const fs::path& folder, const std::string& name) {
  Draft draft;
  draft.file_ = folder / (name + ".toml");
  if (!make_folders(folder)) return cannot_write(the_draft, draft.file_, std::strerror(errno));
  draft.lock_ = open_locked(beside(draft.file_, ".lock"), 1);
  if (draft.lock_ < 0 && errno == EWOULDBLOCK) {
    return fail(ErrorKind::locked, message("it is open in another editor: '{file}'", "file"_is = draft.file_.string()), message("leave that editor first"));
  }
  if (draft.lock_ < 0) return cannot_write(the_draft, draft.file_, std::strerror(errno));
  // The editor inherits it: it stays locked while the editor works, whatever becomes of who started it.
  fcntl(draft.lock_, F_SETFD, 0);
  std::error_code unreadable;
  if (!fs::exists(draft.file_, unreadable)) return draft;
  TRY_ASSIGN(auto base, read_config_text(beside(draft.file_, ".base"), the_draft));
  if (!base) return draft;
  draft.base_ = std::move(*base);
  draft.begun_ = true;
  return draft;
}

Result<void> Draft::begin(std::string_view text) {
  base_ = text;
  TRY(write_config_text(beside(file_, ".base"), text, Effect::lasting, the_draft));
  TRY(write(text));
  begun_ = true;
  return {};
}

Result<void> Draft::write(std::string_view text) { return write_config_text(file_, text, Effect::lasting, the_draft); }

Result<std::string> Draft::read() const {
  std::error_code unreadable;
  if (fs::exists(file_, unreadable) && !fs::is_regular_file(file_, unreadable)) return cannot_read(the_draft, file_, message("it is no plain file"));
  TRY_ASSIGN(auto text, read_config_text(file_, the_draft));
  if (!text) return cannot_read(the_draft, file_, std::strerror(ENOENT));
  if (text->size() > most_bytes) return cannot_read(the_draft, file_, message("it is longer than 1 MiB"));
  if (!text::valid_utf8(*text) || text->find('\0') != std::string::npos) return cannot_read(the_draft, file_, message("it is no text in UTF-8"));
  return std::move(*text);
}

void Draft::discard() {
  for (const char* ending : {"", ".base"}) unlink(beside(file_, ending).c_str());
  begun_ = false;
}

}  // namespace guanxi::settings
