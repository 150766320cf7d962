#include <guanxi/text/place.hpp>

#include <algorithm>

#include <guanxi/text/fold.hpp>
#include <guanxi/text/pinyin.hpp>

#include "place_names.hpp"

namespace guanxi::text {
namespace {

constexpr std::string_view city_mark = "市";

std::string without(std::string text, std::string_view mark) {
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) text.erase(at, mark.size());
  return text;
}

std::string with(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
  return text;
}

// Folding has made one mark of those that look alike.
std::string squeezed(std::string_view utf8) {
  std::string key = without(fold(utf8), "·");
  std::erase_if(key, [](char c) { return c == ' ' || c == '-' || c == '\'' || c == '.' || c == ',' || c == '(' || c == ')'; });
  const bool whole = all_han(key) && key.size() > 2 * city_mark.size() && key.ends_with(city_mark);
  if (whole) key.resize(key.size() - city_mark.size());
  return key;
}

std::string reading(std::string_view han) {
  std::string out;
  for (const auto& syllable : pinyin(han)) out += syllable.plain;
  return squeezed(out);
}

void add(std::vector<std::string>& keys, std::string key) {
  if (!key.empty() && std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
}

bool any_shared(const std::vector<std::string>& one, const std::vector<std::string>& other, bool only_han) {
  return std::any_of(one.begin(), one.end(),
                     [&](const std::string& key) { return (!only_han || has_han(key)) && std::find(other.begin(), other.end(), key) != other.end(); });
}

// Of the row of names that holds any of the keys.
void add_other_names(std::vector<std::string>& keys) {
  for (const std::string_view row : place_names) {
    std::vector<std::string> names;
    std::string_view rest = row;
    while (true) {
      const auto end = rest.find('|');
      names.emplace_back(rest.substr(0, end));
      if (end == std::string_view::npos) break;
      rest.remove_prefix(end + 1);
    }
    if (!any_shared(keys, names, false)) continue;
    for (auto& name : names) add(keys, std::move(name));
    return;
  }
}

}  // namespace

bool same_place(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  if (one.empty() || other.empty()) return false;
  return any_shared(one, other, has_han(one.front()) && has_han(other.front()));
}

std::vector<std::string> place_keys(std::string_view utf8) {
  std::vector<std::string> keys;
  const std::string plain = squeezed(utf8);
  add(keys, plain);
  add_other_names(keys);
  if (has_han(plain)) {
    const std::string read = reading(plain);
    add(keys, read);
    add(keys, with(read, "v", "u"));  // 吕梁 is Lüliang, Lvliang, or, without its marks, Luliang
  } else {
    add(keys, squeezed(fold_spelt_out(utf8)));
  }
  return keys;
}

}  // namespace guanxi::text
