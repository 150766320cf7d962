#include <guanxi/domain/filter.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>

#include "filter/marks.hpp"

namespace guanxi::domain {
namespace {

using Read = tl::expected<Filter, FilterFault>;

constexpr Sentence<> how_to_write = "a condition is a word, a colon and a value, as tier:A; see guanxi help filters";

tl::unexpected<FilterFault> fault(std::size_t at, std::size_t length, std::string message, std::string hint) {
  return tl::unexpected(FilterFault{std::move(message), std::move(hint), at, length});
}

class Reader {
 public:
  Reader(std::string_view text, FindNearest nearest) : text_(text), nearest_(nearest) {}

  Read whole() {
    if (text_.size() > longest_filter) {
      return fault(0, 0, message("the filter has {size} bytes, and no more than {most} are read", "size"_is = text_.size(), "most"_is = longest_filter),
                   message("save a part of it by name: guanxi config set filter.NAME 'FILTER'"));
    }
    auto read = alternatives();
    if (read && mark() == ')') return fault(at_, mark_at(text_, at_).bytes, message("nothing opens this parenthesis"), message("leave it out"));
    return read;
  }

 private:
  char mark() const { return mark_at(text_, at_).mark; }
  void advance() { at_ += mark_at(text_, at_).bytes; }
  void skip_blanks() {
    while (mark() == ' ') advance();
  }

  // Up to the next blank or parenthesis.
  std::string_view token() const {
    std::size_t end = at_;
    for (Mark next = mark_at(text_, end); next.mark != 0 && next.mark != ' ' && next.mark != '(' && next.mark != ')'; next = mark_at(text_, end)) {
      end += next.bytes;
    }
    return text_.substr(at_, end - at_);
  }

  bool at_word(std::string_view word) const { return ascii::same_word(token(), word); }
  bool take_word(std::string_view word) {
    if (!at_word(word)) return false;
    at_ += word.size();
    return true;
  }

  Read alternatives() {
    std::vector<Filter> found;
    do {
      auto one = row();
      if (!one) return one;
      found.push_back(std::move(*one));
    } while (take_word("or"));
    return any_of(std::move(found));
  }

  Read row() {
    std::vector<Filter> found;
    for (skip_blanks(); mark() != 0 && mark() != ')' && !at_word("or"); skip_blanks()) {
      if (take_word("and")) continue;
      auto one = term();
      if (!one) return one;
      found.push_back(std::move(*one));
    }
    if (!found.empty()) return all_of(std::move(found));
    if (ascii::is_blank(text_)) return fault(0, 0, message("the filter is empty"), message(how_to_write));
    return fault(at_, 1, message("a condition is missing here"), message(how_to_write));
  }

  Read deeper(Read (Reader::*read)()) {
    if (++depth_ > deepest_filter) {
      return fault(at_, 1, message("the filter goes deeper than {most} parentheses", "most"_is = deepest_filter), message("write it in fewer"));
    }
    auto result = (this->*read)();
    --depth_;
    return result;
  }

  Read term() {
    if (mark() == '-' || at_word("not")) return deeper(&Reader::negation);
    if (mark() == '(') return deeper(&Reader::group);
    if (++conditions_ > most_conditions) {
      return fault(at_, 1, message("the filter has more than {most} conditions", "most"_is = most_conditions), message("put values together, as tag:a,b"));
    }
    return mark() == '@' ? saved() : condition_here();
  }

  Read negation() {
    if (!take_word("not")) advance();
    skip_blanks();
    if (mark() == 0 || mark() == ')' || at_word("or")) return fault(at_, 1, message("a condition is missing here"), message(how_to_write));
    auto part = term();
    if (!part) return part;
    return no(std::move(*part));
  }

  Read group() {
    const std::size_t opened = at_, bytes = mark_at(text_, at_).bytes;
    advance();
    auto read = alternatives();
    if (!read) return read;
    if (mark() != ')') return fault(opened, bytes, message("this parenthesis is not closed"), message("put one behind what belongs to it"));
    advance();
    return read;
  }

  Read saved() {
    const std::size_t begin = at_;
    const std::string_view name = token().substr(1);
    at_ += name.size() + 1;
    if (name.empty())
      return fault(begin, 1, message("the name of a filter is missing here"), message("as @vip, saved by: guanxi config set filter.vip 'tier:A'"));
    return Filter{.kind = Filter::Kind::saved, .name = std::string(name), .place = {begin, at_ - begin, begin}};
  }

  Read unknown(std::string_view word, std::size_t begin, bool compared) {
    if (!compared) return fault(begin, word.size(), message("'{word}' is no condition", "word"_is = word), message(how_to_write));
    const auto known = words<FilterWord>();
    const auto near = nearest_ ? nearest_(word, known) : std::nullopt;
    const std::string all = ascii::joined(known, ", ");
    return fault(
        begin, word.size(), message("a filter has no word '{word}'", "word"_is = word),
        near ? message("did you mean {near}? it knows: {words}", "near"_is = *near, "words"_is = all) : message("it knows: {words}", "words"_is = all));
  }

