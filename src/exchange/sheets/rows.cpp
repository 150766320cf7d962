// The rows of a workbook's sheets, each made when it is asked for.
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

#include "sheets/sheets.hpp"
#include "sheets/texts.hpp"
#include "sheets/workbook.hpp"
#include "sheets/xml.hpp"
#include "sheets/zip.hpp"

namespace guanxi::exchange {
namespace sheets {
namespace {

constexpr std::size_t most_columns = 16'384;
constexpr int most_rows = 1'048'576;
constexpr std::size_t longest_cell = std::size_t{64} << 10;
constexpr std::size_t longest_row = std::size_t{4} << 20;
constexpr std::uint64_t most_cells = 100'000'000;

// "C5" is 2; nullopt: no column, or none that a sheet has.
std::optional<std::size_t> column_of(std::string_view reference) {
  std::size_t column = 0;
  std::size_t letters = 0;
  while (letters < reference.size() && ascii::is_letter(reference[letters]) && letters < 4) {
    column = column * 26 + static_cast<std::size_t>(ascii::upper(reference[letters]) - 'A') + 1;
    ++letters;
  }
  return letters > 0 && column <= most_columns ? std::optional(column - 1) : std::nullopt;
}

// Makes one row of cells at a time: the reading pauses behind it.
class RowHandler final : public XmlHandler {
 public:
  RowHandler(const Workbook& workbook, const SharedTexts& texts) : workbook_(workbook), texts_(texts) {}

  void begin(std::string_view name, const Attributes& attributes) override {
    if (name == "row") {
      begin_row(attributes);
    } else if (name == "c") {
      begin_cell(attributes);
    } else if (name == "v") {
      within_value_ = true;
    } else if (within_cell_) {
      parts_.begin(name);
    }
  }

  bool end(std::string_view name) override {
    if (name == "v") {
      within_value_ = false;
    } else if (name == "c") {
      end_cell();
    } else if (name == "row") {
      return false;
    } else if (within_cell_) {
      parts_.end(name);
    }
    return fault.empty();
  }

  void text(std::string_view piece) override {
    if (!within_cell_ || !(within_value_ || parts_.shows())) return;
    if (value_.size() + piece.size() > longest_cell) {
      fault = message("a cell holds more than 64 kB of text");
    } else {
      value_ += piece;
    }
  }

  std::vector<std::string> cells = {};
  int number = 0;          // of the row
  std::string fault = {};  // what no real sheet has

 private:
  void begin_row(const Attributes& attributes) {
    const auto told = whole_number(attributes["r"], 1, most_rows);
    number = told ? *told : number + 1;
    for (auto& cell : cells) cell.clear();
    width_ = 0;
    next_column_ = 0;
    bytes_ = 0;
  }

  void begin_cell(const Attributes& attributes) {
    const std::string_view reference = attributes["r"];
    const auto told = reference.empty() ? std::optional(next_column_) : column_of(reference);
    if (!told || *told >= most_columns) {
      fault = message("a cell stands beyond column XFD");
      return;
    }
    column_ = *told;
    next_column_ = column_ + 1;
    kind_ = attributes["t"];
    style_ = whole_number<std::uint32_t>(attributes["s"]).value_or(0);
    value_.clear();
    within_cell_ = true;
    parts_ = {};
  }

  void end_cell() {
    if (!within_cell_) return;
    within_cell_ = false;
    const std::string shown_text = value_.empty() ? std::string() : cell_text();
    if (shown_text.empty()) return;
    bytes_ += shown_text.size();
    if (column_ >= width_) {
      all_cells_ += column_ + 1 - width_;
      width_ = column_ + 1;
    }
    if (cells.size() < width_) cells.resize(width_);
    cells[column_] = shown_text;
    if (bytes_ > longest_row) fault = message("a row holds more than 4 MB of text");
    if (all_cells_ > most_cells) fault = message("the sheet has more than 100 million cells");
  }

