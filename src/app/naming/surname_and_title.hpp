// People as they are addressed: 王总, 李经理, "wang zong", "tanaka-san"; "Dr. Weber", "Khun Somchai", "Zeynep Hanım", "Анна Сергеевна".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/title.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

// Every way in which what was typed may be surname and title, the longest title first; none: not in this form. `folded` is
// text::fold_reading of it. East Asian titles are rows of domain/title.hpp's table.
std::vector<domain::Addressed> parse_address(std::string_view folded);

// Those whom a name with an honorific in front or behind may mean; `folded` is text::fold of it. An honorific that is a name elsewhere counts for people of its own
// country alone, and for those whose country is not known.
std::vector<storage::PartyRef> by_honorific(storage::Parties& parties, std::string_view folded);

// Those in whose names all of several words stand: "Анна Сергеевна" of Анна Сергеевна Иванова.
std::vector<storage::PartyRef> by_words(storage::Parties& parties, storage::PartyKind kind, std::string_view folded);

}  // namespace guanxi::app
