// The part of a name that people are called by.
#pragma once

#include <string>
#include <vector>

#include <guanxi/domain/address.hpp>

#include "people/honorifics.hpp"

namespace guanxi::domain {

// A name without what stands before and behind it. The words are views of the Called that it was made of.
struct NameParts {
  std::vector<std::string_view> given;    // in the order in which they are said
  std::vector<std::string_view> surname;  // with its particles
  std::vector<Found> found = {};          // in front
  const BehindName* behind = nullptr;
  Sex sex = Sex::unknown;  // told by an honorific, or by bin and binti
  std::vector<std::string_view> words() const;
};

NameParts parts_of(const Called& who, const Custom& custom, const Places& places);

// By the custom, or as an honorific wants it.
std::string called_by(const NameParts& parts, const Called& who, const Custom& custom, Takes takes);

// Анна Сергеевна, of the words of a name in any order; empty: there is no patronymic.
std::string name_and_patronymic(const std::vector<std::string_view>& words);

// The surname that stands in front of a name in Latin letters: Tan of Tan Wei Ming; empty: it does not.
std::string_view surname_in_front(const std::vector<std::string_view>& words, std::string_view country);

// Whether it is a surname there, of those that the tables have.
bool is_surname(std::string_view word, std::string_view country);

}  // namespace guanxi::domain
