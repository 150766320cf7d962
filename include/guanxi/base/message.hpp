// Sentences for people, with named places that are filled in.
//
//   message("{who} has no such role at {org}", "who"_is = name, "org"_is = firm)
//   message_plural(left, "{n} person has no rhythm", "{n} people have no rhythm")
//
// The compiler refuses a sentence with a place that is not given, a value that no place takes, an open brace, a blank at an end (a
// sentence is never put together from halves); the error names the fault, as a_place_is_not_given. {{ and }} stand for braces. What is
// filled in is text or a whole number, and is taken as it is: braces in it mean nothing.
//
// The English sentence is the key under which a catalogue of another language finds its own.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include <guanxi/base/ascii.hpp>

namespace guanxi {

namespace detail {

// The faults of a sentence. None of these is ever defined: calling one ends the compilation at the call.
void a_sentence_is_empty();
void a_sentence_begins_or_ends_with_a_blank();
void a_brace_is_not_closed();
void a_closing_brace_stands_alone();
void the_name_of_a_place_is_no_identifier();
void a_place_is_not_given();
void a_given_value_has_no_place();
void a_place_is_given_twice();

// A sentence's beginning: text as it stands, then a place if `place` is not empty, then the rest.
struct Piece {
  std::string_view plain;
  std::string_view place = {};
  std::string_view rest = {};
  enum Fault { none, not_closed, closing_alone, no_name } fault = none;
};

constexpr bool is_place_name(std::string_view name) {
  for (const char c : name)
    if (!ascii::is_small(c) && !ascii::is_digit(c) && c != '_') return false;
  return !name.empty() && !ascii::is_digit(name.front());
}

constexpr Piece first_piece(std::string_view text) {
  const auto brace = text.find_first_of("{}");
  if (brace == std::string_view::npos) return {text};
  if (brace + 1 < text.size() && text[brace + 1] == text[brace]) return {text.substr(0, brace + 1), {}, text.substr(brace + 2)};
  const auto end = text.find('}', brace);
  if (end == brace) return {text, {}, {}, Piece::closing_alone};
  if (end == std::string_view::npos) return {text, {}, {}, Piece::not_closed};
  const auto name = text.substr(brace + 1, end - brace - 1);
  if (!is_place_name(name)) return {text, {}, {}, Piece::no_name};
  return {text.substr(0, brace), name, text.substr(end + 1)};
}

constexpr bool has_place(std::string_view text, std::string_view name) {
  for (Piece piece{{}, {}, text}; !piece.rest.empty();) {
    piece = first_piece(piece.rest);
    if (piece.place == name) return true;
  }
  return false;
}

constexpr std::size_t times_given(std::span<const std::string_view> given, std::string_view name) {
  std::size_t times = 0;
  for (const auto one : given) times += one == name ? 1 : 0;
  return times;
}

// Calls what names the fault, if the sentence has one. `counts`: the place {n} is given without being named.
constexpr void check_sentence(std::string_view text, std::span<const std::string_view> given, bool counts) {
  if (text.empty()) a_sentence_is_empty();
  if (ascii::is_space(text.front()) || ascii::is_space(text.back())) a_sentence_begins_or_ends_with_a_blank();
  for (Piece piece{{}, {}, text}; !piece.rest.empty();) {
    piece = first_piece(piece.rest);
    if (piece.fault == Piece::not_closed) a_brace_is_not_closed();
    if (piece.fault == Piece::closing_alone) a_closing_brace_stands_alone();
    if (piece.fault == Piece::no_name) the_name_of_a_place_is_no_identifier();
    const bool known = piece.place.empty() || (counts && piece.place == "n") || times_given(given, piece.place) > 0;
    if (!known) a_place_is_not_given();
  }
  for (const auto name : given) {
    if (!is_place_name(name)) the_name_of_a_place_is_no_identifier();
    if (times_given(given, name) > 1 || (counts && name == "n")) a_place_is_given_twice();
    if (!has_place(text, name)) a_given_value_has_no_place();
  }
}

// A place's name as a type.
template <std::size_t size>
struct Name {
  char text[size] = {};
  // NOLINTNEXTLINE(google-explicit-constructor): from a literal
  consteval Name(const char (&literal)[size]) {
    for (std::size_t i = 0; i < size; ++i) text[i] = literal[i];
  }
  constexpr std::string_view view() const { return {text, size - 1}; }
};

// What is filled in. Views what it was made of, so it lives no longer than the call.
struct Filling {
  std::string_view name;
  std::string_view text;
  std::int64_t number = 0;
  bool is_number = false;
};

template <Name name>
struct Place : Filling {};

template <class T>
concept WholeNumber = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, char8_t> && !std::same_as<T, char16_t> &&
                      !std::same_as<T, char32_t> && !std::same_as<T, wchar_t>;

template <Name name>
struct PlaceName {
  Place<name> operator=(std::string_view text) const { return {{name.view(), text}}; }
  Place<name> operator=(WholeNumber auto number) const { return {{name.view(), {}, static_cast<std::int64_t>(number), true}}; }
};

std::string filled(std::string_view sentence, std::span<const Filling> fillings);

}  // namespace detail

inline namespace places {
template <detail::Name name>
consteval detail::PlaceName<name> operator""_is() {
  return {};
}
}  // namespace places

// A sentence that names exactly these places. One that several calls share is a constant:
//   constexpr Sentence<"org"> unknown = "nobody is known at {org}";
template <detail::Name... names>
class Sentence {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): a literal is a sentence
  consteval Sentence(const char* text) : text_(text) {
    const std::string_view given[] = {names.view()..., {}};
    detail::check_sentence(text_, std::span(given, sizeof...(names)), false);
  }
  constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

// One of a sentence's two forms, in which {n} is the number. Either may say the number in words, or not at all.
template <detail::Name... names>
class CountedSentence {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): a literal is a sentence
  consteval CountedSentence(const char* text) : text_(text) {
    const std::string_view given[] = {names.view()..., {}};
    detail::check_sentence(text_, std::span(given, sizeof...(names)), true);
  }
  constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

// What the user's language says for an English sentence, its own form for this number. There is English alone.
std::string_view translated(std::string_view sentence);
std::string_view translated(std::string_view one, std::string_view many, std::int64_t n);

template <detail::Name... names>
std::string message(std::type_identity_t<Sentence<names...>> sentence, const detail::Place<names>&... places) {
  const detail::Filling fillings[] = {places..., {}};
  return detail::filled(translated(sentence.text()), std::span(fillings, sizeof...(names)));
}

template <detail::Name... names>
std::string message_plural(std::int64_t n, std::type_identity_t<CountedSentence<names...>> one, std::type_identity_t<CountedSentence<names...>> many,
                           const detail::Place<names>&... places) {
  const detail::Filling fillings[] = {{"n", {}, n, true}, places...};
  return detail::filled(translated(one.text(), many.text(), n), fillings);
}

}  // namespace guanxi
