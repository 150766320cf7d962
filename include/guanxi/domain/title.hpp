// Job titles: how high they stand, what people who hold them are called, and what stands behind a surname in speech.
//
// ONE table, src/domain/people/title_table.hpp and the files that it takes in, serves seniority, forms of address and the finding of people by 王总 or 山本社長. A new title
// is one row there; see its head.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/pooled.hpp>

namespace guanxi::domain {

// sv: Swedish, Danish and Norwegian; ru: Ukrainian too; cs: Slovak too; id: Malay too.
enum class Tongue { zh, ja, ko, en, de, nl, sv, fr, es, it, pt, ru, pl, cs, tr, id, vi, th, ar, he };

// Lists are parted by '|'.
template <class Text>
struct TitleRow {
  Tongue tongue;
  Text written;       // as it stands on a card, lower case; simplified, then traditional
  int seniority = 0;  // as seniority_of; 0: tells none
  Text form = {};     // behind the surname: one for each that is written, the last for those left over; empty: none
  Text reading = {};  // of the form, with tone marks or macrons
  Text calls = {};    // what else is said behind the surname: 董 of a 董事长
  Text where = {};    // the countries where it is so; empty: wherever no such row is
  int step = 0;       // within the seniority, in tenths of it: below 0 stands above the others
};
struct TitleTexts;  // the texts can be read where title_table.hpp is included
using Title = TitleRow<Pooled<TitleTexts>>;

// What a job title is: its head, by the longest row that fits. 本部長 is no 部長, 总经理助理 no 总经理.
struct Held {
  const Title* title = nullptr;
  std::size_t variant = 0;  // which of those written
  bool deputy = false;      // 副 before it; deputy, Vize-, stellvertretend, adjoint behind; false where the deputy has a row of its own
};

// Of the first position with a title that the text names. With a tongue, titles of other East Asian tongues are not looked at: 部長 is buchō or
// bùzhǎng. With a country, rows that are of it alone go first.
std::optional<Held> held_title(std::string_view job_title, std::optional<Tongue> tongue = {}, std::string_view country = {});
// Of each of several: 总经理、党委副书记.
std::vector<Held> held_titles(std::string_view job_title, std::optional<Tongue> tongue = {});

// As the title was written: a traditional one has a traditional form. One in Latin letters has the simplified form, or with `traditional` the other.
std::string_view form_of(const Held& held, bool traditional = false);

// Behind a surname: a courtesy that fits everybody (先生, さん, 님), or a title or form of the table.
bool is_called(std::string_view word);
bool is_courtesy(std::string_view word);
std::string_view courtesy_reading(std::string_view word);

// Surname and title, as people are addressed.
struct Addressed {
  std::string surname;
  std::string title;  // empty: a courtesy that fits everybody (先生, 女士, さん, 님)
};

// Every way to part what was typed into surname and title: 刘副总裁, 马处, 山本社長, 김부장님, "wang zong". Longer titles first. `folded` is
// simplified and in lower case; `plain` turns a reading or a Chinese word into plain Latin letters.
std::vector<Addressed> parse_addressed(std::string_view folded, std::string (*plain)(std::string_view));

// How well somebody with this job title is called so: 0 not, 1 also (总 for a 总监), 2 exactly (副总裁 of a 副总裁). Both folded.
int title_fit(std::string_view title, std::string_view job_title);

}  // namespace guanxi::domain
