// From what was typed to whom it means: "Naming people" of the manual, in one place.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/store.hpp>

namespace guanxi::app {

// Everything a party may be called by, its handle aside.
std::vector<storage::NameKey> name_keys(const domain::Person& person);
std::vector<storage::NameKey> name_keys(const domain::Organisation& organisation);

// The first kind of name that matches wins: handle; name or alias; surname + title; pinyin whole or initials; e-mail,
// phone or WeChat id; the same behind name@organisation; a unique prefix of a handle; last, a part of a name.
// Errors (no_match): nobody, with the nearest handle; several of the same kind, with the candidates listed.
// Whom the name means in this way: none, one, or several of the same kind.
std::vector<storage::PartyRef> matches(storage::Store& store, std::string_view who, storage::PartyKind kind);
Result<storage::PartyRef> resolve(storage::Store& store, std::string_view who, storage::PartyKind kind = storage::PartyKind::any);
Result<storage::PartyRef> resolve_person(storage::Store& store, std::string_view who);
Result<storage::PartyRef> resolve_organisation(storage::Store& store, std::string_view org);

// What kind of record an id may name.
struct RecordId {
  std::string kind;  // "" a record of its own (promise, interaction, occasion, …); "contact", "in-person", "holiday:mid-autumn": a reminder
  Id id;
};
// "k7qp2", or a reminder's "c-k7qp2" (contact), "m-k7qp2" (in person), "h-k7qp2-mid-autumn" (a festival's greeting).
Result<RecordId> resolve_id(storage::Store& store, std::string_view text);
std::string reminder_id(std::string_view kind, Id subject);  // the whole text that resolve_id reads

// "王伟 (Huawei)", "Klaus Weber".
std::string described(const storage::PartyRef& who);

}  // namespace guanxi::app
