// Recording what happened: from fields to stored interactions, promises and favours.
#pragma once

#include <string>
#include <vector>

#include <guanxi/app/env.hpp>
#include <guanxi/app/fields.hpp>
#include <guanxi/app/party_options.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/rhythms.hpp>

namespace guanxi::app {

// Whether to say on stderr what speaks against promises and gifts; not of what is taken over in bulk.
enum class Advice { given, spared };

// Fields: who (one or several, commas part them too), text, date, kind, via, place, attempt, sensitive, face, feedback,
// promise, they-promise, by, gave, got, tag, new, and what it shows of who decides (app/deciding.hpp). In the text `@name` adds a participant and `+tag` a tag.
// Within a Work. Errors leave the caller to drop it.
Result<domain::Interaction> log_interaction(Env& env, storage::Store& store, const Fields& fields, Advice advice = Advice::given);
// "2026-11-20 dinner with wangwei": what was changed, in words. Fields: those of interaction_options.
Result<std::string> change_interaction(Env& env, storage::Store& store, Id id, const Fields& fields);

// The rhythms that hold for tiers and for everybody: the database's over the configuration's, -c over both.
Result<storage::ClassRhythms> class_rhythms(const Env& env, storage::Store& store, domain::Touch touch);

}  // namespace guanxi::app