  Read condition_here() {
    const std::size_t begin = at_;
    while (!is_relation(mark()) && !ends_value(mark()) && !is_quote(mark())) advance();
    const std::string_view name = text_.substr(begin, at_ - begin);
    const bool compared = is_relation(mark());
    const auto word = parse_word<FilterWord>(ascii::lower(name));
    if (name.empty()) {
      const std::string_view odd = text_.substr(begin, std::max<std::size_t>(mark_at(text_, begin).bytes, 1));
      return fault(begin, odd.size(), message("a condition cannot begin with {mark}", "mark"_is = odd), message(how_to_write));
    }
    if (!word) return unknown(name, begin, compared);
    Filter made{.kind = Filter::Kind::condition, .word = *word, .place = {begin, 0, at_}};
    if (stands_alone(*word) && compared) {
      return fault(begin, name.size(), message("{word} stands alone", "word"_is = name), message("leave out what is behind it"));
    }
    if (!stands_alone(*word)) {
      if (!compared) {
        const std::string_view value = is_day(*word) ? "fri" : "…";
        return fault(begin, name.size(), message("{word} needs a value", "word"_is = name), message("as {word}:{value}", "word"_is = name, "value"_is = value));
      }
      auto done = complete(made);
      if (!done) return done;
      made = std::move(*done);
    }
    if (!ends_value(mark()) || mark() == ',' || mark() == '(') {
      return fault(at_, mark_at(text_, at_).bytes, message("a blank is missing here"), message("blanks part the conditions"));
    }
    made.place.length = at_ - begin;
    return made;
  }

  // The relation, and the values.
  Read complete(Filter made) {
    const std::size_t begin = at_;
    const char first = mark();
    advance();
    if (first == ':' && (mark() == '<' || mark() == '>')) return complete(std::move(made));
    const bool equal = mark() == '=' && first != ':' && first != '=';
    if (equal) advance();
    if (first == '<') made.relation = equal ? Comparison::at_most : Comparison::less;
    if (first == '>') made.relation = equal ? Comparison::at_least : Comparison::more;
    const bool compares = is_day(made.word) && made.word != FilterWord::since && made.word != FilterWord::until;
    if (made.relation != Comparison::is && !compares) {
      return fault(begin, at_ - begin, message("{word} is not more or less than something", "word"_is = word_of(made.word)),
                   message("write {word}: before the value", "word"_is = word_of(made.word)));
    }
    made.place.value = at_;
    for (bool more = true; more;) {
      auto alternative = joined_values(made.word);
      if (!alternative) return tl::unexpected(std::move(alternative.error()));
      made.values.push_back(std::move(*alternative));
      more = mark() == ',';
      if (more) advance();
    }
    if (made.values.size() > 1 && is_day(made.word)) {
      return fault(made.place.value, at_ - made.place.value, message("{word} takes one day", "word"_is = word_of(made.word)),
                   message("put it into quotes if it has a comma"));
    }
    return made;
  }

  tl::expected<std::vector<std::string>, FilterFault> joined_values(FilterWord word) {
    const bool joins = joins_values(word);
    std::vector<std::string> parts;
    for (bool more = true; more;) {
      auto part = value(joins);
      if (!part) return tl::unexpected(std::move(part.error()));
      parts.push_back(std::move(*part));
      more = joins && mark() == '+';
      if (more) advance();
    }
    return parts;
  }

  tl::expected<std::string, FilterFault> value(bool joins) {
    if (is_quote(mark())) return quoted();
    const std::size_t begin = at_;
    while (!ends_value(mark()) && !(joins && mark() == '+')) advance();
    if (at_ > begin) return std::string(text_.substr(begin, at_ - begin));
    return fault(at_, 1, message("a value is missing here"), message("\"\" is an empty one, as in tag:\"\""));
  }

  tl::expected<std::string, FilterFault> quoted() {
    const std::size_t begin = at_;
    const char quote = text_[at_++];
    std::string value;
    for (;; ++at_) {
      if (at_ >= text_.size())
        return fault(begin, text_.size() - begin, message("this quote is not closed"),
                     message("put {mark} behind the value", "mark"_is = std::string_view(&quote, 1)));
      if (text_[at_] != quote) value += text_[at_];
      else if (at_ + 1 < text_.size() && text_[at_ + 1] == quote) value += text_[at_++];
      else break;
    }
    ++at_;
    return value;
  }

  std::string_view text_;
  FindNearest nearest_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int conditions_ = 0;
};

}  // namespace

tl::expected<Filter, FilterFault> parse_filter(std::string_view text, FindNearest nearest) { return Reader(text, nearest).whole(); }

bool joins_values(FilterWord word) { return word == FilterWord::tag || word == FilterWord::who; }

bool is_day(FilterWord word) {
  using enum FilterWord;
  return word == since || word == until || word == last || word == in_person || word == due;
}

bool stands_alone(FilterWord word) { return word == FilterWord::overdue; }

}  // namespace guanxi::domain
