// Whether somebody is of those whom a rule of a country is about, by the tags that people gave them.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace guanxi::domain {

// A key as packs write it: everyone, women, muslims, clients …. Tags as the user typed them: case, singular or plural, and the words
// of other languages do not matter, and a tag of a part (Catholics) is one of the whole (Christians).
enum class Known { yes, no, unknown };

// yes: a tag says so. no: a tag of the same dimension (sex, faith, people) says another: men for women, Hindus for Muslims. unknown: the
// key has a dimension, and no tag speaks of it. Keys without one (clients, teachers) are yes or no. "everyone" is always yes.
Known membership(std::string_view key, std::span<const std::string> tags);

// membership is yes.
bool belongs(std::string_view key, std::span<const std::string> tags);

}  // namespace guanxi::domain
