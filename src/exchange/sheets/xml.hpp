// The XML of a workbook's parts, by events. What such a part never has is refused: a document type (and so entities), deep nesting, and
// marks of more than a megabyte.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>

#include "sheets/zip.hpp"

namespace guanxi::exchange::sheets {

// Those of one element; good while its begin() runs.
class Attributes {
 public:
  explicit Attributes(const char** pairs) : pairs_(pairs) {}
  // By its name without a prefix; empty where it is not there.
  std::string_view operator[](std::string_view name) const;

 private:
  const char** pairs_;
};

// Names come without their prefix. A handler that returns false from end() pauses the reading there.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void begin(std::string_view name, const Attributes& attributes) = 0;
  virtual bool end(std::string_view name) = 0;
  virtual void text(std::string_view piece) = 0;
};

class Xml {
 public:
  // Of the part that the zip was entered at. Both live as long as this.
  Xml(Zip& zip, std::string part, XmlHandler& handler);
  ~Xml();
  Xml(const Xml&) = delete;
  Xml& operator=(const Xml&) = delete;

  // Reads on: true where the handler paused, false at the end of the part. Usage error: it is no XML, or none that a workbook has.
  Result<bool> run();

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

// A whole part, whose handler never pauses.
Result<void> read_part(Zip& zip, const std::string& part, XmlHandler& handler);

}  // namespace guanxi::exchange::sheets
