// A name in letters other than Han, taken apart.
#pragma once

#include <vector>

#include "words.hpp"

namespace guanxi::text {

struct WesternName {
  std::vector<Word> before;  // Prof. Dr.
  std::vector<Word> given;
  std::vector<Word> surname;  // with its particles: von der Beispiel, Al Ketbi
  std::vector<Word> behind;   // M.Sc., jun.
};

// The words of one name, as words_of parts them; at least one. Titles go off the front, degrees and suffixes off the end, as long as a
// word remains; "Muster, Max" has its surname in front. The surname is the last word, with the particles before it.
WesternName western_name(std::vector<Word> words);

}  // namespace guanxi::text
