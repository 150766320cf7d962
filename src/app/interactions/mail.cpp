#include <guanxi/app/interactions/mail.hpp>

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app {
namespace {

using exchange::MailAddress;

constexpr int most_candidates = 10;

bool is_one_of(std::string_view address, const std::vector<std::string>& known) {
  return std::any_of(known.begin(), known.end(), [&](const std::string& one) { return ascii::same_word(one, address); });
}

// Everybody but the user, each once, whoever wrote first.
std::vector<MailAddress> others(const Session& env, const exchange::Mail& mail) {
  const auto own = env.config().texts("user.emails");
  std::vector<MailAddress> found;
  std::vector<std::string> seen;
  for (const auto* list : {&mail.from, &mail.to}) {
    for (const MailAddress& one : *list) {
      if (is_one_of(one.address, own) || is_one_of(one.address, seen)) continue;
      seen.push_back(one.address);
      found.push_back(one);
    }
  }
  return found;
}

std::vector<storage::PartyRef> owners_of(storage::Store& store, const std::string& address) {
  std::vector<storage::PartyRef> owners;
  for (const auto& key : contact_keys({.kind = "email", .value = address}, "")) {
    for (auto& who : storage::Parties(store).by_key(storage::NameKind::contact, key, storage::PartyKind::person, most_candidates)) {
      const bool known = std::any_of(owners.begin(), owners.end(), [&](const auto& one) { return one.id == who.id; });
      if (!known) owners.push_back(std::move(who));
    }
  }
  return owners;
}

Result<std::string> made(Session& env, storage::Store& store, const MailAddress& who) {
  Fields fields;
  fields.append("email", who.address);
  TRY_ASSIGN(const auto person, add_person(env, store, who.name.empty() ? name_of_address(who.address) : who.name, fields));
  env.say_made(Sentence<"record">("new person {record}"), person.handle + "  " + person.name);
  return person.handle;
}

tl::unexpected<Error> nobody_known(const std::vector<std::string>& unknown) {
  if (unknown.empty()) return usage_error(message("the mail has no address but your own"), message("nothing was recorded"));
  return fail(ErrorKind::no_match, message("nobody on record has the address {addresses}", "addresses"_is = text::joined(unknown)),
              message("guanxi add NAME --email ADDRESS adds somebody, --new adds whoever the mail names"));
}

}  // namespace

Result<Fields> fields_of_mail(Session& env, storage::Store& store, const exchange::Mail& mail, bool make_new) {
  Fields fields;
  std::vector<std::string> unknown;
  for (const MailAddress& one : others(env, mail)) {
    const auto owners = owners_of(store, one.address);
    if (owners.size() > 1) {
      return fail(ErrorKind::no_match, message("the address {address} is several people's", "address"_is = one.address),
                  listed_candidates(message("take it away from all but one: guanxi edit WHO --email"), owners));
    }
    if (!owners.empty()) {
      fields.append("who", owners.front().handle);
    } else if (make_new) {
      TRY_ASSIGN(const auto handle, made(env, store, one));
      fields.append("who", handle);
    } else {
      unknown.push_back(one.address);
    }
  }
  if (!fields.has("who")) return nobody_known(unknown);
  if (!unknown.empty()) env.note(message("left out, for nobody on record has these addresses: {addresses}", "addresses"_is = text::joined(unknown)));
  fields.append("kind", domain::word_of(domain::InteractionKind::email));
  fields.append("via", domain::word_of(domain::Channel::email));
  if (mail.at) fields.append("date", calendar::iso_utc(std::min(*mail.at, env.now())));  // a clock that is ahead plans nothing
  fields.append("subject", mail.subject);
  if (!mail.id.empty()) fields.append("message-id", mail.id);
  return fields;
}

}  // namespace guanxi::app
