#include <guanxi/present/listing.hpp>

#include <algorithm>

#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::present {
namespace {

constexpr std::string_view gap = "  ";
constexpr int narrowest = 8;  // a flexible column gives way down to this

std::string shown(const Cell& cell) { return text::one_line(cell.text.empty() ? to_cell(cell.value) : cell.text); }

struct Grid {
  std::vector<std::size_t> columns;             // indexes of the columns that are shown: those with a title and any text
  std::vector<std::vector<std::string>> texts;  // by row
  std::vector<int> widths;
};

Grid grid_of(const Listing& listing) {
  Grid grid;
  const auto empty = [&](std::size_t c) {
    return std::all_of(listing.rows.begin(), listing.rows.end(), [c](const auto& row) { return shown(row[c]).empty(); });
  };
  for (std::size_t c = 0; c < listing.columns.size(); ++c) {
    if (listing.columns[c].title.empty() || empty(c)) continue;
    grid.columns.push_back(c);
    grid.widths.push_back(text::width(listing.columns[c].title));
  }
  for (const auto& row : listing.rows) {
    auto& line = grid.texts.emplace_back();
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
      line.push_back(shown(row[grid.columns[i]]));
      grid.widths[i] = std::max(grid.widths[i], text::width(line.back()));
    }
  }
  return grid;
}

int total(const Grid& grid) {
  int sum = 0;
  for (const int width : grid.widths) sum += width;
  return sum + static_cast<int>(gap.size() * (grid.widths.size() - (grid.widths.empty() ? 0 : 1)));
}

// Takes columns of width from the widest flexible column until the table fits or nothing can give way.
void fit(Grid& grid, const Listing& listing, int width) {
  for (int excess = total(grid) - width; excess > 0; --excess) {
    std::size_t widest = grid.widths.size();
    for (std::size_t i = 0; i < grid.widths.size(); ++i) {
      const bool can = listing.columns[grid.columns[i]].flexible && grid.widths[i] > narrowest;
      if (can && (widest == grid.widths.size() || grid.widths[i] > grid.widths[widest])) widest = i;
    }
    if (widest == grid.widths.size()) return;
    --grid.widths[widest];
  }
}

void put(std::string& line, std::string_view cell, int width, Align align, Style style, bool last, const Look& look) {
  std::string cut = text::width(cell) > width ? text::truncate(cell, width) : std::string(cell);
  const auto blanks = static_cast<std::size_t>(std::max(0, width - text::width(cut)));
  if (align == Align::right) line.append(blanks, ' ');
  line += styled(cut, style, look);
  if (align == Align::left && !last) line.append(blanks, ' ');
  if (!last) line += gap;
}

void end_line(std::string& out, std::string& line) {
  while (line.ends_with(' ')) line.pop_back();
  out += line;
  out += '\n';
  line.clear();
}

}  // namespace

std::string as_text(const Listing& listing, const Look& look) {
  if (listing.rows.empty()) return {};
  Grid grid = grid_of(listing);
  fit(grid, listing, look.width);
  std::string out, line;
  const std::size_t count = grid.columns.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Column& column = listing.columns[grid.columns[i]];
    put(line, column.title, grid.widths[i], column.align, Style::dim, i + 1 == count, look);
  }
  end_line(out, line);
  for (std::size_t r = 0; r < listing.rows.size(); ++r) {
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t c = grid.columns[i];
      put(line, grid.texts[r][i], grid.widths[i], listing.columns[c].align, listing.rows[r][c].style, i + 1 == count, look);
    }
    end_line(out, line);
  }
  return out;
}

namespace {

Value::Object object_of(const Listing& listing, const std::vector<Cell>& row) {
  Value::Object object;
  for (std::size_t c = 0; c < listing.columns.size(); ++c) object.emplace_back(listing.columns[c].key, row[c].value);
  return object;
}

std::string tsv_cell(std::string_view cell) {
  std::string out;
  for (const char c : cell) {
    if (c == '\t') out += "\\t";
    else if (c == '\n') out += "\\n";
    else if (c == '\r') out += "\\r";
    else if (c == '\\') out += "\\\\";
    else out += c;
  }
  return out;
}

bool looks_like_number(std::string_view cell) {
  return cell.size() > 1 && cell.find_first_not_of("0123456789.- ()", 1) == std::string_view::npos;
}

// A spreadsheet takes a cell that begins so for a formula.
std::string csv_cell(std::string_view cell) {
  const bool formula = !cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos;
  const std::string guarded = formula && !looks_like_number(cell) ? "'" + std::string(cell) : std::string(cell);
  if (guarded.find_first_of(",\"\n\r") == std::string::npos) return guarded;
  std::string out = "\"";
  for (const char c : guarded) out.append(c == '"' ? 2 : 1, c);
  return out + "\"";
}

template <class Escape>
std::string separated(const Listing& listing, char separator, std::string_view line_end, Escape escape) {
  std::string out;
  for (std::size_t c = 0; c < listing.columns.size(); ++c) {
    if (c) out += separator;
    out += listing.columns[c].key;
  }
  out += line_end;
  for (const auto& row : listing.rows) {
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c) out += separator;
      out += escape(text::lines(to_cell(row[c].value)));
    }
    out += line_end;
  }
  return out;
}

}  // namespace

std::string as_document(std::string_view command, Value::Object fields) {
  Value::Object object{{"schema", "guanxi." + std::string(command) + "/1"}};
  std::move(fields.begin(), fields.end(), std::back_inserter(object));
  return to_json(object) + "\n";
}

std::string as_json(const Listing& listing) {
  Value::Array items;
  for (const auto& row : listing.rows) items.emplace_back(object_of(listing, row));
  Value::Object fields{{std::string(listing.items), std::move(items)}};
  fields.insert(fields.end(), listing.more.begin(), listing.more.end());
  return as_document(listing.command, std::move(fields));
}

std::string as_jsonl(const Listing& listing) {
  std::string out;
  for (const auto& row : listing.rows) out += to_json(object_of(listing, row)) + "\n";
  return out;
}

std::string as_tsv(const Listing& listing) { return separated(listing, '\t', "\n", tsv_cell); }
std::string as_csv(const Listing& listing) { return separated(listing, ',', "\r\n", csv_cell); }

}  // namespace guanxi::present
