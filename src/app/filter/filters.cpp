#include <guanxi/app/filter/filters.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/pointer.hpp>

#include "filter/meaning.hpp"

namespace guanxi::app {

using domain::Filter;
using storage::Selector;

using Test = Selector::Test;

namespace {

// A filter as it was typed; of an option there is no text.
struct Typed {
  std::string_view text;
  std::size_t at = 0;
  std::size_t length = 0;
};

// With the place that is meant below the hint.
Error with_place(Error error, const Typed& typed) {
  if (typed.text.empty()) return error;
  if (error.hint.empty()) error.hint = message("it stands here");
  error.hint += "\n" + text::pointed(typed.text, typed.at, typed.length);
  return error;
}

Result<Filter> read_filter(std::string_view text) {
  auto read = domain::parse_filter(text, text::nearest);
  if (read) return std::move(*read);
  const auto& fault = read.error();
  Error error{ErrorKind::usage, fault.message, fault.hint};
  return tl::unexpected(fault.length == 0 ? std::move(error) : with_place(std::move(error), {text, fault.at, fault.length}));
}

class Reading {
 public:
  Reading(Session& env, storage::Store& store, const Filtering& filtering)
      : env_(env), store_(store), of_(filtering.of), day_(filtering.as_of.value_or(env.today())) {}

  // `text`: what the filter was read from; empty: of options.
  Result<Selector> meaning(const Filter& filter, std::string_view text) {
    switch (filter.kind) {
      case Filter::Kind::all: return of_parts(Test::all, filter, text);
      case Filter::Kind::any: return of_parts(Test::any, filter, text);
      case Filter::Kind::no: return of_parts(Test::no, filter, text);
      case Filter::Kind::saved: return saved(filter, text);
      case Filter::Kind::condition: break;
    }
    auto selector = meaning_of(env_, store_, filter, of_, day_);
    if (selector) return selector;
    const bool of_word = filter.values.empty();
    const std::size_t begin = of_word ? filter.place.at : filter.place.value;
    return tl::unexpected(with_place(std::move(selector.error()), {text, begin, filter.place.at + filter.place.length - begin}));
  }

 private:
  Result<Selector> of_parts(Test test, const Filter& filter, std::string_view text) {
    Selector whole{.test = test};
    for (const Filter& part : filter.parts) {
      TRY_ASSIGN(auto one, meaning(part, text));
      whole.parts.push_back(std::move(one));
    }
    return whole;
  }

  Result<Selector> saved(const Filter& filter, std::string_view text) {
    const Typed place{text, filter.place.at, filter.place.length};
    const auto all = env_.config().table("filter");
    const auto found = all.find(filter.name);
    if (found == all.end()) return tl::unexpected(with_place(unknown(filter.name, all), place));
    if (std::find(open_.begin(), open_.end(), filter.name) != open_.end()) {
      return usage_error(message("the filter @{name} leads back to itself", "name"_is = filter.name),
                         message("change it: guanxi config set filter.{name} 'FILTER'", "name"_is = filter.name));
    }
    open_.push_back(filter.name);
    const std::string saved_text = found->second;
    auto read = read_filter(saved_text);
    auto selector = read ? meaning(*read, saved_text) : Result<Selector>(tl::unexpected(read.error()));
    open_.pop_back();
    if (selector) return selector;
    Error error = std::move(selector.error());
    if (!error.message.starts_with('@')) error.message = message("@{name}: {what}", "name"_is = filter.name, "what"_is = error.message);
    return tl::unexpected(std::move(error));
  }

  static Error unknown(const std::string& name, const std::map<std::string, std::string>& all) {
    std::vector<std::string_view> names;
    for (const auto& [known, ignored] : all) names.push_back(known);
    const auto near = text::nearest(name, names);
    return {
        ErrorKind::usage, message("no filter is called @{name}", "name"_is = name),
        near ? message("did you mean @{near}?", "near"_is = *near) : message("save one: guanxi config set filter.{name} 'tier:A last>60d'", "name"_is = name)};
  }

  Session& env_;
  storage::Store& store_;
  FilterOf of_;
  calendar::Date day_;
  std::vector<std::string> open_ = {};  // names that are being read
};

}  // namespace

Result<Selector> selector_of(Session& env, storage::Store& store, const Filtering& filtering) {
  Reading reading(env, store, filtering);
  Selector whole{.test = Test::all};
  for (const Filter& option : filtering.options) {
    TRY_ASSIGN(auto one, reading.meaning(option, ""));
    whole.parts.push_back(std::move(one));
  }
  for (const std::string& expression : filtering.expressions) {
    TRY_ASSIGN(const auto read, read_filter(expression));
    TRY_ASSIGN(auto one, reading.meaning(read, expression));
    // Conditions of one row stand side by side, so that a query sees which of them leads to few.
    if (one.test == Test::all) std::move(one.parts.begin(), one.parts.end(), std::back_inserter(whole.parts));
    else whole.parts.push_back(std::move(one));
  }
  return whole;
}

std::string to_text(const Filtering& filtering) {
  std::vector<Filter> parts = filtering.options;
  for (const std::string& expression : filtering.expressions) {
    if (auto read = domain::parse_filter(expression)) parts.push_back(std::move(*read));
  }
  return domain::to_text(domain::all_of(std::move(parts)));
}

}  // namespace guanxi::app