  std::string cell_text() const {
    if (kind_ == "s") {
      const auto number_of_text = whole_number<std::uint32_t>(ascii::trimmed(value_));
      const auto text = number_of_text ? texts_.at(*number_of_text) : std::nullopt;
      return std::string(text.value_or(std::string_view()));
    }
    if (kind_ == "inlineStr" || kind_ == "str") return value_.find("_x") == std::string::npos ? value_ : unescaped(value_);
    if (kind_ == "b") return ascii::trimmed(value_) == "1" ? "TRUE" : "FALSE";
    if (kind_ == "e") return {};  // #N/A, #REF!: there is no value
    if (kind_ == "d") return day_as_written();
    static const CellFormat plain;
    return shown(value_, style_ < workbook_.formats.size() ? workbook_.formats[style_] : plain, workbook_.count);
  }

  // 2026-03-24T16:30:00.000Z
  std::string day_as_written() const {
    std::string text = value_.substr(0, value_.find_first_of(".Z"));
    if (const auto mark = text.find('T'); mark != std::string::npos) text[mark] = ' ';
    if (text.ends_with(" 00:00:00")) text.resize(text.size() - std::string_view(" 00:00:00").size());
    return text;
  }

 public:
  // The row as far as it has text.
  const std::vector<std::string>* row() {
    if (width_ == 0) return nullptr;
    cells.resize(width_);
    return &cells;
  }

 private:
  const Workbook& workbook_;
  const SharedTexts& texts_;
  TextParts parts_ = {};
  std::string value_ = {};
  std::string kind_ = {};
  std::size_t style_ = 0;
  std::size_t column_ = 0;
  std::size_t next_column_ = 0;
  std::size_t width_ = 0;
  std::size_t bytes_ = 0;
  std::uint64_t all_cells_ = 0;
  bool within_cell_ = false;
  bool within_value_ = false;
};

class SheetRows final : public Rows {
 public:
  SheetRows(std::unique_ptr<Zip> zip, Workbook workbook, SharedTexts texts) : zip_(std::move(zip)), workbook_(std::move(workbook)), texts_(std::move(texts)) {}

  Result<const std::vector<std::string>*> next() override {
    for (;;) {
      if (!xml_) {
        if (sheet_ >= workbook_.sheets.size()) return nullptr;
        const std::string& part = workbook_.sheets[sheet_].part;
        TRY(zip_->enter(part));
        rows_ = std::make_unique<RowHandler>(workbook_, texts_);
        xml_ = std::make_unique<Xml>(*zip_, part, *rows_);
      }
      TRY_ASSIGN(const bool paused, xml_->run());
      if (!rows_->fault.empty()) return too_large();
      if (!paused) {
        xml_.reset();
        ++sheet_;
      } else if (const auto* row = rows_->row()) {
        return row;
      }
    }
  }

  int line() const override { return rows_ ? rows_->number : 0; }
  std::string_view part() const override { return sheet_ < workbook_.sheets.size() ? workbook_.sheets[sheet_].name : std::string_view(); }

 private:
  tl::unexpected<Error> too_large() const {
    return usage_error(
        message("{file}:{line}: sheet '{sheet}': {what}", "file"_is = zip_->file(), "line"_is = rows_->number, "sheet"_is = part(), "what"_is = rows_->fault),
        message("no real table is as large; if this is one, save it as CSV"));
  }

  std::unique_ptr<Zip> zip_;
  Workbook workbook_;
  SharedTexts texts_;
  std::size_t sheet_ = 0;
  std::unique_ptr<RowHandler> rows_ = {};
  std::unique_ptr<Xml> xml_ = {};
};

}  // namespace
}  // namespace sheets

bool may_be_workbook(Input& input) {
  const auto beginning = input.beginning(4);
  return beginning && sheets::begins_a_zip(*beginning);
}

Result<std::unique_ptr<Rows>> rows_of_workbook(Input& input, Sink& sink) {
  TRY_ASSIGN(auto zip, sheets::Zip::open(input));
  TRY_ASSIGN(auto workbook, sheets::read_workbook(*zip));
  std::erase_if(workbook.sheets, [&](const sheets::Sheet& sheet) {
    if (sheet.hidden) sink.warning({1, message("the hidden sheet '{sheet}' is left out", "sheet"_is = sheet.name)});
    return sheet.hidden;
  });
  sheets::SharedTexts texts;
  if (!workbook.texts.empty() && zip->has(workbook.texts)) TRY(texts.read(*zip, workbook.texts));
  return std::unique_ptr<Rows>(std::make_unique<sheets::SheetRows>(std::move(zip), std::move(workbook), std::move(texts)));
}

}  // namespace guanxi::exchange
