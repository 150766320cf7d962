// From what was typed to whom it means: "Naming people" of the manual, in one place.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/pinyin.hpp>

namespace guanxi::app {

// Whether a name in Han characters is read in Chinese: by the language, else their own country, else that of their firm or its group; a
// reading in kana, or kana in the name, are Japanese; Chinese where nothing says otherwise.
bool reads_chinese(storage::Store& store, const domain::Person& person);

// How the name is read: as was told (--reading, the surname first), else in pinyin where it is Chinese. Nothing is invented: the reading of
// another name in Han characters is empty.
text::NameReading reading_of(const domain::Person& person, bool chinese);

// The reading that is printed, as they are called: as was told, else Mandarin for whoever speaks it. Empty for names in letters, for Cantonese ones of Hong
// Kong and Macau, and for a name that is written as Japanese ones are (a surname of two characters, set apart, that is no Chinese one): there pinyin serves
// to find them alone.
std::string spoken_reading(storage::Store& store, const domain::Person& person);

// Whether a Chinese name is called in Cantonese: by the language where it tells (yue, zh-HK), else in Hong Kong and Macau. A mainlander posted there has
// zh-CN.
bool is_cantonese(storage::Store& store, const domain::Person& person);

// What a way to reach somebody is looked up by; `country`: as of the person, empty where it is not known.
std::vector<std::string> contact_keys(const domain::ContactPoint& point, std::string_view country);

// Everything a party may be called by, its handle aside. `country`: where their phones are; empty: the person's own.
std::vector<storage::NameKey> name_keys(const domain::Person& person, bool chinese = true, std::string_view country = {});
// The same of a person whose positions are set, with `pinyin` set as well.
std::vector<storage::NameKey> settled_keys(storage::Store& store, domain::Person& person);
// Made anew for everybody: after the rules above have changed. A migration calls it.
void rebuild_keys(storage::Store& store);
// And for the people of an organisation and of those below it, when its country or group changed.
void rebuild_staff_keys(storage::Store& store, Id organisation);

// What the handle is made of: a Chinese name, or one in letters; else the reading where one is told; for a name without a known reading an alias or an e-mail
// address in Latin letters, else "person".
std::string handle_base(const domain::Person& person, bool chinese);

// What somebody is called of whom an e-mail address alone is known: Zoe Lefevre of "zoe.lefevre@example.fr"; of one that parts no words what stands
// before the @.
std::string name_of_address(std::string_view address);

std::vector<storage::NameKey> name_keys(const domain::Organisation& organisation);

// The first kind of name that matches wins: handle; name or alias; surname + title; pinyin whole or initials; e-mail,
// phone or WeChat id; the same behind name@organisation; a unique prefix of a handle; last, a part of a name.
// Errors (no_match): nobody, with the nearest handle; several of the same kind, with the candidates listed.
// Whom the name means in this way: none, one, or several of the same kind.
std::vector<storage::PartyRef> matches(storage::Store& store, std::string_view who, storage::PartyKind kind);
Result<storage::PartyRef> resolve(storage::Store& store, std::string_view who, storage::PartyKind kind = storage::PartyKind::any);
Result<storage::PartyRef> resolve_person(storage::Store& store, std::string_view who);
Result<storage::PartyRef> resolve_organisation(storage::Store& store, std::string_view org);

// Firms that the name may be another spelling of.
struct SimilarOrganisations {
  std::vector<storage::PartyRef> same = {};    // but for the legal form
  std::vector<storage::PartyRef> others = {};  // one name, without the legal form, begins the other
  std::vector<storage::PartyRef> all() const;
};
SimilarOrganisations similar_organisations(storage::Store& store, std::string_view name);
// Handle, name and title of each, a line each, behind `hint`.
std::string listed_candidates(std::string hint, const std::vector<storage::PartyRef>& found);

// What kind of record an id may name.
struct RecordId {
  std::string kind;  // "" a record of its own (promise, interaction, occasion, …); "contact", "in-person", "holiday:mid-autumn", "whom:cn-women": a reminder
  Id id;
};
// "k7qp2", or a reminder's "c-k7qp2" (contact), "m-k7qp2" (in person), "h-k7qp2-mid-autumn" (a festival's greeting), "w-cn-women" (who is
// meant; no record).
Result<RecordId> resolve_id(storage::Store& store, std::string_view text);
std::string reminder_id(std::string_view kind, Id subject);  // the whole text that resolve_id reads

// "王伟 (Huawei)", "Klaus Weber".
std::string described(const storage::PartyRef& who);

}  // namespace guanxi::app
