#include "legal_forms.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <string_view>

#include <guanxi/text/fold.hpp>

#include "legal_form_table.hpp"
#include "scripts.hpp"
#include "tables.hpp"
#include "utf8.hpp"

namespace guanxi::text {
namespace {

constexpr std::size_t most_words = 10;  // of a form: "S. A. P. I. de C. V." has seven

// Compares without blanks.
constexpr int compare(std::string_view one, std::string_view other) {
  std::size_t at = 0, there = 0;
  for (;;) {
    while (at < one.size() && one[at] == ' ') ++at;
    while (there < other.size() && other[there] == ' ') ++there;
    if (at == one.size() || there == other.size()) return (at < one.size() ? 1 : 0) - (there < other.size() ? 1 : 0);
    const auto a = static_cast<unsigned char>(one[at++]), b = static_cast<unsigned char>(other[there++]);
    if (a != b) return a < b ? -1 : 1;
  }
}

constexpr auto in_order = [] {
  std::array<std::uint16_t, std::size(written_legal_forms)> order{};
  std::iota(order.begin(), order.end(), std::uint16_t{0});
  std::sort(order.begin(), order.end(),
            [](std::uint16_t a, std::uint16_t b) { return compare(written_legal_forms[a].words, written_legal_forms[b].words) < 0; });
  return order;
}();

const LegalForm* form_of(std::string_view letters) {
  const auto less = [](std::uint16_t row, std::string_view sought) { return compare(legal_forms[row].words, sought) < 0; };
  const auto found = std::lower_bound(in_order.begin(), in_order.end(), letters, less);
  return found != in_order.end() && compare(legal_forms[*found].words, letters) == 0 ? &legal_forms[*found] : nullptr;
}

// As the table is written, and without its blanks.
std::string letters_of(std::u32string_view word) {
  std::string letters = fold(encode(word));
  std::erase_if(letters, [](char c) { return c == '.' || c == '/' || c == '\'' || c == '-' || c == ' '; });
  return letters;
}

bool before(const LegalForm& form) { return form.stands == Stands::before || form.stands == Stands::either || form.stands == Stands::attached_before; }
bool behind(const LegalForm& form) { return form.stands == Stands::behind || form.stands == Stands::either || form.stands == Stands::attached_behind; }
bool dotted(const LegalForm& form) { return form.takes == Takes::dotted || form.takes == Takes::dotted_outer; }
bool outer(const LegalForm& form) { return form.takes == Takes::outer || form.takes == Takes::dotted_outer; }
bool inner(const LegalForm& form) { return form.takes == Takes::inner || form.takes == Takes::only_inner; }

bool shares_country(const LegalForm& one, const LegalForm& other, bool unnamed) {
  for (std::string_view left = one.countries; !left.empty();) {
    const std::string_view country = left.substr(0, left.find(' '));
    if ((country != "+" || unnamed) && other.countries.find(country) != other.countries.npos) return true;
    left.remove_prefix(std::min(left.size(), country.size() + 1));
  }
  return false;
}

// A group of words at one end of a name that is a form.
struct Group {
  const LegalForm* form = nullptr;
  std::size_t count = 0;
};

class Stripper {
 public:
  explicit Stripper(std::vector<Word>& words) : words_(words) {
    for (const Word& word : words_) letters_.push_back(word.han ? std::string() : letters_of(word.text));
  }

  void strip() {
    if (is_nothing_else()) return;
    strip_behind();
    strip_before();
  }

 private:
  std::string joined(std::size_t first, std::size_t count) const {
    std::string all;
    for (std::size_t at = first; at < first + count; ++at) {
      if (words_[at].han) return {};
      all += letters_[at];
    }
    return all;
  }

  bool is_nothing_else() const { return words_.size() <= most_words && form_of(joined(0, words_.size())) != nullptr; }

  // N.A., N. A., "… (NA)", "…, NA"; not NA.
  bool is_dotted(std::size_t first, std::size_t count) const {
    if (words_[first].gap == Word::Gap::mark) return true;
    const auto single = [](const Word& word) { return word.text.size() == 1; };
    const auto begin = words_.begin() + static_cast<std::ptrdiff_t>(first), end = begin + static_cast<std::ptrdiff_t>(count);
    if (count > 1 && std::all_of(begin, end, single)) return true;
    return std::any_of(begin, end, [](const Word& word) { return word.text.find_first_of(U"./") != word.text.npos; });
  }

  bool fits_behind(const LegalForm& form, std::size_t count) const {
    if (!behind(form) || (dotted(form) && !is_dotted(words_.size() - count, count))) return false;
    const LegalForm* last = dropped_.empty() ? nullptr : dropped_.back();
    if (!last) return form.takes != Takes::only_inner;
    return outer(*last) || (inner(form) && shares_country(form, *last, true));
  }

  Group last_group() const {
    for (std::size_t count = std::min(words_.size() - 1, most_words); count > 0; --count) {
      const auto* form = form_of(joined(words_.size() - count, count));
      if (form && fits_behind(*form, count)) return {form, count};
    }
    return {};
  }

  void strip_behind() {
    while (words_.size() > 1) {
      const Group group = last_group();
      if (!group.form) break;
      words_.resize(words_.size() - group.count);
      letters_.resize(words_.size());
      dropped_.push_back(group.form);
    }
    strip_attached(Stands::attached_behind, words_.back());
  }

  bool fits_before(const LegalForm& form) const {
    return before(form) && std::all_of(dropped_.begin(), dropped_.end(), [&](const LegalForm* one) { return shares_country(form, *one, false); });
  }

  void strip_before() {
    for (std::size_t count = std::min(words_.size() - 1, most_words); count > 0; --count) {
      const auto* form = form_of(joined(0, count));
      if (!form || !fits_before(*form)) continue;
      words_.erase(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(count));
      return;
    }
    strip_attached(Stands::attached_before, words_.front());
  }

  // A form that is a part of the word.
  static void strip_attached(Stands stands, Word& word) {
    if (!between(word.text[0], 0x0E00, 0x0E7F)) return;
    for (const LegalForm& form : legal_forms) {
      if (form.stands != stands) continue;
      const std::u32string_view text = word.text;
      for (std::size_t cut = 1; cut < text.size(); ++cut) {
        const bool front = stands == Stands::attached_before;
        if (letters_of(front ? text.substr(0, cut) : text.substr(cut)) != form.words) continue;
        word.text = std::u32string(front ? text.substr(cut) : text.substr(0, cut));
        return;
      }
    }
  }

  std::vector<Word>& words_;
  std::vector<std::string> letters_ = {};
  std::vector<const LegalForm*> dropped_ = {};
};

}  // namespace

std::u32string without_east_asian_forms(std::u32string name) {
  std::u32string simple = simplified(name);
  for (const std::u32string_view form : east_asian_texts) {
    for (auto at = simple.find(form); at != simple.npos; at = simple.find(form, at)) {
      std::fill_n(simple.begin() + static_cast<std::ptrdiff_t>(at), form.size(), U'|');
      std::fill_n(name.begin() + static_cast<std::ptrdiff_t>(at), form.size(), U'|');
    }
  }
  const auto end = simple.find_last_not_of(U"| .,()") + 1;
  const std::u32string_view whole = std::u32string_view(simple).substr(0, end);
  const bool company = whole.ends_with(U"公司") && !whole.ends_with(U"分公司") && !whole.ends_with(U"总公司") && !whole.ends_with(U"子公司");
  if (company) name.erase(end - 2, 2);
  return name;
}

void drop_legal_forms(std::vector<Word>& words) {
  if (!words.empty()) Stripper(words).strip();
}

}  // namespace guanxi::text
