// guanxi_compile_packs OUTPUT PACK.toml…: reads the built-in packs, holds them to more than a user's, and writes them as one C++
// source in the form that calendar/pack_form.hpp reads.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include <guanxi/base/ascii.hpp>
#include <guanxi/holidays/pack_form.hpp>
#include <guanxi/settings/packs/packs.hpp>

// While they are being made there are none.
namespace guanxi::settings {
extern const BuiltIn built_in_packs[] = {{"", nullptr, nullptr}};
}

namespace {

using guanxi::settings::PackFile;

std::string read_text(const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in.is_open() || in.bad()) throw std::runtime_error(name + ": cannot be read");
  return text;
}

// What a user's pack may leave to the built-in one.
void demand_whole(const PackFile& file, const std::string& name) {
  const auto& pack = file.pack;
  const auto demand = [&name](bool holds, const std::string& what) {
    if (!holds) throw std::runtime_error(name + ": " + what);
  };
  demand(!pack.name.empty() && !pack.timezone.empty() && !pack.language.empty(), "name, timezone and language are needed");
  const std::string code = guanxi::ascii::lower(pack.country);
  demand(name.ends_with("/" + code + ".toml"), "it is about " + pack.country + ", and is to be called " + code + ".toml");
  for (const auto& holiday : pack.holidays) demand(!holiday.on.empty(), "'" + holiday.id + "' never falls");
}

PackFile read_pack(const std::string& name) {
  auto file = guanxi::settings::parse_pack(read_text(name), name);
  if (!file) throw std::runtime_error(file.error().message + "\n" + file.error().hint);
  demand_whole(*file, name);
  return std::move(*file);
}

void write_literal(std::ostream& out, const std::string& text) {
  out << "\n        \"";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' || c == '\\') out << '\\';
    if (c == '\n') out << "\\n" << (at + 1 < text.size() ? "\"\n        \"" : "");
    else if (c == '\t') out << "\\t";
    else out << c;
  }
  out << '"';
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) throw std::runtime_error("usage: guanxi_compile_packs OUTPUT PACK.toml…");
  std::vector<PackFile> packs;
  for (int at = 2; at < argc; ++at) packs.push_back(read_pack(argv[at]));
  std::sort(packs.begin(), packs.end(), [](const auto& a, const auto& b) { return a.pack.country < b.pack.country; });
  std::ofstream out(argv[1], std::ios::trunc);
  out << "// Made by tools/compile_packs.\n#include <packs/built_in.hpp>\n\nnamespace guanxi::settings {\n\nextern const BuiltIn built_in_packs[] = {\n";
  for (const auto& file : packs) {
    out << "    {\"" << file.pack.country << "\",";
    write_literal(out, guanxi::holidays::write_form(file.pack));
    out << ',';
    write_literal(out, guanxi::holidays::write_form(file.etiquette));
    out << "},\n";
  }
  out << "    {\"\", nullptr, nullptr},\n};\n\n}  // namespace guanxi::settings\n";
  out.close();
  if (!out) throw std::runtime_error(std::string("cannot write ") + argv[1]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "guanxi_compile_packs: " << error.what() << '\n';
  return 1;
}
