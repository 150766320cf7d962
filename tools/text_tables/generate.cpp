// guanxi_text_tables READINGS OUTPUT: writes the text layer's constant tables as one C++ source.
#include <fstream>
#include <iostream>

#include "write.hpp"

namespace tables {
namespace {

void open_array(std::ostream& out, std::string_view type, std::string_view name) { out << "extern const " << type << ' ' << name << "[] = {"; }

}  // namespace

void write_array(std::ostream& out, std::string_view type, std::string_view name, const std::vector<std::uint64_t>& values) {
  open_array(out, type, name);
  for (std::size_t i = 0; i < values.size(); ++i) out << (i % 16 == 0 ? "\n" : "") << values[i] << "u,";
  out << "\n};\n";
}

void write_rows(std::ostream& out, std::string_view type, std::string_view name, const std::vector<std::vector<std::uint64_t>>& rows) {
  open_array(out, type, name);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    out << (i % 8 == 0 ? "\n{" : "{");
    for (const auto value : rows[i]) out << value << ',';
    out << "},";
  }
  out << "\n};\n";
}

void write_text(std::ostream& out, std::string_view name, std::string_view text) {
  open_array(out, "char", name);
  for (std::size_t i = 0; i < text.size(); ++i) {
    out << (i % 32 == 0 ? "\n" : "") << static_cast<int>(static_cast<signed char>(text[i])) << ',';
  }
  out << "0\n};\n";
}

void write_count(std::ostream& out, std::string_view name, std::size_t count) { out << "extern const std::size_t " << name << " = " << count << ";\n"; }

}  // namespace tables

int main(int argc, char** argv) try {
  if (argc != 3) throw std::runtime_error("usage: guanxi_text_tables READINGS OUTPUT");
  std::ofstream out(argv[2], std::ios::trunc);
  out << "// Made by tools/text_tables.\n#include <tables.hpp>\n\nnamespace guanxi::text::tables {\n\n";
  tables::write_fold(out);
  tables::write_readings(out, argv[1]);
  tables::write_romans(out);
  tables::write_widths(out);
  out << "\n}  // namespace guanxi::text::tables\n";
  out.close();
  if (!out) throw std::runtime_error(std::string("cannot write ") + argv[2]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "guanxi_text_tables: " << error.what() << '\n';
  return 1;
}
