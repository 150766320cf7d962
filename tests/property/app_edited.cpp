// A record as a text in an editor says what the record says, whatever that is; and any text at all is read or refused with a place.
#include <rapidcheck.h>

#include <guanxi/app/records/edited.hpp>
#include <guanxi/text/sanitise.hpp>

#include "app_properties.hpp"
#include "text_generators.hpp"

using namespace guanxi;
using namespace guanxi::app;

namespace {

FieldState state(std::string_view flag, FieldType type, std::vector<std::string> values) {
  return {FieldSpec{.word = {flag, "VALUE", type, "what it is; no more"}}, std::move(values)};
}

std::vector<std::string> some(std::string value) { return value.empty() ? std::vector<std::string>() : std::vector<std::string>{std::move(value)}; }

// Values as the file keeps them: control characters never get there.
std::vector<FieldState> any_state() {
  std::vector<std::string> list;
  for (const auto& value : *rc::gen::container<std::vector<std::string>>(any_input())) {
    std::string line = text::one_line(value);
    if (!line.empty() && line[0] != '+' && line[0] != '-') list.push_back(std::move(line));
  }
  return {state("--text", FieldType::text, some(text::lines(*any_input()))),
          state("--place", FieldType::line, some(text::one_line(*any_input()))),
          state("--tag", FieldType::list, list),
          state("--due", FieldType::day, some(*rc::gen::element<std::string>("", "2026-11-27", "0999-01-01"))),
          state("--date", FieldType::moment, some(*rc::gen::element<std::string>("", "2026-11-27", "2026-11-27 19:00"))),
          state("--soft", FieldType::truth, some(*rc::gen::element<std::string>("yes", "no")))};
}

std::string text_of(const std::vector<FieldState>& fields) { return present::as_toml({{"head"}, text_fields(fields)}); }

}  // namespace

bool check_edited() {
  bool held = rc::check("what is written reads back, and changes nothing", [] {
    const auto fields = any_state();
    int line = 0;
    const auto read = read_edited(text_of(fields), fields, line);
    RC_ASSERT(read);
    for (const auto& [field, values] : fields) {
      const auto* entry = read->find(field.word.name());
      RC_ASSERT(entry != nullptr);
      RC_ASSERT(entry->values == values);
    }
    RC_ASSERT(changes_of(*read, *read).empty());
    RC_ASSERT(meanwhile(*read, *read, fields).both.empty());
    RC_ASSERT(meanwhile(*read, *read, fields).other.empty());
  });

  held &= rc::check("what differs is told, and no more", [] {
    const auto before = any_state(), after = any_state();
    int line = 0;
    const auto base = read_edited(text_of(before), before, line), edited = read_edited(text_of(after), after, line);
    RC_ASSERT(base && edited);
    const Fields changes = changes_of(*base, *edited);
    for (std::size_t i = 0; i < before.size(); ++i) {
      const auto name = before[i].field.word.name();
      RC_ASSERT(changes.has(name) == (before[i].values != after[i].values));
    }
  });

  held &= rc::check("any text is read, or refused on one of its lines", [] {
    const auto fields = any_state();
    std::string text = text_of(fields);
    text.insert(*rc::gen::inRange<std::size_t>(0, text.size()), *any_input());
    int line = 0;
    if (read_edited(text, fields, line)) return;
    RC_ASSERT(line >= 1);
  });
  return held;
}
