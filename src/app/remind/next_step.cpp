#include <guanxi/app/remind/next_step.hpp>

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

std::string next_step(Session& env) {
  std::error_code ignored;
  if (!std::filesystem::exists(env.database_file(), ignored)) return message("begin with guanxi init; guanxi help lists the commands");
  auto& store = env.store(storage::Access::read);
  if (storage::Parties(store).all(storage::PartyKind::person, "", 1).empty()) return message("add somebody: guanxi add NAME, or guanxi import FILE.vcf");
  const auto rhythms = all_cadences(env, store);
  if (rhythms && rhythms->empty()) return message("set a rhythm for everybody: guanxi cadence --default 90d");
  return message("guanxi remind says what today asks for; guanxi help lists the commands");
}

}  // namespace guanxi::app
