#include "sheets/xml.hpp"

#include <expat.h>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::exchange::sheets {
namespace {

constexpr int most_depth = 64;
constexpr XML_Index longest_mark = XML_Index{1} << 20;

std::string_view local(const char* name) {
  const std::string_view whole = name;
  return whole.substr(whole.find(':') + 1);  // npos + 1 is 0
}

}  // namespace

std::string_view Attributes::operator[](std::string_view name) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2)
    if (local(*pair) == name) return pair[1];
  return {};
}

struct Xml::Parser {
  Parser(Zip& its_zip, std::string its_part, XmlHandler& its_handler) : zip(its_zip), part(std::move(its_part)), handler(its_handler) {
    XML_SetUserData(expat, this);
    XML_SetElementHandler(expat, begin, end);
    XML_SetCharacterDataHandler(expat, text);
    XML_SetStartDoctypeDeclHandler(expat, doctype);
  }
  ~Parser() { XML_ParserFree(expat); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  static Parser& of(void* data) { return *static_cast<Parser*>(data); }
  static void begin(void* data, const char* name, const char** pairs) {
    Parser& self = of(data);
    if (self.refused) return;
    if (++self.depth > most_depth) return self.refuse();
    self.handler.begin(local(name), Attributes(pairs));
  }
  static void end(void* data, const char* name) {
    Parser& self = of(data);
    if (self.refused) return;
    --self.depth;
    if (!self.handler.end(local(name))) XML_StopParser(self.expat, XML_TRUE);
  }
  static void text(void* data, const char* piece, int length) {
    Parser& self = of(data);
    if (!self.refused) self.handler.text({piece, static_cast<std::size_t>(length)});
  }
  static void doctype(void* data, const char*, const char*, const char*, int) { of(data).refuse(); }

  void refuse() {
    refused = true;
    XML_StopParser(expat, XML_FALSE);
  }

  tl::unexpected<Error> error() const {
    const std::string hint = message("export it again, or save it again as .xlsx");
    if (refused) {
      return usage_error(message("{file}:1: the part '{part}' of the workbook has a document type, or marks deeper or longer than a workbook's",
                                 "file"_is = zip.file(), "part"_is = part),
                         hint);
    }
    return usage_error(message("{file}:1: the part '{part}' of the workbook is damaged in line {line}: {why}", "file"_is = zip.file(), "part"_is = part,
                               "line"_is = XML_GetCurrentLineNumber(expat), "why"_is = XML_ErrorString(XML_GetErrorCode(expat))),
                       hint);
  }

  Zip& zip;
  std::string part;
  XmlHandler& handler;
  XML_Parser expat = XML_ParserCreate(nullptr);
  int depth = 0;
  bool refused = false;
  bool paused = false;
  bool at_end = false;
  XML_Index fed = 0;
};

Xml::Xml(Zip& zip, std::string part, XmlHandler& handler) : parser_(std::make_unique<Parser>(zip, std::move(part), handler)) {}
Xml::~Xml() = default;

Result<bool> Xml::run() {
  Parser& self = *parser_;
  for (;;) {
    XML_Status status = XML_STATUS_OK;
    if (self.paused) {
      status = XML_ResumeParser(self.expat);
    } else {
      if (self.at_end) return false;
      TRY_ASSIGN(const std::string_view piece, self.zip.piece());
      self.at_end = piece.empty();
      self.fed += static_cast<XML_Index>(piece.size());
      status = XML_Parse(self.expat, piece.data(), static_cast<int>(piece.size()), self.at_end ? XML_TRUE : XML_FALSE);
    }
    self.paused = status == XML_STATUS_SUSPENDED;
    if (self.paused) return true;
    if (status == XML_STATUS_OK && self.fed - XML_GetCurrentByteIndex(self.expat) > longest_mark) self.refused = true;
    if (status != XML_STATUS_OK || self.refused) return self.error();
  }
}

Result<void> read_part(Zip& zip, const std::string& part, XmlHandler& handler) {
  TRY(zip.enter(part));
  TRY(Xml(zip, part, handler).run());
  return {};
}

}  // namespace guanxi::exchange::sheets
