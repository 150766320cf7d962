// The normal form of a filter, its text, and what an argument that is one looks like.
#include <guanxi/domain/filter.hpp>

#include <algorithm>
#include <iterator>

#include "filter/marks.hpp"

namespace guanxi::domain {
namespace {

Filter joined(Filter::Kind kind, std::vector<Filter> parts) {
  Filter whole{.kind = kind};
  for (Filter& part : parts) {
    if (part.kind == kind) std::move(part.parts.begin(), part.parts.end(), std::back_inserter(whole.parts));
    else whole.parts.push_back(std::move(part));
  }
  if (whole.parts.size() != 1) return whole;
  Filter only = std::move(whole.parts.front());
  return only;
}

// Whether a bare value reads as itself.
bool is_plain(std::string_view text, bool joins) {
  if (text.empty() || is_quote(text.front()) || is_relation(mark_at(text, 0).mark)) return false;
  for (std::size_t at = 0; at < text.size(); at += mark_at(text, at).bytes) {
    const char mark = mark_at(text, at).mark;
    if (ends_value(mark) || (joins && mark == '+')) return false;
  }
  return true;
}

std::string in_marks(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  return out + '"';
}

std::string_view text_of(Comparison relation) {
  switch (relation) {
    case Comparison::is: return ":";
    case Comparison::less: return "<";
    case Comparison::at_most: return "<=";
    case Comparison::at_least: return ">=";
    case Comparison::more: return ">";
  }
  return {};
}

std::string text_of_condition(const Filter& filter) {
  std::string out(word_of(filter.word));
  if (!filter.values.empty()) out += text_of(filter.relation);
  const bool joins = joins_values(filter.word);
  for (std::size_t i = 0; i < filter.values.size(); ++i) {
    if (i > 0) out += ',';
    for (std::size_t j = 0; j < filter.values[i].size(); ++j) {
      const std::string& value = filter.values[i][j];
      if (j > 0) out += '+';
      out += is_plain(value, joins) ? value : in_marks(value);
    }
  }
  return out;
}

std::string within(const Filter& filter) {
  const bool several = filter.kind == Filter::Kind::all || filter.kind == Filter::Kind::any;
  return several ? "(" + to_text(filter) + ")" : to_text(filter);
}

std::string text_of_parts(const Filter& filter) {
  const bool any = filter.kind == Filter::Kind::any;
  std::string out;
  for (const Filter& part : filter.parts) {
    if (!out.empty()) out += any ? " or " : " ";
    // `or` binds less than the blank, so that rows need no parentheses among alternatives.
    out += any && part.kind == Filter::Kind::all ? to_text(part) : within(part);
  }
  return out;
}

}  // namespace

bool Filter::operator==(const Filter& other) const {
  return kind == other.kind && parts == other.parts && word == other.word && relation == other.relation && values == other.values && name == other.name;
}

Filter all_of(std::vector<Filter> parts) { return joined(Filter::Kind::all, std::move(parts)); }
Filter any_of(std::vector<Filter> parts) { return joined(Filter::Kind::any, std::move(parts)); }

Filter no(Filter part) {
  Filter made{.kind = Filter::Kind::no};
  made.parts.push_back(std::move(part));
  return made;
}

Filter condition(FilterWord word, const std::vector<std::string>& option_values) {
  using enum FilterWord;
  Filter made{.kind = Filter::Kind::condition, .word = word};
  if (stands_alone(word)) return made;
  // Names of firms, cities and countries, and days in words, may have commas.
  const bool parted = word == tag || word == tier || word == who || word == kind || word == via;
  for (const std::string& given : option_values) {
    for (const auto one : parted ? ascii::split(given, ',') : std::vector<std::string_view>{given}) {
      const auto all = joins_values(word) ? ascii::split(one, '+') : std::vector<std::string_view>{one};
      made.values.emplace_back(all.begin(), all.end());
    }
  }
  return made;
}

std::string to_text(const Filter& filter) {
  switch (filter.kind) {
    case Filter::Kind::all:
    case Filter::Kind::any: return text_of_parts(filter);
    case Filter::Kind::no: return "-" + within(filter.parts.front());
    case Filter::Kind::condition: return text_of_condition(filter);
    case Filter::Kind::saved: return "@" + filter.name;
  }
  return {};
}

bool looks_like_filter(std::string_view argument) {
  const char first = mark_at(argument, 0).mark;
  if (first == '@' || first == '(') return true;
  for (std::size_t at = 0; at < argument.size();) {
    while (mark_at(argument, at).mark == ' ' || mark_at(argument, at).mark == '(' || mark_at(argument, at).mark == '-') at += mark_at(argument, at).bytes;
    const std::size_t begin = at;
    while (in_word(mark_at(argument, at).mark)) ++at;
    const auto word = parse_word<FilterWord>(ascii::lower(argument.substr(begin, at - begin)));
    const char behind = mark_at(argument, at).mark;
    if (at > begin && (behind == ':' || (word && is_relation(behind)))) return true;
    if (word && stands_alone(*word) && (behind == 0 || behind == ' ' || behind == ')')) return true;
    if (begin > 0 && behind == '@' && argument[begin - 1] == '-') return true;
    while (at < argument.size() && mark_at(argument, at).mark != ' ') at += mark_at(argument, at).bytes;
  }
  return false;
}

bool begins_like_filter(std::string_view word) {
  const auto skip = [&](std::size_t at, std::string_view marks) {
    while (at < word.size() && marks.find(mark_at(word, at).mark) != marks.npos) at += mark_at(word, at).bytes;
    return at;
  };
  const auto end_of_word = [&](std::size_t at) {
    while (in_word(mark_at(word, at).mark)) ++at;
    return at;
  };
  const std::size_t begin = skip(0, " (-");
  const std::size_t end = end_of_word(begin);
  if (mark_at(word, begin).mark == '@') return !word.substr(begin + mark_at(word, begin).bytes).empty() && word.find(' ') == word.npos;
  return parse_word<FilterWord>(ascii::lower(word.substr(begin, end - begin))) && is_relation(mark_at(word, end).mark);
}

}  // namespace guanxi::domain
