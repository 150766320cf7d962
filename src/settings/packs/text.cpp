#include <guanxi/settings/packs/text.hpp>

#include <guanxi/holidays/rule_text.hpp>

namespace guanxi::settings {
namespace {

using calendar::Date;
using holidays::Rule;
using holidays::RuleKind;

// A basic string: quotes and backslashes are what must not stand in it bare, one line being all it is.
std::string in_quotes(std::string_view text) {
  std::string all = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') all += '\\';
    all += c;
  }
  return all + '"';
}

std::string line(std::string_view key, std::string_view text) { return std::string(key) + " = " + in_quotes(text) + "\n"; }

std::string list(std::string_view key, const std::vector<std::string>& texts) {
  constexpr std::size_t widest = 110;
  std::string all = std::string(key) + " = [";
  std::size_t begin = all.size();
  for (const auto& text : texts) {
    if (all.size() - begin + text.size() > widest) {
      all += "\n ";
      begin = all.size();
    }
    all += (&text == &texts.front() ? "" : " ") + in_quotes(text) + (&text == &texts.back() ? "" : ",");
  }
  return all + "]\n";
}

std::vector<std::string> rules(const std::vector<Rule>& on) {
  std::vector<std::string> texts;
  for (const auto& rule : on) texts.push_back(holidays::to_text(rule));
  return texts;
}

std::vector<std::string> days(const std::vector<Date>& all) {
  std::vector<std::string> texts;
  for (const Date day : all) texts.push_back(calendar::iso(day));
  return texts;
}

std::string source_text(const holidays::Source& source) {
  if (source.text.empty()) return {};
  return line("source", source.text) + (source.checked ? "checked = " + calendar::iso(*source.checked) + "\n" : "");
}

}  // namespace

std::string pack_text(const holidays::Pack& pack) {
  std::string text = line("country", pack.country);
  if (pack.notices != 0) text += "notices = " + std::to_string(pack.notices) + "\n";
  if (!pack.off.empty() || !pack.work.empty()) text += "\n[workdays]\n";
  if (!pack.off.empty()) text += list("off", days(pack.off));
  if (!pack.work.empty()) text += list("work", days(pack.work));
  if (!pack.off.empty() || !pack.work.empty()) text += source_text(pack.published);
  for (const auto& holiday : pack.holidays) {
    text += "\n[[holiday]]\n" + line("id", holiday.id) + line("name", holiday.name);
    if (!holiday.local.empty()) text += line("local", holiday.local);
    text += list("on", rules(holiday.on)) + line("kind", to_text(holiday.kind)) + source_text(holiday.source);
  }
  return text;
}

}  // namespace guanxi::settings
