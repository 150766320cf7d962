// Whether two names may be one person's.
#include <guanxi/domain/likeness.hpp>

#include <algorithm>

namespace guanxi::domain {
namespace {

using Words = std::vector<std::string>;
using Split = NameForms::Split;

bool share(const Words& one, const Words& other) { return std::find_first_of(one.begin(), one.end(), other.begin(), other.end()) != one.end(); }

bool is_initial(const std::string& one, const std::string& of) { return one.size() == 1 && of.starts_with(one); }
bool stands_for(const std::string& one, const std::string& other) { return one == other || is_initial(one, other) || is_initial(other, one); }

// Each word of the shorter name stands for one of the longer's, at least one of them in full.
bool words_alike(Words one, Words other) {
  constexpr std::size_t least = 2;
  if (one.size() > other.size()) one.swap(other);
  if (one.size() < least) return one == other;
  bool in_full = false;
  for (const std::string& word : one) {
    auto found = std::find(other.begin(), other.end(), word);
    if (found != other.end()) in_full = in_full || word.size() > 1;
    else found = std::find_if(other.begin(), other.end(), [&](const auto& part) { return stands_for(word, part); });
    if (found == other.end()) return false;
    other.erase(found);
  }
  return in_full;
}

// Of the same length the words are paired in either order, and may pair in one of them alone.
bool alike(const Words& one, const Words& other) { return words_alike(one, other) || words_alike(other, one); }

// Chinese address books put the firm before or behind the name: 华为王伟. Characters are compared, not their sounds:
// 王伟 and 王玮 are two people.
bool han_alike(const std::string& one, const std::string& other) {
  constexpr std::size_t two_characters = 6;
  const std::string& shorter = one.size() < other.size() ? one : other;
  const std::string& longer = one.size() < other.size() ? other : one;
  return shorter.size() >= two_characters && longer.find(shorter) != std::string::npos;
}

template <class Test>
bool any_splits(const NameForms& one, const NameForms& other, const Test& test) {
  return std::any_of(one.splits.begin(), one.splits.end(), [&](const Split& split) {
    return std::any_of(other.splits.begin(), other.splits.end(), [&](const Split& second) { return test(split, second); });
  });
}

// Of two names in letters, surnames in two spellings say little: it takes a given name of two syllables beside them.
bool same_reading(const Split& one, const Split& other, bool with_han) {
  constexpr int two = 2;
  if (!share(one.givens, other.givens) || !share(one.surnames, other.surnames)) return false;
  return with_han || one.surnames.front() == other.surnames.front() || (one.syllables >= two && other.syllables >= two);
}

// A given name in letters is Mandarin where its surname is spelt so, and was compared then.
bool surname_in_two_tongues(const Split& one, const Split& other) {
  if (one.syllables == 0 || one.syllables != other.syllables) return false;
  return share(one.elsewhere, other.surnames) || share(other.elsewhere, one.surnames);
}

bool share_a_part(const NameForms& one, const NameForms& other) {
  const auto there = [&](const std::string& word) { return word.size() > 1 && std::find(other.words.begin(), other.words.end(), word) != other.words.end(); };
  return std::any_of(one.words.begin(), one.words.end(), there) ||
         any_splits(one, other, [](const Split& a, const Split& b) { return share(a.surnames, b.surnames); });
}

}  // namespace

NameLikeness name_likeness(const NameForms& one, const NameForms& other) {
  if (one.folded == other.folded || (!one.spelt_out.empty() && one.spelt_out == other.spelt_out)) return NameLikeness::same;
  if (one.han && other.han) {
    if (han_alike(one.folded, other.folded)) return NameLikeness::alike;
    return one.surname == other.surname && !one.surname.empty() ? NameLikeness::related : NameLikeness::none;
  }
  const bool apart = one.has_han || other.has_han;
  if (any_splits(one, other, [&](const Split& a, const Split& b) { return same_reading(a, b, apart); })) return NameLikeness::same_reading;
  if (apart ? alike(one.words_apart, other.words_apart) : alike(one.words, other.words)) return NameLikeness::alike;
  if (one.han != other.han && any_splits(one, other, surname_in_two_tongues)) return NameLikeness::surname;
  return share_a_part(one, other) ? NameLikeness::related : NameLikeness::none;
}

}  // namespace guanxi::domain
