// What went both ways, as tables.
#pragma once

#include <string>
#include <vector>

#include <guanxi/cli/env.hpp>
#include <guanxi/domain/reciprocity.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::commands {

// Of one person, or of one firm.
struct Account {
  storage::PartyRef who;
  std::vector<domain::Favour> favours = {};
};

// "(sensitive)" where it is not told.
std::string what(const domain::Favour& favour);
present::Table by_party(const cli::Env& env, const std::vector<Account>& all);
// with_all: a row more, with the sums of all kinds.
present::Table by_kind(const domain::Balance& balance, bool with_all);

}  // namespace guanxi::commands
