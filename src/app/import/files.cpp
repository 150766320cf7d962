// Which files an import reads, and reading them.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>

#include <guanxi/app/import/import.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/tables.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app::importing {

namespace fs = std::filesystem;
using exchange::Reader;

namespace {

constexpr std::string_view standard_input = "-";
// Of what has to be held in memory. What is longer, as /dev/zero, is no address book.
constexpr std::size_t most_bytes = std::size_t{1} << 30;

std::string known_formats() { return message("guanxi help formats names what is read, and how to get such files"); }

// What can be done with a file that nobody recognises.
std::string way_to_read(exchange::Input& input) {
  constexpr std::size_t most_columns = 20;
  auto table = exchange::propose_map(input);
  if (!table) return known_formats();
  if (!table->map.empty()) return message("as a table: guanxi import '{file}' --map '{map}'", "file"_is = input.name, "map"_is = table->map);
  if (table->columns.size() < 2) return known_formats();
  table->columns.resize(std::min(table->columns.size(), most_columns));
  return message("as a table: --map 'name=COLUMN,org=COLUMN'; its columns: {columns}", "columns"_is = text::joined(table->columns));
}

bool has_word(std::string_view words, std::string_view word) {
  const auto padded = [](std::string_view text) { return std::string(1, ' ').append(text).append(1, ' '); };
  return !word.empty() && padded(words).find(padded(word)) != std::string::npos;
}

bool wanted(const fs::path& path, const Reader* reader) {
  std::string extension = ascii::lower(path.extension().string());
  if (!extension.empty()) extension.erase(0, 1);
  const auto takes = [&](const Reader* one) { return has_word(one->extensions(), extension) || one->takes(path.string()); };
  if (reader) return takes(reader);
  const auto all = exchange::readers();
  return std::any_of(all.begin(), all.end(), takes);
}

Result<std::vector<std::string>> files_below(const std::string& folder, const Reader* reader) {
  std::vector<std::string> found;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code ignored;
    if (at->is_regular_file(ignored) && wanted(at->path(), reader)) found.push_back(at->path().string());
  }
  if (error) return fail(ErrorKind::failed, message("cannot read the folder '{folder}': {why}", "folder"_is = folder, "why"_is = error.message()));
  if (found.empty()) return usage_error(message("there is no file to import in '{folder}'", "folder"_is = folder), known_formats());
  std::sort(found.begin(), found.end());
  return found;
}

Result<std::vector<std::string>> files_of(const std::string& path, const Reader* reader) {
  std::error_code ignored;
  if (path != standard_input && fs::is_directory(path, ignored)) return files_below(path, reader);
  return std::vector<std::string>{path};
}

// Of what can be read only once: a pipe, a device.
Result<std::string> bytes_of(const std::string& name) {
  errno = 0;
  std::ifstream in(name, std::ios::binary);
  std::string bytes;
  for (std::string part(65536, 0); in && bytes.size() <= most_bytes;) {
    in.read(part.data(), static_cast<std::streamsize>(part.size()));
    bytes.append(part, 0, static_cast<std::size_t>(in.gcount()));
    // A device has no end; its first pages say that it holds no text.
    if (fs::is_character_file(name) && bytes.find('\0') != std::string::npos) break;
  }
  if (bytes.size() > most_bytes) {
    return fail(ErrorKind::failed, message("'{file}' is longer than 1 GiB", "file"_is = name), message("divide it, and import the parts one by one"));
  }
  if (in.is_open() && !in.bad()) return bytes;
  return fail(ErrorKind::failed, message("cannot read '{file}': {why}", "file"_is = name, "why"_is = std::strerror(errno ? errno : EIO)));
}

// A file is read piece by piece; what can be read only once is held in `bytes`.
Result<std::unique_ptr<exchange::Input>> open_input(const ReadStdin& read_stdin, const std::string& path, std::string& bytes) {
  std::error_code ignored;
  const bool standard = path == standard_input;
  if (!standard && fs::is_regular_file(path, ignored)) return exchange::open_file(path);
  TRY_ASSIGN(bytes, standard ? read_stdin() : bytes_of(path));
  return std::make_unique<exchange::MemoryInput>(standard ? "stdin" : path, bytes);
}

// Of a folder it is no fault that it has other files, too.
Result<File> read_file(const Session& env, const ReadStdin& read_stdin, const std::string& path, bool of_folder, const ReadOptions& options) {
  std::string bytes;
  TRY_ASSIGN(const auto input, open_input(read_stdin, path, bytes));
  const settings::Zone& zone = options.zone ? *options.zone : env.zone();
  input->local = [&env](calendar::Instant instant) { return env.zone().local(instant); };
  input->zone = [&zone](calendar::LocalTime time) { return zone.instant(time); };
  input->encoding = options.encoding;
  input->date_order = options.date_order;
  input->now = env.now();
  input->date = options.date;
  TRY(input->beginning(1));
  const Reader* reader = options.reader ? options.reader : exchange::reader_for(*input);
  if (!reader) {
    std::string why = message("the format of '{file}' is not recognised", "file"_is = input->name);
    if (of_folder) return File{.name = path, .left_out = std::move(why)};
    return usage_error(std::move(why), way_to_read(*input));
  }
  if (!options.map.empty()) {
    TRY(exchange::check_map(options.map, *input));
  }
  exchange::Collector collector;
  TRY(reader->read(*input, collector));
  return File{input->name, std::move(collector.result), std::string(reader->name())};
}

}  // namespace

Result<std::vector<File>> read_files(const Session& env, const ReadStdin& read_stdin, const std::vector<std::string>& paths, const ReadOptions& options) {
  std::vector<File> files;
  for (const std::string& path : paths) {
    TRY_ASSIGN(const auto names, files_of(path, options.reader));
    for (const std::string& name : names) {
      auto file = read_file(env, read_stdin, name, name != path, options);
      if (!file && !options.skip_bad) return tl::unexpected(std::move(file.error()));
      files.push_back(file ? std::move(*file) : File{.name = name, .left_out = file.error().message});
    }
  }
  return files;
}

std::size_t count_read(std::span<const File> files) {
  return static_cast<std::size_t>(std::count_if(files.begin(), files.end(), [](const File& file) { return file.left_out.empty(); }));
}

}  // namespace guanxi::app::importing
