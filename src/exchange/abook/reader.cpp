// The reader of abook's address book: a section a person, a line a field.
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/text_lines.hpp"
#include "words/date_order.hpp"
#include "words/shown_names.hpp"

namespace guanxi::exchange {
namespace {

constexpr std::size_t enough = 4096;

struct Phone {
  std::string_view key, label;
};
constexpr std::array phones = {Phone{"mobile", "mobile"}, Phone{"workphone", "work"}, Phone{"phone", "home"}};

// Collects the fields of one section.
class Section {
 public:
  explicit Section(int line) { person_.line = line; }

  void take(std::string_view key, std::string_view raw) {
    const std::string value = text::one_line(ascii::trimmed(raw));
    if (value.empty()) return;
    for (const Phone& phone : phones) {
      if (key == phone.key) return person_.contacts.push_back({"phone", value, std::string(phone.label)});
    }
    if (key == "name") person_.name = name_shown(value).empty() ? value : name_shown(value);
    else if (key == "email") add_each(value, [this](std::string_view one) { person_.contacts.push_back({"email", std::string(one), {}}); });
    else if (key == "groups") add_each(value, [this](std::string_view one) { person_.tags.emplace_back(one); });
    else if (key == "nick") add_each(value, [this](std::string_view one) { person_.aliases.emplace_back(one); });
    else if (key == "url") person_.contacts.push_back({"url", value, {}});
    else if (key == "notes") person_.note = value;
    else if (key == "city") person_.city = value;
    else if (key == "country") person_.country = value;
    else if (key == "anniversary") take_anniversary(value);
    else if (key == "address" || key == "address2" || key == "state" || key == "zip") parts_.emplace_back(key, value);
    else person_.others.push_back({std::string(key), value});
  }

  void give(Sink& sink) {
    if (person_.name.empty()) return sink.warning({person_.line, message("a record without a name is left out")});
    std::string address;
    for (const std::string_view key : {"address", "address2", "zip", "city", "state", "country"}) {
      const std::string part = key == "city" ? person_.city : key == "country" ? person_.country : part_named(key);
      if (!part.empty()) address += (address.empty() ? "" : ", ") + part;
    }
    if (!parts_.empty()) person_.addresses.push_back({address, "home"});
    sink.person(std::move(person_));
  }

 private:
  template <class Add>
  static void add_each(std::string_view list, const Add& add) {
    for (const auto one : ascii::split_trimmed(list, ',')) {
      if (!one.empty()) add(one);
    }
  }

  void take_anniversary(const std::string& value) {
    const auto day = read_moment(value, DateOrder::unknown);
    if (day) person_.occasions.push_back({"anniversary", day->day});
    else person_.others.push_back({"anniversary", value});
  }

  std::string part_named(std::string_view key) const {
    for (const auto& [name, value] : parts_) {
      if (name == key) return value;
    }
    return {};
  }

  ReadPerson person_ = {};
  std::vector<std::pair<std::string, std::string>> parts_ = {};  // of the address, without city and country
};

class AbookReader final : public Reader {
 public:
  std::string_view name() const override { return "abook"; }
  std::string_view title() const override { return "abook's addressbook"; }
  std::string_view extensions() const override { return "abook"; }
  bool takes(std::string_view path) const override { return path.substr(path.rfind('/') + 1) == "addressbook"; }

  bool recognises(Input& input) const override {
    const std::string text = text_at_beginning(input, enough);
    return text.starts_with("# abook addressbook file") || text.find("\nprogram=abook\n") != text.npos || text.find("\nprogram=abook\r\n") != text.npos;
  }

  Result<void> read(Input& input, Sink& sink) const override {
    if (!recognises(input)) {
      return usage_error(message("{file}:1: not an address book of abook", "file"_is = input.name), message("abook keeps it in ~/.abook/addressbook"));
    }
    TRY_ASSIGN(const auto lines, TextLines::open(input, &sink));
    std::optional<Section> section;
    for (auto peeked = lines->peek(); peeked; peeked = lines->peek()) {
      const std::string line(*peeked);
      lines->take();
      if (line.empty() || line.front() == '#') continue;
      if (line.front() == '[') {
        if (section) section->give(sink);
        section.reset();
        if (line != "[format]") section.emplace(lines->number());
        continue;
      }
      const auto equals = line.find('=');
      if (!section) continue;
      if (equals == line.npos) {
        sink.warning({lines->number(), message("a line without '=' is left out")});
      } else {
        section->take(text::one_line(ascii::lower(ascii::trimmed(line.substr(0, equals)))), std::string_view(line).substr(equals + 1));
      }
    }
    TRY(lines->status());
    if (section) section->give(sink);
    return {};
  }
};

}  // namespace

const Reader& abook_reader() {
  static const AbookReader reader;
  return reader;
}

}  // namespace guanxi::exchange
