// People and organisations as a text in an editor: what `edit` would be told to say the same.
#pragma once

#include <vector>

#include <guanxi/app/records/edited.hpp>

namespace guanxi::app {

std::vector<FieldState> person_state(storage::Store& store, Id id);
std::vector<FieldState> organisation_state(storage::Store& store, Id id);
// As changes_of; further posts and days to remember are taken away by a word of their own.
Fields party_changes(const EditedText& base, const EditedText& edited);

}  // namespace guanxi::app
