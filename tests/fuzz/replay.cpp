// Runs a fuzz target's entry point over files, and over all files in folders: for compilers without libFuzzer, and to
// hold on to what fuzzing once found.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void replay(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

int replay_all(const std::filesystem::path& path) {
  if (!std::filesystem::is_directory(path)) {
    replay(path);
    return 1;
  }
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
    if (!entry.is_regular_file()) continue;
    replay(entry.path());
    ++files;
  }
  return files;
}

}  // namespace

int main(int count, char** arguments) {
  int files = 0;
  for (int at = 1; at < count; ++at) files += replay_all(arguments[at]);
  std::cout << files << " files\n";
  return files > 0 ? 0 : 1;
}
