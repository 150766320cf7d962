// Each file of tests/data/exchange/samples/SYSTEM/ is read as the text beside it, FILE.read, says. GUANXI_WRITE_SAMPLES=1 writes these texts:
// look at each before it is committed.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

#include "exchange_reading.hpp"

using namespace exchange_test;
namespace fs = std::filesystem;

namespace {

constexpr const char* expected_extension = ".read";

std::vector<std::string> samples(const std::string& folder) {
  std::vector<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() != expected_extension) found.push_back(fs::relative(entry.path(), folder).string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("every sample is read as the text beside it says") {
  const std::string folder = std::string(GUANXI_TEST_DATA) + "/exchange/samples";
  const auto all = samples(folder);
  CHECK(!all.empty());
  for (const std::string& name : all) {
    CAPTURE(name);
    const std::string read = as_text_of_all(name, file_bytes("samples/" + name));
    if (std::getenv("GUANXI_WRITE_SAMPLES") != nullptr) std::ofstream(folder + "/" + name + expected_extension, std::ios::binary) << read;
    CHECK(read == file_bytes("samples/" + name + expected_extension));
  }
}
