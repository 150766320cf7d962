// The reader of Monica's export (version 4, JSON). Its SQL dump is known, and refused with what to do instead.
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/text_lines.hpp"
#include "json/records.hpp"
#include "monica/contact.hpp"
#include "words/contact_kinds.hpp"

namespace guanxi::exchange {
namespace monica {
namespace {

using json::Value;

constexpr std::size_t enough = 4096;
constexpr std::string_view type_path = "account/data/*/type";
constexpr std::string_view record_path = "account/data/*/values/*";
constexpr std::string_view field_path = "account/instance/contact_field_types/*";

std::string line_of(const Value& value) { return text::one_line(ascii::trimmed(value.text)); }

bool is_sql_dump(Input& input) {
  const std::string text = text_at_beginning(input, enough);
  return text.starts_with("# ***") && text.find("dump of data") != text.npos && text.find("SET FOREIGN_KEY_CHECKS") != text.npos;
}

// Reads twice: what contacts refer to stands behind them.
class ExportReader {
 public:
  ExportReader(Input& input, Sink& sink) : input_(input), sink_(sink) {}

  Result<void> read() {
    constexpr std::array<std::string_view, 3> wanted = {type_path, record_path, field_path};
    TRY(json::read_records(input_, wanted, [this](std::string_view path, Value&& value) { return learn(path, value); }));
    if (!any_)
      return usage_error(message("{file}:1: no export of Monica", "file"_is = input_.name), message("in Monica: Settings, Export data, Export to JSON"));
    TRY(json::read_records(input_, wanted, [this](std::string_view path, Value&& value) { return take(path, value); }));
    for (const auto& [type, count] : left_out_) {
      sink_.warning(
          {1, message_plural(count, "{n} record of the type '{type}' is left out", "{n} records of the type '{type}' are left out", "type"_is = type)});
    }
    return {};
  }

 private:
  Result<void> learn(std::string_view path, const Value& value) {
    any_ = true;
    const Value& properties = value["properties"];
    if (path == type_path) type_ = value.text;
    else if (path == field_path) known_.field_kinds[line_of(value["uuid"])] = kind_of(properties);
    else if (type_ == "relationship")
      known_.relations[line_of(properties["of_contact"])].push_back({line_of(properties["type"]), line_of(properties["contact_is"])});
    else if (type_ == "contact") learn_contact(value, properties);
    return {};
  }

  static std::string kind_of(const Value& properties) {
    const std::string type = ascii::lower(line_of(properties["type"]));
    return contact_kind_or_word(type.empty() ? line_of(properties["name"]) : type);
  }

  void learn_contact(const Value& value, const Value& properties) {
    const std::string uid = line_of(value["uuid"]);
    const std::string name = name_of(properties);
    known_.contacts[uid] = {name, properties["is_partial"].is_true()};
    for (const Value& part : value["data"].list()) {
      if (part["type"].text != "activity") continue;
      for (const Value& activity : part["values"].list()) known_.participants[line_of(activity)].push_back({.uid = uid, .name = name});
    }
  }

  Result<void> take(std::string_view path, const Value& value) {
    if (path == type_path) type_ = value.text;
    if (path != record_path || type_ == "relationship" || type_ == "user") return {};
    if (type_ == "contact") take_contact(value);
    else if (type_ == "activity") take_activity(value);
    else ++left_out_[text::one_line(type_)];
    return {};
  }

  void take_contact(const Value& value) {
    if (value["properties"]["is_partial"].is_true()) return;  // told with whose relative they are
    if (name_of(value["properties"]).empty()) return sink_.warning({value.line, message("a contact without a name is left out")});
    give_contact(value, known_, input_, sink_, left_out_);
  }

  void take_activity(const Value& value) {
    const std::string uid = line_of(value["uuid"]);
    const auto people = known_.participants.find(uid);
    ReadInteraction one{.uid = "monica:" + uid, .kind = "meeting", .summary = line_of(value["properties"]["summary"]), .line = value.line};
    if (people == known_.participants.end())
      return sink_.warning({value.line, message("the activity '{what}' with nobody is left out", "what"_is = one.summary)});
    tell_when(value["properties"]["happened_at"], one, input_);
    one.participants = people->second;
    sink_.interaction(std::move(one));
  }

  Input& input_;
  Sink& sink_;
  Known known_ = {};
  std::string type_ = {};  // of the records that follow
  bool any_ = false;
  std::map<std::string, int> left_out_ = {};
};

class MonicaReader final : public Reader {
 public:
  std::string_view name() const override { return "monica"; }
  std::string_view title() const override { return "Monica 4's export (JSON)"; }
  std::string_view extensions() const override { return "json sql"; }

  bool recognises(Input& input) const override {
    const auto paths = json::paths_at_beginning(input);
    return (paths.contains("app_version") && paths.contains("account/data")) || is_sql_dump(input);
  }

  Result<void> read(Input& input, Sink& sink) const override {
    if (is_sql_dump(input)) {
      return usage_error(message("{file}:1: this is Monica's SQL dump, which is not read", "file"_is = input.name),
                         message("in Monica: Settings, Export data, Export to JSON"));
    }
    return ExportReader(input, sink).read();
  }
};

}  // namespace
}  // namespace monica

const Reader& monica_reader() {
  static const monica::MonicaReader reader;
  return reader;
}

}  // namespace guanxi::exchange
