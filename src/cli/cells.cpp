#include <guanxi/cli/cells.hpp>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/present/dates.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;

using present::Cell;
using present::Style;
using present::Value;

Cell id_cell(Id id) { return {.value = to_text(id), .text = short_text(id)}; }

Cell who_cell(const storage::PartyRef& who) { return {.value = who.handle, .text = described(who)}; }

Cell day_cell(const Env& env, const std::optional<calendar::Date>& day, Style style) {
  return {.value = day, .text = day ? present::day_text(*day, env.today(), env.text_style()) : "", .style = style};
}

Cell due_cell(const Env& env, const std::optional<calendar::Date>& day, Style style, bool open) {
  Cell cell = day_cell(env, day, style);
  if (day && open) cell.text = present::due_text(*day, env.today(), env.text_style());
  return cell;
}

Cell text_cell(const std::string& text, bool hidden) {
  if (!hidden) return {.value = text};
  return {.value = Value(), .text = "(sensitive)", .style = Style::dim};
}

}  // namespace guanxi::cli
