#include "sheets/workbook.hpp"

#include <map>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

#include "sheets/xml.hpp"

namespace guanxi::exchange::sheets {
namespace {

constexpr std::size_t most_sheets = 10'000;
constexpr std::size_t most_formats = 100'000;

// "../xl/a.xml" beside "xl/workbook.xml", as a name in the zip.
std::string resolved(std::string_view beside, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  const auto slash = beside.rfind('/');
  std::string folder(slash == std::string_view::npos ? std::string_view() : beside.substr(0, slash + 1));
  for (;;) {
    if (target.starts_with("./")) {
      target.remove_prefix(2);
    } else if (target.starts_with("../")) {
      target.remove_prefix(3);
      if (!folder.empty()) folder.pop_back();
      folder.erase(folder.rfind('/') + 1);  // npos + 1 is 0
    } else {
      return folder + std::string(target);
    }
  }
}

struct Tie {
  std::string kind;  // the last word of its type: worksheet, sharedStrings
  std::string part;
};

// Which parts belong to a part.
class Ties final : public XmlHandler {
 public:
  explicit Ties(std::string of) : of_(std::move(of)) {}
  void begin(std::string_view name, const Attributes& attributes) override {
    if (name != "Relationship" || all.size() >= most_sheets || ascii::same_word(attributes["TargetMode"], "External")) return;
    const std::string_view type = attributes["Type"];
    all.emplace(attributes["Id"], Tie{std::string(type.substr(type.rfind('/') + 1)), resolved(of_, attributes["Target"])});
  }
  bool end(std::string_view) override { return true; }
  void text(std::string_view) override {}

  std::string part_of_kind(std::string_view kind) const {
    for (const auto& [id, tie] : all)
      if (tie.kind == kind) return tie.part;
    return {};
  }

  std::map<std::string, Tie, std::less<>> all = {};

 private:
  std::string of_;
};

Result<void> read_ties(Zip& zip, std::string_view of, Ties& ties) {
  const auto slash = of.rfind('/') + 1;  // npos + 1 is 0
  const std::string part = std::string(of.substr(0, slash)) + "_rels/" + std::string(of.substr(slash)) + ".rels";
  return zip.has(part) ? read_part(zip, part, ties) : Result<void>();
}

bool is_true(std::string_view word) { return word == "1" || ascii::same_word(word, "true") || ascii::same_word(word, "on"); }

struct Listed {
  std::string name;
  std::string id;
  bool hidden;
};

class BookHandler final : public XmlHandler {
 public:
  void begin(std::string_view name, const Attributes& attributes) override {
    if (name == "workbookPr" && is_true(attributes["date1904"])) count = DayCount::since_1904;
    if (name != "sheet" || sheets.size() >= most_sheets) return;
    const std::string_view state = attributes["state"];
    sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"]), state == "hidden" || state == "veryHidden"});
  }
  bool end(std::string_view) override { return true; }
  void text(std::string_view) override {}

  std::vector<Listed> sheets = {};
  DayCount count = DayCount::since_1900;
};

class StyleHandler final : public XmlHandler {
 public:
  void begin(std::string_view name, const Attributes& attributes) override {
    if (name == "cellXfs") within_ = true;
    if (name == "numFmt" && codes_.size() < most_formats) {
      if (const auto number = whole_number(attributes["numFmtId"])) codes_[*number] = format_of_code(attributes["formatCode"]);
    }
    if (!within_ || name != "xf" || formats.size() >= most_formats) return;
    const int number = whole_number(attributes["numFmtId"]).value_or(0);
    const auto own = codes_.find(number);
    formats.push_back(own != codes_.end() ? own->second : built_in_format(number));
  }
  bool end(std::string_view name) override {
    if (name == "cellXfs") within_ = false;
    return true;
  }
  void text(std::string_view) override {}

  std::vector<CellFormat> formats = {};

 private:
  std::map<int, CellFormat> codes_ = {};
  bool within_ = false;
};

tl::unexpected<Error> no_workbook(const Zip& zip) {
  const std::string save = message("save it as .xlsx or .csv, and import that");
  if (zip.has("xl/workbook.bin")) return usage_error(message("{file}:1: binary workbooks (.xlsb) are not read", "file"_is = zip.file()), save);
  if (zip.has("content.xml")) return usage_error(message("{file}:1: OpenDocument tables (.ods) are not read", "file"_is = zip.file()), save);
  return usage_error(message("{file}:1: this zip is no workbook", "file"_is = zip.file()), message("unpack it, and import the files in it"));
}

}  // namespace

Result<Workbook> read_workbook(Zip& zip) {
  Ties top("");
  TRY(read_ties(zip, "", top));
  std::string main = top.part_of_kind("officeDocument");
  if (!zip.has(main)) main = "xl/workbook.xml";
  if (!zip.has(main) || main.ends_with(".bin")) return no_workbook(zip);
  BookHandler book;
  TRY(read_part(zip, main, book));
  Ties ties(main);
  TRY(read_ties(zip, main, ties));
  Workbook workbook{.texts = ties.part_of_kind("sharedStrings"), .count = book.count};
  if (workbook.texts.empty() && zip.has("xl/sharedStrings.xml")) workbook.texts = "xl/sharedStrings.xml";
  for (auto& listed : book.sheets) {
    const auto tie = ties.all.find(listed.id);
    if (tie != ties.all.end() && tie->second.kind == "worksheet") workbook.sheets.push_back({std::move(listed.name), tie->second.part, listed.hidden});
  }
  if (workbook.sheets.empty()) return no_workbook(zip);
  if (const std::string styles = ties.part_of_kind("styles"); zip.has(styles)) {
    StyleHandler handler;
    TRY(read_part(zip, styles, handler));
    workbook.formats = std::move(handler.formats);
  }
  return workbook;
}

}  // namespace guanxi::exchange::sheets
