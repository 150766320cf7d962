// Recording what happened: from fields to stored interactions, promises and favours.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/rhythms.hpp>

namespace guanxi::app {

// What is taken over in bulk, line by line, within one Work: it is spared the warning of promising too much.
struct Bulk {
  // People by the handle that a line named. A handle wins over all other names, and nobody who is added takes it from its owner.
  std::unordered_map<std::string, Id> handles = {};
};

// Fields: who (one or several, commas part them too), text, date, kind, via, place, attempt, sensitive, face, feedback,
// subject (the text word for word), message-id (of the mail that it is made of), promise, they-promise, by, gave, got, yes, tag, new, and what it shows of who decides (decisions/who_decides.hpp). In the text `@name` adds a participant and `+tag` a tag.
// Within a Work. Errors leave the caller to drop it. bulk: nullptr for one that is told alone.
Result<domain::Interaction> log_interaction(Session& env, storage::Store& store, const Fields& fields, Bulk* bulk = nullptr);
// Whether everybody named in `who` can be found, or is to be made. Errors: as of log_interaction.
Result<void> check_people(Session& env, storage::Store& store, const Fields& fields);
// A promise or a gift that was recorded with the interaction; all of them, in the order in which they were recorded. Both are
// with the person named first.
struct RecordedIn {
  Id id;
  std::string what;  // "promise to 王伟 (华为), due 2026-12-01", "gave 王伟 (华为)"
  std::string text;
  bool sensitive;
};
std::vector<RecordedIn> recorded_in(storage::Store& store, const domain::Interaction& interaction);

// The rhythms that hold for tiers and for everybody: the database's over the configuration's, -c over both.
Result<storage::ClassRhythms> class_rhythms(const Session& env, storage::Store& store, domain::Touch touch);

}  // namespace guanxi::app
