// Who took part, out of WHO and the text.
#pragma once

#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/interaction.hpp>

namespace guanxi::app {

// "wangwei,王总" and "wangwei，王总".
std::vector<std::string> split_names(std::string_view list);

// Sets people, text and tags of the interaction; as log_interaction().
Result<void> set_people(Session& env, storage::Store& store, domain::Interaction& interaction, const Fields& fields, Bulk* bulk);

}  // namespace guanxi::app
