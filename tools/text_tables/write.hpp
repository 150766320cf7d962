// Each writes its part of the generated source.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace tables {

void write_fold(std::ostream& out);
void write_readings(std::ostream& out, const std::string& readings_file);
void write_romans(std::ostream& out);
void write_widths(std::ostream& out);

// `extern const TYPE NAME[] = {…};`
void write_array(std::ostream& out, std::string_view type, std::string_view name, const std::vector<std::uint64_t>& values);
// The same for two or more numbers an entry.
void write_rows(std::ostream& out, std::string_view type, std::string_view name, const std::vector<std::vector<std::uint64_t>>& rows);
void write_text(std::ostream& out, std::string_view name, std::string_view text);
void write_count(std::ostream& out, std::string_view name, std::size_t count);

}  // namespace tables
