#include "people/honorifics.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>

#include "people/letters.hpp"
#include "people/title_words.hpp"

namespace guanxi::domain {
namespace {

bool has_stop(std::string_view word) { return word.find('.') != word.npos; }

// The row of one of the places, else that of everywhere, else with `anywhere` one of another country.
const Honorific* row_of(const std::string& key, bool stop, const Places& places, bool anywhere) {
  const Honorific *general = nullptr, *foreign = nullptr;
  for (const Honorific& row : honorifics) {
    if (!is_one_of(key, row.written) || (row.sure == Sure::with_stop && !stop)) continue;
    if (row.where.empty()) general = general ? general : &row;
    else if (places.holds(row.where)) return &row;
    else foreign = foreign ? foreign : &row;
  }
  return general ? general : anywhere ? foreign : nullptr;
}

// Dr.med., Dr.-Ing. and Univ.-Prof. by their parts.
const Honorific* row_of_word(std::string_view word, const Places& places, bool anywhere) {
  const bool stop = has_stop(word);
  if (const auto* row = row_of(word_key(word), stop, places, anywhere)) return row;
  for (auto end = word.find_first_of(".-"); end != word.npos; end = word.find_first_of(".-", end + 1)) {
    if (end + 1 >= word.size()) break;
    const std::string first = word_key(word.substr(0, end)), rest = word_key(word.substr(end + 1));
    if (first == "dr" || first == "prof") return row_of(first, stop, places, anywhere);
    if (rest == "prof") return row_of(rest, stop, places, anywhere);
  }
  return nullptr;
}

// คุณสมชาย: a Thai honorific is written without a blank. The length of it; 0: none.
std::size_t attached_front(std::string_view word, const Honorific*& found) {
  std::size_t longest = 0;
  for (const Honorific& row : honorifics) {
    if (row.say.empty() || row.say.ends_with(' ')) continue;
    any_part(row.written, [&](std::string_view written, std::size_t) {
      std::size_t length = written.size();
      if (!word.starts_with(written)) return false;
      if (word.substr(length).starts_with('.')) ++length;
      const bool short_one = written.size() <= 3;  // one Thai letter begins many names; a full stop shows that it is none
      if (length < word.size() && length > longest && (!short_one || length > written.size())) longest = length, found = &row;
      return false;
    });
  }
  return longest;
}

// Anh Nguyen: a given name before a surname, no elder brother; Chu Văn An: a surname, no uncle (chú).
bool is_vietnamese_name(const std::vector<std::string_view>& words, const Honorific& row) {
  if (row.where != "VN" || row.weight < courtesy) return false;
  const bool given = words.size() == 2 && is_one_of(word_key(words[1]), vietnamese_surnames);
  return given || (words.size() > 2 && is_ascii(words[0]) && is_one_of(word_key(words[0]), vietnamese_surnames));
}

}  // namespace

bool Places::holds(std::string_view where) const {
  if (!country.empty() && is_one_of(country, where)) return true;
  if (!country.empty() && is_one_of(country, custom)) return false;  // the custom is their country's own: Canada's words are not those of the United States
  return any_part(custom, [&](std::string_view one, std::size_t) { return !one.empty() && is_one_of(one, where); });
}

std::vector<Found> take_front(std::vector<std::string_view>& words, std::size_t sure, const Places& places, bool anywhere) {
  std::vector<Found> found;
  while (words.size() > 1 || sure > 0) {
    if (words.empty()) break;
    if (words.size() > 2) {
      const std::string pair = word_key(words[0]) + " " + word_key(words[1]);
      if (const auto* row = row_of(pair, true, places, anywhere)) {
        found.push_back({row, joined_words(words, 0, 2)});
        words.erase(words.begin(), words.begin() + 2);
        sure -= std::min<std::size_t>(sure, 2);
        continue;
      }
    }
    const auto* row = row_of_word(words.front(), places, anywhere);
    if (row && is_vietnamese_name(words, *row)) row = nullptr;
    if (row) found.push_back({row, std::string(words.front())});
    else if (sure == 0) break;
    words.erase(words.begin());
    if (sure > 0) --sure;
  }
  if (words.empty()) return found;
  const Honorific* row = nullptr;
  while (const auto length = attached_front(words.front(), row)) {
    found.push_back({row, std::string(words.front().substr(0, length))});
    words.front().remove_prefix(length);
  }
  return found;
}

const BehindName* take_behind(std::vector<std::string_view>& words, const Places& places, bool anywhere) {
  if (words.empty()) return nullptr;
  const std::string_view last = words.back();
  const auto hyphen = last.rfind('-');
  const bool hyphened = hyphen != last.npos && hyphen > 0;
  if (words.size() < 2 && !hyphened) return nullptr;
  const std::string key = word_key(hyphened ? last.substr(hyphen + 1) : last);
  const bool capital = ascii::is_capital(last.front());
  for (const BehindName& row : behind_names) {
    if (!is_one_of(key, row.written) || !(anywhere || row.where.empty() || places.holds(row.where)) || (hyphened && !row.attached) || (row.small && capital))
      continue;
    if (row.where.empty() && !row.attached && !anywhere) continue;  // without their country they are names, too
    if (hyphened) words.back() = last.substr(0, hyphen);
    else words.pop_back();
    return &row;
  }
  return nullptr;
}

const Honorific* by_job(std::string_view job_title, const Places& places) {
  const std::string job = plain_letters(job_title);
  const Honorific* general = nullptr;
  for (const Honorific& row : honorifics) {
    if (row.jobs.empty() || !(row.where.empty() || places.holds(row.where))) continue;
    const bool earned = any_part(row.jobs, [&](std::string_view written, std::size_t) {
      const std::string word = plain_letters(written);
      return job.starts_with(word) && (job.size() == word.size() || job[word.size()] == ' ' || job[word.size()] == ',');
    });
    if (earned && !row.where.empty()) return &row;
    if (earned) general = &row;
  }
  return general;
}

std::string said_before(const Found& found, Sex sex) {
  if (sex == Sex::woman && !found.row->hers.empty()) return std::string(found.row->hers);
  return found.row->say.empty() ? found.written + " " : std::string(found.row->say);
}

const Found* weightiest(const std::vector<Found>& found) {
  const Found* best = nullptr;
  for (const Found& one : found) {
    if (one.said() && (!best || one.row->weight < best->row->weight)) best = &one;
  }
  return best;
}

}  // namespace guanxi::domain
